"""How one letter will read: subject, text, and where the text comes from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from commplan.domain.plan import name_of
from commplan.domain.texts import translate
from commplan.services.letters import Letter
from commplan.ui.messages.preview import SafeBrowser, show_formatted
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace


class LetterPreview(QWidget):
    change_wanted = Signal(object)
    """The Letter whose text is to be changed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._letter: Letter | None = None
        say = workspace.say
        self.subject = label("", "strong", wrap=True, selectable=True)
        self.browser = SafeBrowser(say(translate("Letters", "Text of the letter")))
        self._origin = label("", "small", wrap=True)
        self.change = LinkButton(say(translate("Letters", "Change this text…")), self._on_change)
        self.change.setVisible(not workspace.session.read_only)
        foot = row(self._origin, self.change, margins=(16, 6, 12, 6))
        foot.setStretch(0, 1)
        self._card = box(
            column(column(self.subject, margins=(16, 10, 16, 10)), line(), self.browser, line(), foot, spacing=0),
            "card",
            frame=True,
        )
        self.setLayout(column(self._card))
        self.show_letter(None)

    def show_letter(self, letter: Letter | None) -> None:
        self._letter = letter
        self._card.setEnabled(letter is not None)
        self.change.setEnabled(letter is not None)
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

    def _on_change(self) -> None:
        if self._letter is not None:
            self.change_wanted.emit(self._letter)
