"""Approving with the keyboard alone, in the real window: every key press is counted, held modifiers too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain.words import DecisionHow, DecisionType
from commplan.services.session import Local, Session
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.approvals import ApprovalsPage
from tests.ui.approval_steps import renderer, rich_plan
from tests.ui.message_plans import LETTER, SharedRenderer, put_up

__all__ = ["renderer"]

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Keyboard:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        for key in keys:
            self.count += 1 + bool(held & Modifier.ControlModifier) + bool(held & Modifier.ShiftModifier)
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, held)
            QApplication.processEvents()

    def write(self, words: str) -> None:
        """Text of one’s own is not counted."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)


@pytest.fixture
def page(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    local: Local,
    renderer: SharedRenderer,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[ApprovalsPage]:
    """The page in the window, the first row chosen and not yet put up."""
    monkeypatch.setattr("commplan.ui.approvals.sheet_maker.Renderer", lambda: SharedRenderer(renderer))  # type: ignore[arg-type]
    path = tmp_path / "rich.commplan"
    Session.create(path, rich_plan(), settings=local).close()
    window.open_path(path)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view = window.view
    assert view is not None
    view.show_page("approvals")
    found = view.pages.page
    assert isinstance(found, ApprovalsPage)
    qtbot.waitUntil(found.queue.list.hasFocus)
    assert found.work is not None
    assert found.work.state.dated.title == LETTER
    yield found
    found.workspace.tasks.cancel()
    found.workspace.tasks.wait()


def wait_for_version(qtbot: QtBot, page: ApprovalsPage) -> None:
    qtbot.waitUntil(lambda: bool(page.workspace.plan.versions), timeout=20_000)
    qtbot.waitUntil(page.queue.list.hasFocus)


def test_from_not_put_up_to_approved_takes_four_times_enter(qtbot: QtBot, page: ApprovalsPage) -> None:
    keyboard = Keyboard()
    keyboard.press(Key.Key_Return, Key.Key_Return)
    wait_for_version(qtbot, page)
    keyboard.press(Key.Key_Return, Key.Key_Return)
    decision = page.workspace.plan.decisions[-1]
    assert (decision.step_role, decision.decision) == ("Author", DecisionType.APPROVED)
    assert keyboard.count <= 6
    assert page.queue.list.hasFocus()


def test_it_takes_two_keys_with_control_held(qtbot: QtBot, page: ApprovalsPage) -> None:
    keyboard = Keyboard()
    keyboard.press(Key.Key_U, held=Modifier.ControlModifier)
    wait_for_version(qtbot, page)
    keyboard.press(Key.Key_Return, held=Modifier.ControlModifier)
    assert page.workspace.plan.decisions[-1].decision == DecisionType.APPROVED
    assert keyboard.count == 4


def test_a_rejection_takes_six_keys_and_its_reason(qtbot: QtBot, page: ApprovalsPage) -> None:
    keyboard = Keyboard()
    keyboard.press(Key.Key_U, held=Modifier.ControlModifier)
    wait_for_version(qtbot, page)
    keyboard.press(Key.Key_R, held=Modifier.ControlModifier)
    keyboard.write("Figures are missing")
    keyboard.press(Key.Key_Return, held=Modifier.ControlModifier)  # for the form, not for "Approve" of the page
    decision = page.workspace.plan.decisions[-1]
    assert (decision.decision, decision.comment) == (DecisionType.REJECTED, "Figures are missing")
    assert keyboard.count == 6


def test_a_decision_from_paper_takes_six_keys(qtbot: QtBot, page: ApprovalsPage) -> None:
    keyboard = Keyboard()
    keyboard.press(Key.Key_U, held=Modifier.ControlModifier)
    wait_for_version(qtbot, page)
    keyboard.press(Key.Key_D, held=Modifier.ControlModifier)
    keyboard.press(Key.Key_Return, held=Modifier.ControlModifier)
    assert page.workspace.plan.decisions[-1].how == DecisionHow.PAPER
    assert keyboard.count == 6


def test_the_keys_stand_in_the_tool_tips_of_the_buttons(qtbot: QtBot, page: ApprovalsPage) -> None:
    def tips() -> list[str]:
        return [button.toolTip() for button in page.panels.panel.buttons.buttons]

    native = QKeySequence.SequenceFormat.NativeText
    assert page.put_up_action.shortcut().toString(native) in tips()[0]
    Keyboard().press(Key.Key_U, held=Modifier.ControlModifier)
    wait_for_version(qtbot, page)
    actions = (page.approve_action, page.changes_action, page.reject_action, page.paper_action)
    for tip, action in zip(tips(), actions, strict=True):
        assert action.shortcut().toString(native) in tip


def decided(page: ApprovalsPage) -> list[str]:
    return [decision.step_role for decision in page.workspace.plan.decisions]


def hold(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """A key that is held down: the system repeats it by itself, wherever the keyboard is by then."""
    for is_repeated in (False, True, True, True):
        focus = QApplication.focusWidget()
        assert focus is not None
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "\r", is_repeated, 1)
        QApplication.sendEvent(focus.window().windowHandle(), event)
        QApplication.processEvents()


@pytest.mark.parametrize("held", [Modifier.ControlModifier, Modifier.NoModifier])
def test_a_key_held_down_decides_once(qtbot: QtBot, page: ApprovalsPage, held: Qt.KeyboardModifier) -> None:
    put_up(page.workspace, LETTER)
    QApplication.processEvents()  # the buttons come into their places
    if held == Modifier.NoModifier:
        Keyboard().press(Key.Key_Return)
    page.panels.panel._resting.setInterval(0)  # what is held is not even taken after the pause
    hold(Key.Key_Return, held)
    assert decided(page) == ["Author"]


def test_a_second_press_is_not_taken_for_the_next_step(qtbot: QtBot, page: ApprovalsPage) -> None:
    """Keys and mouse alike: only after a pause, which every further press prolongs."""
    put_up(page.workspace, LETTER)
    panel = page.panels.panel
    panel._resting.setInterval(60_000)
    keyboard = Keyboard()
    keyboard.press(Key.Key_Return, Key.Key_Return, held=Modifier.ControlModifier)
    panel.buttons.buttons[0].click()
    assert decided(page) == ["Author"]
    panel._resting.setInterval(0)
    keyboard.press(Key.Key_Return, held=Modifier.ControlModifier)  # prolongs it, by nothing here
    qtbot.waitUntil(lambda: not panel._resting.isActive())
    keyboard.press(Key.Key_Return, held=Modifier.ControlModifier)
    assert decided(page) == ["Author", "Legal"]


def test_after_a_form_too_the_next_step_waits_for_a_press_of_its_own(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    page.panels.panel._resting.setInterval(60_000)
    keyboard = Keyboard()
    keyboard.press(Key.Key_D, held=Modifier.ControlModifier)
    keyboard.press(Key.Key_Return, Key.Key_Return, held=Modifier.ControlModifier)
    assert decided(page) == ["Author"]
