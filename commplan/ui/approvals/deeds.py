"""What a person does on the page Approvals, handed to the services."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.records import Communication
from commplan.domain.texts import translate
from commplan.domain.words import OccurrenceState, Status
from commplan.exchange.messages import Rendered, Renderer
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.services.approvals import ApprovalRequest, DecisionRecord, decide, start_approval, start_approvals
from commplan.services.occurrences import set_state
from commplan.services.remedies import shorten_steps, take_path
from commplan.services.texts import for_approval, texts_of
from commplan.ui.workspace import PROBLEM, SUCCESS, Workspace


class Deeds(QObject):
    done = Signal()
    """Something was recorded: the next thing to do may be chosen."""
    unresolved = Signal(object, object)
    """A Dated that was not put up, and its variables without a value by language."""
    busy = Signal(bool)
    """Texts are being rendered."""

    def __init__(self, workspace: Workspace, renderer: Renderer) -> None:
        super().__init__()
        self._workspace = workspace
        self._renderer = renderer
        self._is_busy = False

    def decide(self, record: DecisionRecord) -> None:
        """Record a decision; say so when it was the last one needed."""
        workspace = self._workspace
        if not workspace.run(lambda: decide(workspace.session, record)):
            return
        dated = workspace.schedule.find(*record.dated.key)
        if dated is not None and status_of(workspace.plan, dated) == Status.APPROVED:
            text = translate("Approvals", "“{title}” is approved by all steps.").format(title=dated.title)
            workspace.notify(text, SUCCESS)
        self.done.emit()

    def put_up(self, dated: Dated, note: str, keep: frozenset[str] = frozenset()) -> None:
        """Render the texts in all languages, off the window's thread; then freeze them as a version.

        `keep` are the steps that are not asked again.
        """
        if self._is_busy:
            return
        self._set_busy(True)
        plan, renderer = self._workspace.plan, self._renderer
        task = self._workspace.tasks.start(lambda _: texts_of(plan, dated, renderer))
        task.succeeded.connect(lambda texts: self._put_up(plan, dated, texts, note=note, keep=keep))
        task.refused.connect(self._on_refused)
        task.ended.connect(self._on_ended)

    def put_up_several(self, dates: Sequence[Dated]) -> None:
        """The same for the first versions of several dates, those that have all their texts."""
        if self._is_busy or not dates:
            return
        self._set_busy(True)
        plan, renderer = self._workspace.plan, self._renderer
        task = self._workspace.tasks.start(lambda _: [(dated, texts_of(plan, dated, renderer)) for dated in dates])
        task.succeeded.connect(lambda found: self._put_up_several(plan, found))
        task.refused.connect(self._on_refused)
        task.ended.connect(self._on_ended)

    def _put_up_several(self, plan: Plan, found: Sequence[tuple[Dated, tuple[Rendered, ...]]]) -> None:
        workspace = self._workspace
        if not self._is_still(plan):
            return
        whole = [(dated, texts) for dated, texts in found if texts and not any(text.unresolved for text in texts)]
        requests = [
            ApprovalRequest(dated=dated, texts=for_approval(texts), author=self._author(dated))
            for dated, texts in whole
        ]
        if requests and not workspace.run(lambda: start_approvals(workspace.session, requests)):
            return
        text = translate("Approvals", "%n message(s) put up for approval.", "", 1).count(len(requests))
        lacking = [dated.title for dated, _ in found if dated not in {dated for dated, _ in whole}]
        if lacking:
            left = translate("Approvals", "{done} Left out, as a text or the value of a variable is missing: {titles}.")
            text = left.format(done=text, titles=", ".join(lacking))
        workspace.notify(text, PROBLEM if lacking else SUCCESS)
        self.done.emit()

    def _author(self, dated: Dated) -> str:
        workspace = self._workspace
        return workspace.plan.get(Communication, dated.communication_id).author or workspace.session.who

    def _is_still(self, plan: Plan) -> bool:
        """Whether what was rendered is what the plan says now."""
        if self._workspace.plan is plan:
            return True
        text = translate("Approvals", "The plan changed meanwhile, so nothing was put up: look again and repeat.")
        self._workspace.notify(text, PROBLEM)
        return False

    def _on_ended(self) -> None:
        self._set_busy(False)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy.emit(is_busy)

    def _put_up(
        self, plan: Plan, dated: Dated, texts: tuple[Rendered, ...], *, note: str, keep: frozenset[str]
    ) -> None:
        workspace = self._workspace
        if not self._is_still(plan):
            return
        names = {text.language: text.unresolved for text in texts if text.unresolved}
        if names:
            self.unresolved.emit(dated, names)
            return
        author, frozen = self._author(dated), for_approval(texts)
        request = ApprovalRequest(dated=dated, texts=frozen, author=author, note=note, keep=keep)
        if workspace.run(lambda: start_approval(workspace.session, request)):
            self.done.emit()

    def _on_refused(self, error: UserError) -> None:
        self._workspace.notify(error.text, PROBLEM)

    def give_own_days(self, dated: Dated) -> None:
        """Take back that the steps were shortened for a date."""
        session = self._workspace.session
        self._workspace.run(lambda: shorten_steps(session, dated, {}))

    def give_usual_path(self, dated: Dated) -> None:
        """Take back that a date has an approval path of its own."""
        session = self._workspace.session
        self._workspace.run(lambda: take_path(session, dated, ""))

    def set_state(self, dated: Dated, state: OccurrenceState, reason: str) -> None:
        """Say that a date was sent, is postponed, cancelled or planned again."""
        session = self._workspace.session
        by = session.who if state == OccurrenceState.SENT else ""
        if self._workspace.run(lambda: set_state(session, dated, state, reason=reason, by=by)):
            self.done.emit()
