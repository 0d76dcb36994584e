"""How one letter will read: subject, text, and where the text comes from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QWidget

from commplan.domain.plan import name_of
from commplan.domain.texts import translate
from commplan.planning.approvers import place_of_address
from commplan.services.letters import Letter, where_to_enter
from commplan.ui.messages.preview import SafeBrowser, show_formatted
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace


class LetterPreview(QWidget):
    change_wanted = Signal(object)
    """The Letter whose text is to be changed."""
    address_wanted = Signal(object)
    """The Letter whose address is to be entered in the plan."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._letter: Letter | None = None
        say = workspace.say
        self.subject = label("", "strong", wrap=True, selectable=True)
        self.browser = SafeBrowser(say(translate("Letters", "Text of the letter")))
        self.browser.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # the columns of its table give way between words
        self._where = label("", "warning", wrap=True)
        self.enter = LinkButton(say(translate("Letters", "Enter the address…")), self._on_enter)
        self._missing = box(column(self._where, self.enter, spacing=2, margins=(16, 8, 16, 8)))
        self._origin = label("", "small", wrap=True)
        self.change = LinkButton(say(translate("Letters", "Change this text…")), self._on_change)
        self.change.setVisible(not workspace.session.read_only)
        foot = row(self._origin, self.change, margins=(16, 6, 12, 6))
        foot.setStretch(0, 1)
        self._card = box(
            column(
                column(self.subject, margins=(16, 10, 16, 10)),
                self._missing,
                line(),
                self.browser,
                line(),
                foot,
                spacing=0,
            ),
            "card",
            frame=True,
        )
        self.setLayout(column(self._card))
        self.show_letter(None)

    def show_letter(self, letter: Letter | None) -> None:
        self._letter = letter
        self._card.setEnabled(letter is not None)
        self.change.setEnabled(letter is not None)
        self._show_missing(letter)
        if letter is None:
            self.subject.setText("")
            self._origin.setText("")
            self.browser.clear()
            return
        self.subject.setText(letter.message.subject)
        show_formatted(self.browser, letter.message, self._workspace.theme)
        text = translate("Letters", "The text that comes with the program, and the approval sheets as one PDF file.")
        if letter.template is not None:
            text = translate("Letters", "The plan’s own text “{name}”, and the approval sheets as one PDF file.")
            text = text.format(name=name_of(letter.template))
        self._origin.setText(self._workspace.say(text))

    def _show_missing(self, letter: Letter | None) -> None:
        """Say where an address that is not known can be entered."""
        self._missing.setVisible(letter is not None and not letter.address)
        if letter is None or letter.address:
            return
        workspace, approver = self._workspace, letter.approver
        text = translate("Letters", "No e-mail address is known. {where}")
        if approver.email:
            text = translate("Letters", "“{address}” is not an e-mail address. {where}").format(address=approver.email)
        self._where.setText(workspace.say(text.format(where=where_to_enter(workspace.plan, approver))))
        has_place = place_of_address(workspace.plan, approver) is not None
        self.enter.setVisible(has_place and not workspace.session.read_only)

    def _on_enter(self) -> None:
        if self._letter is not None:
            self.address_wanted.emit(self._letter)

    def _on_change(self) -> None:
        if self._letter is not None:
            self.change_wanted.emit(self._letter)
