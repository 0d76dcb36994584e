"""From paper back to the plan: a code typed, or read by a scanner that types, opens its date to record the decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from commplan.documents.formats import Formats
from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
from commplan.services.printed_codes import Printed, find_printed
from commplan.ui.current import Item
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.plan_view import PlanView
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_SHORTEST = 5  # characters of an item's code


class OpenCodeDialog(QDialog):
    """One line; below it what has this code, at every keystroke. Enter opens it, as scanners end with Enter."""

    found = Signal(object)
    """The Dated to be shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._printed: Printed | None = None
        say, icons = workspace.say, workspace.icons
        title = say(translate("Approvals", "Open by the code of a sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedWidth(460)
        self.line = QLineEdit()
        name = label(say(translate("Approvals", "Code or number of the sheet")), "label")
        name.setBuddy(self.line)
        self.line.setAccessibleName(name.text())
        self.line.setPlaceholderText("2027-0131-1A2B3 V1 7F3A91C2")
        hint = say(
            translate("Approvals", "It is at the top of the sheet; a scanner may read the QR code into this line.")
        )
        self.answer = label("", wrap=True)
        self.warning = label("", "warning", wrap=True)
        self.open_button = PrimaryButton(icons, say(translate("Approvals", "Open")), "", self.accept)
        self.open_button.setDefault(True)
        cancel = Button(icons, say(translate("Approvals", "Cancel")), "", self.reject)
        foot = row(None, cancel, self.open_button)
        parts = (name, self.line, label(hint, "small", wrap=True), 4, self.answer, self.warning, 8, foot)
        self.setLayout(column(*parts, spacing=6, margins=(20, 16, 20, 16)))
        self.line.textChanged.connect(self._look)
        self._look("")

    def _look(self, words: str) -> None:
        """Say what has this code, or why nothing has."""
        self._printed, answer, warning = None, "", ""
        if len(words.strip()) >= _SHORTEST:
            try:
                self._printed = find_printed(self._workspace.schedule, words)
            except UserError as error:
                answer = self._workspace.say(error.text)
            else:
                answer, warning = self._words(self._printed)
        self.answer.setText(answer)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.open_button.setEnabled(self._printed is not None)
        self.line.setAccessibleDescription(f"{answer} {warning}".strip())

    def _words(self, printed: Printed) -> tuple[str, str]:
        """What it is, and whether the paper is out of date."""
        dated, say = printed.dated, self._workspace.say
        when = Formats(self._workspace.language).moment(dated.date, dated.time)
        title = say(translate("Approvals", "“{title}”, {moment}").format(title=dated.title, moment=when))
        if printed.is_newest:
            return title, ""
        older = translate(
            "Approvals", "The sheet is for an older version; a decision on it does not hold for the newest."
        )
        return title, say(older)

    def accept(self) -> None:
        printed = self._printed
        if printed is not None:
            super().accept()
            self.found.emit(printed.dated)


def open_by_code(view: PlanView, parent: QWidget) -> None:
    """Ask for a code, and show its date on the page Approvals with the form for a decision made on paper."""
    dialog = OpenCodeDialog(view.workspace, parent)

    def show(dated: Dated) -> None:
        view.workspace.go_to("approvals", Item.of(dated))
        page = view.pages.page
        if isinstance(page, ApprovalsPage):
            page.paper_action.trigger()

    dialog.found.connect(show)
    dialog.open()
