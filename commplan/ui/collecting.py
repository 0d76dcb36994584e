"""Python's search for garbage, in the window's thread only."""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 1_000  # ms


class Collecting(QObject):
    """Stands in for Python's automatic collection from now on.

    That one happens in whatever thread makes one object too many. In a worker's it would destroy widgets that only
    know each other any more, and Qt has them destroyed in their own thread or the program ends.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_PAUSE)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Look through the oldest generation that is due, and with it the younger ones."""
        due = [
            age
            for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(due[-1])
