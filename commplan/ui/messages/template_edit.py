"""The editor of a template: variables in colour, unknown ones marked, known ones offered while typing."""

import re

from PySide6.QtCore import QEvent, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QTextEdit

from commplan.planning.content import Variable
from commplan.ui.messages.language import Mark, description, local_names, offer_at, stretches
from commplan.ui.theme import Theme
from commplan.ui.workspace import Workspace

_CLOSED = re.compile(r"[^{]*}}")
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Highlighter(QSyntaxHighlighter):
    """Colours tags and variables. What a loop or `set` names counts as known in the whole text."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._local: frozenset[str] = frozenset()
        self._formats = {mark: QTextCharFormat() for mark in Mark}
        self._formats[Mark.TAG].setForeground(theme.color("text-muted"))
        self._formats[Mark.COMMENT].setForeground(theme.color("text-muted"))
        self._formats[Mark.VARIABLE].setForeground(theme.color("accent"))
        unknown = self._formats[Mark.UNKNOWN]
        unknown.setForeground(theme.color("danger"))
        unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        unknown.setUnderlineColor(theme.color("danger"))

    def look_for_names(self) -> None:
        """Find the names that the text gives itself, and colour it anew when they changed."""
        local = local_names(self.document().toPlainText())
        if local != self._local:
            self._local = local
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for stretch in stretches(text, self._local):
            self.setFormat(stretch.start, stretch.length, self._formats[stretch.mark])


class TemplateEdit(QPlainTextEdit):
    """Plain text. Ctrl+Space offers the variables; one line with `single_line`."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, workspace: Workspace, name: str, *, single_line: bool = False) -> None:
        super().__init__()
        self._say = workspace.say
        self._theme = workspace.theme
        self._single_line = single_line
        self._choices: dict[str, Variable] = {}
        self.setAccessibleName(name)
        self.highlighter = Highlighter(self.document(), workspace.theme)
        self.textChanged.connect(self.highlighter.look_for_names)
        self._words = QStringListModel(self)
        self.completer = QCompleter(self._words, self)
        self.popup = QListView()
        self.popup.setProperty("role", "framed")
        self.completer.setPopup(self.popup)
        self.completer.setWidget(self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setMaxVisibleItems(10)
        self.completer.activated.connect(self._complete)
        if single_line:
            self.setTabChangesFocus(True)
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.document().setDocumentMargin(2)
            self.setFixedHeight(self.fontMetrics().lineSpacing() + 14)

    def text(self) -> str:
        return " ".join(self.toPlainText().splitlines()) if self._single_line else self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text, unless it stands there already: the cursor stays then."""
        if text != self.text():
            self.setPlainText(text)

    def mark_line(self, number: int) -> None:
        """Mark the line at fault (1 = first); 0: none."""
        selection = QTextEdit.ExtraSelection()
        block = self.document().findBlockByNumber(number - 1)
        if number > 0 and block.isValid():
            selection.format.setBackground(self._theme.color("danger-soft"))
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            selection.cursor = QTextCursor(block)
        self.setExtraSelections([selection] if number > 0 and block.isValid() else [])

    def insert_variable(self, name: str) -> None:
        """Put a variable in at the cursor."""
        self.insertPlainText(f"{{{{ {name} }}}}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- offering

    def _before(self) -> str:
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def offer(self, *, always: bool = False) -> None:
        """Show what fits at the cursor, or put the list away."""
        found = offer_at(self._before())
        if found is None or (not always and not self._has_begun(found.typed)):
            self.popup.hide()
            return
        self._choices = {self._say(description(choice)): choice for choice in found.choices}
        self._words.setStringList(list(self._choices))
        self.completer.setCompletionPrefix(found.typed)
        count = self.completer.completionCount()
        exact = [c.name for c in found.choices if c.name == found.typed]
        if count == 0 or (count == 1 and exact):
            self.popup.hide()
            return
        self.popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        rect: QRect = self.cursorRect()
        rect.setWidth(min(460, max(self.width(), 280)))
        self.completer.complete(rect)

    def _has_begun(self, typed: str) -> bool:
        """Whether a tag was just opened, or a name in one begun."""
        return bool(typed) or self._before().rstrip().endswith(("{{", "|"))

    def _complete(self, words: str) -> None:
        choice = self._choices.get(words)
        found = offer_at(self._before())
        if choice is None or found is None:
            return
        cursor, before = self.textCursor(), self._before()
        after = cursor.block().text()[len(before) :]
        before = before[: len(before) - len(found.typed)]
        opens = before.rstrip().endswith("{{") and not _CLOSED.match(after)
        space = " " if before.endswith(("{{", "%")) else ""
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(found.typed))
        cursor.insertText(space + choice.name + (" }}" if opens else ""))
        self.setTextCursor(cursor)

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup.isVisible() and event.key() in _CHOOSING:
            event.ignore()  # the list of the completer takes it
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.offer(always=True)
        elif self._single_line and is_enter:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
            if event.text():
                self.offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._single_line:
            self.setFixedHeight(self.fontMetrics().lineSpacing() + 14)
