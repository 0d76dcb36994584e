"""Results are entered beside the date that was sent; a communication leads to its dates without one."""

import pytest
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.words import OccurrenceState
from commplan.planning.results import result_of
from commplan.planning.schedule import Dated
from commplan.services import occurrences
from commplan.ui.current import Item
from commplan.ui.inspector import Inspector
from commplan.ui.main_window import MainWindow
from commplan.ui.result_form import ResultForm
from commplan.ui.unmeasured import UnmeasuredDates
from commplan.ui.workspace import Workspace


@pytest.fixture
def workspace(open_window: MainWindow) -> Workspace:
    assert open_window.view is not None
    return open_window.view.workspace


@pytest.fixture
def sent(workspace: Workspace) -> Dated:
    """The first date of the letter; it was sent."""
    letter = next(c for c in workspace.plan.table(r.Communication).values() if c.title == "Letter")
    event = workspace.plan.get(r.ContentEvent, letter.event_id)
    dated = next(d for d in workspace.schedule.of_event(event.id) if d.communication_id == letter.id)
    occurrences.set_state(workspace.session, dated, OccurrenceState.SENT, reason="It was urgent")
    found = workspace.schedule.find(letter.id, dated.original)
    assert found is not None
    return found


def form_of(window: MainWindow, workspace: Workspace, dated: Dated) -> ResultForm:
    workspace.current.set([Item.of(dated)])
    form = window.findChild(ResultForm)
    assert form is not None
    return form


def type_into(form: ResultForm, name: str, words: str) -> None:
    editor = form.fields[name].editor
    editor.line.setText(words)  # type: ignore[attr-defined]
    editor.touch()
    editor.commit()


def test_a_figure_is_saved_as_one_step_and_undone(open_window: MainWindow, workspace: Workspace, sent: Dated) -> None:
    form = form_of(open_window, workspace, sent)
    assert form.isVisible()
    type_into(form, "opened", "120")
    found = result_of(workspace.plan, sent)
    assert found is not None
    assert (found.opened, found.measured_on) == (120, workspace.today)
    assert form.fields["measured_on"].editor.value() == workspace.today
    workspace.session.undo()
    assert not workspace.plan.table(r.Result)
    assert form.fields["opened"].editor.value() is None


def test_what_is_no_number_stays_with_its_problem(open_window: MainWindow, workspace: Workspace, sent: Dated) -> None:
    form = form_of(open_window, workspace, sent)
    type_into(form, "opened", "many")
    assert form.fields["opened"].problem == "A number is expected."
    type_into(form, "opened", "-3")
    assert form.fields["opened"].problem
    assert form.fields["opened"].editor.line.text() == "-3"  # type: ignore[attr-defined]
    assert not workspace.plan.table(r.Result)


def test_what_was_not_sent_has_no_such_form(open_window: MainWindow, workspace: Workspace, sent: Dated) -> None:
    planned = next(d for d in workspace.schedule.whole_plan() if d.key != sent.key and d.date > sent.date)
    assert not form_of(open_window, workspace, planned).isVisible()


def test_a_communication_leads_to_its_dates_without_a_result(
    open_window: MainWindow, workspace: Workspace, sent: Dated, qtbot: QtBot
) -> None:
    workspace.current.set([workspace.plan.get(r.Communication, sent.communication_id)])
    inspector = open_window.findChild(Inspector)
    assert inspector is not None
    waiting = inspector.findChild(UnmeasuredDates)
    assert waiting is not None
    qtbot.waitUntil(waiting.isVisible)
    assert len(waiting.links) == 1
    waiting.links[0].click()
    assert workspace.current.item == Item.of(sent)
    assert not waiting.isVisible()
    type_into(form_of(open_window, workspace, sent), "reach", "5")
    workspace.current.set([workspace.plan.get(r.Communication, sent.communication_id)])
    assert not waiting.isVisible()
