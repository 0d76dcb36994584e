"""The window as the system knows it: title, place, size. First it shows a first look, then it holds the live window.

One window from the beginning to the end: a second one would blink in the task bar and be animated by the system. So
this must load nothing but Qt.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QEventLoop, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.ui.first_look import FirstLook
from commplan.ui.settings import GEOMETRY, Settings

_SMALLEST = QSize(1024, 640)
_FIRST = QSize(1440, 900)
_TITLE_BAR = 30  # pixels, about: the system tells only when the window is there
_LAYOUT_REQUEST = 76  # QEvent.Type.LayoutRequest; the enumeration would take its time
_NESTED = 5  # layouts within layouts, which make room for one another in turn
_PATIENCE = 500  # ms, where the system shows the window late or not at all, as a minimised one


def title_of(plan: Path) -> str:
    """The title of the window while a plan is open."""
    return f"{plan.name} — commplan"


class Frame(QWidget):
    """The one top-level window of the program."""

    closing = Signal()
    """The window is about to go, and still as it was."""
    _painted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._first_look: FirstLook | None = None
        self.content: QWidget | None = None
        self.is_closed = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._restore_geometry()

    def show_first(self, look: FirstLook, path: Path) -> None:
        """Show the window with a first look at the plan at `path`; returns when it has been painted."""
        self._first_look = look
        self.setStyleSheet(look.style_sheet)
        self.setWindowTitle(title_of(path))
        self.show()
        loop = QEventLoop()
        self._painted.connect(loop.quit)
        QTimer.singleShot(_PATIENCE, loop.quit)
        loop.exec()

    def hold(self, content: QWidget) -> None:
        """Take the live window in, still unseen, and carry its title."""
        self.content = content
        content.setParent(self)
        content.windowTitleChanged.connect(self.setWindowTitle)

    def show_content(self) -> None:
        """Let the live window take the place of the first look: in one paint, with everything in its place."""
        layout = self.layout()
        assert layout is not None
        assert self.content is not None
        self.setUpdatesEnabled(False)
        layout.addWidget(self.content)
        self.show()
        self.content.show()
        settle_layouts()
        self._first_look = None
        self.setStyleSheet("")
        self.setUpdatesEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._first_look is None:
            return
        painter = QPainter(self)
        self._first_look.paint(painter)
        painter.end()
        QTimer.singleShot(0, self, self._painted.emit)  # when it is on the screen

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._settings.set(GEOMETRY, QByteArray(self.saveGeometry()))
        if self.content is not None:
            self.content.close()
        self.is_closed = True
        event.accept()

    # --- place and size

    def _restore_geometry(self) -> None:
        """As it was left, but never larger than the screen."""
        self.setMinimumSize(_SMALLEST.boundedTo(self._room().size()))
        self.resize(_FIRST.boundedTo(self._room().size()))
        geometry = self._settings.get(GEOMETRY)
        if not geometry.isEmpty() and self.restoreGeometry(geometry):
            room = self._room()
            if not self.isMaximized() and not self.isFullScreen() and not room.contains(self.geometry()):
                self.setGeometry(_within(self.geometry(), room))

    def _room(self) -> QRect:
        """What the screen offers below a title bar."""
        return self.screen().availableGeometry().adjusted(0, _TITLE_BAR, 0, 0)


def settle_layouts() -> None:
    """Have everything in its place now, before it is painted."""
    for _ in range(_NESTED):
        QCoreApplication.sendPostedEvents(None, _LAYOUT_REQUEST)


def _within(place: QRect, room: QRect) -> QRect:
    """`place`, no larger than `room` and moved into it."""
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(place.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(left, top, size.width(), size.height())
