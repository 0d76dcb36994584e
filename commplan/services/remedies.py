"""Bringing a late approval back into time; each way is one step that can be undone. See `planning.remedies`."""

import datetime as dt
from collections.abc import Mapping

from commplan.domain.errors import UserError
from commplan.domain.records import ApprovalPath, Communication
from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
from commplan.services import occurrences
from commplan.services.occurrences import known
from commplan.services.session import Session


def shorten_steps(session: Session, dated: Dated, days: Mapping[str, int]) -> None:
    """Give steps other working days for this date alone, by step id; fewer than the path's, no mapping: the path's.

    Nobody has to approve again: only due dates change.
    """
    if any(not 0 <= n <= 250 for n in days.values()):
        raise UserError(translate("Errors", "A step has 0 to 250 working days."))
    label = translate("Undo", "Shorter steps for “{title}”").format(title=dated.title)
    session.apply(label, [known(dated, step_days=tuple(f"{step_id}={n}" for step_id, n in days.items()))])


def send_later(session: Session, dated: Dated, date: dt.date) -> None:
    """Move this one date. Open due dates move along, decisions stay as they are."""
    occurrences.move(session, dated, date, dated.occurrence.time if dated.occurrence else None)


def take_path(session: Session, dated: Dated, path_id: str) -> None:
    """Give this one date an approval path of its own; "", or its communication's: that one again.

    Working days that steps had for this date alone were those of the other path, and go.
    """
    usual = session.plan.get(Communication, dated.communication_id).approval_path_id
    label = translate("Undo", "Usual approval path for one date of “{title}”")
    if path_id not in ("", usual):
        label = translate("Undo", "Approval path “{path}” for one date of “{title}”")
        label = label.format(path=session.plan.get(ApprovalPath, path_id).name)
    change = known(dated, approval_path_id="" if path_id == usual else path_id, step_days=())
    session.apply(label.format(title=dated.title), [change])
