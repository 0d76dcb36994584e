"""What a filter, words or a closed group hide is not current: the inspector shows what is selected in the table."""

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from commplan.domain import records as r
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.ui.current import Item
from commplan.ui.inspector import Inspector
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.plan_table_steps import (
    NUMBERS,
    choose,
    communication,
    event,
    frame,
    one,
    page,
    titles,
    workspace,
)  # fmt: skip
from tests.ui.workspaces import press

__all__ = ["frame", "page", "workspace"]

Key = Qt.Key


def chosen(page: PlanPage) -> list[str]:
    return [record.title for record in page.view.records()]  # type: ignore[attr-defined]


def current(workspace: Workspace) -> list[str]:
    found = (workspace.plan.find(item.kind, item.id) for item in workspace.current.items)
    return [record.title for record in found if record]  # type: ignore[attr-defined]


def test_a_filter_that_hides_what_is_selected_leaves_nothing_current_until_it_comes_back(
    page: PlanPage, workspace: Workspace
) -> None:
    choose(page, ("Letter", "sender"))
    assert current(workspace) == ["Letter"]
    workspace.selection.set(Selection(words="note"))
    assert (chosen(page), current(workspace)) == ([], [])
    workspace.selection.set(Selection())
    assert (chosen(page), current(workspace)) == (["Letter"], ["Letter"])
    assert page.view.chosen_columns() == (NUMBERS["sender"],)


def test_words_and_closed_groups_do_the_same(page: PlanPage, workspace: Workspace) -> None:
    page.view.select([communication(workspace, "Letter").id, communication(workspace, "Note").id])
    page.search.setText("note")
    assert (chosen(page), current(workspace)) == (["Note"], ["Note"])
    page.search.clear()
    assert (chosen(page), current(workspace)) == (["Letter", "Note"], ["Letter", "Note"])
    page.view.set_open({event(workspace, "Budget").id}, is_open=False)
    assert (chosen(page), current(workspace)) == (["Letter"], ["Letter"])
    page.view.set_open({event(workspace, "NPS results").id}, is_open=False)
    assert (chosen(page), current(workspace)) == ([], [])
    page.view.set_all_open(True)
    assert (chosen(page), current(workspace)) == (["Letter", "Note"], ["Letter", "Note"])


def test_what_was_chosen_meanwhile_stays_chosen(page: PlanPage, workspace: Workspace) -> None:
    page.view.select([communication(workspace, "Letter").id])
    page.search.setText("note")
    press(page.view, Key.Key_End, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert current(workspace) == ["Note"]
    page.search.clear()
    assert (chosen(page), current(workspace)) == (["Note"], ["Note"])


def test_what_became_current_elsewhere_meanwhile_is_not_replaced(page: PlanPage, workspace: Workspace) -> None:
    page.view.select([communication(workspace, "Letter").id])
    page.search.setText("note")
    workspace.current.set([communication(workspace, "Managers briefing")])
    page.search.clear()
    assert current(workspace) == ["Managers briefing"]
    page.view.select([communication(workspace, "Letter").id])
    workspace.selection.set(Selection(words="note"))
    assert current(workspace) == []
    workspace.selection.value = Selection()  # while another page was shown
    workspace.current.items = (Item.of(communication(workspace, "Managers briefing")),)
    page.refresh(page.kinds)
    assert chosen(page) == current(workspace) == ["Managers briefing"]


def test_a_cell_that_takes_its_row_out_of_the_filter_takes_it_from_the_inspector(
    page: PlanPage, workspace: Workspace
) -> None:
    board = one(workspace, r.Sender, "Management board")
    workspace.selection.set(Selection(sender_ids=frozenset({board})))
    choose(page, ("Letter", "sender"))
    press(page.view, Key.Key_F2)
    line = page.window().focusWidget()
    press(line, Key.Key_Delete)
    press(line, Key.Key_Return)
    assert "Letter" not in titles(page)
    assert current(workspace) == chosen(page) == []


def test_what_is_changed_in_the_inspector_stays_there_though_the_filter_leaves_it_out(open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None
    page, workspace = view.pages.page, view.workspace
    assert isinstance(page, PlanPage)
    letter = communication(workspace, "Letter")
    workspace.selection.set(dataclasses.replace(Selection(), words="letter"))
    page.view.select([letter.id])
    view.beside.show_inspector(True)
    inspector = open_window.findChild(Inspector)
    assert inspector is not None and inspector.form is not None
    field = inspector.form.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    assert open_window.focusWidget() is field
    records.update(workspace.session, letter, title="Poster")
    assert "Poster" not in titles(page)
    assert current(workspace) == ["Poster"]
