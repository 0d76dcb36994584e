"""The shared filter in words, and small steps on it."""

import dataclasses
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale

from commplan.domain.labels import choice_label
from commplan.domain.plan import name_of
from commplan.domain.texts import Text, translate
from commplan.planning.selection import Selection
from commplan.ui.dates import qdate
from commplan.ui.workspace import Workspace

PERIOD = "period"

NAMES: dict[str, Text] = {
    "audience_ids": translate("Window", "Audience"),
    "sender_ids": translate("Window", "Sender"),
    "channel_ids": translate("Window", "Channel"),
    "statuses": translate("Window", "Status"),
    "categories": translate("Window", "Category"),
    "owner": translate("Window", "Owner"),
    "words": translate("Window", "Words"),
    PERIOD: translate("Window", "Period"),
}
KINDS = {"audience_ids": "audience", "sender_ids": "sender", "channel_ids": "channel"}


@dataclass(frozen=True, slots=True)
class ChipText:
    """One active part of the filter: its field, its name and what it says."""

    field: str
    name: str
    words: str


def chips(workspace: Workspace) -> list[ChipText]:
    """The active parts of the shared filter, in a fixed order."""
    selection, say = workspace.selection.value, workspace.say
    return [ChipText(f, say(NAMES[f]), words) for f in NAMES if (words := _words(workspace, selection, f))]


def _words(workspace: Workspace, selection: Selection, field: str) -> str:
    if field == PERIOD:
        return period_words(selection.start, selection.end, workspace.locale)
    value = getattr(selection, field)
    if isinstance(value, str):
        return value
    if field in KINDS:
        records = (workspace.plan.find(KINDS[field], record_id) for record_id in value)
        return _listed(name_of(record) for record in records if record)
    return _listed(workspace.say(choice_label(choice)) for choice in value)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words))


def period_words(start: dt.date | None, end: dt.date | None, locale: QLocale) -> str:
    """A period in short words of the locale: "1 Nov 2026 – 31 Oct 2027"."""
    if start is None and end is None:
        return ""
    short = [locale.toString(qdate(day), "d MMM yyyy") if day else "…" for day in (start, end)]
    return " – ".join(short)


def without(selection: Selection, field: str) -> Selection:
    """The filter without one part."""
    if field == PERIOD:
        return dataclasses.replace(selection, start=None, end=None)
    value = getattr(selection, field)
    return dataclasses.replace(selection, **{field: type(value)()})


def toggled(selection: Selection, field: str, value: str | Enum) -> Selection:
    """The filter with one value of a field switched on or off."""
    return dataclasses.replace(selection, **{field: getattr(selection, field) ^ {value}})
