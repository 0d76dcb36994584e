"""Saved views: chosen, compared, saved and arranged, in a real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.words import Gap, Period, Status
from commplan.planning.selection import Selection
from commplan.services.views import save_view, views_in_order
from commplan.ui.dialogs.arrange_views import ArrangeViews
from commplan.ui.dialogs.export_options import ExportOptions
from commplan.ui.dialogs.icon_choice import IconChoice
from commplan.ui.dialogs.save_view import SaveViewDialog
from commplan.ui.main_window import MainWindow
from commplan.ui.saved_views import ViewButton
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import press, type_text

Key = Qt.Key
NO_TOOL = Selection(gaps=frozenset({Gap.NO_TOOL}))
SENT = Selection(statuses=frozenset({Status.SENT}))


@pytest.fixture
def button(workspace: Workspace, qtbot: QtBot) -> Iterator[ViewButton]:
    save_view(workspace.session, "Tools", "wrench", NO_TOOL)
    save_view(workspace.session, "Sent & done", "flag", SENT)
    made = ViewButton(workspace)
    made.resize(300, made.sizeHint().height())
    qtbot.addWidget(made)
    workspace.selection.changed.connect(made.show_views)
    unsubscribe = workspace.session.subscribe(lambda _: made.show_views())
    made.show()
    qtbot.waitExposed(made)
    yield made
    unsubscribe()


def menu_of(button: ViewButton) -> QMenu:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def entry(button: ViewButton, words: str) -> None:
    next(a for a in menu_of(button).actions() if a.text().partition("\t")[0] == words).trigger()


def names(workspace: Workspace) -> list[str]:
    return [view.name for view in views_in_order(workspace.plan)]


def test_the_menu_lists_views_in_order_with_their_keys(workspace: Workspace, button: ViewButton) -> None:
    texts = [action.text() for action in menu_of(button).actions()[:3]]
    assert texts == ["Everything\tAlt+0", "Tools\tAlt+1", "Sent && done\tAlt+2"]
    assert not menu_of(button).actions()[1].icon().isNull()


def test_the_name_of_the_view_is_shown_and_marked_when_the_filter_differs(
    workspace: Workspace, button: ViewButton
) -> None:
    assert button.text().strip() == "Everything"
    entry(button, "Sent && done")
    assert workspace.selection.value == SENT
    assert button.text().strip() == "Sent && done"
    workspace.selection.set(Selection(statuses=SENT.statuses, words="nps"))
    assert button.accessibleName() == "View: Sent & done (changed)"
    entry(button, "Back to “Sent && done” as saved")
    assert workspace.selection.value == SENT
    workspace.selection.set(Selection())
    assert button.text().strip() == "Everything"
    workspace.selection.set(Selection(words="x"))
    assert button.text().strip() == "Custom filter"


def test_a_changed_filter_is_kept_in_its_view(workspace: Workspace, button: ViewButton) -> None:
    entry(button, "Tools")
    wanted = Selection(gaps=NO_TOOL.gaps, words="nps")
    workspace.selection.set(wanted)
    entry(button, "Save the filter in “Tools”")
    view = views_in_order(workspace.plan)[0]
    assert Selection.of_view(view, workspace.plan.info, workspace.today) == wanted
    assert button.text().strip() == "Tools"
    workspace.session.undo()
    assert button.accessibleName() == "View: Tools (changed)"


def choose_icon(button: IconChoice, *keys: Qt.Key) -> None:
    assert button.board.isVisible()
    for key in (*keys, Key.Key_Return):
        press(button.board.icons, key)
    assert not button.board.isVisible()


def test_a_filter_is_saved_under_a_name_of_its_own(workspace: Workspace, button: ViewButton, qtbot: QtBot) -> None:
    workspace.selection.set(Selection().in_period(Period.NEXT_MONTH, workspace.plan.info, workspace.today))
    dialog = SaveViewDialog(workspace, None)
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.name, "tools")
    press(dialog.name, Key.Key_Return)
    assert "already" in dialog.problem.text()
    dialog.name.clear()
    type_text(dialog.name, "Następny miesiąc")
    press(dialog.icon, Key.Key_Space)
    choose_icon(dialog.icon, *[Key.Key_Right] * 4)
    press(dialog.name, Key.Key_Return)
    view = views_in_order(workspace.plan)[-1]
    assert (view.name, view.icon, view.period) == ("Następny miesiąc", "clock", "next_month")
    assert button.text().strip() == "Następny miesiąc"


def test_views_are_moved_renamed_given_icons_and_taken_away(
    workspace: Workspace, button: ViewButton, qtbot: QtBot
) -> None:
    dialog = ArrangeViews(workspace, None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.list.currentRow() == 0
    dialog.move_by(1)
    assert names(workspace) == ["Sent & done", "Tools"]
    assert dialog.list.currentItem().text() == "Tools"
    dialog.list.currentItem().setText("Sent & done")
    assert names(workspace) == ["Sent & done", "Tools"]
    assert "already" in dialog.problem.text()
    dialog.list.currentItem().setText("Narzędzia")
    assert names(workspace) == ["Sent & done", "Narzędzia"]
    assert dialog.problem.text() == ""
    press(dialog.icon, Key.Key_Return)
    choose_icon(dialog.icon, Key.Key_Down, Key.Key_Up, Key.Key_Right)
    assert views_in_order(workspace.plan)[1].icon == "star"
    dialog._delete()
    assert names(workspace) == ["Sent & done"]
    for _ in range(4):
        workspace.session.undo()
    assert names(workspace) == ["Tools", "Sent & done"]
    assert [dialog.list.item(n).text() for n in range(2)] == ["Tools", "Sent & done"]


def test_a_name_that_is_taken_is_refused_in_the_dialog_alone(
    workspace: Workspace, button: ViewButton, qtbot: QtBot
) -> None:
    dialog = ArrangeViews(workspace, None)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.assertNotEmitted(workspace.notice):
        dialog.list.item(0).setText("Sent & done")
    assert dialog.problem.isVisible() and dialog.problem.text()
    assert names(workspace) == ["Tools", "Sent & done"]
    dialog.list.item(0).setText("Kit")
    assert not dialog.problem.isVisible()


def test_a_dragged_view_stays_where_it_was_dropped(workspace: Workspace, button: ViewButton, qtbot: QtBot) -> None:
    dialog = ArrangeViews(workspace, None)
    qtbot.addWidget(dialog)
    model = dialog.list.model()
    assert model.moveRow(model.index(0, 0).parent(), 0, model.index(0, 0).parent(), 2)
    assert names(workspace) == ["Sent & done", "Tools"]
    workspace.session.undo()
    assert names(workspace) == ["Tools", "Sent & done"]


def test_an_export_takes_a_view(workspace: Workspace, button: ViewButton, qtbot: QtBot) -> None:
    options = ExportOptions(workspace, "ics")
    qtbot.addWidget(options)
    number = options.view.findText("Tools")
    options.view.setCurrentIndex(number)
    options.view.activated.emit(number)
    assert options.request().selection == NO_TOOL


def test_keys_choose_views_in_the_window(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.view
    assert view is not None
    workspace = view.workspace
    save_view(workspace.session, "Tools", "wrench", NO_TOOL)
    QTest.keyClick(open_window, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert workspace.selection.value == NO_TOOL
    assert workspace.plan.get(r.SavedView, workspace.selection.view_id).name == "Tools"
    QTest.keyClick(open_window, Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert workspace.selection.value == Selection()
