"""What is selected, for the inspector, and the filter that all pages share."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from commplan.domain.records import Record
from commplan.planning.schedule import Dated
from commplan.planning.selection import Selection


@dataclass(frozen=True, slots=True)
class Item:
    """One selected thing by its keys, so that it stays valid when the plan changes.

    `original` is set for one date of a communication: then `id` is the communication's id.
    """

    kind: str
    id: str
    original: dt.date | None = None

    @staticmethod
    def of(thing: Record | Dated) -> "Item":
        if isinstance(thing, Record):
            return Item(thing.kind, thing.id)
        return Item("communication", thing.communication_id, thing.original)


class Current(QObject):
    """What is selected, in order. `changed` tells everyone who shows it."""

    changed = Signal()
    focus_wanted = Signal(str)
    """Name of a field that the inspector shall put the cursor into."""

    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[Item, ...] = ()

    @property
    def item(self) -> Item | None:
        """The one selected thing; None for none or several."""
        return self.items[0] if len(self.items) == 1 else None

    def set(self, things: Iterable[Record | Dated | Item]) -> None:
        items = tuple(thing if isinstance(thing, Item) else Item.of(thing) for thing in things)
        if items != self.items:
            self.items = items
            self.changed.emit()

    def show(self, item: Item) -> None:
        """Select it; tells so even when it is selected already, for a page whose filter has left it out since."""
        self.items = (item,)
        self.changed.emit()

    def clear(self) -> None:
        self.set(())


class SharedSelection(QObject):
    """The filter that all pages share."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.value = Selection()
        self.view_id = ""
        """The saved view that was chosen last, though the filter may have been changed since; "" for none."""

    def set(self, value: Selection) -> None:
        """Change the filter; an empty one belongs to no view any more."""
        self.choose(self.view_id if value != Selection() else "", value)

    def choose(self, view_id: str, value: Selection) -> None:
        """Take the filter of a saved view."""
        if (view_id, value) != (self.view_id, self.value):
            self.view_id, self.value = view_id, value
            self.changed.emit()
