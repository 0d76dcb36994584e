"""Public holidays by country and region, from the `holidays` library (offline), which is loaded at first use.

Loading it takes longer than opening a plan. So the years around now of the countries that the program offers first lie
as tables in resources/holidays, made from the library; a test keeps them equal to it. So do those of England, the
region that is usual for the United Kingdom: what its four nations have in common lacks Easter Monday.
"""

import datetime as dt
import json
import warnings
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from commplan import resources
from commplan.domain.errors import UserError
from commplan.domain.records import DayRule, PlanInfo, Record
from commplan.domain.texts import translate
from commplan.domain.validation import field_error


@lru_cache(maxsize=2048)
def public_holidays(country: str, region: str, year: int, language: str) -> Mapping[dt.date, str]:
    """The public holidays of a year with their names, by day.

    `country` is an ISO 3166-1 code ("PL"), `region` one of the library's subdivisions ("BY") or empty. Names are in
    `language` where the library has them, else in English, else as the country writes them. UserError for a country or
    region that is not known.
    """
    table = _table(f"{country}-{region}".upper() if region else country.upper()).get(language, {})
    names = table.get(str(year))
    if names is not None:
        return MappingProxyType({dt.date.fromisoformat(day): name for day, name in names.items()})
    return from_library(country, region, year, language)


@cache
def _table(code: str) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Language -> year -> day -> name for a country ("GB") or a region ("GB-ENG"); empty for one without a table."""
    path = resources.path("holidays", f"{code}.json")
    found: dict[str, dict[str, dict[str, str]]] = {}
    if code.replace("-", "").isalnum() and path.is_file():
        found = json.loads(path.read_text("utf-8"))
    return found


def from_library(country: str, region: str, year: int, language: str) -> Mapping[dt.date, str]:
    """The same from the library alone."""
    library = _library()
    code = country.upper()
    if code not in _codes():
        raise UserError(
            translate("Errors", "No public holidays are known for the country “{country}”.").format(country=country)
        )
    kind = getattr(library, code)
    if region and region not in (*kind.subdivisions, *getattr(kind, "subdivisions_aliases", ())):
        raise UserError(
            translate(
                "Errors", "No public holidays are known for the region “{region}” of {country}; there are: {known}."
            ).format(region=region, country=code, known=", ".join(kind.subdivisions) or "–")
        )
    best = _best(kind.supported_languages, language)
    with warnings.catch_warnings(action="ignore"):  # moon calendars are known for some decades only
        found = library.country_holidays(code, subdiv=region or None, years=year, expand=False, language=best)
    return MappingProxyType({day: name for day, name in sorted(found.items()) if day.year == year})


def check_country(country: str, region: str = "") -> None:
    """UserError when holidays are not known for this country or region; an empty country is fine."""
    if country:
        public_holidays(country, region, 2025, "en")


def check_country_of(record: Record) -> None:
    """FieldError when `record` names a country or region without known holidays; other records are fine."""
    if isinstance(record, (PlanInfo, DayRule)) and record.country:
        try:
            check_country(record.country)
        except UserError as error:
            raise field_error(record, "country", error.text) from None
        try:
            check_country(record.country, record.region)
        except UserError as error:
            raise field_error(record, "region", error.text) from None


def countries() -> Mapping[str, tuple[str, ...]]:
    """The codes of all countries with known holidays in alphabetical order, each with its regions."""
    supported = _library().list_supported_countries()
    return {code: tuple(supported[code]) for code in sorted(_codes())}


def _best(supported: tuple[str, ...], language: str) -> str | None:
    """The library's name for `language`, else for English, else None: the country's own."""
    for wanted in (language, "en_US", "en"):
        for name in supported:
            if name == wanted or name.startswith(f"{wanted}_"):
                return name
    return None


@cache
def _library() -> Any:
    return import_module("holidays")


@cache
def _codes() -> frozenset[str]:
    names = import_module("holidays.registry").COUNTRIES.values()  # list_supported_countries() loads all 250 of them
    return frozenset(code for codes in names for code in codes if len(code) == 2)
