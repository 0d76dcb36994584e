"""The kinds of master data in two groups, each with how many there are."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commplan.domain.labels import kinds_label
from commplan.domain.texts import translate
from commplan.ui.icons import Icons
from commplan.ui.pages.directory_kinds import DIRECTORY
from commplan.ui.theme import Theme
from commplan.ui.workspace import Workspace

_LINE = 32
_BESIDE_NAME = 84  # icon, count and margins beside a name
_LEAST = 180
_KIND = int(Qt.ItemDataRole.UserRole)
_COUNT = _KIND + 1
_ICON = _KIND + 2


class KindList(QListWidget):
    """Tells which kind was chosen."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        say = workspace.say
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "surface")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say(translate("Directory", "Kinds of master data")))
        self.setItemDelegate(_Painter(self, workspace.theme, workspace.icons))
        self._items: dict[str, QListWidgetItem] = {}
        self._heading(say(translate("Directory", "Directory")))
        for spec in DIRECTORY:
            if spec.is_programme and not DIRECTORY[len(self._items) - 1].is_programme:
                self._heading(say(translate("Directory", "Programme")))
            item = QListWidgetItem(say(kinds_label(spec.kind)))
            item.setData(_KIND, spec.kind)
            item.setData(_ICON, spec.icon)
            self.addItem(item)
            self._items[spec.kind] = item
        metrics = QFontMetrics(workspace.theme.font("strong"))
        widest = max(metrics.horizontalAdvance(item.text()) for item in self._items.values())
        self.setFixedWidth(max(widest + _BESIDE_NAME, _LEAST))
        self.currentItemChanged.connect(self._on_current)

    def _heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KIND):
            self.chosen.emit(item.data(_KIND))

    def choose(self, kind: str) -> None:
        """Choose a kind as a person does."""
        self.setCurrentItem(self._items[kind])

    def show_chosen(self, kind: str) -> None:
        """Mark a kind without telling anyone."""
        self.blockSignals(True)
        self.setCurrentItem(self._items[kind])
        self.blockSignals(False)

    def show_counts(self, counts: Mapping[str, str]) -> None:
        for kind, words in counts.items():
            self._items[kind].setData(_COUNT, words)
            name = f"{self._items[kind].text()}, {words}"
            self._items[kind].setData(Qt.ItemDataRole.AccessibleTextRole, name)


class _Painter(QStyledItemDelegate):
    def __init__(self, parent: KindList, theme: Theme, icons: Icons) -> None:
        super().__init__(parent)
        self._list = parent
        self._theme = theme
        self._icons = icons

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, _LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._theme.color("accent-soft" if is_chosen else "surface"))
        kind = index.data(_KIND)
        middle = Qt.AlignmentFlag.AlignVCenter
        if not kind:
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("text-muted"))
            painter.drawText(rect.adjusted(16, 8, -8, 0), middle, index.data())
            return
        ink = self._theme.color("accent" if is_chosen else "text")
        self._icons.paint(painter, index.data(_ICON), ink, rect.left() + 16, rect.center().y() - 7)
        painter.setFont(self._theme.font("strong" if is_chosen else "body"))
        painter.setPen(ink)
        painter.drawText(rect.adjusted(42, 0, -40, 0), middle, index.data())
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text-muted"))
        painter.drawText(rect.adjusted(0, 0, -12, 0), Qt.AlignmentFlag.AlignRight | middle, index.data(_COUNT))
        if is_chosen and self._list.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
