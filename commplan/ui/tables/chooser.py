"""Choosing in a cell: a line that completes what is typed, over a list; for one record or for several."""

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from commplan.planning.folding import fold
from commplan.ui.icons import Icons
from commplan.ui.tables.choice_popup import ChoicePopup, Option
from commplan.ui.theme import Theme

AddWords = Callable[[str], str]
"""What the entry says that adds a record: "Add sender “CEM”"."""

_NEW = "new:"  # stands before the name in the id of what shall be added


class Chooser(QLineEdit):
    """Chooses one of `options`, or none. What is not among them can be added, when `add_words` are given."""

    has_boxes = False

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        icons: Icons,
        options: Sequence[Option],
        chosen: Sequence[str],
        *,
        add_words: AddWords | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._chosen = tuple(chosen)
        self._add_words = add_words
        self._typed = ""
        self._is_deleting = False
        self._was_touched = False
        self.is_left = False  # the person clicked elsewhere: nothing new is made of half a word
        self.popup = ChoicePopup(self, theme, icons, has_boxes=self.has_boxes)
        self.popup.clicked.connect(self._on_clicked)
        self.addAction(icons.icon("chevron-down", "text-muted"), QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_edited)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.setText(next((o.name for o in self._options if o.id in self._chosen), ""))

    # --- what was chosen

    def entered(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Ids of what is chosen, and the names of what shall be added."""
        option = self.popup.highlighted
        if not self.is_answered():
            return self._chosen, ()
        if not self.text().strip() or option is None:
            return (), ()
        return ((), (self._typed,)) if option.is_new else ((option.id,), ())

    def is_answered(self, _field: str = "") -> bool:
        """Whether a person has chosen something, be it the same again; words that name nothing choose nothing."""
        return self._was_touched and (not self.text().strip() or self._is_option_meant())

    def _is_option_meant(self) -> bool:
        option = self.popup.highlighted
        return option is not None and not (option.is_new and self.is_left)

    def _on_clicked(self, number: int) -> None:
        self.popup.highlight(number)
        option = self.popup.options[number]
        if not option.is_new:
            self.setText(option.name)
        self._was_touched = True
        self._press_enter()

    def _press_enter(self) -> None:
        """As if Enter had been pressed: whoever runs this editor saves it and closes it."""
        QApplication.sendEvent(self, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))

    # --- typing

    def _on_edited(self, words: str) -> None:
        self._was_touched = True
        self._typed = words.strip()
        found = self._matching(words)
        first = found[0] if found else None
        if first and not first.is_new and first.bold and not self._is_deleting and self.cursorPosition() == len(words):
            self._complete(words, first.name)
        self.popup.show_options(found, 0 if found and words.strip() else -1)

    def _matching(self, words: str) -> list[Option]:
        """What holds the typed words: first the names that begin with them; and at the end the entry that adds."""
        wanted = fold(words.strip())
        if not wanted:
            return self._all()
        begin = [_marked(o, wanted) for o in self._options if fold(o.name).startswith(wanted)]
        within = [dataclasses.replace(o, level=0) for o in self._options if wanted in fold(o.name)[1:]]
        started = {o.id for o in begin}
        found = begin + [o for o in within if o.id not in started]
        if self._add_words is not None and all(fold(o.name) != wanted for o in self._options):
            found.append(Option("", self._add_words(words.strip()), is_new=True))
        return found

    def _all(self) -> list[Option]:
        return self._options

    def _complete(self, words: str, name: str) -> None:
        """Write the rest of the name behind what was typed, selected, so that the next letter replaces it."""
        if fold(name[: len(words)]) == fold(words):
            self.setText(words + name[len(words) :])
            self.setSelection(len(name), len(words) - len(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        self._is_deleting = key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            option = self.popup.move_highlight(1 if key == Qt.Key.Key_Down else -1)
            self._on_moved(option)
        else:
            super().keyPressEvent(event)

    def _on_moved(self, option: Option | None) -> None:
        if option is not None and not option.is_new:
            self._was_touched = True
            self.setText(option.name)
            self.selectAll()

    # --- the list goes with the line

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        options = self._all()
        self.popup.show_options(options, next((n for n, o in enumerate(options) if o.id in self._chosen), -1))

    def hideEvent(self, event: QHideEvent) -> None:
        self.popup.hide()
        super().hideEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.popup.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.popup.place()


class ManyChooser(Chooser):
    """Chooses several by ticking them, with a click or Space; typing narrows the list.

    Enter takes what was gone to with the arrows too, unless something was ticked.
    """

    has_boxes = True
    _was_ticked = False

    def _show_chosen(self) -> None:
        self.clear()

    def entered(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        option = self.popup.highlighted
        if option is not None and self._is_option_meant():
            self._take(option)
        kept = tuple(record_id for record_id in self._chosen if not record_id.startswith(_NEW))
        return kept, tuple(i.removeprefix(_NEW) for i in self._chosen if i.startswith(_NEW))

    def is_answered(self, _field: str = "") -> bool:
        return self._was_ticked or self._is_option_meant()

    def _is_option_meant(self) -> bool:
        is_gone_to = bool(self._typed) or (self._was_touched and not self._was_ticked)
        return is_gone_to and self.popup.highlighted is not None and not self.is_left

    def _take(self, option: Option) -> None:
        if option.is_new:
            option = Option(_NEW + self._typed, self._typed)
            self._options.append(option)
        if option.id not in self._chosen:
            self._chosen = (*self._chosen, option.id)

    def _toggle(self, number: int) -> None:
        option = self.popup.options[number]
        if option.id in self._chosen:
            self._chosen = tuple(record_id for record_id in self._chosen if record_id != option.id)
        else:
            self._take(option)
        self._typed = ""
        self._was_ticked = True
        self.clear()
        at = next((n for n, o in enumerate(self._options) if o.id == option.id), len(self._options) - 1)
        self.popup.show_options(self._all(), at)

    def _on_clicked(self, number: int) -> None:
        self._toggle(number)

    def _on_moved(self, option: Option | None) -> None:
        self._was_touched = True  # what is highlighted is not yet chosen, but Enter may mean it

    def _complete(self, words: str, name: str) -> None:
        pass

    def _matching(self, words: str) -> list[Option]:
        return self._ticked(super()._matching(words))

    def _all(self) -> list[Option]:
        return self._ticked(self._options)

    def _ticked(self, options: list[Option]) -> list[Option]:
        return [dataclasses.replace(o, is_checked=o.id in self._chosen) for o in options]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.popup.highlighted_number
        if event.key() == Qt.Key.Key_Space and not self.text() and number >= 0:
            self._toggle(number)
        else:
            super().keyPressEvent(event)


def _marked(option: Option, wanted: str) -> Option:
    """The option with the letters marked that were typed."""
    return dataclasses.replace(option, level=0, bold=len(wanted))
