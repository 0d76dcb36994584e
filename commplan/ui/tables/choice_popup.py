"""The list that opens under a cell to choose from. It never takes the focus: keys go to the line above it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from commplan.domain.words import Form
from commplan.ui.icons import Icons
from commplan.ui.theme import Theme

_LINE = 30
_MOST_LINES = 8
_LEAST_WIDTH, _MOST_WIDTH = 200, 420
_BOX = 16
_FRAME = 12  # border, margins and shadow above and below the lines
_OPTION_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. `detail` stands muted at the right; `bold` is how many letters of the name were typed."""

    id: str
    name: str
    detail: str = ""
    form: Form | None = None
    level: int = 0
    bold: int = 0
    is_new: bool = False  # chosen, it makes a record called as was typed
    is_checked: bool = False


class _Options(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.options: Sequence[Option] = ()

    def set_options(self, options: Sequence[Option]) -> None:
        self.beginResetModel()
        self.options = options
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        option = self.options[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{option.name}, {option.detail}" if option.detail else option.name
        return option if role == _OPTION_ROLE else None


class ChoicePopup(QFrame):
    """Lies over the window below `line`, or above it where there is no room; goes when the line goes.

    With `below` it leaves free what stands around the line: it lies below that.
    """

    clicked = Signal(int)
    """Number of the option that was clicked."""

    def __init__(
        self, line: QWidget, theme: Theme, icons: Icons, *, has_boxes: bool, below: QWidget | None = None
    ) -> None:
        super().__init__(line.window())
        self._line = line
        self._below = below or line
        self._theme = theme
        self._model = _Options()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Painter(self._list, theme, icons, has_boxes=has_boxes))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self.clicked.emit(index.row()))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 5, 5, 7)
        layout.addWidget(self._list)
        line.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def options(self) -> Sequence[Option]:
        return self._model.options

    @property
    def highlighted_number(self) -> int:
        """The number of the option that Enter takes; -1 for none."""
        return self._list.currentIndex().row()

    @property
    def highlighted(self) -> Option | None:
        number = self.highlighted_number
        return self.options[number] if number >= 0 else None

    def show_options(self, options: Sequence[Option], highlighted: int) -> None:
        """Show these; the one at `highlighted` (-1 for none) is what Enter takes."""
        self._model.set_options(options)
        self.highlight(highlighted)
        self.setVisible(bool(options))
        if options:
            self.place()

    def highlight(self, number: int) -> None:
        self._list.setCurrentIndex(self._model.index(number, 0) if number >= 0 else QModelIndex())

    def move_highlight(self, step: int) -> Option | None:
        number = self._list.currentIndex().row() + step
        self.highlight(max(0, min(number, len(self.options) - 1)))
        return self.highlighted

    def place(self) -> None:
        """Lie next to the line, within the window."""
        window = self._line.window()
        metrics = QFontMetrics(self._theme.font("strong"))
        widest = max((metrics.horizontalAdvance(o.name + o.detail) + o.level * 16 for o in self.options), default=0)
        width = min(max(widest + 84, self._line.width() + 10, _LEAST_WIDTH), _MOST_WIDTH, window.width())
        top, lines = self._fitting(window)
        corner = self._line.mapTo(window, self._line.rect().bottomLeft())
        left = max(0, min(corner.x(), window.width() - width))
        self.setGeometry(left, top, width, lines * _LINE + _FRAME)
        self.raise_()

    def _fitting(self, window: QWidget) -> tuple[int, int]:
        """Where the list begins and how many lines it has: below the line, else where there is more room."""
        below = self._below.mapTo(window, self._below.rect().bottomLeft()).y() + 3
        above = self._line.mapTo(window, self._line.rect().topLeft()).y() - 2
        wanted = min(len(self.options), _MOST_LINES)
        fit_below, fit_above = (window.height() - below - _FRAME) // _LINE, (above - _FRAME) // _LINE
        if wanted <= fit_below or fit_below >= fit_above:
            return below, max(min(wanted, fit_below), 1)
        lines = max(min(wanted, fit_above), 1)
        return above - lines * _LINE - _FRAME, lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_popup_frame(self, self._theme)


def paint_popup_frame(widget: QWidget, theme: Theme) -> None:
    """The raised surface, border and flat shadow of what lies over a page."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shadow = QColor(theme.color("text"))
    shadow.setAlphaF(0.14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shadow)
    painter.drawRoundedRect(widget.rect().adjusted(0, 2, 0, 0), 6, 6)
    painter.setPen(QPen(theme.color("line-strong"), 1))
    painter.setBrush(theme.color("surface-raised"))
    painter.drawRoundedRect(widget.rect().toRectF().adjusted(0.5, 0.5, -0.5, -2.5), 6, 6)


class _Painter(QStyledItemDelegate):
    def __init__(self, view: QListView, theme: Theme, icons: Icons, *, has_boxes: bool) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._has_boxes = has_boxes

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Option = index.data(_OPTION_ROLE)
        rect: QRect = option.rect
        state = QStyle.StateFlag
        if option.state & (state.State_Selected | state.State_MouseOver):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            is_current = bool(option.state & state.State_Selected)
            painter.setBrush(self._theme.color("accent-soft" if is_current else "surface-sunken"))
            painter.drawRoundedRect(rect, 4, 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        left = rect.left() + 8 + choice.level * 16
        if choice.is_new:
            self._icons.paint(painter, "plus", self._theme.color("accent"), left, rect.center().y() - 7)
            left += 22
        elif self._has_boxes:
            self._paint_box(painter, left, rect, is_checked=choice.is_checked)
            left += _BOX + 8
        if choice.form is not None:
            self._icons.paint_channel(painter, choice.form, left, rect.center().y() - 7)
            left += 22
        self._paint_words(painter, choice, left, rect)

    def _paint_box(self, painter: QPainter, left: int, rect: QRect, *, is_checked: bool) -> None:
        box = QRect(left, rect.center().y() - 7, _BOX, _BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent" if is_checked else "line-strong"), 1))
        painter.setBrush(self._theme.color("accent" if is_checked else "surface-raised"))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if is_checked:
            self._icons.paint(painter, "check", self._theme.color("on-accent"), box.left() + 2, box.top() + 2, 12)

    def _paint_words(self, painter: QPainter, choice: Option, left: int, rect: QRect) -> None:
        inside = QRect(left, rect.top(), rect.right() - left - 8, rect.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.color("text-muted"))
        painter.setFont(self._theme.font("small"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, choice.detail)
        inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(choice.detail))
        painter.setPen(self._theme.color("accent" if choice.is_new else "text"))
        painter.setFont(self._theme.font("strong"))
        typed = choice.name[: choice.bold]
        painter.drawText(inside, middle, typed)
        inside.setLeft(inside.left() + painter.fontMetrics().horizontalAdvance(typed))
        painter.setFont(self._theme.font())
        rest = painter.fontMetrics().elidedText(choice.name[choice.bold :], Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, middle, rest)
