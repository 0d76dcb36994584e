"""Buttons. The ring is shown only when the focus came by keyboard; looks come from the style sheet by role."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from commplan.ui.icons import Icons

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def set_look(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and let the style sheet see them: set_look(field, state="error")."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Button(QPushButton):
    """An ordinary button: words, an icon, or both. `role` and `size` choose its look."""

    def __init__(
        self,
        icons: Icons,
        words: str,
        icon: str = "",
        on_click: Callable[[], object] | None = None,
        *,
        role: str = "",
        icon_role: str = "text",
        small: bool = False,
    ) -> None:
        super().__init__(f" {words}" if icon and words else words)  # Fusion leaves too little air beside the icon
        self.setAccessibleName(words.replace("&", ""))
        self.setAutoDefault(False)  # else the first button of a dialog, often "Cancel", answers to Return
        if role:
            self.setProperty("role", role)
        if small:
            self.setProperty("size", "small")
        if icon:
            self.setIcon(icons.icon(icon, icon_role))
            self.setIconSize(QSize(16, 16))
        if on_click:
            self.clicked.connect(lambda _=False: on_click())

    def follow(self, action: QAction) -> "Button":
        """Trigger `action`, and take over its tool tip and whether it is possible."""

        def update() -> None:
            self.setEnabled(action.isEnabled())
            self.setToolTip(action.toolTip())

        self.clicked.connect(action.trigger)
        action.changed.connect(update)
        update()
        return self

    def focusInEvent(self, event: QFocusEvent) -> None:
        set_look(self, keyboard=event.reason() in _BY_KEYBOARD)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # what is held down was meant once
            self.click()


class PrimaryButton(Button):
    """The one button of a page or dialog that most people want; in a dialog Return presses it."""

    def __init__(self, icons: Icons, words: str, icon: str = "", on_click: Callable[[], object] | None = None) -> None:
        super().__init__(icons, words, icon, on_click, role="primary", icon_role="on-accent")
        self.setDefault(True)
        self._ring = icons.theme.color("on-accent")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring's colour is too near to that of the button: a light line sets them apart."""
        super().paintEvent(event)
        if self.hasFocus() and self.property("keyboard"):
            painter = QPainter(self)
            painter.setPen(self._ring)
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))


class MenuButton(Button):
    """A button that opens a menu."""

    def __init__(self, icons: Icons, words: str, menu: QMenu, icon: str = "", *, role: str = "", small: bool = False):
        super().__init__(icons, words, icon, role=role, small=small)
        self.setProperty("menu", True)
        menu.setParent(self, menu.windowFlags())
        self.setMenu(menu)


class IconButton(QToolButton):
    """A 28 × 28 button with an icon only; `tip` says what it does (also to screen readers)."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        tip: str,
        on_click: Callable[[], object] | None = None,
        *,
        size: int = 28,
        framed: bool = False,
    ) -> None:
        super().__init__()
        self.setIcon(icons.icon(icon))
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(size, size)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if framed:
            self.setProperty("role", "framed")
        if on_click:
            self.clicked.connect(lambda _=False: on_click())

    def focusInEvent(self, event: QFocusEvent) -> None:
        set_look(self, keyboard=event.reason() in _BY_KEYBOARD)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class LinkButton(QPushButton):
    """Words that lead somewhere, underlined; as wide as they are."""

    activated = Signal()

    def __init__(self, words: str, on_click: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_words(words)
        self.clicked.connect(lambda _=False: self.activated.emit())
        if on_click:
            self.activated.connect(on_click)

    def set_words(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        set_look(self, keyboard=event.reason() in _BY_KEYBOARD)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
