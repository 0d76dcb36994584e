"""The decisions on a version: who, when, how, with which comment; those in force can be revoked."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Decision
from commplan.domain.words import DecisionType, Status
from commplan.planning.approvals import ApprovalState
from commplan.ui.dates import date_words, time_words
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, clear, column, row
from commplan.ui.workspace import Workspace

_SHAPES = {
    DecisionType.APPROVED: Status.APPROVED,
    DecisionType.APPROVED_WITH_CHANGES: Status.APPROVED,
    DecisionType.REJECTED: Status.REJECTED,
    DecisionType.ABSTAINED: Status.PLANNED,
    DecisionType.REVOKED: Status.CANCELLED,
}
_MOST_HEIGHT = 208


class DecisionList(QScrollArea):
    revoke_wanted = Signal(str)
    """Id of the step whose decision shall be revoked."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._inner = box(self._rows)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_decisions(self, state: ApprovalState | None, decisions: Sequence[Decision]) -> None:
        """Show them, the newest first."""
        clear(self._rows)
        in_force = {step.decision.id for step in state.steps if step.decision} if state else set()
        may_revoke = state is not None and state.status not in (Status.SENT, Status.MEASURED, Status.APPROVE_AGAIN)
        for decision in reversed(decisions):
            self._rows.addWidget(self._row(decision, may_revoke and decision.id in in_force))
        self._rows.addStretch(1)
        self.updateGeometry()

    def _row(self, decision: Decision, may_revoke: bool) -> QWidget:
        workspace, say = self._workspace, self._workspace.say
        picture = QLabel()
        picture.setPixmap(workspace.icons.status_pixmap(_SHAPES[decision.decision]))
        words = say(
            translate("Approvals", "{role}: {decision}").format(
                role=decision.step_role, decision=choice_label(decision.decision)
            )
        )
        parts: list[QWidget] = [label(words, "strong", wrap=True), label(say(self._particulars(decision)), "small")]
        parts[1].setWordWrap(True)  # type: ignore[attr-defined]
        if decision.comment:
            parts.append(label(decision.comment, wrap=True))
        line = row(picture, column(*parts, spacing=0))
        line.setStretch(1, 1)
        if may_revoke:
            link = LinkButton(say(translate("Approvals", "Revoke…")))
            link.activated.connect(partial(self.revoke_wanted.emit, decision.step_id))
            line.addWidget(link)
        return box(line)

    def _particulars(self, decision: Decision) -> Text:
        """Who, when, how: "Anna Kowalska for the sponsor · 6.11.2026 14:02 · on paper"."""
        locale = self._workspace.locale
        at = dt.datetime.fromisoformat(decision.decided_at).astimezone(ZoneInfo(decision.zone))
        values = {
            "who": decision.who,
            "principal": decision.on_behalf_of,
            "moment": f"{date_words(at.date(), locale)} {time_words(at.time(), locale)}",
            "how": choice_label(decision.how),
        }
        if decision.on_behalf_of:
            return translate("Approvals", "{who} on behalf of {principal} · {moment} · {how}").format(**values)
        return translate("Approvals", "{who} · {moment} · {how}").format(**values)

    def sizeHint(self) -> QSize:
        inner = self._inner
        width = max(self.viewport().width(), 200)
        height = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return QSize(width, min(height + 2, _MOST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, min(self.sizeHint().height(), 120))
