"""The right side of the welcome screen: open a plan, look at the demo, recent plans."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from commplan.domain.texts import Text, translate
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, line, row
from commplan.ui.workspace import Look

_MOST = 6


class WelcomeSide(QWidget):
    open_wanted = Signal()
    demo_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, look: Look, recent: list[str]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        opening = self._entry("folder-open", translate("Window", "Open a plan…"), "Ctrl+O", self.open_wanted)
        about = look.say(translate("Window", "A finished year of a company of 1,240 people"))
        demo = self._entry("presentation", translate("Window", "Look at the demo"), about, self.demo_wanted)
        layout = column(opening, demo, line(), self._recent(recent), None, spacing=16, margins=(32, 32, 32, 24))
        self.setLayout(layout)

    def _entry(self, icon: str, text: Text, words: str, wanted: SignalInstance) -> QWidget:
        picture = QLabel()
        picture.setPixmap(self._look.icons.pixmap(icon, "accent", 20))
        link = LinkButton(self._look.say(text), wanted.emit)
        link.setFont(self._look.theme.font("strong"))
        holder = QWidget()
        layout = row(picture, column(link, label(words, "small", wrap=True), spacing=0), spacing=12)
        layout.setStretch(1, 1)
        layout.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(layout)
        return holder

    def _recent(self, recent: list[str]) -> QVBoxLayout:
        say = self._look.say
        layout = column(label(say(translate("Window", "Recent plans")), "strong"))
        for path in recent[:_MOST]:
            link = LinkButton(Path(path).stem, partial(self.recent_wanted.emit, path))
            link.setToolTip(path)
            layout.addLayout(column(link, label(str(Path(path).parent), "small", wrap=True), spacing=0))
        if not recent:
            layout.addWidget(label(say(translate("Window", "Plans that you open will wait here.")), "muted", wrap=True))
        return layout
