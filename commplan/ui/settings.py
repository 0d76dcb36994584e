"""What the window remembers between two starts. Each setting is declared once, with its default."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One remembered value; `default` gives its type too."""

    key: str
    default: T


LANGUAGE = Setting("language", "")  # "" follows the system
THEME = Setting("theme", "")  # "", "light" or "dark"
GEOMETRY = Setting("window/geometry", QByteArray())
PAGE = Setting("window/page", "plan")
RAIL_OPEN = Setting("window/rail_open", True)
INSPECTOR_OPEN = Setting("window/inspector_open", True)
INSPECTOR_WIDTH = Setting("window/inspector_width", 328)
RECENT = Setting("recent", "")  # paths, one a line
LAST_FOLDER = Setting("last_folder", "")
EXPORT_FOLDER = Setting("export_folder", "")

_MOST_RECENT = 8


class Settings:
    """Reads and writes settings; values of a wrong type count as absent."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def get(self, setting: Setting[T]) -> T:
        value = self._store.value(setting.key, setting.default)
        wanted = type(setting.default)
        if wanted is bool and isinstance(value, str):  # INI files keep texts
            value = value == "true"
        if wanted is int and isinstance(value, str) and value.isdigit():
            value = int(value)
        return value if isinstance(value, wanted) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        self._store.setValue(setting.key, value)

    def value(self, key: str, default: T) -> T:
        """A value under a key that a page chose itself, such as its column widths: "plan/columns"."""
        return self.get(Setting(f"pages/{key}", default))

    def set_value(self, key: str, value: object) -> None:
        self._store.setValue(f"pages/{key}", value)

    def closed_rows(self, key: str) -> frozenset[str]:
        """Ids of the rows of a table that a person closed; `key` is the table's own: "plan/" and the plan's id."""
        return frozenset(filter(None, self.value(f"{key}/closed", "").split(",")))

    def recent(self) -> list[str]:
        """The plans opened last, newest first."""
        return [line for line in self.get(RECENT).splitlines() if line]

    def add_recent(self, path: str) -> None:
        others = [p for p in self.recent() if p != path]
        self.set(RECENT, "\n".join([path, *others][:_MOST_RECENT]))

    def forget_recent(self, path: str) -> None:
        self.set(RECENT, "\n".join(p for p in self.recent() if p != path))
