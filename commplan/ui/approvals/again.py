"""Approving again: what changed since the newest version, and who need not be asked about it once more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep
from commplan.domain.versions import ContentVersion, Decision
from commplan.exchange.messages import Rendered, Renderer
from commplan.planning.differences import Difference, affected_steps, difference
from commplan.planning.paths import standing, steps_of
from commplan.planning.schedule import Dated
from commplan.planning.versions import approval_content
from commplan.services.approvals import keepable
from commplan.services.texts import for_approval, frozen_content, texts_of
from commplan.ui.latest_task import LatestTask
from commplan.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Again:
    """`asked` are the steps that must decide again; `stays` those whose decision may stand, with it."""

    difference: Difference
    asked: tuple[ApprovalStep, ...]
    stays: tuple[tuple[ApprovalStep, Decision], ...]

    @property
    def keep(self) -> frozenset[str]:
        return frozenset(step.id for step, _ in self.stays)

    @property
    def may_keep(self) -> bool:
        """Whether some may stay: somebody must remain who approves the new version."""
        return bool(self.stays) and any(not step.optional for step in self.asked)


def again(plan: Plan, dated: Dated, version: ContentVersion, texts: Sequence[Rendered]) -> Again:
    """What a new version with these texts would mean for those who decided about `version`.

    UserError when that one can't be read.
    """
    now = approval_content(plan, dated, for_approval(texts))
    found, steps = difference(frozen_content(version), now), steps_of(plan, dated)
    staying = keepable(plan, dated) - affected_steps(found, steps)
    stands = standing(plan, version)
    stays = [(step, decision) for step in steps if step.id in staying and (decision := stands.given(step.id))]
    return Again(found, tuple(step for step in steps if step.id not in staying), tuple(stays))


class Comparison(QObject):
    """Compares what would be put up now with the newest version: the texts are rendered off the window's thread."""

    made = Signal(object, object)
    """The Dated, and its Again."""
    refused = Signal(object, object)
    """The Dated, and the Text that says why its texts can't be rendered."""

    def __init__(self, workspace: Workspace, renderer: Renderer) -> None:
        super().__init__()
        self._workspace = workspace
        self._renderer = renderer
        self._task = LatestTask(workspace.tasks, self)

    def make(self, dated: Dated, version: ContentVersion) -> None:
        """Begin; what was under way before is forgotten."""
        plan, renderer = self._workspace.plan, self._renderer
        self._task.start(
            lambda _: again(plan, dated, version, texts_of(plan, dated, renderer)),
            lambda found: self.made.emit(dated, found),
            lambda text: self.refused.emit(dated, text),
        )
