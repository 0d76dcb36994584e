"""The list behind "3 to fix" or "2 weeks over a limit": each line goes to the record and the field that is wrong."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from commplan.domain.plan import name_of
from commplan.domain.texts import Text
from commplan.ui.current import Item
from commplan.ui.widgets.labels import label
from commplan.ui.workspace import Workspace

_WIDTH = 520
_MOST_LINES = 9
_PAGE_OF = {"content_event": "plan", "communication": "plan", "message_template": "messages"}


class FindingsPanel(QFrame):
    """A popup; Esc or a click elsewhere closes it."""

    def __init__(self, workspace: Workspace, title: Text, findings: Sequence[Any], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._findings = findings
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.addWidget(label("  " + workspace.say(title), "strong"))
        layout.addWidget(self.list)
        for number, finding in enumerate(findings):
            item = QListWidgetItem(workspace.icons.icon("circle-alert", "warning"), self._words(finding))
            item.setData(Qt.ItemDataRole.UserRole, number)
            self.list.addItem(item)

    def _words(self, finding: Any) -> str:
        record = self._workspace.plan.find(finding.kind, finding.record_id) if finding.record_id else None
        words = self._workspace.say(finding.text)
        name = name_of(record) if record else ""
        return words if not name or name in words else f"{name}: {words}"

    def open_above(self, anchor: QWidget) -> None:
        """Show the list above `anchor`, with the first line selected."""
        lines = min(self.list.count(), _MOST_LINES)
        self.resize(_WIDTH, 56 + lines * (2 * self.fontMetrics().lineSpacing() + 10))
        corner = anchor.mapToGlobal(QPoint(0, 0))
        self.move(corner.x(), max(0, corner.y() - self.height() - 4))
        self.show()
        self.list.setFocus()
        self.list.setCurrentRow(0)

    def _go(self, item: QListWidgetItem) -> None:
        finding = self._findings[item.data(Qt.ItemDataRole.UserRole)]
        self.close()
        if finding.record_id:
            page = _PAGE_OF.get(finding.kind, "directory")
            self._workspace.go_to(page, Item(finding.kind, finding.record_id), finding.field)
