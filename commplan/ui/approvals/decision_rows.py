"""A decision as a few lines: what, by whom, when, how, with which comment and evidence."""

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Decision
from commplan.domain.words import DecisionType, Status
from commplan.ui.dates import date_words, time_words
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.widgets.status import ABSTAINED
from commplan.ui.workspace import Workspace

SHAPES = {
    DecisionType.APPROVED: Status.APPROVED,
    DecisionType.APPROVED_WITH_CHANGES: Status.APPROVED,
    DecisionType.REJECTED: Status.REJECTED,
    DecisionType.ABSTAINED: ABSTAINED,
    DecisionType.REVOKED: Status.CANCELLED,
}


def decision_row(
    workspace: Workspace,
    decision: Decision,
    *,
    on_revoke: Callable[[], object] | None = None,
    on_evidence: Callable[[], object] | None = None,
) -> QWidget:
    """The decision with its picture; links to take it back and to open what proves it, where that can be done."""
    picture = QLabel()
    picture.setPixmap(workspace.icons.status_pixmap(SHAPES[decision.decision]))
    headline = translate("Approvals", "{role}: {decision}")
    words = headline.format(role=decision.step_role, decision=choice_label(decision.decision))
    lines = decision_lines(workspace, decision, words, on_revoke=on_revoke, on_evidence=on_evidence)
    line = row(picture, lines)
    line.setStretch(1, 1)
    line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
    return box(line)


def decision_lines(
    workspace: Workspace,
    decision: Decision,
    headline: Text,
    *,
    role: str = "",
    on_revoke: Callable[[], object] | None = None,
    on_evidence: Callable[[], object] | None = None,
) -> QVBoxLayout:
    """The same without a picture; `role` is that of the headline."""
    say = workspace.say
    about = label(say(particulars(decision, workspace)), "small", wrap=True)
    parts: list[QWidget] = [label(say(headline), role, wrap=True), about]
    if decision.comment:
        parts.append(label(decision.comment, wrap=True, selectable=True))
    links = FlowLayout(12)
    if on_evidence is not None:
        opened = translate("Approvals", "Open “{name}”").format(name=decision.evidence_name)
        links.addWidget(LinkButton(say(opened), on_evidence))
    elif decision.evidence_name:
        kept = translate("Approvals", "Proved by “{name}”: the plan keeps only its fingerprint, not the file.")
        parts.append(label(say(kept.format(name=decision.evidence_name)), "small", wrap=True))
    if on_revoke is not None:
        links.addWidget(LinkButton(say(translate("Approvals", "Revoke…")), on_revoke))
    if links.count():
        parts.append(box(links))
    return column(*parts, spacing=0)


def particulars(decision: Decision, workspace: Workspace) -> Text:
    """Who, when, how: "Anna Kowalska for the sponsor · 6.11.2026 14:02 · on paper"."""
    at = dt.datetime.fromisoformat(decision.decided_at).astimezone(ZoneInfo(decision.zone))
    values = {
        "who": decision.who,
        "principal": decision.on_behalf_of,
        "moment": f"{date_words(at.date(), workspace.locale)} {time_words(at.time(), workspace.locale)}",
        "how": choice_label(decision.how),
    }
    if decision.on_behalf_of:
        return translate("Approvals", "{who} on behalf of {principal} · {moment} · {how}").format(**values)
    return translate("Approvals", "{who} · {moment} · {how}").format(**values)
