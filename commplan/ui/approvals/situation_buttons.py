"""The buttons for what the status of a date asks for: decide, put up, mark as sent, plan again."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionType, OccurrenceState, Status
from commplan.planning.approvals import TO_BE_PUT_UP, StepState
from commplan.ui.approvals.forms import who_decides
from commplan.ui.approvals.work import Work
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.layouts import clear
from commplan.ui.workspace import Workspace

_OFF = (Status.POSTPONED, Status.CANCELLED)


class Doing(Protocol):
    """Who does it."""

    def approve(self) -> None: ...

    def ask(self, decision: DecisionType | None = None) -> None: ...

    def put_up(self) -> None: ...

    def mark_sent(self) -> None: ...

    def set_state(self, state: OccurrenceState, reason: str = "") -> None: ...


class SituationButtons(QWidget):
    def __init__(self, workspace: Workspace, doing: Doing) -> None:
        super().__init__()
        self._workspace = workspace
        self._doing = doing
        self._flow = FlowLayout(8)
        self.setLayout(self._flow)
        self.buttons: list[Button] = []
        self._asked: object = None  # what the buttons that are there answer to
        self.deciding: Sequence[QAction] = ()
        self.putting_up: QAction | None = None

    def follow(self, *, put_up: QAction, deciding: Sequence[QAction]) -> None:
        """The page's actions, in the order of the buttons: their keys stand in the tool tips."""
        self.putting_up, self.deciding = put_up, deciding

    def show_buttons(self, work: Work, step: StepState | None) -> None:
        """Show what can be done with a date; `step` is the one that decides now."""
        version = work.state.version
        asked = (
            self._workspace.session.read_only,
            step is not None,
            work.state.status,
            version.number if version else 0,
        )
        if asked != self._asked:  # going through the list, most rows ask for the same
            self._asked = asked
            clear(self._flow)
            self.buttons = []
            self._fill(work, step)
        if step is not None and self.buttons:
            self._name_recorded(step)

    def _fill(self, work: Work, step: StepState | None) -> None:
        status, doing = work.state.status, self._doing
        if self._workspace.session.read_only:
            return
        if step is not None:
            self._decide()
        elif status in TO_BE_PUT_UP:
            self._put_up(work)
        elif status == Status.APPROVED:
            self._add(translate("Approvals", "Mark as sent"), "send", doing.mark_sent, is_main=True)
        elif status in _OFF:
            again = partial(doing.set_state, OccurrenceState.PLANNED)
            self._add(translate("Approvals", "Plan again"), "undo-2", again)

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, text: Text, icon: str, on_click: Callable[[], object], *, is_main: bool = False) -> Button:
        words, icons = self._workspace.say(text), self._workspace.icons
        button = PrimaryButton(icons, words, icon, on_click) if is_main else Button(icons, words, icon, on_click)
        self._flow.addWidget(button)
        self.buttons.append(button)
        return button

    def _decide(self) -> None:
        ask = self._doing.ask
        self._add(translate("Approvals", "Approve"), "check", self._doing.approve, is_main=True)
        self._add(translate("Approvals", "With changes…"), "", partial(ask, DecisionType.APPROVED_WITH_CHANGES))
        self._add(translate("Approvals", "Reject…"), "", partial(ask, DecisionType.REJECTED))
        self._add(translate("Approvals", "From paper…"), "file-pen-line", ask)
        for button, action in zip(self.buttons, self.deciding, strict=False):
            button.setToolTip(action.toolTip())

    def _name_recorded(self, step: StepState) -> None:
        """Say in the tool tip whose approval is recorded."""
        who = who_decides(step, self._workspace)
        text = translate("Approvals", "Record: approved by {who}, on screen")
        if step.escalated_to:
            text = translate("Approvals", "Asks who decides in place of {role}")
        elif step.asking.on_behalf_of:
            text = translate("Approvals", "Record: approved by {who} on behalf of {principal}, on screen")
        values = {"who": who, "role": step.step.role, "principal": step.asking.on_behalf_of}
        recorded = self._workspace.say(text.format(**values))
        tip = self.deciding[0].toolTip() if self.deciding else ""
        self.buttons[0].setToolTip("\n".join(filter(None, (tip, recorded))))

    def _put_up(self, work: Work) -> None:
        version = work.state.version
        text = translate("Approvals", "Put up for approval")
        if version is not None:
            text = translate("Approvals", "Put up version {number}…").format(number=version.number + 1)
        button = self._add(text, "stamp", self._doing.put_up, is_main=True)
        if self.putting_up is not None:
            button.setToolTip(self.putting_up.toolTip())
