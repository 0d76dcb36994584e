"""What the page Approvals opens: dialogs for several decisions, silence, faults, letters, sheets on paper."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from commplan.domain.texts import translate
from commplan.domain.versions import ContentVersion
from commplan.domain.words import DecisionType
from commplan.planning.schedule import Dated
from commplan.services.silence import Silent
from commplan.ui.approvals.bulk_rows import MOST, cases_of
from commplan.ui.approvals.side import ApprovalSide
from commplan.ui.approvals.side_head import Tab
from commplan.ui.approvals.work import Work
from commplan.ui.lazy import load
from commplan.ui.workspace import Workspace


class Shown(Protocol):
    """What the page shows."""

    workspace: Workspace
    panels: ApprovalSide

    @property
    def work(self) -> Work | None: ...

    @property
    def rows(self) -> list[Work]: ...

    @property
    def chosen_rows(self) -> Sequence[Work]: ...

    @property
    def silent(self) -> tuple[Silent, ...]: ...

    def window(self) -> QWidget: ...


class Openers:
    def __init__(self, page: Shown) -> None:
        self._page = page

    def _dialog(self, name: str, *values: Any) -> Any:
        """A dialog of this package, or one that is named in full, over the window."""
        page = self._page
        return load(f"commplan.ui.{name}")(page.workspace, *values, page.window())

    def decide_several(self, decision: DecisionType | None = None) -> None:
        """Record decisions about the steps of all chosen rows that may decide now.

        `decision` stands in all rows from the beginning, as taken on screen; without one a round on paper is recorded.
        """
        cases = cases_of(self._page.chosen_rows)
        if len(cases) > MOST:
            text = translate("Approvals", "Choose fewer rows: at most {most} decisions are recorded at once.")
            self._page.workspace.notify(text.format(most=MOST))
        elif cases:
            opened = self._dialog("approvals.bulk_dialog:BulkDialog", cases)
            if decision is not None:
                opened.begin_with(decision)
            opened.accepted.connect(self._page.panels.panel.rest)
            opened.open()

    def record_silence(self) -> None:
        """List the steps that count as approved because nobody answered, and record them."""
        self._dialog("approvals.silence_dialog:SilenceDialog", self._page.silent).open()

    def write_to_approvers(self) -> None:
        """Requests and reminders as e-mail drafts."""
        self._dialog("approvals.letters_dialog:LettersDialog").open()

    def show_turnaround(self) -> None:
        """How long approvals take."""
        self._dialog("approvals.turnaround_dialog:TurnaroundDialog").show()

    def save_sheets(self) -> None:
        """Sheets as files."""
        self._dialog("dialogs.export:ExportDialog", "sheets").open()

    def attach(self) -> None:
        """Attach files to the chosen date."""
        self._page.panels.show_tab(Tab.FILES)
        self._page.panels.files.choose()

    def print_one(self) -> None:
        """Print the sheet of the chosen date."""
        if self._page.work is not None:
            self._print([self._page.work])

    def print_all(self) -> None:
        """Print the sheets of the list."""
        self._print(self._page.rows)

    def show_version(self, dated: Dated, version: ContentVersion) -> None:
        """The sheet of one version, as it was put up then: to be looked at, printed, saved."""
        language = self._page.panels.sheet.language.currentData()
        self._dialog("approvals.print_dialog:VersionDialog", dated, version, language).open()

    def _print(self, rows: Sequence[Work]) -> None:
        dates = tuple(row.state.dated for row in rows)
        if dates:
            language = self._page.panels.sheet.language.currentData()
            self._dialog("approvals.print_dialog:SheetsPrintDialog", dates, language).open()
