"""Public holidays of the countries the product is made for."""

import datetime as dt
from dataclasses import replace

import pytest

from commplan.domain.errors import FieldError, UserError
from commplan.domain.records import DayRule
from commplan.planning.public_holidays import check_country, check_country_of, countries, public_holidays
from tests.planning.builders import INFO, make


def test_christmas_eve_is_a_public_holiday_in_poland_since_2025() -> None:
    assert dt.date(2024, 12, 24) not in public_holidays("PL", "", 2024, "pl")
    assert public_holidays("PL", "", 2025, "pl")[dt.date(2025, 12, 24)] == "Wigilia Bożego Narodzenia"
    assert dt.date(2026, 12, 24) in public_holidays("PL", "", 2026, "pl")


def test_kings_day_on_a_sunday_is_kept_on_saturday() -> None:
    names = public_holidays("NL", "", 2025, "nl")
    assert names[dt.date(2025, 4, 26)] == "Koningsdag"
    assert dt.date(2025, 4, 27) not in names
    assert dt.date(2026, 4, 27) in public_holidays("NL", "", 2026, "nl")


@pytest.mark.parametrize(
    ("country", "region", "day"),
    [
        ("DE", "BY", dt.date(2026, 1, 6)),  # Epiphany
        ("GB", "SCT", dt.date(2026, 11, 30)),  # St Andrew's Day
        ("US", "TX", dt.date(2026, 6, 19)),
        ("US", "", dt.date(2026, 7, 3)),  # Independence Day, a Saturday, is observed on Friday
    ],
)
def test_regions_have_their_own_holidays(country: str, region: str, day: dt.date) -> None:
    assert day in public_holidays(country, region, 2026, "en")


def test_a_region_makes_a_difference() -> None:
    assert dt.date(2026, 1, 6) not in public_holidays("DE", "BE", 2026, "en")
    assert dt.date(2026, 11, 30) not in public_holidays("GB", "ENG", 2026, "en")


@pytest.mark.parametrize(
    ("country", "language", "name"),
    [
        ("PL", "pl", "Nowy Rok"),
        ("PL", "en", "New Year's Day"),
        ("NL", "nl", "Nieuwjaarsdag"),
        ("NL", "pl", "New Year's Day"),  # no Polish names there: English
        ("GB", "en", "New Year's Day"),
    ],
)
def test_names_are_in_the_language_of_the_plan_where_there_are_any(country: str, language: str, name: str) -> None:
    assert public_holidays(country, "", 2026, language)[dt.date(2026, 1, 1)].startswith(name)


@pytest.mark.parametrize(("country", "region"), [("XX", ""), ("POL", ""), ("PL", "ZZ"), ("", "")])
def test_what_is_not_known_is_named(country: str, region: str) -> None:
    with pytest.raises(UserError, match=f"“{region or country}”"):
        public_holidays(country, region, 2026, "en")


def test_a_plan_may_have_no_country() -> None:
    check_country("")
    check_country("pl")


def test_years_without_data_give_no_warning() -> None:
    assert public_holidays("IN", "MH", 2150, "en") is not None  # moon calendars are known to 2035


def test_countries_can_be_chosen_with_their_regions() -> None:
    known = countries()
    assert list(known) == sorted(known)
    assert {"PL", "NL", "DE", "GB", "US"} <= known.keys()
    assert "BY" in known["DE"]
    assert all(len(code) == 2 for code in known)


@pytest.mark.parametrize(("country", "region", "field"), [("XX", "", "country"), ("PL", "ZZ", "region")])
def test_a_record_with_a_wrong_country_names_its_field(country: str, region: str, field: str) -> None:
    for record in (replace(INFO, country=country, region=region), make(DayRule, country=country, region=region)):
        with pytest.raises(FieldError) as caught:
            check_country_of(record)
        assert (caught.value.kind, caught.value.field) == (record.kind, field)
    check_country_of(INFO)
    check_country_of(make(DayRule))
