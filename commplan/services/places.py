"""What is usual in a country, so that a new plan asks little."""

import datetime as dt

from commplan.domain.errors import UserError
from commplan.domain.texts import translate

_ZONES = {
    "PL": "Europe/Warsaw",
    "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels",
    "DE": "Europe/Berlin",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
    "US": "America/New_York",
}

_REGIONS = {"GB": "ENG"}


def usual_region(country: str) -> str:
    """The region whose public holidays most people in a country have, where the country as a whole has too few; ""."""
    return _REGIONS.get(country.upper(), "")


def usual_zone(country: str) -> str:
    """The time zone of a country's capital or largest city; UserError for a country that is not in our short list."""
    try:
        return _ZONES[country.upper()]
    except KeyError:
        text = translate(
            "Errors", "Say which time zone the plan is in, such as Europe/Warsaw: none is known for “{country}”."
        )
        raise UserError(text.format(country=country[:20])) from None


def next_month(today: dt.date | None = None) -> dt.date:
    """The first day of the month after `today` (by default this computer's day)."""
    day = today or dt.datetime.now().astimezone().date()
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
