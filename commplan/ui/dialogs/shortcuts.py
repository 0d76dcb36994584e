"""All shortcuts on one sheet: those of the page that is shown first, then the menus, then the other pages."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QMainWindow, QMenu, QScrollArea

from commplan.domain.texts import translate
from commplan.planning.folding import fold
from commplan.ui.actions import KeyNote
from commplan.ui.filter_bar import KEYS as FILTER_KEYS
from commplan.ui.lazy import load
from commplan.ui.pages.base import Page
from commplan.ui.pages.registry import PAGES, PageSpec
from commplan.ui.palette.things import plain
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column
from commplan.ui.widgets.search_field import SearchField
from commplan.ui.workspace import Look

Rows = list[tuple[str, str]]  # what happens, by which keys

_SIZE, _AROUND = QSize(640, 620), QSize(16, 48)  # around it: what a title bar needs
_GENERAL: tuple[KeyNote, ...] = (
    KeyNote("Tab / Shift+Tab", translate("Shortcuts", "To the next or previous field")),
    KeyNote("Esc", translate("Shortcuts", "Take back what was typed; close what is open")),
    KeyNote(FILTER_KEYS, translate("Window", "More filters")),
    KeyNote("Alt+0", translate("Shortcuts", "Everything, without a filter")),
    KeyNote("Alt+1 / Alt+9", translate("Shortcuts", "The first saved view, and so on to the ninth")),
)


class ShortcutsDialog(QDialog):
    """The sheet; typing in its field narrows it."""

    def __init__(self, window: QMainWindow, look: Look, page: Page | None) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(look.say(translate("Shortcuts", "Keyboard shortcuts")))
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _AROUND))
        self._look = look
        self._sections: list[tuple[QLabel, list[tuple[str, QLabel, QLabel]]]] = []
        self.search = SearchField(look.icons, look.say(translate("Shortcuts", "Find a shortcut")))
        self.search.textChanged.connect(self.narrow)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        for title, rows in self._all(window, page):
            self._add_section(title, rows)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._nothing = label(look.say(translate("Shortcuts", "No shortcut has these words.")), "muted")
        self._nothing.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        inside = column(self._nothing, self._grid, margins=(0, 0, 12, 0))
        inside.setStretch(1, 1)
        area.setWidget(box(inside))
        self.setLayout(column(self.search, area, spacing=12, margins=(16, 16, 8, 16)))
        self.search.setFocus()

    def _all(self, window: QMainWindow, page: Page | None) -> Iterator[tuple[str, Rows]]:
        say = self._look.say
        specs = sorted(PAGES, key=lambda spec: not _is_of(spec, page))
        if page is not None:
            yield say(translate("Shortcuts", "On this page: {page}").format(page=specs[0].title)), self._notes(specs[0])
        yield say(translate("Shortcuts", "Everywhere")), [(say(note.text), self._keys(note)) for note in _GENERAL]
        for action in window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                yield plain(action.text()), list(_shortcuts(menu))
        for spec in specs[1 if page else 0 :]:
            yield say(translate("Shortcuts", "On the page {page}").format(page=spec.title)), self._notes(spec)

    def _notes(self, spec: PageSpec) -> Rows:
        notes: Iterable[KeyNote] = load(spec.factory).key_notes
        return [(self._look.say(note.text), self._keys(note)) for note in notes]

    @staticmethod
    def _keys(note: KeyNote) -> str:
        return " / ".join(_native(QKeySequence(keys)) for keys in note.keys.split(" / "))

    def _add_section(self, title: str, rows: Rows) -> None:
        if not rows:
            return
        first = self._grid.rowCount()
        heading = label(title, "strong")
        heading.setContentsMargins(0, 8 if self._sections else 0, 0, 0)
        self._grid.addWidget(heading, first, 0, 1, 2)
        shown = []
        for number, (words, keys) in enumerate(rows, first + 1):
            what, which = label(words, wrap=True), label(keys, "muted")
            self._grid.addWidget(what, number, 0)
            self._grid.addWidget(which, number, 1, Qt.AlignmentFlag.AlignRight)
            shown.append((fold(f"{words} {keys}"), what, which))
        self._sections.append((heading, shown))

    def narrow(self, words: str) -> None:
        """Show only what holds all of `words`."""
        wanted = fold(words).split()
        found = False
        for heading, rows in self._sections:
            visible = [all(word in text for word in wanted) for text, _, _ in rows]
            for (_, *labels), is_visible in zip(rows, visible, strict=True):
                for part in labels:
                    part.setVisible(is_visible)
            heading.setVisible(any(visible))
            found = found or any(visible)
        self._nothing.setVisible(not found)


def _is_of(spec: PageSpec, page: Page | None) -> bool:
    return page is not None and spec.factory.endswith(f":{type(page).__name__}")


def _shortcuts(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _shortcuts(inner)
        elif action.shortcuts():  # the first is the usual one; others are keys such as "Exit" that few keyboards have
            yield plain(action.text()), _native(action.shortcut())


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
