"""The rail: the pages of the window, as icons with labels or folded to icons."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from commplan.domain.texts import translate
from commplan.ui.pages.registry import PageSpec
from commplan.ui.widgets.buttons import Button, set_look
from commplan.ui.workspace import Look

_FOLDED = 56
_LEAST, _MOST = 160, 232
_AROUND = 80  # margins, icon, and gaps beside a label
_ITEM = 36


class Rail(QWidget):
    """Tells which page was chosen; `unfold` opens or folds it."""

    chosen = Signal(str)
    fold_wanted = Signal()

    def __init__(self, look: Look, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        self._buttons: dict[str, Button] = {}
        self._titles: dict[str, str] = {}
        self._badges: dict[str, QLabel] = {}
        for number, page in enumerate(pages, 1):
            self._add(layout, page, number)
        layout.addStretch(1)
        self._fold = Button(look.icons, "", "panel-left-close", self.fold_wanted.emit, role="rail")
        self._fold.setIconSize(QSize(18, 18))
        layout.addWidget(self._fold)
        self.is_open = True

    def _add(self, layout: QVBoxLayout, page: PageSpec, number: int) -> None:
        title = self._look.say(page.title)
        button = Button(self._look.icons, title, role="rail")
        button.setIcon(self._look.icons.icon(page.icon, size=18, checked="accent"))
        button.setIconSize(QSize(18, 18))
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setToolTip(f"{title} (Ctrl+{number})")
        button.setAccessibleName(title)
        button.clicked.connect(lambda: self.chosen.emit(page.name))
        badge = QLabel()
        badge.setProperty("role", "small")
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(button)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(badge, alignment=Qt.AlignmentFlag.AlignRight)
        layout.addWidget(button)
        self._buttons[page.name], self._titles[page.name], self._badges[page.name] = button, title, badge

    def show_page(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def set_badge(self, name: str, words: str) -> None:
        """A number at the right end of a page's label."""
        if name in self._badges:
            self._badges[name].setText(words)

    def unfold(self, is_open: bool) -> None:
        self.is_open = is_open
        say = self._look.say
        for name, button in self._buttons.items():
            button.setText(f"  {self._titles[name]}" if is_open else "")
            self._badges[name].setVisible(is_open)
        fold = say(translate("Window", "Collapse")) if is_open else say(translate("Window", "Expand"))
        self._fold.setText(f"  {fold}" if is_open else "")
        self._fold.setToolTip(f"{fold} (F9)")
        self._fold.setAccessibleName(fold)
        self._fold.setIcon(self._look.icons.icon("panel-left-close" if is_open else "panel-left-open", size=18))
        self.setFixedWidth(self._open_width() if is_open else _FOLDED)
        set_look(self, folded=not is_open)

    def _open_width(self) -> int:
        """Room for icon, label (the chosen one is bold) and number, one beside the other."""
        label = QFontMetrics(self._look.theme.font("strong"))
        number = QFontMetrics(self._look.theme.font("small")).horizontalAdvance("000")
        widest = max((label.horizontalAdvance(title) for title in self._titles.values()), default=0)
        return min(max(widest + number + _AROUND, _LEAST), _MOST)
