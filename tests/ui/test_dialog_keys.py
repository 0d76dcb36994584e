"""In every dialog of a menu Esc cancels, from wherever the cursor is, and Return does what the coloured button says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from commplan.ui.forms.editor import Editor
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.pages.directory import DirectoryPage
from commplan.ui.pages.plan import PlanPage
from commplan.ui.widgets.buttons import PrimaryButton
from tests.ui.workspaces import press

_ELSEWHERE = {"file.new", "file.open", "file.import", "file.save_copy", "directory.import_days", "edit.search"}
_OPENED = {
    "plan": {
        "RestoreDialog", "OpenCodeDialog", "HistoryWindow", "BulkDialog", "PlaybookDialog", "PrintDialog",
        "ExportDialog",
    },
    "calendar": {"MoveToDialog"},
    "approvals": {"TurnaroundDialog", "LettersDialog"},
    "directory": {"MergeDialog"},
}  # fmt: skip


class Keys(QObject):
    """Takes the keys that reach a dialog, and remembers them."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.heard: list[int] = []
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.heard.append(event.key())
            return True
        return False


def deaf_fields(dialog: QDialog) -> Iterator[tuple[str, str]]:
    """The fields from which Esc or Return does not come through to the dialog, though something was changed there."""
    keys = Keys(dialog)
    for editor in dialog.findChildren(Editor):
        editor.touched = True
    for field in dialog.findChildren(QWidget):
        if not field.isVisible() or not field.isEnabled() or not field.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        is_its_own = isinstance(field, QAbstractButton | QPlainTextEdit)  # Return clicks it, or begins a new line
        for key in (Qt.Key.Key_Escape,) if is_its_own else (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            keys.heard.clear()
            press(field, key)
            if key not in keys.heard:
                yield key.name, f"{type(field).__name__} “{field.accessibleName()}”"
    dialog.removeEventFilter(keys)


def wrong_defaults(dialog: QDialog) -> list[str]:
    """The buttons that Return may press without being the coloured one."""
    buttons = dialog.findChildren(QPushButton)
    return [
        button.text()
        for button in buttons
        if not isinstance(button, PrimaryButton) and (button.isDefault() or button.autoDefault())
    ]


def asking_actions(window: MainWindow, page: str) -> list[str]:
    """What opens a dialog now: of the window and the plan page, or of another page alone."""
    menus = [entry.menu() for entry in window.menuBar().actions()]
    found = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    return [
        action.objectName()
        for action in found
        if action.text().endswith("…")
        and action.isEnabled()
        and action.objectName() not in _ELSEWHERE
        and (page == "plan" or action.objectName().startswith(page))
    ]


class Walk:
    """Opens dialogs one after another, and keeps what is wrong with them."""

    def __init__(self) -> None:
        self.opened: set[str] = set()
        self.faults: list[tuple[str, object]] = []

    def look(self) -> None:
        for dialog in visible_dialogs():
            name = type(dialog).__name__
            self.opened.add(name)
            self.faults += [(name, fault) for fault in (*wrong_defaults(dialog), *deaf_fields(dialog))]
            press(dialog, Qt.Key.Key_Escape)
            if dialog.isVisible():
                self.faults.append((name, "Esc does not close it"))
                dialog.reject()


def visible_dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


@pytest.mark.parametrize("name", _OPENED)
def test_escape_and_return_reach_the_dialog_from_all_of_its_fields(
    open_window: MainWindow, qtbot: QtBot, name: str
) -> None:
    assert open_window.view is not None
    open_window.view.show_page(name)
    page = open_window.view.pages.page
    if isinstance(page, PlanPage):
        page.view.selectAll()
    elif isinstance(page, DirectoryPage):
        page.table.selectAll()
    elif isinstance(page, CalendarPage):
        page.workspace.current.set(page.workspace.schedule.whole_plan()[:1])
    walk = Walk()
    for action_name in asking_actions(open_window, name):
        action = open_window.findChild(QAction, action_name)
        assert isinstance(action, QAction)
        QTimer.singleShot(0, walk.look)  # within a dialog that waits for its answer, or after one that does not
        action.trigger()
        QApplication.processEvents()
    assert walk.faults == []
    assert walk.opened >= _OPENED[name]
