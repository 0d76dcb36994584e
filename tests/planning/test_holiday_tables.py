"""The shipped tables of public holidays say what the library says.

After an upgrade of the library: python -m tests.planning.test_holiday_tables writes them anew.
"""

import json
from collections.abc import Mapping

import pytest

from commplan import resources
from commplan.domain.records import LANGUAGES
from commplan.planning.public_holidays import from_library, public_holidays

COUNTRIES = ("BE", "DE", "GB", "GB-ENG", "IE", "NL", "PL", "US")
YEARS = range(2024, 2034)


def table_of(country: str) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    code, _, region = country.partition("-")
    return {
        language: {
            str(year): {day.isoformat(): name for day, name in from_library(code, region, year, language).items()}
            for year in YEARS
        }
        for language in LANGUAGES
    }


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_table_says_what_the_library_says(country: str) -> None:
    shipped = json.loads(resources.path("holidays", f"{country}.json").read_text("utf-8"))
    assert shipped == table_of(country)


@pytest.mark.parametrize("year", [2023, 2024, 2033, 2034])
def test_the_years_beyond_the_tables_come_from_the_library(year: int) -> None:
    assert public_holidays("pl", "", year, "pl") == from_library("PL", "", year, "pl")
    assert public_holidays("DE", "BY", year, "en") == from_library("DE", "BY", year, "en")


def write() -> None:
    for country in COUNTRIES:
        path = resources.path("holidays", f"{country}.json")
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(table_of(country), ensure_ascii=False, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    write()
