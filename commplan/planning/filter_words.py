"""A filter in words: the names of its fields, and what each says; for chips on screen and for the head of a print."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import Text, Translate, translate
from commplan.planning.facets import PERIOD
from commplan.planning.selection import Selection

WORDS, OWNER = "words", "owner"

NAMES: dict[str, Text] = {
    "audience_ids": translate("Window", "Audience"),
    "sender_ids": translate("Window", "Sender"),
    "channel_ids": translate("Window", "Channel"),
    "tool_ids": translate("Window", "Tool"),
    "statuses": translate("Window", "Status"),
    "gaps": translate("Window", "Missing or late"),
    "categories": translate("Window", "Category"),
    OWNER: translate("Window", "Owner"),
    "phase_ids": translate("Window", "Phase"),
    "goal_ids": translate("Window", "Goal"),
    "approval_path_ids": translate("Window", "Approval path"),
    "risks": translate("Window", "Risk"),
    WORDS: translate("Window", "Words"),
    PERIOD: translate("Window", "Period"),
}
KINDS = {
    "audience_ids": "audience",
    "sender_ids": "sender",
    "channel_ids": "channel",
    "tool_ids": "tool",
    "phase_ids": "phase",
    "goal_ids": "goal",
    "approval_path_ids": "approval_path",
}


@dataclass(frozen=True, slots=True)
class FilterPart:
    """One active part of a filter: its field, its name and what it says."""

    field: str
    name: str
    words: str


def filter_parts(
    plan: Plan, selection: Selection, say: Translate, day: Callable[[dt.date], str]
) -> Iterator[FilterPart]:
    """The active parts of a filter, in a fixed order. `day` writes a date in the reader's language."""
    for field, name in NAMES.items():
        words = _words(plan, selection, field, say, day)
        if words:
            yield FilterPart(field, say(name), words)


def _words(plan: Plan, selection: Selection, field: str, say: Translate, day: Callable[[dt.date], str]) -> str:
    if field == PERIOD:
        return say(choice_label(selection.period)) if selection.period else _period(selection, day)
    value = getattr(selection, field)
    if isinstance(value, str):
        return value
    if field in KINDS:
        records = (plan.find(KINDS[field], record_id) for record_id in value)
        words = [name_of(record) for record in records if record]
    else:
        words = [say(choice_label(choice)) for choice in value]
    return ", ".join(sorted(words))


def _period(selection: Selection, day: Callable[[dt.date], str]) -> str:
    """The first and the last day: "1 Nov 2026 – …"."""
    days = (selection.start, selection.end)
    return " – ".join(day(each) if each else "…" for each in days) if any(days) else ""
