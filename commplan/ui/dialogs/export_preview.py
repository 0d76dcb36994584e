"""What an export will write: each file with what it is about, or what stands in the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from commplan.domain.texts import Text, translate
from commplan.services.export_request import ExportPreview
from commplan.ui.widgets.labels import label
from commplan.ui.workspace import Workspace


class PreviewList(QWidget):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.heading = label("", "strong", wrap=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setProperty("role", "framed")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)

    def show_waiting(self) -> None:
        self.heading.setText(self._workspace.say(translate("Export", "Checking what will be written…")))
        self.list.clear()

    def show_preview(self, preview: ExportPreview) -> None:
        """Problems first: nothing is written as long as there is one."""
        if preview.problems:
            count = len(preview.problems)
            text = translate("Export", "%n thing(s) to put right before anything can be written:", "", 1).count(count)
        elif preview.files:
            text = translate("Export", "%n file(s) will be written:", "", 1).count(len(preview.files))
        else:
            text = translate("Export", "Nothing is selected. Widen the period or the filter.")
        self.heading.setText(self._workspace.say(text))
        self.list.clear()
        for problem in preview.problems:
            self._add("triangle-alert", "warning", self._workspace.say(problem))
        for file in () if preview.problems else preview.files:
            self._add("file-text", "text-muted", f"{file.name}\n{self._workspace.say(file.about)}")

    def show_problem(self, problem: Text) -> None:
        self.heading.setText(self._workspace.say(translate("Export", "Nothing was written:")))
        self.list.clear()
        self._add("circle-alert", "danger", self._workspace.say(problem))

    def _add(self, icon: str, role: str, words: str) -> None:
        self.list.addItem(QListWidgetItem(self._workspace.icons.icon(icon, role), words))
