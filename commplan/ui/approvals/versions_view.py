"""The versions of a date, newest first: when, by whom, what was decided about each, and what changed in it."""

import datetime as dt
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.documents.codes import grouped
from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import Status
from commplan.planning.approvals import ApprovalState
from commplan.planning.differences import difference
from commplan.planning.schedule import Dated
from commplan.services.attachments import is_kept
from commplan.services.texts import frozen_content
from commplan.ui.approvals.again import Again
from commplan.ui.approvals.decision_rows import decision_row
from commplan.ui.approvals.difference_view import difference_view
from commplan.ui.approvals.scrolling import ScrollingColumn
from commplan.ui.dates import date_words, time_words
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, clear, column, line
from commplan.ui.workspace import Workspace


class VersionsView(ScrollingColumn):
    comparison_wanted = Signal(object, object)
    """A Dated and its newest version: what changed since shall be worked out, and given to `show_again`."""
    sheet_wanted = Signal(object, object)
    """A Dated and one of its versions: the sheet of that version shall be shown."""
    evidence_wanted = Signal(object)
    """A Decision whose scan or e-mail shall be opened."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.say(translate("Approvals", "Versions")))
        self._workspace = workspace
        self._dated: Dated | None = None
        self._since: QVBoxLayout | None = None

    def show_state(self, state: ApprovalState) -> None:
        self._dated, self._since = state.dated, None
        say = self._workspace.say
        versions = (
            self._workspace.plan.versions_by_occurrence.get(state.version.occurrence_id, ()) if state.version else ()
        )
        parts: list[QWidget] = []
        is_changed = state.status == Status.APPROVE_AGAIN
        if is_changed and state.version is not None:
            parts += [self._changed_since(state.version), line()]
        for number in range(len(versions) - 1, -1, -1):
            parts.append(self._version(versions[number], versions[number - 1] if number else None))
        if not versions:
            words = translate("Approvals", "No version yet: one is frozen each time that it is put up for approval.")
            parts.append(label(say(words), "muted", wrap=True))
        self.fill(state.dated.key, parts)
        if is_changed:
            self.comparison_wanted.emit(state.dated, state.version)

    def show_again(self, dated: Dated, found: Again) -> None:
        """What changed since the newest version."""
        self._show_since(dated, difference_view(found.difference, self._workspace))

    def show_refusal(self, dated: Dated, text: Text) -> None:
        self._show_since(dated, label(self._workspace.say(text), "error", wrap=True))

    def _show_since(self, dated: Dated, shown: QWidget) -> None:
        if self._since is not None and self._dated is not None and dated.key == self._dated.key:
            clear(self._since)
            self._since.addWidget(shown)

    def _changed_since(self, version: ContentVersion) -> QWidget:
        say = self._workspace.say
        headline = translate("Approvals", "Changed since version {number}, not put up yet").format(
            number=version.number
        )
        self._since = column(label(say(translate("Approvals", "Comparing…")), "muted"))
        return box(column(label(say(headline), "strong", wrap=True), self._since, spacing=6))

    def _version(self, version: ContentVersion, older: ContentVersion | None) -> QWidget:
        workspace, say = self._workspace, self._workspace.say
        at = dt.datetime.fromisoformat(version.created_at).astimezone(ZoneInfo(workspace.plan.info.zone))
        moment = f"{date_words(at.date(), workspace.locale)} {time_words(at.time(), workspace.locale)}"
        headline = translate("Approvals", "Version {number} · {moment} · {author}")
        headline = headline.format(number=version.number, moment=moment, author=version.author)
        print_ = translate("Approvals", "Fingerprint {digits}").format(digits=grouped(version.fingerprint, 16))
        digits = label(say(print_), "small", selectable=True)
        digits.setToolTip(grouped(version.fingerprint))
        parts: list[QWidget] = [label(say(headline), "strong", wrap=True)]
        if version.note:
            parts.append(label(version.note, wrap=True))
        parts.append(digits)
        parts += map(self._decision, workspace.plan.decisions_by_version.get(version.id, ()))
        layout = column(*parts, self._sheet_link(version), spacing=4)
        if older is not None:
            layout.addWidget(self._difference_link(layout, older, version))
        return box(layout)

    def _sheet_link(self, version: ContentVersion) -> QWidget:
        words = translate("Approvals", "Show the sheet of version {number}…").format(number=version.number)
        return LinkButton(self._workspace.say(words), partial(self.sheet_wanted.emit, self._dated, version))

    def _difference_link(self, layout: QVBoxLayout, older: ContentVersion, version: ContentVersion) -> QWidget:
        """Shows the difference below itself, or takes it away again."""
        shown: list[QWidget] = []

        def toggle() -> None:
            if not shown:
                shown.append(self._difference(older, version))
                layout.addWidget(shown[0])
            else:
                shown[0].setVisible(shown[0].isHidden())

        words = translate("Approvals", "What changed since version {number}").format(number=older.number)
        return LinkButton(self._workspace.say(words), toggle)

    def _difference(self, older: ContentVersion, version: ContentVersion) -> QWidget:
        try:
            found = difference(frozen_content(older), frozen_content(version))
        except UserError as error:
            return label(self._workspace.say(error.text), "error", wrap=True)
        return difference_view(found, self._workspace)

    def _decision(self, decision: Decision) -> QWidget:
        has_file = bool(decision.evidence_hash) and is_kept(self._workspace.session, decision.evidence_hash)
        on_evidence = partial(self.evidence_wanted.emit, decision) if has_file else None
        return decision_row(self._workspace, decision, on_evidence=on_evidence)
