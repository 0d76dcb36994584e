"""From --audience, --channel, --sender, --view, --from and --to to a Selection."""

import argparse
import dataclasses

from commplan.domain.errors import NotFoundError
from commplan.domain.labels import kind_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Audience, Channel, Record, SavedView, Sender
from commplan.domain.texts import translate
from commplan.planning.selection import Selection, fold


def selection_of(plan: Plan, options: argparse.Namespace) -> Selection:
    """What the options select; NotFoundError for a name that the plan does not hold."""
    selection = Selection()
    if options.view:
        selection = Selection.of_view(plan.get(SavedView, _id_of(plan, SavedView, options.view)))
    named = {
        "audience_ids": frozenset(_id_of(plan, Audience, name) for name in options.audience),
        "channel_ids": frozenset(_id_of(plan, Channel, name) for name in options.channel),
        "sender_ids": frozenset(_id_of(plan, Sender, name) for name in options.sender),
        "start": options.start,
        "end": options.end,
    }
    return dataclasses.replace(selection, **{name: value for name, value in named.items() if value})


def _id_of(plan: Plan, record_type: type[Record], name: str) -> str:
    """The record with this id or name; upper and lower case and diacritics do not matter."""
    for record in plan.table(record_type).values():
        if record.id == name or fold(name_of(record)) == fold(name):
            return record.id
    known = ", ".join(f"“{name_of(record)}”" for record in plan.table(record_type).values())
    text = translate("Errors", "The plan has no {kind} called “{name}”. There are: {known}.")
    raise NotFoundError(text.format(kind=kind_label(record_type.kind), name=name, known=known or "–"))
