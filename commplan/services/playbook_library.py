"""The playbooks that come with the program, in the language of a plan; written like the starters (`starter_files`)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from commplan.domain.records import LANGUAGES, Communication, ContentEvent
from commplan.services.playbook_patterns import Pattern, pattern_of
from commplan.services.starter_files import Reader
from commplan.services.starters import plan_of, year_setting

_NAMES = ("results", "change", "crisis", "campaign", "onboarding")
_PARTS = ("shared/words", "shared/channels", "shared/people", "first_year/directory")
_ANY_YEAR = dt.date(2027, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplied:
    """A playbook of the program."""

    name: str
    description: str
    pattern: Pattern


def supplied_playbooks(language: str) -> tuple[Supplied, ...]:
    """All of them, in the order in which they are offered; in English for a language there is none in."""
    return _supplied(language if language in LANGUAGES else "en")


@cache
def _supplied(language: str) -> tuple[Supplied, ...]:
    return tuple(_read(name, language) for name in _NAMES)


def _read(name: str, language: str) -> Supplied:
    part = f"playbooks:{name}"
    reader = Reader((*_PARTS, part), year_setting(language, "GB", "", _ANY_YEAR))
    plan = plan_of(reader.records(), language)
    event = _only(plan.table(ContentEvent).values())
    communications = tuple(plan.table(Communication).values())
    return Supplied(
        name=reader.word("playbook_name"),
        description=reader.word("playbook_description"),
        pattern=pattern_of(plan, event, communications),
    )


def _only(events: Iterable[ContentEvent]) -> ContentEvent:
    (event,) = events
    return event
