"""The verbs that look at a plan and change nothing."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from commplan.cli.columns import columns_of, decision_columns, version_columns
from commplan.cli.context import Context
from commplan.cli.selection import selection_of
from commplan.clock import stamp
from commplan.domain.errors import DamagedError, UserError
from commplan.domain.labels import choice_label, kinds_label
from commplan.domain.plain import plain_value, to_plain
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import KINDS, Audience, Channel, Communication, ContentEvent, Sender
from commplan.domain.texts import translate
from commplan.exchange.json_schema import schema as json_schema
from commplan.planning.chain import ChainFault
from commplan.planning.checks import all_findings
from commplan.planning.schedule import Dated, period_of
from commplan.planning.selection import select
from commplan.planning.status import status_of
from commplan.services import plan_files
from commplan.services.verification import approval_faults, faults_in

_MOST_FAULTS = 20  # lines; --json names all


def info(context: Context) -> None:
    """Counts, period, language, schema version, last backup."""
    with context.plan() as session:
        plan = session.plan
        backup = session.last_backup()
        facts: dict[str, Any] = {
            "path": str(session.path),
            "id": plan.info.id,
            "title": plan.info.title,
            "organisation": plan.info.organisation,
            "language": plan.info.language,
            "country": plan.info.country,
            "zone": plan.info.zone,
            "start": plan.info.start.isoformat(),
            "end": plan.info.end.isoformat(),
            "schema_version": plan_files.schema_version(session),
            "last_backup": stamp(backup) if backup else None,
            "dates": len(session.schedule.whole_plan()),
            "counts": {k: len(plan.table(t)) for k, t in KINDS.items()}
            | {"version": len(plan.versions), "decision": len(plan.decisions)},
        }
    if context.options.json:
        context.print_json(facts)
        return
    for name, value in facts.items():
        if name != "counts":
            context.print(name, "–" if value is None else value)
    for kind, count in facts["counts"].items():
        context.print(kinds_label(kind), count)


ELEMENTS = {
    1: kinds_label("sender"),
    2: kinds_label("audience"),
    3: kinds_label("content_event"),
    4: kinds_label("channel"),
    5: kinds_label("tool"),
    6: translate("Cli", "Frequency"),
    7: kinds_label("approval_path"),
    0: translate("Cli", "The programme"),
}


def check(context: Context) -> None:
    """What is missing, by the seven elements. Opening the plan has checked its integrity already."""
    with context.plan() as session:
        findings = all_findings(session.schedule, session.today())
    if context.options.json:
        plain = [
            {
                "element": f.element,
                "check": f.check,
                "kind": f.kind,
                "id": f.record_id,
                "field": f.field,
                "text": f.text,
            }
            for f in findings
        ]
        context.print_json({"integrity": "ok", "findings": plain})
        return
    context.print(translate("Cli", "The file is sound."))
    for element, label in ELEMENTS.items():
        here = [f for f in findings if f.element == element]
        context.print(label, len(here))
        for finding in here:
            context.print("", finding.text)


def list_records(context: Context) -> None:
    """All records of one kind."""
    kind = context.options.kind
    with context.plan() as session:
        plan = session.plan
        if kind in KINDS:
            rows = [(r.id, columns_of(plan, r), to_plain(r)) for r in plan.table(KINDS[kind]).values()]
        elif kind == "version":
            rows = [(v.id, version_columns(plan, v), _slots(v)) for v in plan.versions]
        else:
            rows = [(d.id, decision_columns(plan, d), _slots(d)) for d in plan.decisions]
    if context.options.json:
        context.print_json([values for _, _, values in rows])
        return
    for record_id, columns, _ in rows:
        context.print(record_id, *columns)


def _slots(record: Any) -> dict[str, Any]:
    return {name: plain_value(getattr(record, name)) for name in record.__slots__}


def occurrences(context: Context) -> None:
    """The dated communications of a period. `start` and `end` in UTC, or as days when all day (`end` exclusive)."""
    with context.plan() as session:
        selection = selection_of(session, context.options)
        rows = [_dated_row(session.plan, d) for d in select(session.schedule, selection, session.today())]
    if context.options.json:
        context.print_json(rows)
        return
    for row in rows:
        context.print(row["date"], row["time"] or "", choice_label(row["status"]), row["title"])


def _dated_row(plan: Plan, dated: Dated) -> dict[str, Any]:
    communication = plan.get(Communication, dated.communication_id)
    start, end = period_of(dated, plan.info.zone)
    sender = plan.find(Sender.kind, communication.sender_id)
    channel = plan.find(Channel.kind, communication.channel_id)
    return {
        "uid": dated.uid,
        "title": dated.title,
        "start": start,
        "end": end,
        "zone": plan.info.zone,
        "status": status_of(plan, dated),
        "date": dated.date.isoformat(),
        "time": dated.time.isoformat("minutes") if dated.time else None,
        "original": dated.original.isoformat(),
        "event": plan.get(ContentEvent, dated.event_id).title,
        "sender": name_of(sender) if sender else None,
        "audiences": [name_of(plan.get(Audience, a)) for a in communication.audience_ids],
        "channel": name_of(channel) if channel else None,
        "event_id": dated.event_id,
        "communication_id": dated.communication_id,
        "occurrence_id": dated.occurrence.id if dated.occurrence else None,
    }


def schema(context: Context) -> None:
    """The JSON schema of records and operations."""
    context.print_json(json_schema())


def verify(context: Context) -> None:
    """Check the chain of approvals; opening checks the file itself. What is wrong is named in a damaged file too."""
    try:
        _verify(context)
    except DamagedError as error:
        faults = _faults_of_damaged(context)
        if not context.options.json:
            _print_faults(context, faults or ())
            raise
        context.failed = True
        chain = "unchecked" if faults is None else "broken" if faults else "ok"
        plain = [_slots(fault) for fault in faults or ()]
        context.print_json({"file": "damaged", "problem": error.text, "chain": chain, "faults": plain})


def _faults_of_damaged(context: Context) -> Sequence[ChainFault] | None:
    """None when its approvals can't be read."""
    with suppress(UserError):
        return faults_in(Path(context.options.plan), context.options.head)
    return None


def _verify(context: Context) -> None:
    with context.plan() as session:
        plan = session.plan
        faults = approval_faults(session, context.options.head)
        head = plan.decisions[-1].hash if plan.decisions else None
        contents = len(session.blobs.sizes())
    context.failed = bool(faults)
    if context.options.json:
        count = {"versions": len(plan.versions), "decisions": len(plan.decisions), "contents": contents}
        plain = [_slots(fault) for fault in faults]
        context.print_json(
            {"file": "ok", "chain": "broken" if faults else "ok", **count, "head": head, "faults": plain}
        )
        return
    context.print(translate("Cli", "The file is sound."))
    _print_faults(context, faults)
    if not faults:
        text = translate("Cli", "The chain of %n decision(s) is unbroken.", "", 1).count(len(plan.decisions))
        context.print(text)
        context.print(translate("Cli", "Head of the chain: {head}").format(head=head or "–"))


def _print_faults(context: Context, faults: Sequence[ChainFault]) -> None:
    """What is broken itself, line by line; of the rest only how much it is."""
    breaks = [fault for fault in faults if not fault.cause]
    for fault in breaks[:_MOST_FAULTS]:
        context.print(fault.text)
    if len(breaks) > _MOST_FAULTS:
        context.print(translate("Cli", "And %n more; --json names them all.", "", 1).count(len(breaks) - _MOST_FAULTS))
    if len(faults) > len(breaks):
        text = translate("Cli", "%n further place(s) do not fit only because of that.", "", 1)
        context.print(text.count(len(faults) - len(breaks)))
