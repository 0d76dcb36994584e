"""Runs the editors in the cells of a RowsModel: Enter saves, Esc cancels, Tab goes on. And tool tips."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from commplan.ui.models.rows import Index, RowsModel
from commplan.ui.tables.cell_painter import GAP, ICON, ROW_HEIGHT
from commplan.ui.tables.chooser import Chooser
from commplan.ui.theme import Theme
from commplan.ui.widgets.undo import nothing_to_undo

if TYPE_CHECKING:
    from commplan.ui.tables.rows_view import RowsView

Hint = QAbstractItemDelegate.EndEditHint
Standard = QKeySequence.StandardKey
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_TABLE = (Qt.Key.Key_Delete, Qt.Key.Key_Insert, *_ENTER)
_BESIDE_WORDS, _ACTION = 28, 24  # pixels beside the words of a line; for the button at its end
_OF_ROWS = (Standard.SelectAll, Standard.Copy, Standard.Cut, Standard.Paste)
_BREAKS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class CellEditors(Protocol):
    """Who makes editors for cells and takes what was entered."""

    is_asking: bool
    """Whether what was saved last has first to be asked about."""

    def editor(self, parent: QWidget, index: Index) -> QWidget | None:
        """A fresh editor that shows the cell's value; None when it can't be edited."""

    def save(self, editor: QWidget, index: Index, lines: Sequence[int]) -> bool:
        """Take over what stands in the editor, for the cells of its column on these lines; whether that worked."""


class CellDelegate(QStyledItemDelegate):
    """Lets cells be edited, as far as `editors` makes editors for them. A RowPainter paints them."""

    def __init__(self, view: "RowsView", model: RowsModel[Any], theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._metrics = QFontMetrics(theme.font("body"))
        self.editors: CellEditors | None = None
        self.lines_of: Callable[[Index], Sequence[int]] = lambda index: [index.row()]
        """The lines that get what is entered in a cell with Enter."""
        self._is_for_all = False
        self._has_failed = False
        self._editor: QWidget | None = None  # the one that is open
        self._cell = QRect()  # where it belongs

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = self.editors.editor(parent, index) if self.editors else None
        if editor is not None:
            self._editor = editor
            line = _line_of(editor)
            if line is not None:
                line.textChanged.connect(lambda _: self._place(editor))
            self._view.began(len(self.lines_of(index)))
            for part in editor.findChildren(QWidget):
                part.installEventFilter(self)
        return editor  # type: ignore[return-value]

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        pass  # an editor shows the value it was made with

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        lines = self.lines_of(index) if self._is_for_all else [index.row()]
        self._has_failed = self.editors is not None and not self.editors.save(editor, index, lines)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        self._cell = QRect(option.rect)
        self._place(editor)

    def _place(self, editor: QWidget) -> None:
        """Over its cell, and over those beside it as far as its words need that, within the view."""
        rect, area = self._cell, self._view.viewport().rect()
        size = editor.minimumSizeHint().expandedTo(rect.size())
        line = _line_of(editor)
        if line is not None:
            beside = _BESIDE_WORDS + (_ACTION if line.actions() else 0)
            words = line.fontMetrics().horizontalAdvance(line.text()) + beside
            size.setWidth(max(size.width(), min(words, area.width())))
        left = max(min(rect.left(), area.right() - size.width()), 0)
        top = max(min(rect.top(), area.bottom() - size.height()), 0)
        editor.setGeometry(left, top, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves, Esc cancels, Tab saves and goes on; leaving the editor saves too.

        Undo, where nothing was typed that it could undo, gives the editor up and is the plan's.
        """
        editor = self._editor
        # one that is being closed loses the focus too; parts of one that is being destroyed must not be asked anything
        if editor is None or not isValid(editor) or not isinstance(watched, QWidget):
            return False
        if watched is not editor and not editor.isAncestorOf(watched):
            return False
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_of_table(editor, event)
        ):
            event.accept()  # nothing happens to rows while a cell is edited
            return False
        if isinstance(event, QKeyEvent) and nothing_to_undo(watched, event):
            self._close(editor, Hint.RevertModelCache)
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(editor, event)
        if event.type() == QEvent.Type.FocusOut and not self._stays_within(editor):
            self._finish(editor, Hint.NoHint, leaving=True)
        return False

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tool tips say what was cut off, and what the cell adds."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell = self._model.cell(index.row(), index.column())
        rect: QRect = option.rect
        room = rect.width() - 2 * GAP - (ICON if cell.picture else 0)
        is_cut = self._metrics.horizontalAdvance(cell.words) > room
        parts = [cell.words if is_cut else "", cell.tip]
        QToolTip.showText(event.globalPos(), "\n".join(part for part in parts if part), view)
        return True

    def _stays_within(self, editor: QWidget) -> bool:
        if not editor.isVisible() or QApplication.activePopupWidget() is not None:
            return True
        focus = QApplication.focusWidget()
        return focus is not None and (focus is editor or editor.isAncestorOf(focus))

    def _key(self, editor: QWidget, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._close(editor, Hint.RevertModelCache)
        elif key in _ENTER and event.modifiers() & _BREAKS and isinstance(editor.focusWidget(), QPlainTextEdit):
            editor.focusWidget().insertPlainText("\n")  # type: ignore[attr-defined]
        elif key in _ENTER:
            self._enter(editor, -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if editor.focusWidget() is not None and _has_more(editor, forward=key == Qt.Key.Key_Tab):
                return False
            self._finish(editor, Hint.EditNextItem if key == Qt.Key.Key_Tab else Hint.EditPreviousItem)
        else:
            return _is_about_rows(editor, event)
        return True

    def _enter(self, editor: QWidget, step: int) -> None:
        """Save for all selected cells, and go on below or above."""
        self._is_for_all = True
        self._finish(editor, Hint.NoHint)
        self._is_for_all = False
        if self._editor is None and not self._is_asking:
            self._view.go_on(step)

    def _finish(self, editor: QWidget, hint: Hint, *, leaving: bool = False) -> None:
        """Save, and close the editor unless its value was refused: then it stays open to be put right."""
        self._has_failed = False
        if leaving and isinstance(editor, Chooser):
            editor.is_left = True
        self.commitData.emit(editor)
        if not self._has_failed or leaving:
            self._close(editor, Hint.NoHint if self._is_asking else hint)

    @property
    def _is_asking(self) -> bool:
        """Whether there is a question about this cell: it keeps the focus until that is answered."""
        return self.editors is not None and self.editors.is_asking

    def _close(self, editor: QWidget, hint: Hint) -> None:
        self._editor = None
        self.closeEditor.emit(editor, hint)


def _line_of(editor: QWidget) -> QLineEdit | None:
    """The line that is typed in."""
    field = editor if isinstance(editor, QLineEdit) else editor.focusProxy()
    return field if isinstance(field, QLineEdit) else None


def _is_of_table(editor: QWidget, event: QKeyEvent) -> bool:
    return event.key() in _OF_TABLE or _is_about_rows(editor, event)


def _is_about_rows(editor: QWidget, event: QKeyEvent) -> bool:
    """Whether a key would reach the table behind the editor, as nothing in it takes text."""
    part = editor.focusWidget()
    is_line = isinstance(part, QLineEdit | QPlainTextEdit | QAbstractSpinBox)
    takes_text = is_line or (isinstance(part, QComboBox) and part.isEditable())
    return not takes_text and any(event.matches(key) for key in _OF_ROWS)


def _has_more(editor: QWidget, *, forward: bool) -> bool:
    """Whether Tab has another field to go to within the editor."""
    current = editor.focusWidget()
    fields = [w for w in editor.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    fields = [w for w in fields if w.focusProxy() is None]
    if current not in fields:
        return False
    return current is not fields[-1 if forward else 0]
