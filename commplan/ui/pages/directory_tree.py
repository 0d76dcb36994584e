"""A table of groups within groups, whose rows can be dragged into another group or out of all."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication

from commplan.domain.plan import name_of
from commplan.domain.records import Record
from commplan.services import directory
from commplan.ui.pages.directory_kinds import KindSpec
from commplan.ui.pages.directory_table import KindTable
from commplan.ui.workspace import Workspace

_MIME = "application/x-commplan-groups"


class TreeTable(KindTable):
    """Dropping on a row puts the dragged groups into it; dropping below the last row takes them out of all groups."""

    def __init__(self, workspace: Workspace, spec: KindSpec) -> None:
        super().__init__(workspace, spec)
        self._pressed: QPoint | None = None
        self._target = -1  # number of the row below the pointer while dragging
        self.setAcceptDrops(not workspace.session.read_only)

    # --- dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row that is pulled is dragged; the selection is not drawn over others here."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton or not self.acceptDrops():
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance() and self.records():
            self._pressed = None
            self._drag()

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(_MIME, "\n".join(record.id for record in self.records()).encode())
        data.setText("\n".join(name_of(record) for record in self.records()))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self._show_target(-1)

    # --- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self and event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = self.indexAt(event.position().toPoint()).row()
        moved, into = self._dragged(event), self._group(target)
        if moved and directory.can_move_into(self._workspace.plan, moved, into.id if into else ""):
            self._show_target(target)
            event.acceptProposedAction()
        else:
            self._show_target(-1)
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        moved, into = self._dragged(event), self._group(self.indexAt(event.position().toPoint()).row())
        self._show_target(-1)
        session = self._workspace.session
        if moved and self._workspace.run(lambda: directory.move_into(session, moved, into)):
            self.reveal([record.id for record in moved])
            self.select([record.id for record in moved])
            event.acceptProposedAction()

    def _dragged(self, event: QDropEvent) -> list[Record]:
        ids = bytes(event.mimeData().data(_MIME).data()).decode().split("\n")
        found = (self._workspace.plan.find(self.spec.kind, record_id) for record_id in ids)
        return [record for record in found if record is not None]

    def _group(self, number: int) -> Record | None:
        return self.rows.rows[number].record if number >= 0 else None

    def _show_target(self, number: int) -> None:
        if number != self._target:
            self._target = number
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target >= 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._workspace.theme.color("accent"), 2))
            line = self.visualRect(self.model().index(self._target, 0))
            painter.drawRect(1, line.top() + 1, self.viewport().width() - 3, line.height() - 3)
