"""Entering what a date brought: reach, opened, attended, questions, score."""

from typing import Any

from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.records import Result
from commplan.domain.texts import translate
from commplan.planning.results import MEASURABLE, result_of
from commplan.planning.schedule import Dated
from commplan.planning.status import FIGURES, status_of
from commplan.services.session import Session


def enter_result(session: Session, dated: Dated, **values: Any) -> None:
    """Give the newest result of a date these values, as one step; the first figure makes one, measured today.

    A result without any figure and note goes. UserError when the date has not been sent.
    """
    if status_of(session.plan, dated) not in MEASURABLE or dated.occurrence is None:
        text = translate("Errors", "“{title}” has not been sent yet, so it has no result. Mark it as sent first.")
        raise UserError(text.format(title=dated.title))
    before = result_of(session.plan, dated)
    change: Change
    if before is not None:
        change = updated(before, **values)
        if _says_nothing(change.record):
            change = removed(before)
    elif any(value not in (None, "") for value in values.values()):
        first = {"measured_on": session.today(), **values}
        change = added(Result(id=new_id(), occurrence_id=dated.occurrence.id, **first))
    else:
        return
    if change.before != change.after:
        session.apply(translate("Undo", "Result of “{title}”").format(title=dated.title), [change])


def _says_nothing(result: Any) -> bool:
    return not result.note and all(getattr(result, name) is None for name in FIGURES)
