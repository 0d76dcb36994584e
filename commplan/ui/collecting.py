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
        """Look through what is young when there is much of it; through all that there is only when nobody is at work.

        Much is what Python says (gc.get_threshold). Where hardly anything was made since the last look, nobody works.
        """
        young, middle, old = gc.get_count()
        much_young, much_middle, much_old = gc.get_threshold()
        if young > much_young:
            gc.collect(1 if middle > much_middle else 0)
        elif old > much_old:
            gc.collect()
