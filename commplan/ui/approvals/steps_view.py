"""The steps of an approval in words and pictures: who is asked by when, what was decided, what is not needed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commplan.domain.records import ApprovalPath
from commplan.domain.texts import translate
from commplan.domain.words import Status
from commplan.planning.approvals import ApprovalState, StepState
from commplan.planning.schedule import Dated
from commplan.services.attachments import is_kept
from commplan.ui.approvals.scrolling import ScrollingColumn
from commplan.ui.approvals.step_cards import skipped_card, step_card
from commplan.ui.widgets.approval_line import ApprovalLine, nodes_of
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column
from commplan.ui.workspace import Workspace


class StepsView(ScrollingColumn):
    revoke_wanted = Signal(str)
    """Id of the step whose decision shall be revoked."""
    evidence_wanted = Signal(object)
    """A Decision whose scan or e-mail shall be opened."""
    own_days_wanted = Signal(object)
    """The steps of this Dated shall have the working days of their path again."""

    usual_path_wanted = Signal(object)
    """This Dated shall take the path of its communication again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.say(translate("Approvals", "Steps")))
        self._workspace = workspace

    def show_state(self, state: ApprovalState) -> None:
        workspace = self._workspace
        parts: list[QWidget] = [ApprovalLine(workspace.theme, workspace.icons, nodes_of(state.steps, workspace.say))]
        if state.dated.occurrence is not None and state.dated.occurrence.step_days:
            parts.append(self._shortened(state.dated))
        if state.dated.occurrence is not None and state.dated.occurrence.approval_path_id:
            parts.append(self._other_path(state.dated, state.dated.occurrence.approval_path_id))
        parts += [self._step(state, step) for step in state.steps]
        parts += [skipped_card(step, workspace) for step in state.skipped]
        self.fill(state.dated.key, parts)

    def _shortened(self, dated: Dated) -> QWidget:
        say = self._workspace.say
        words = label(say(translate("Approvals", "Steps are shortened for this date.")), wrap=True)
        link = LinkButton(
            say(translate("Approvals", "Give them the days of the path again")),
            partial(self.own_days_wanted.emit, dated),
        )
        return box(column(words, link, spacing=2))

    def _other_path(self, dated: Dated, path_id: str) -> QWidget:
        say, path = self._workspace.say, self._workspace.plan.get(ApprovalPath, path_id)
        words = translate("Approvals", "This date takes the path “{path}”.").format(path=path.name)
        link = LinkButton(
            say(translate("Approvals", "Take the communication’s path again")),
            partial(self.usual_path_wanted.emit, dated),
        )
        link.setVisible(not self._workspace.session.read_only)
        return box(column(label(say(words), wrap=True), link, spacing=2))

    def _step(self, state: ApprovalState, step: StepState) -> QWidget:
        """With links to take the decision back, and to open what proves it, where that can be done."""
        session, decision = self._workspace.session, step.decision
        is_closed = state.status in (Status.SENT, Status.MEASURED, Status.APPROVE_AGAIN) or session.read_only
        has_file = decision is not None and bool(decision.evidence_hash) and is_kept(session, decision.evidence_hash)
        return step_card(
            state,
            step,
            self._workspace,
            on_revoke=None if is_closed else partial(self.revoke_wanted.emit, step.step.id),
            on_evidence=partial(self.evidence_wanted.emit, decision) if has_file else None,
        )
