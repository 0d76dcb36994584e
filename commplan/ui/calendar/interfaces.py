"""What Qt asks the days and entries of painted views for a screen reader."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QColor, QPalette
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr, isValid

from commplan.ui.calendar.accessible import ReadableDays, Spot
from commplan.ui.calendar.days import Entry

_PRESS, _FOCUS = QAccessibleActionInterface.pressAction, QAccessibleActionInterface.setFocusAction
OrNone = Any  # the stubs know no None, which Qt takes for "there is none"
_NOTHING = VoidPtr(0)  # None would end the program: shiboken 6.11 takes it for a value of a wrong type


def install() -> None:
    """Let Qt find these interfaces; once is enough."""
    if not _INSTALLED:
        QAccessible.installFactory(_interface)
        _INSTALLED.append(_interface)


class _DaysInterface(QAccessibleWidget):
    """A view as a list of days."""

    def __init__(self, view: ReadableDays) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view = view

    def childCount(self) -> int:
        return len(self._view.days)

    def child(self, index: int) -> OrNone:
        days = self._view.days
        return _of(self._view.spot(days[index])) if 0 <= index < len(days) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        spot = child.object()
        return _index(self._view.days, spot.day) if isinstance(spot, Spot) else -1

    def childAt(self, x: int, y: int) -> OrNone:
        day = self._view.day_at(self._view.mapFromGlobal(QPoint(x, y)))
        return _of(self._view.spot(day)) if day else None

    def focusChild(self) -> OrNone:
        return _of(self._view.spot(self._view.day, self._view.entry)) if self._view.hasFocus() else None


class _SpotActions(QAccessibleActionInterface):
    """Press and focus. An object of its own: Qt casts what `interface_cast` gives without adjusting it."""

    def __init__(self, spot: Spot) -> None:
        super().__init__()
        self._spot = spot

    def actionNames(self) -> list[str]:
        return [_PRESS(), _FOCUS()]

    def doAction(self, name: str) -> None:
        spot = self._spot
        spot.view.focus_spot(spot.day, spot.entry)
        if name == _PRESS():
            spot.view.press_spot(spot.day, spot.entry)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class _SpotInterface(QAccessibleInterface):
    """A day or an entry."""

    def __init__(self, spot: Spot) -> None:
        super().__init__()
        self._spot = spot
        self._actions = _SpotActions(spot)

    def isValid(self) -> bool:
        return isValid(self._spot) and isValid(self._spot.view)

    def object(self) -> QObject:
        return self._spot

    def window(self) -> OrNone:
        return self._spot.view.window().windowHandle()

    def parent(self) -> OrNone:
        spot = self._spot
        return _of(spot.view.spot(spot.day) if spot.entry else spot.view)

    def childCount(self) -> int:
        return len(self._spot.children_spots)

    def child(self, index: int) -> OrNone:
        spots = self._spot.children_spots
        return _of(spots[index]) if 0 <= index < len(spots) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _index(self._spot.children_spots, child.object())

    def childAt(self, x: int, y: int) -> OrNone:
        entry = self._spot.view.entry_at(self._spot.view.mapFromGlobal(QPoint(x, y)))
        return _of(self._spot.view.spot(self._spot.day, entry)) if entry in self._entries() else None

    def _entries(self) -> tuple[Entry | None, ...]:
        return () if self._spot.entry else self._spot.view.entries_of(self._spot.day)

    def focusChild(self) -> OrNone:
        view = self._spot.view
        here = view.hasFocus() and view.day == self._spot.day and view.entry and not self._spot.entry
        return _of(view.spot(view.day, view.entry)) if here else None

    def text(self, kind: QAccessible.Text) -> str:
        return self._spot.words if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names follow from the plan."""

    def rect(self) -> QRect:
        rect = self._spot.rect
        return QRect(self._spot.view.mapToGlobal(rect.topLeft()), rect.size()) if not rect.isEmpty() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button if self._spot.entry else QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        spot, view = self._spot, self._spot.view
        state = QAccessible.State()
        state.focusable = state.selectable = 1
        state.focused = int(view.hasFocus() and (view.day, view.entry) == (spot.day, spot.entry))
        state.offscreen = int(spot.rect.isEmpty())
        if spot.entry:
            state.selected = int(spot.entry.key in view.workspace.current.items)
        return state

    def foregroundColor(self) -> QColor:
        return self._spot.view.palette().color(QPalette.ColorRole.WindowText)

    def backgroundColor(self) -> QColor:
        return self._spot.view.palette().color(QPalette.ColorRole.Base)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> OrNone:
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        return _NOTHING


_INSTALLED: list[object] = []
_ALIVE: list[QAccessibleInterface] = []  # Qt owns them, but their Python halves must not go before


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt's factory: the interface of a view or a Spot; None leaves others to Qt."""
    made: QAccessibleInterface
    if isinstance(thing, Spot):
        made = _SpotInterface(thing)
    elif isinstance(thing, ReadableDays):
        made = _DaysInterface(thing)
    else:
        return None
    if len(_ALIVE) % 256 == 255:
        _ALIVE[:] = [interface for interface in _ALIVE if isValid(interface)]
    _ALIVE.append(made)
    return made


def _of(thing: QObject) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(thing)


def _index(things: Sequence[object], thing: object) -> int:
    return things.index(thing) if thing in things else -1
