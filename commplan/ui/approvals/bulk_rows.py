"""One row of the dialog that records several decisions: a step, what was decided, by whom, with which comment."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from commplan.domain.labels import choice_label
from commplan.domain.texts import translate
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.approvals import NOT_BEGUN, StepState
from commplan.planning.deciders import earlier_deciders
from commplan.planning.schedule import Dated
from commplan.ui.approvals.forms import DECISIONS, WHY, who_decides
from commplan.ui.approvals.name_field import WHO, NameField
from commplan.ui.approvals.words import step_title
from commplan.ui.approvals.work import Work
from commplan.ui.widgets.buttons import set_look
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column
from commplan.ui.widgets.typed_combo import TypedCombo
from commplan.ui.workspace import Workspace

MOST = 100
"""Rows that are decided at once; more would not be looked through by anyone."""


@dataclass(frozen=True, slots=True)
class Case:
    """One step of one date that may decide now."""

    dated: Dated
    step: StepState


def cases_of(rows: Sequence[Work]) -> list[Case]:
    """The steps that may decide now in these rows; of a row that is about one step only that."""
    cases = []
    for row in rows:
        steps = row.state.open_steps if row.turn is None else (row.turn,)
        cases += [Case(row.state.dated, step) for step in steps]
    return cases


def drafts_of(rows: Sequence[Work]) -> list[Dated]:
    """What was never put up: of a further version it is asked what is new in it, one by one."""
    return list(dict.fromkeys(row.state.dated for row in rows if row.state.status in NOT_BEGUN))


class BulkRow(QObject):
    changed = Signal()

    def __init__(self, case: Case, workspace: Workspace) -> None:
        super().__init__()
        self.case = case
        self._workspace = workspace
        self._suggested = ""
        say = workspace.say
        title, step = label(case.dated.title, wrap=True), label(say(step_title(case.step)), "small", wrap=True)
        self.what = box(column(title, step, spacing=0))
        self.choice = TypedCombo()
        self.choice.addItems(
            [say(translate("Approvals", "– not decided –")), *(say(choice_label(d)) for d in DECISIONS)]
        )
        self.who, self.comment = NameField(), QLineEdit()
        self.who.offer(earlier_deciders(workspace.plan, case.step.step.role))
        self.comment.setPlaceholderText(say(translate("Approvals", "Comment")))
        for field, name in (
            (self.choice, translate("Approvals", "Decision")),
            (self.who, translate("Approvals", "Decided by")),
            (self.comment, translate("Approvals", "Comment")),
        ):
            field.setAccessibleName(f"{case.dated.title}, {say(step_title(case.step))}: {say(name)}")
        self.choice.currentIndexChanged.connect(self._on_changed)
        self.who.textChanged.connect(self._on_changed)
        self.comment.textChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.mark(is_wrong=False)
        self.changed.emit()

    @property
    def decision(self) -> DecisionType | None:
        number = self.choice.currentIndex()
        return DECISIONS[number - 1] if number > 0 else None

    def set_decision(self, decision: DecisionType | None) -> None:
        self.choice.setCurrentIndex(DECISIONS.index(decision) + 1 if decision else 0)

    def suggest(self, common: str, how: DecisionHow, day: dt.date) -> None:
        """Who decided, until it is typed here: `common` to all rows, else whom the step names for that day."""
        suggested = common or who_decides(self.case.step, self._workspace, how, day)
        is_untouched = self.who.text() == self._suggested
        self._suggested = suggested if is_untouched else self._suggested
        if is_untouched:
            self.who.setText(suggested)
            self.who.setCursorPosition(0)
        self.who.setPlaceholderText(self._workspace.say(WHO[how]))

    @property
    def decider(self) -> str:
        return self.who.text().strip()

    @property
    def lacks_comment(self) -> bool:
        return self.decision in WHY and not self.comment.text().strip()

    def mark(self, *, is_wrong: bool) -> None:
        set_look(self.comment, state="error" if is_wrong else "")
