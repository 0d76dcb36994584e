"""The steps of an approval in words and pictures: who is asked by when, what was decided, what is not needed and why."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from commplan.domain.records import ApprovalStep
from commplan.domain.texts import translate
from commplan.domain.versions import Decision
from commplan.domain.words import Status
from commplan.planning.approvals import ApprovalState, StepState
from commplan.services.attachments import is_kept
from commplan.ui.approvals.decision_rows import decision_row
from commplan.ui.approvals.scrolling import ScrollingColumn
from commplan.ui.approvals.step_words import facts_of, why_skipped
from commplan.ui.approvals.words import step_title
from commplan.ui.widgets.approval_line import WAITING, ApprovalLine, nodes_of, state_of
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import Workspace


class StepsView(ScrollingColumn):
    revoke_wanted = Signal(str)
    """Id of the step whose decision shall be revoked."""
    evidence_wanted = Signal(object)
    """A Decision whose scan or e-mail shall be opened."""
    own_days_wanted = Signal()
    """The steps shall have the working days of their path again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.say(translate("Approvals", "Steps")))
        self._workspace = workspace

    def show_state(self, state: ApprovalState) -> None:
        workspace = self._workspace
        parts: list[QWidget] = [ApprovalLine(workspace.theme, workspace.icons, nodes_of(state.steps))]
        if state.dated.occurrence is not None and state.dated.occurrence.step_days:
            parts.append(self._shortened())
        parts += [self._step(state, step) for step in state.steps]
        parts += [self._skipped(step) for step in state.skipped]
        self.fill(state.dated.key, parts)

    def _shortened(self) -> QWidget:
        say = self._workspace.say
        words = label(say(translate("Approvals", "Steps are shortened for this date.")), wrap=True)
        link = LinkButton(say(translate("Approvals", "Give them the days of the path again")), self.own_days_wanted.emit)
        return box(column(words, link, spacing=2))

    def _step(self, state: ApprovalState, step: StepState) -> QWidget:
        workspace = self._workspace
        picture = QLabel()
        drawn = state_of(step)
        picture.setPixmap(workspace.icons.status_pixmap(Status.PLANNED if drawn == WAITING else drawn))
        title = workspace.say(step_title(step))
        parts: list[QWidget] = [label(title, "strong", wrap=True)]
        parts += [label(workspace.say(f.text), f.role, wrap=True) for f in facts_of(state, step, workspace)]
        if step.decision is not None:
            parts.append(self._decision(state, step, step.decision))
        line = row(picture, column(*parts, spacing=1))
        line.setStretch(1, 1)
        card = box(line)
        card.setAccessibleName(title)
        return card

    def _decision(self, state: ApprovalState, step: StepState, decision: Decision) -> QWidget:
        session = self._workspace.session
        is_closed = state.status in (Status.SENT, Status.MEASURED, Status.APPROVE_AGAIN) or session.read_only
        has_file = bool(decision.evidence_hash) and is_kept(session, decision.evidence_hash)
        return decision_row(
            self._workspace,
            decision,
            on_revoke=None if is_closed else partial(self.revoke_wanted.emit, step.step.id),
            on_evidence=partial(self.evidence_wanted.emit, decision) if has_file else None,
        )

    def _skipped(self, step: ApprovalStep) -> QWidget:
        say, plan = self._workspace.say, self._workspace.plan
        picture = QLabel()
        picture.setPixmap(self._workspace.icons.pixmap("ban", "text-muted"))
        line = row(
            picture, column(label(step.role, "muted", wrap=True), label(say(why_skipped(plan, step)), "small", wrap=True))
        )
        line.setStretch(1, 1)
        return box(line)
