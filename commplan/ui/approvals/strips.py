"""Lines above a page that stay until what they say is settled: silence that counts, a broken chain."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from commplan.domain.texts import Text, translate
from commplan.planning.chain import ChainFault
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import LinkButton, set_look
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace


class Strip(QFrame):
    """What is so, and the way to what can be done."""

    opened = Signal()

    def __init__(self, workspace: Workspace, icon: str, tone: str, way: Text) -> None:
        super().__init__()
        self._workspace = workspace
        self.setProperty("role", "notice")
        set_look(self, state=tone)
        picture = QLabel()
        picture.setPixmap(workspace.icons.pixmap(icon, "danger" if tone == "problem" else tone))
        self.words = label("", wrap=True)
        self.link = LinkButton(workspace.say(way), self.opened.emit)
        line = row(picture, self.words, self.link, margins=(16, 6, 12, 6))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def show_text(self, text: Text | None) -> None:
        """Say it; None: there is nothing to say."""
        self.setVisible(text is not None)
        if text is not None:
            self.words.setText(self._workspace.say(text))


class ChainStrip(Strip):
    """On every page: what is broken first, how much more is, and the way to all of it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "shield-alert", "problem", translate("Approvals", "Details…"))
        self.opened.connect(self._show_all)

    def show_breaks(self) -> None:
        """Name the first one."""
        breaks = self._workspace.chain.breaks
        text = translate("Approvals", "The chain of decisions is broken. {first}")
        if len(breaks) > 1:
            text = translate("Approvals", "The chain of decisions is broken. {first} {more}")
        more = translate("Approvals", "And %n more.", "", 1).count(len(breaks) - 1)
        self.show_text(text.format(first=_short(breaks[0]), more=more))

    def _show_all(self) -> None:
        self._workspace.go_to("approvals")
        load("commplan.ui.approvals.chain_dialog:ChainDialog")(self._workspace, self.window()).open()


def _short(fault: ChainFault) -> Text:
    """What is broken, in a few words where that can be."""
    if not fault.number or not fault.about:
        return fault.text
    text = translate("Approvals", "It concerns decision {number} about “{about}”.")
    return text.format(number=fault.number, about=fault.about)


class Strips(QWidget):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.silence = Strip(workspace, "bell", "warning", translate("Approvals", "Look through and record…"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.silence)

    def show_silent(self, count: int) -> None:
        """How many steps count as approved because nobody answered."""
        text = translate("Approvals", "%n step(s) had no answer in time and count as approved by their path.", "", 1)
        self.silence.show_text(text.count(count) if count else None)
