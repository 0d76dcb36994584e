"""Realistic lengths of steps, each to be taken over with one click: on the page Approvals and beside a path's steps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from commplan.domain.texts import translate
from commplan.planning.turnaround import Advice
from commplan.services import records
from commplan.ui.approvals.turnaround_words import advice_words, reason_words
from commplan.ui.widgets.buttons import Button, LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, clear, column, row
from commplan.ui.workspace import Workspace


class AdviceLines(QWidget):
    """Those that differ most come first; the others show when they are asked for. Nothing is shown without advice."""

    def __init__(self, workspace: Workspace, at_first: int = 3) -> None:
        super().__init__()
        self._workspace = workspace
        self._at_first = at_first
        self._advice: Sequence[Advice] = ()
        self._shows_all = False
        self.buttons: list[Button] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 8)
        self._layout.setSpacing(8)
        self.hide()

    def show_advice(self, advice: Sequence[Advice]) -> None:
        ordered = sorted(advice, key=lambda a: -abs(a.days - a.step.working_days))
        if ordered != self._advice:
            self._advice = ordered
            self._fill()
        self.setVisible(bool(advice))

    def _fill(self) -> None:
        clear(self._layout)
        shown = self._advice if self._shows_all else self._advice[: self._at_first]
        self.buttons = [self._button(advice) for advice in shown]
        for advice, button in zip(shown, self.buttons, strict=True):
            self._layout.addWidget(self._line(advice, button))
        if len(shown) < len(self._advice):
            text = translate("Turnaround", "%n more proposal(s)", "", 1).count(len(self._advice) - len(shown))
            self._layout.addWidget(LinkButton(self._workspace.say(text), self._show_all))

    def _line(self, advice: Advice, button: Button) -> QWidget:
        say = self._workspace.say
        picture = QLabel()
        picture.setPixmap(self._workspace.icons.pixmap("gauge", "accent"))
        words = column(label(say(advice_words(advice)), wrap=True), spacing=0)
        words.addWidget(label(say(reason_words(advice)), "small", wrap=True))
        line = row(picture, words, button, spacing=10)
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        return box(line)

    def _button(self, advice: Advice) -> Button:
        text = translate("Turnaround", "Use %n working day(s)", "", 1).count(advice.days)
        button = Button(
            self._workspace.icons, self._workspace.say(text), "check", lambda: self._use(advice), small=True
        )
        button.setAccessibleDescription(self._workspace.say(advice_words(advice)))
        button.setEnabled(not self._workspace.session.read_only)
        return button

    def _use(self, advice: Advice) -> None:
        session = self._workspace.session
        self._workspace.run(lambda: records.update(session, advice.step, working_days=advice.days))

    def _show_all(self) -> None:
        self._shows_all = True
        self._fill()
