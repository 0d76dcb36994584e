"""The approval of one date in the inspector: the path as a line, and each step with its due date and decision."""

import datetime as dt

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.texts import translate
from commplan.planning.approvals import StepState, approval_state
from commplan.planning.schedule import Dated
from commplan.ui.dates import date_words
from commplan.ui.widgets.approval_line import ApprovalLine, nodes_of
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear, column, row
from commplan.ui.workspace import Workspace


class ApprovalTab(QWidget):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._line = ApprovalLine(workspace.theme, workspace.icons)
        self._none = label(
            workspace.say(translate("Window", "This communication needs no approval.")), "muted", wrap=True
        )
        self._steps = QVBoxLayout()
        self._steps.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(16)
        for part in (self._none, self._line):
            layout.addWidget(part)
        layout.addLayout(self._steps)
        layout.addStretch(1)

    def show_dated(self, dated: Dated | None) -> None:
        workspace = self._workspace
        state = approval_state(workspace.plan, workspace.schedule, dated, workspace.today) if dated else None
        self._none.setVisible(state is None)
        self._line.setVisible(state is not None)
        clear(self._steps)
        if state is None:
            return
        stages = nodes_of(state.steps)
        self._line.set_stages(stages)
        nodes = [node for stage in stages for node in stage]
        for step, node in zip(sorted(state.steps, key=lambda s: s.step.position), nodes, strict=True):
            self._steps.addWidget(self._step(step, node.state))

    def _step(self, step: StepState, state: str) -> QWidget:
        say, locale = self._workspace.say, self._workspace.locale
        due = date_words(step.due, locale) if step.due else "–"
        words = say(translate("Window", "due {date}").format(date=due))
        if step.decision is not None:
            decided = say(choice_label(step.decision.decision))
            day = date_words(dt.datetime.fromisoformat(step.decision.decided_at).astimezone().date(), locale)
            text = translate("Window", "{decision}, {date} · {who}")
            words = say(text.format(decision=decided, date=day, who=step.decision.who))
        picture = QLabel()
        picture.setPixmap(self._workspace.icons.status_pixmap("planned" if state == "waiting" else state))
        person = step.step.person
        title = f"{step.step.role} ({person})" if person else step.step.role
        lines = [
            label(title, wrap=True),
            label(words, "error" if step.is_overdue and not step.decision else "small", wrap=True),
        ]
        if step.decision is not None and step.decision.comment:
            lines.append(label(step.decision.comment, "small", wrap=True))
        holder = QWidget()
        layout = row(picture, column(*lines, spacing=0))
        layout.setStretch(1, 1)
        holder.setLayout(layout)
        return holder
