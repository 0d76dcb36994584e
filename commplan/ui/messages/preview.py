"""The message as its readers will see it. Shows nothing but what it is given: no files, no network, no scripts."""

from typing import Any

from PySide6.QtCore import QByteArray, QRegularExpression, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser, QWidget

from commplan.domain.texts import translate
from commplan.exchange.messages import Rendered
from commplan.ui.theme import Theme
from commplan.ui.widgets.buttons import Button, IconButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_MARK = QRegularExpression("⟦[^⟧]*⟧")
_NOTHING = QByteArray(b"-")  # not empty: where nothing comes back, the document itself reads local files
_MAY_OPEN = ("https", "mailto")


class SafeBrowser(QTextBrowser):
    """Shows a fragment of HTML. Loads nothing, and follows no link by itself."""

    link_clicked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(lambda url: self.link_clicked.emit(url.toString()))

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        return _NOTHING


class LinkBar(QWidget):
    """Shows where a link leads before it is opened; only https and mailto are."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self._address = label("", wrap=True, selectable=True)
        self._note = label("", "small", wrap=True)
        self.open_button = Button(icons, say(translate("Messages", "Open")), "external-link", self._open, small=True)
        close = IconButton(icons, "x", say(translate("Messages", "Close")), self.hide)
        layout = row(column(self._note, self._address, spacing=0), self.open_button, close, margins=(16, 6, 12, 6))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def show_address(self, address: str) -> None:
        """Ask whether to open `address`, or say that it is not opened."""
        may_open = QUrl(address).scheme() in _MAY_OPEN
        text = translate("Messages", "The link leads to:")
        if not may_open:
            text = translate("Messages", "This link is not opened from here (only https and mailto are):")
        self._note.setText(self._workspace.say(text))
        self._address.setText(address)
        self.open_button.setVisible(may_open)
        self.show()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address.text()))
        self.hide()


class PlainView(QPlainTextEdit):
    """The plain text, to be read and copied."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.document().setDocumentMargin(16)


def show_formatted(browser: SafeBrowser, text: Rendered, theme: Theme) -> None:
    """Show the formatted text with its marks for missing values; the scroll stays."""
    place = browser.verticalScrollBar().value()
    table = "th, td { padding: 2px 10px 2px 0; text-align: left; }"  # Qt's own cells touch each other
    browser.document().setDefaultStyleSheet(f"a {{ color: {theme.color('accent').name()}; }} {table}")
    browser.setHtml(text.html)
    mark_missing(browser, theme)
    browser.verticalScrollBar().setValue(place)


def show_plain(view: PlainView, text: Rendered, theme: Theme) -> None:
    place = view.verticalScrollBar().value()
    view.setPlainText(text.plain)
    mark_missing(view, theme)
    view.verticalScrollBar().setValue(place)


def mark_missing(view: QTextBrowser | QPlainTextEdit, theme: Theme) -> int:
    """Highlight every ⟦name⟧; gives how many there are."""
    look = QTextCharFormat()
    look.setBackground(theme.color("warning-soft"))
    look.setForeground(theme.color("text"))
    document, count = view.document(), 0
    found: QTextCursor = document.find(_MARK)
    while not found.isNull():
        found.mergeCharFormat(look)
        count += 1
        found = document.find(_MARK, found)
    return count
