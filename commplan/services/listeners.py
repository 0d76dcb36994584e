"""Who is told when a plan has changed."""

from collections.abc import Callable, Iterable

Listener = Callable[[frozenset[str]], None]
"""Is told which kinds of records changed; "version" and "decision" stand for approvals."""


class Listeners:
    """Callables that are told, in the order in which they were added."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def add(self, listener: Listener) -> Callable[[], None]:
        """Add one; returns what takes it away again."""
        self._listeners.append(listener)

        def remove() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return remove

    def tell(self, kinds: Iterable[str]) -> None:
        """Tell all of them. One that fails is a bug, which is raised when all the others have been told."""
        changed = frozenset(kinds)
        failed: Exception | None = None
        for listener in tuple(self._listeners):
            try:
                listener(changed)
            except Exception as error:
                failed = failed or error
        if failed:
            raise failed
