"""Sheets of paper on screen, drawn by the code that prints them: as wide as there is room, sharp on every screen."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from commplan.printing.pages import Pages
from commplan.ui.workspace import Workspace

_GAP = 16  # around and between the sheets
_LEAST_ZOOM, _MOST_ZOOM = 0.2, 4.0
_STEP = 1.15


class _Paper(QWidget):
    """All sheets below each other; draws those that are seen."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._theme = workspace.theme
        self.pages: Pages | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sheet_size(self) -> QSize:
        if self.pages is None:
            return QSize(0, 0)
        width = self.width() - 2 * _GAP
        return QSize(width, round(width * self.pages.paper.height / self.pages.paper.width))

    def sheet(self, number: int) -> QRect:
        """Where a sheet lies (0 = first)."""
        size = self.sheet_size()
        return QRect(_GAP, _GAP + number * (size.height() + _GAP), size.width(), size.height())

    def height_for(self, width: int) -> int:
        if self.pages is None:
            return 0
        height = round((width - 2 * _GAP) * self.pages.paper.height / self.pages.paper.width)
        return _GAP + len(self.pages) * (height + _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("surface-sunken"))
        for number in range(len(self.pages) if self.pages else 0):
            sheet = self.sheet(number)
            if not sheet.intersects(event.rect()):
                continue
            painter.fillRect(sheet, Qt.GlobalColor.white)
            painter.setPen(QPen(self._theme.color("line"), 0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(sheet.adjusted(0, 0, -1, -1))
            assert self.pages is not None
            self.pages.paint(number, painter, QRectF(sheet))


class SheetView(QScrollArea):
    """Scrolls through the sheets. Ctrl with the wheel, + and - zoom; 0 is as wide as the view again."""

    moved = Signal(int, int)
    """The page that is seen (1 = first), and how many there are."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__()
        self._name = name
        self._zoom = 1.0
        self._paper = _Paper(workspace)
        self.setWidget(self._paper)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.setAccessibleName(name)

    @property
    def pages(self) -> Pages | None:
        return self._paper.pages

    def show_pages(self, pages: Pages | None, *, keep_place: bool = False) -> None:
        """Show these sheets from the top, or at the same place when they are those of the same date."""
        place = self.verticalScrollBar().value() if keep_place else 0
        self._paper.pages = pages
        self._fit()
        self._paper.update()
        self.verticalScrollBar().setValue(place)
        self._on_moved()

    @property
    def page(self) -> int:
        """The page that takes up the middle of the view (0 = first)."""
        count = len(self._paper.pages) if self._paper.pages else 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max((n for n in range(count) if self._paper.sheet(n).top() - _GAP <= middle), default=0)

    def go(self, step: int) -> None:
        """Show the next (1) or the previous (-1) page from its top."""
        count = len(self._paper.pages) if self._paper.pages else 0
        number = max(0, min(self.page + step, count - 1))
        self.verticalScrollBar().setValue(self._paper.sheet(number).top() - _GAP)

    def zoom(self, factor: float) -> None:
        """How wide a sheet is, as a multiple of the room there is."""
        factor = min(max(factor, _LEAST_ZOOM), _MOST_ZOOM)
        if factor != self._zoom:
            share = self.verticalScrollBar().value() / max(self._paper.height(), 1)
            self._zoom = factor
            self._fit()
            self.verticalScrollBar().setValue(round(share * self._paper.height()))

    def fit_page(self) -> None:
        """Zoom so that a whole sheet is seen."""
        pages, room = self._paper.pages, self.viewport().size()
        if pages is not None:
            width = (room.height() - 2 * _GAP) * pages.paper.width / pages.paper.height + 2 * _GAP
            self.zoom(min(width / max(room.width(), 1), 1.0))

    def _fit(self) -> None:
        width = round(self.viewport().width() * self._zoom)
        self._paper.resize(width, max(self._paper.height_for(width), self.viewport().height()))

    def _on_moved(self) -> None:
        pages = self._paper.pages
        if pages is not None:
            self.setAccessibleDescription(pages.words(self.page))
            self.moved.emit(self.page + 1, len(pages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._on_moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self._zoom * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zooms = {"+": self._zoom * _STEP, "-": self._zoom / _STEP, "0": 1.0}
        if event.text() in zooms:
            self.zoom(zooms[event.text()])
        else:
            super().keyPressEvent(event)
