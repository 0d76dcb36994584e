"""The verb `history`: who changed what, or what became of each record since a day."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from commplan.cli.context import Context
from commplan.documents.formats import Formats
from commplan.domain.history import BLOB, DECISION, UPDATED, VERSION, RecordChange
from commplan.domain.net_changes import NetChange
from commplan.planning.change_words import ChangeWords, names_in
from commplan.services.history import changes_since, entries
from commplan.services.session import Session


def history(context: Context) -> None:
    """The steps, newest first; with --since what they came to, one entry a record."""
    options = context.options
    with context.plan() as session:
        if options.since is None:
            _steps(context, session)
        else:
            midnight = dt.datetime.combine(options.since, dt.time(), ZoneInfo(session.plan.info.zone))
            _summary(context, session, changes_since(session, midnight, options.record))


def _steps(context: Context, session: Session) -> None:
    record_id = context.options.record
    found = list(entries(session, record_id))
    kept = {e.number: [c for c in e.changes if c.kind != BLOB and record_id in ("", c.record_id)] for e in found}
    words = _words(context, session, [change for e in found for change in e.changes])
    if context.options.json:
        context.print_json(
            [
                {
                    "number": e.number,
                    "at": e.at,
                    "who": e.who,
                    "label": e.label,
                    "changes": [_plain(change, words) for change in kept[e.number]],
                }
                for e in found
            ]
        )
        return
    for entry in found:
        context.print(entry.at, entry.who, entry.label)
        for change in kept[entry.number]:
            context.print("", words.headline(change))
            _print_fields(context, change, words)


def _summary(context: Context, session: Session, changes: tuple[NetChange, ...]) -> None:
    shown = [net for net in changes if net.change.kind != BLOB]
    words = _words(context, session, [net.change for net in shown])
    if context.options.json:
        context.print_json(
            [{"at": net.at, "who": net.who, "steps": net.steps, **_plain(net.change, words)} for net in shown]
        )
        return
    for net in shown:
        context.print(net.at, ", ".join(net.who), words.headline(net.change))
        _print_fields(context, net.change, words)


def _words(context: Context, session: Session, changes: list[RecordChange]) -> ChangeWords:
    return ChangeWords(session.plan, context.say, Formats(context.language).date, names_in(changes))


def _print_fields(context: Context, change: RecordChange, words: ChangeWords) -> None:
    """What an updated record has now that it had not, and what was decided; new records are named, not spelled out."""
    for field in words.fields(change) if change.action == UPDATED or change.kind in (VERSION, DECISION) else ():
        before, after = (words.value(change, field.field, value) for value in (field.before, field.after))
        line = " ".join(f"{before} → {after}".split())  # one line, whatever the text holds
        context.print("", "", words.label(change.kind, field.field), line)


def _plain(change: RecordChange, words: ChangeWords) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "id": change.record_id,
        "name": change.name,
        "action": change.action,
        "fields": [
            {"field": x.field, "label": words.label(change.kind, x.field), "before": x.before, "after": x.after}
            for x in change.fields
        ],
    }
