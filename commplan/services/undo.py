"""Undo and redo: one kind of command for every operation, because each is a list of changes with an inverse."""

from collections import deque
from dataclasses import dataclass

from commplan.domain.changes import Change
from commplan.domain.texts import Text

DEPTH = 1_000


@dataclass(frozen=True, slots=True)
class Command:
    """What was done, for people, and the changes as they were committed."""

    label: Text
    changes: tuple[Change, ...]


class UndoStack:
    """Commands that can be undone and redone; the oldest are forgotten beyond `depth`."""

    def __init__(self, depth: int = DEPTH) -> None:
        self._done: deque[Command] = deque(maxlen=depth)
        self._undone: list[Command] = []

    @property
    def undoable(self) -> Command | None:
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Command | None:
        return self._undone[-1] if self._undone else None

    def push(self, command: Command) -> None:
        """A new command: what was undone before can't be redone any more."""
        self._undone.clear()
        self._done.append(command)

    def undone(self, command: Command) -> None:
        """The last command was undone; `command` does it again."""
        self._done.pop()
        self._undone.append(command)

    def redone(self, command: Command) -> None:
        """The command undone last was done again, as `command`."""
        self._undone.pop()
        self._done.append(command)

    def drop_undoable(self) -> None:
        """Forget the last command: it can't be undone any more."""
        self._done.pop()

    def drop_redoable(self) -> None:
        """Forget what was undone: it can't be done again any more."""
        self._undone.clear()
