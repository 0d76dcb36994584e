"""Saved views: each step can be undone, names and order stay sound."""

import pytest

from commplan.domain.errors import UserError
from commplan.domain.words import Gap, Period
from commplan.planning.selection import Selection
from commplan.services.session import Session
from commplan.services.views import move_view, rename_view, save_view, update_view, views_in_order

FILTER = Selection(gaps=frozenset({Gap.NO_TOOL}), words="nps")


def names(session: Session) -> list[str]:
    return [view.name for view in views_in_order(session.plan)]


def test_views_are_saved_at_the_end_and_moved(session: Session) -> None:
    views = [save_view(session, name, "star", FILTER) for name in ("A", "B", "C")]
    assert names(session) == ["A", "B", "C"]
    move_view(session, views[2], 0)
    assert names(session) == ["C", "A", "B"]
    assert [view.position for view in views_in_order(session.plan)] == [1, 2, 3]
    session.undo()
    assert names(session) == ["A", "B", "C"]
    move_view(session, views[0], 99)
    assert names(session) == ["B", "C", "A"]


def test_a_view_holds_the_filter_that_it_was_given_last(session: Session) -> None:
    info, today = session.plan.info, session.today()
    view = save_view(session, " Soon ", "clock", FILTER)
    assert (view.name, view.icon, Selection.of_view(view, info, today)) == ("Soon", "clock", FILTER)
    moving = Selection().in_period(Period.NEXT_MONTH, info, today)
    update_view(session, view, moving)
    (view,) = views_in_order(session.plan)
    assert Selection.of_view(view, info, today) == moving
    assert view.start is None
    session.undo()
    assert Selection.of_view(views_in_order(session.plan)[0], info, today) == FILTER


def test_two_views_never_have_the_same_name(session: Session) -> None:
    first, second = save_view(session, "Łódź", "", FILTER), save_view(session, "Other", "", FILTER)
    with pytest.raises(UserError):
        save_view(session, "lodz", "", FILTER)
    with pytest.raises(UserError):
        rename_view(session, second, "ŁÓDŹ")
    rename_view(session, first, "łódź")
    assert names(session) == ["łódź", "Other"]
