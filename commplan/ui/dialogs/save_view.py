"""Saving the shared filter as a view, under a name and with an icon."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.services.views import save_view
from commplan.ui.dialogs.icon_choice import IconChoice
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace


class SaveViewDialog(QDialog):
    """Asks for the name; it can't be left with one that another view has."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Window", "Save view")))
        self.setMinimumWidth(380)
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        asked = label(say(translate("Window", "Name of the view")), "label")
        asked.setBuddy(self.name)
        self.icon = IconChoice(workspace)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        note = translate("Window", "A view keeps the filter, for the screen, for print and for exports.")
        self._save_button = PrimaryButton(icons, say(translate("Window", "Save")), "bookmark", self._save)
        cancel = Button(icons, say(translate("Window", "Cancel")), "", self.reject)
        self.setLayout(
            column(
                asked,
                row(self.icon, self.name),
                self.problem,
                label(say(note), "small", wrap=True),
                row(None, cancel, self._save_button),
                margins=(16, 16, 16, 12),
            )
        )
        self.name.textChanged.connect(self._on_typed)
        self.name.returnPressed.connect(self._save_button.click)
        self._on_typed()
        self.name.setFocus()

    def _on_typed(self) -> None:
        self.problem.hide()
        self._save_button.setEnabled(bool(self.name.text().strip()))

    def _save(self) -> None:
        workspace = self._workspace
        try:
            view = save_view(workspace.session, self.name.text(), self.icon.name, workspace.selection.value)
        except UserError as error:
            self.problem.setText(workspace.say(error.text))
            self.problem.show()
            return
        workspace.selection.choose(view.id, workspace.selection.value)
        self.accept()
