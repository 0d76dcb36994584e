"""The bar below a page that says what happened, what is safe and what to do. It stays until it is closed,
Esc is pressed, another page comes, or something else is done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from commplan.domain.texts import translate
from commplan.ui.widgets.buttons import IconButton, LinkButton, set_look
from commplan.ui.widgets.labels import label
from commplan.ui.workspace import Look, Notice

_ICONS = {"info": "info", "success": "check", "warning": "triangle-alert", "problem": "circle-alert"}
_ROLES = {"problem": "danger"}


class NoticeBar(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._icons = look.icons
        self._deed: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        self._picture = QLabel()
        self._words = label("", wrap=True, selectable=True)
        close = IconButton(look.icons, "x", look.say(translate("Window", "Close this message")), self.hide)
        layout.addWidget(self._picture)
        layout.addWidget(self._words, 1)
        self.remedy = LinkButton("", self._do_remedy)
        layout.addWidget(self.remedy)
        layout.addWidget(close)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show a message in place of the last one; None takes it away."""
        if notice is not None:
            self._picture.setPixmap(self._icons.pixmap(_ICONS[notice.tone], _ROLES.get(notice.tone, notice.tone)))
            self._words.setText(notice.words)
            set_look(self, state=notice.tone)
            self._deed = notice.remedy.deed if notice.remedy else None
            self.remedy.set_words(notice.remedy.words if notice.remedy else "")
            self.remedy.setVisible(notice.remedy is not None)
        self.setVisible(notice is not None)

    def _do_remedy(self) -> None:
        deed = self._deed
        self.hide()
        if deed is not None:
            deed()

    # Only while a message is shown does it look for Esc: first, as a cell or a field keeps the key for itself.

    def showEvent(self, event: QShowEvent) -> None:
        if app := QApplication.instance():
            app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        if app := QApplication.instance():
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        is_pressed = is_escape and event.type() == QEvent.Type.KeyPress
        if is_pressed and isinstance(watched, QWidget) and watched.window() is self.window():
            self.hide()
        return False
