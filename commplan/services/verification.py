"""Whether the record of approvals is what was recorded."""

from collections.abc import Iterator

from commplan.domain.history import DECISION, VERSION
from commplan.domain.texts import Text, translate
from commplan.planning.versions import broken_links
from commplan.services.session import Session

_EVERYTHING = 2**31


def approval_faults(session: Session, head: str = "") -> tuple[Text, ...]:
    """Everything that is wrong with versions and decisions; empty when all is in order.

    Links that do not fit, entries that the history knows of and the file lacks, and a `head` (the hash on a printed
    sheet, whole or its beginning) that is the hash of no decision.
    """
    plan = session.plan
    faults = [fault.text for fault in broken_links(plan.versions, plan.decisions)]
    faults += _missing(session)
    wanted = "".join(head.split()).lower()
    if wanted and not any(decision.hash.startswith(wanted) for decision in plan.decisions):
        text = translate("Errors", "No decision has the hash “{head}”: decisions were removed or changed since.")
        faults.append(text.format(head=head))
    return tuple(faults)


def _missing(session: Session) -> Iterator[Text]:
    known = {VERSION: {v.id for v in session.plan.versions}, DECISION: {d.id for d in session.plan.decisions}}
    for entry in session.history(limit=_EVERYTHING):
        for change in entry.changes:
            if change.kind in known and change.record_id not in known[change.kind]:
                text = translate("Errors", "“{name}”, recorded on {moment}, is missing from the approvals.")
                yield text.format(name=change.name, moment=entry.at)
