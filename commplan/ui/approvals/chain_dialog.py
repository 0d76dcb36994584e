"""Which decisions and versions are not what was recorded, one by one, and what that means."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from commplan.domain.texts import translate
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace


class ChainDialog(QDialog):
    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say = workspace.say
        title = say(translate("Approvals", "The chain of decisions is broken"))
        self.setWindowTitle(title)
        meaning = translate(
            "Approvals",
            "These entries are not what this program recorded: the file was changed by something else, or is damaged. "
            "Don’t rely on them as proof. A backup from before the change shows what was recorded.",
        )
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        faults, breaks = workspace.chain.faults or (), workspace.chain.breaks
        self.list.addItems([say(fault.text) for fault in breaks])
        if len(faults) > len(breaks):
            following = translate("Approvals", "%n further place(s) do not fit only because of that.", "", 1)
            self.list.addItem(say(following.count(len(faults) - len(breaks))))
        self.list.setCurrentRow(0)
        close = PrimaryButton(workspace.icons, say(translate("Approvals", "Close")), "", self.accept)
        copy = Button(workspace.icons, say(translate("Approvals", "Copy list")), "copy", self._copy)
        layout = column(
            label(title, "strong"), label(say(meaning), wrap=True), self.list, row(copy, None, close),
            spacing=10, margins=(20, 16, 20, 16),
        )  # fmt: skip
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(600, 380)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.list.item(n).text() for n in range(self.list.count())))
