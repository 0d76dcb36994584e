"""No key means two things, and no letter opens two entries of one menu: on every page, in every language."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain.records import ContentEvent
from commplan.services.session import Local
from commplan.ui import actions, window_actions
from commplan.ui.lazy import load
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.plan import PlanPage
from commplan.ui.pages.registry import PAGES, PageSpec
from commplan.ui.settings import LANGUAGE, Settings
from tests.ui.plan_table_steps import choose, show

Context = Qt.ShortcutContext
Key = QKeySequence.StandardKey
_UNDER_X11 = {
    Key.Open: ("Ctrl+O",),
    Key.SaveAs: ("Ctrl+Shift+S",),
    Key.Close: ("Ctrl+W",),
    Key.Quit: ("Ctrl+Q",),
    Key.Undo: ("Ctrl+Z", "F14"),
    Key.Redo: ("Ctrl+Shift+Z",),
    Key.Copy: ("Ctrl+C", "F16", "Ctrl+Ins"),
    Key.Paste: ("Ctrl+V", "F18", "Shift+Ins"),
    Key.Delete: ("Del", "Ctrl+D"),
    Key.Print: ("Ctrl+P",),
}
"""What Qt knows there; without a screen it knows less."""
Claim = tuple[QWidget, Qt.ShortcutContext, str]  # where a key is heard, and who hears it


def claims(window: MainWindow) -> Iterator[tuple[str, Claim]]:
    """Every key that something visible in the window listens to."""
    seen = set()
    bar = window.menuBar()
    menus = bar.findChildren(QMenu)
    for entry in bar.actions():
        yield QKeySequence.mnemonic(entry.text()).toString(), (bar, Context.WindowShortcut, entry.text())
    for widget in (window, *window.findChildren(QWidget)):
        is_shown = widget.isVisibleTo(window) or widget in menus
        for action in widget.actions():
            if is_shown and id(action) not in seen:
                seen.add(id(action))
                for keys in action.shortcuts():
                    yield keys.toString(), (widget, action.shortcutContext(), action.objectName() or action.text())
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.isVisibleTo(window):
            yield shortcut.key().toString(), (owner, shortcut.context(), f"shortcut of {type(owner).__name__}")


def both_heard(one: Claim, other: Claim) -> bool:
    """Whether the two can be meant at once: wherever the keyboard is in the window, or within both widgets."""
    (a, a_context, _), (b, b_context, _) = one, other
    everywhere = (Context.WindowShortcut, Context.ApplicationShortcut)
    return a_context in everywhere or b_context in everywhere or a is b or a.isAncestorOf(b) or b.isAncestorOf(a)


def same_letter(actions: Iterable[QAction]) -> list[list[str]]:
    """The entries of a menu that share their underlined letter."""
    found = defaultdict(list)
    for action in actions:
        mnemonic = QKeySequence.mnemonic(action.text())
        if not mnemonic.isEmpty():
            found[mnemonic.toString()].append(action.text())
    return [entries for entries in found.values() if len(entries) > 1]


class KeysOfX11(QKeySequence):
    @staticmethod
    def keyBindings(key: QKeySequence.StandardKey) -> list[QKeySequence]:  # noqa: N802
        return [QKeySequence(keys) for keys in _UNDER_X11.get(key, ())] or QKeySequence.keyBindings(key)


@pytest.fixture
def under_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "QKeySequence", KeysOfX11)


@pytest.fixture(params=["en", "pl", "nl"])
def speaking_window(
    request: pytest.FixtureRequest, qtbot: QtBot, settings: Settings, local: Local, plan_path: Path, under_x11: None
) -> Iterator[MainWindow]:
    """The window with the small plan, in each language; the directory shows its paths, whose steps have keys."""
    settings.set(LANGUAGE, request.param)
    settings.set_value("directory/kind", "approval_path")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(settings, local, app.font())
    qtbot.addWidget(window)
    window.open_path(plan_path)
    window.show()
    yield window
    window.close()


def clashes(window: MainWindow) -> list[tuple[str, str, str]]:
    by_keys = defaultdict(list)
    for keys, claim in claims(window):
        by_keys[keys].append(claim)
    assert "Ctrl+K" in by_keys
    return [
        (keys, one[2], other[2])
        for keys, found in by_keys.items()
        for n, one in enumerate(found)
        for other in found[n + 1 :]
        if both_heard(one, other)
    ]


def test_no_key_means_two_things_on_a_page(speaking_window: MainWindow) -> None:
    assert speaking_window.view is not None
    for page in PAGES:
        speaking_window.view.show_page(page.name)
        assert clashes(speaking_window) == [], page.name


def test_no_two_entries_of_a_menu_have_the_same_letter(speaking_window: MainWindow) -> None:
    assert speaking_window.view is not None
    bar = speaking_window.menuBar()
    for page in PAGES:
        speaking_window.view.show_page(page.name)
        menus = bar.findChildren(QMenu)
        for menu in menus:
            menu.aboutToShow.emit()
        assert [clash for menu in (bar, *menus) for clash in same_letter(menu.actions())] == [], page.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_sheet_can_name_every_key_that_a_page_tells_of(page: PageSpec) -> None:
    notes = load(page.factory).key_notes
    assert notes
    for note in notes:
        for keys in note.keys.split(" / "):
            assert QKeySequence(keys).toString() == keys


def test_ctrl_d_fills_down_whatever_else_the_system_means_by_it(under_x11: None, open_window: MainWindow) -> None:
    assert open_window.view is not None
    open_window.view.show_page("plan")
    page = open_window.view.pages.page
    assert isinstance(page, PlanPage)
    page.view.setFocus()
    show(page, "owner")
    choose(page, ("NPS results", "owner"), ("Budget", "owner"), ("Holiday greetings", "owner"))
    QTest.keyClick(page.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert {event.owner for event in page.workspace.plan.table(ContentEvent).values()} == {"Anna"}


@pytest.mark.parametrize("keys", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_both_usual_keys_redo_on_every_system(under_x11: None, keys: str) -> None:
    assert QKeySequence(keys) in actions.key_sequences(window_actions.REDO)
