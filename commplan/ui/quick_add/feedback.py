"""What was understood of a line, as chips: one for each piece, in the order in which people ask."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from commplan.domain.plan import name_of
from commplan.domain.records import Channel, ContentEvent
from commplan.domain.texts import Text, translate
from commplan.planning.phrases import frequency_phrase
from commplan.planning.quick_line import NAMED, Part, QuickLine, Token
from commplan.ui.dates import long_date_words, time_words
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear
from commplan.ui.workspace import Workspace

_ICONS = {
    Part.TITLE: "list-tree",
    Part.DATE: "calendar",
    Part.TIME: "clock",
    Part.FREQUENCY: "repeat",
    Part.OWNER: "user-round",
    Part.AUDIENCE: "users",
    Part.CHANNEL: "mail",
    Part.SENDER: "send",
}


@dataclass(frozen=True, slots=True)
class Understood:
    """One chip: icon, words, and whether it stands in the way."""

    icon: str
    words: str
    is_problem: bool = False
    is_new: bool = False


class Feedback(QWidget):
    """The chips below the line; `words` says the same for screen readers and tests."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._flow = FlowLayout(6)
        self.setLayout(self._flow)
        self.shown: list[Understood] = []

    def show_line(self, line: QuickLine) -> None:
        found = list(self._understood(line))
        if found == self.shown:
            return
        self.shown = found
        clear(self._flow)
        for each in found:
            chip = self._chip(each)
            self._flow.addWidget(chip)
            chip.show()  # at once, so that the layout knows how high it is
        self.setAccessibleDescription(", ".join(each.words for each in found))
        self.updateGeometry()

    def _understood(self, line: QuickLine) -> Iterator[Understood]:
        if line.title:
            yield Understood(_ICONS[Part.TITLE], line.title)
        if line.day:
            yield Understood(_ICONS[Part.DATE], long_date_words(line.day, self._workspace.locale))
        tokens = sorted(line.tokens, key=lambda token: list(Part).index(token.part))
        for token in tokens:
            if token.problem:
                yield Understood("triangle-alert", token.words, is_problem=True)
            elif token.part not in (Part.TITLE, Part.DATE):
                yield self._good(token, line)

    def _good(self, token: Token, line: QuickLine) -> Understood:
        if token.part in NAMED:
            return self._named(token)
        if token.part == Part.TIME:
            start, minutes = token.value
            words = time_words(start, self._workspace.locale)
            length = translate("Plan", "%n minute(s)", "", 1).count(minutes or 0)
            return Understood(_ICONS[Part.TIME], f"{words}, {self._say(length)}" if minutes else words)
        if token.part == Part.FREQUENCY and line.day:
            event = ContentEvent(id="", title="", start=line.day, rule=token.value)
            return Understood(_ICONS[Part.FREQUENCY], self._say(frequency_phrase(event)))
        return Understood(_ICONS[token.part], str(token.value))

    def _named(self, token: Token) -> Understood:
        if token.is_new:
            words = self._say(translate("Plan", "{name} (new)").format(name=token.value))
            return Understood("plus", words, is_new=True)
        record = self._workspace.plan.find(token.part.value, token.value)
        icon = _ICONS[token.part]
        if isinstance(record, Channel):
            icon = self._workspace.theme.channel(record.form).icon
        return Understood(icon, name_of(record) if record else token.words)

    def _say(self, text: Text) -> str:
        return self._workspace.say(text)

    def _chip(self, each: Understood) -> QFrame:
        chip = QFrame()
        chip.setProperty("role", "chip")
        chip.setProperty("state", "problem" if each.is_problem else "")
        chip.setFixedHeight(26)
        picture = QLabel()
        role = "danger" if each.is_problem else "accent" if each.is_new else "text-muted"
        picture.setPixmap(self._workspace.icons.pixmap(each.icon, role, 14))
        words = label(each.words)
        words.setMaximumWidth(300)
        layout = QHBoxLayout(chip)
        layout.setContentsMargins(7, 0, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(picture)
        layout.addWidget(words)
        return chip
