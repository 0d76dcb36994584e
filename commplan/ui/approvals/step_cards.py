"""A step of an approval as a few lines beside its picture: on the page Approvals and in the inspector."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from commplan.domain.records import ApprovalStep
from commplan.domain.words import Status
from commplan.planning.approvals import ApprovalState, StepState
from commplan.ui.approvals.decision_rows import decision_lines
from commplan.ui.approvals.step_words import facts_of, why_skipped
from commplan.ui.approvals.words import step_title
from commplan.ui.widgets.approval_line import WAITING, said_of, state_of
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import Workspace


def step_card(
    state: ApprovalState,
    step: StepState,
    workspace: Workspace,
    *,
    on_revoke: Callable[[], object] | None = None,
    on_evidence: Callable[[], object] | None = None,
) -> QWidget:
    """What is asked and what was decided; links where something can be done."""
    drawn, title = state_of(step), workspace.say(step_title(step))
    parts: list[QWidget] = [label(title, "strong", wrap=True)]
    parts += [label(workspace.say(f.text), f.role, wrap=True) for f in facts_of(state, step, workspace)]
    said, role = said_of(step), "muted" if step.outdated else ""
    if step.decision is not None and said is not None:
        lines = decision_lines(workspace, step.decision, said, role=role, on_revoke=on_revoke, on_evidence=on_evidence)
        parts.append(box(lines))
    picture = workspace.icons.status_pixmap(Status.PLANNED if drawn == WAITING else drawn)
    card = _card(picture, column(*parts, spacing=1))
    card.setAccessibleName(f"{title}: {workspace.say(said)}" if said else title)
    return card


def skipped_card(step: ApprovalStep, workspace: Workspace) -> QWidget:
    """A step of the path that does not apply, and why."""
    reason = label(workspace.say(why_skipped(workspace.plan, step)), "small", wrap=True)
    lines = column(label(step.role, "muted", wrap=True), reason)
    return _card(workspace.icons.pixmap("ban", "text-muted"), lines)


def _card(pixmap: QPixmap, lines: QLayout) -> QWidget:
    picture = QLabel()
    picture.setPixmap(pixmap)
    line = row(picture, lines)
    line.setStretch(1, 1)
    line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
    return box(line)
