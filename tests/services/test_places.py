"""What a new plan need not ask."""

import datetime as dt

import pytest

from commplan.domain.errors import UserError
from commplan.planning.workdays import public_holidays
from commplan.services.places import next_month, usual_region, usual_zone


@pytest.mark.parametrize(
    ("country", "zone"), [("PL", "Europe/Warsaw"), ("nl", "Europe/Amsterdam"), ("US", "America/New_York")]
)
def test_the_usual_zone_of_a_country(country: str, zone: str) -> None:
    assert usual_zone(country) == zone


def test_a_country_without_a_usual_zone_is_asked_for() -> None:
    with pytest.raises(UserError, match="time zone"):
        usual_zone("BR")


@pytest.mark.parametrize(
    ("today", "start"), [(dt.date(2026, 12, 31), dt.date(2027, 1, 1)), (dt.date(2027, 1, 1), dt.date(2027, 2, 1))]
)
def test_a_plan_starts_with_the_next_month(today: dt.date, start: dt.date) -> None:
    assert next_month(today) == start


def test_the_usual_region_of_the_united_kingdom_has_easter_monday() -> None:
    region = usual_region("gb")
    assert dt.date(2027, 3, 29) in public_holidays("GB", region, 2027, "en")
    assert usual_region("PL") == ""
