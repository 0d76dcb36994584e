"""Python's garbage collector while many things are made that stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Spare the collector the search through tens of thousands of new objects, none of which is garbage.

    It would go through them again and again while they are made, which takes longer than to make them.
    """
    was_running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_running:
            gc.enable()
