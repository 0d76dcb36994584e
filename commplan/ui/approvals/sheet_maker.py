"""Makes the approval sheet of the chosen date: its texts are rendered off the window's thread, then it is laid out."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from commplan.documents.approval_sheet import approval_sheet
from commplan.documents.blocks import Document
from commplan.documents.sheet_facts import SheetOptions
from commplan.exchange.messages import Rendered, Renderer
from commplan.i18n import catalogue
from commplan.planning.schedule import Dated
from commplan.printing.pages import paginate
from commplan.services.texts import sheet_texts
from commplan.ui.latest_task import LatestTask
from commplan.ui.workspace import Workspace

_PAUSE = 80  # ms: arrow keys go through the queue without making a sheet for every row


class SheetMaker(QObject):
    """Keeps the process that renders texts until `close`."""

    made = Signal(object, object)
    """The Dated and its Pages."""
    refused = Signal(object)
    """The Text that says why there is no sheet."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.renderer = Renderer()
        self._dated: Dated | None = None
        self._language = workspace.plan.info.language
        self._task = LatestTask(workspace.tasks, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._start)

    def show_dated(self, dated: Dated | None, language: str) -> None:
        """Make the sheet of `dated` in `language`; None only forgets what is under way."""
        self._task.stop()
        self._dated, self._language = dated, language
        if dated is None:
            self._timer.stop()
        else:
            self._timer.start()

    def _start(self) -> None:
        plan, dated, renderer = self._workspace.plan, self._dated, self.renderer
        if dated is None:
            return
        self._task.start(
            lambda _: sheet_texts(plan, dated, renderer), lambda texts: self._lay_out(dated, texts), self.refused.emit
        )

    def _lay_out(self, dated: Dated, texts: tuple[Rendered, ...]) -> None:
        document = self.document(dated, texts, self._language)
        self.made.emit(dated, paginate(document, catalogue(self._language)))

    def document(self, dated: Dated, texts: tuple[Rendered, ...], language: str) -> Document:
        """The sheet as data, as it is printed now."""
        workspace = self._workspace
        printed_at = workspace.session.now().astimezone(ZoneInfo(workspace.plan.info.zone))
        options = SheetOptions(language=language, printed_at=printed_at)
        return approval_sheet(workspace.schedule, dated, texts, options)

    def close(self) -> None:
        """End the process."""
        self._timer.stop()
        self._task.stop()
        self.renderer.close()
