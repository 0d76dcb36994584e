"""Small helpers for the 4/8 px grid."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Margins = tuple[int, int, int, int]
STRETCH = None
L = TypeVar("L", bound=QBoxLayout)


def row(*parts: QWidget | QLayout | int | None, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts side by side; a number is that much space, STRETCH takes what is left."""
    return _filled(QHBoxLayout(), parts, spacing, margins)


def column(*parts: QWidget | QLayout | int | None, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts below each other."""
    return _filled(QVBoxLayout(), parts, spacing, margins)


def box(layout: QLayout, role: str = "", *, frame: bool = False) -> QWidget:
    """A widget around a layout, with the look of `role` ("card", "raised", …)."""
    widget = QFrame() if frame else QWidget()
    if role:
        widget.setProperty("role", role)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setLayout(layout)
    return widget


def line(*, vertical: bool = False) -> QFrame:
    """A hairline in the colour of lines."""
    frame = QFrame()
    frame.setProperty("role", "line")
    if vertical:
        frame.setFixedWidth(1)
    else:
        frame.setFixedHeight(1)
    return frame


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def _filled(layout: L, parts: tuple[QWidget | QLayout | int | None, ...], spacing: int, margins: Margins) -> L:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout
