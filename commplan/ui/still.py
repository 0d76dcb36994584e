"""The still: a picture of the window as it was left, without anything of a plan in it.

At the next start it stands in the window, with the true titles in its table, while the rest is being loaded. It is
taken by ui/still_taking.py; reading it loads nothing but Qt.
"""

import json
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from commplan import __version__
from commplan.ui.settings import LANGUAGE, THEME, Settings

KEY = "commplan"
"""Under which a picture holds the rest of its still, as JSON."""

OPEN, CLOSED, COMMUNICATION = range(3)
"""The rows without words that stand below the window in the picture, in this order."""


class RowLook(NamedTuple):
    """Where the title of a row begins and must end, in pixels from the border of the table; its font (toString)."""

    left: int
    right: int
    font: str


class Still(NamedTuple):
    """Where the table stands in the window, in pixels of the window, and how its rows look."""

    circumstances: str
    ratio: float
    """Pixels of the picture to one of the window."""
    window: tuple[int, int]
    """Width and height in pixels of the picture."""
    left: int
    top: int
    width: int
    height: int
    row_height: int
    event: RowLook
    communication: RowLook
    text: str

    @property
    def most_rows(self) -> int:
        """How many rows can be seen."""
        return -(-self.height // self.row_height)

    def sample(self, kind: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of a row without words, in pixels of the picture."""
        height = round(self.row_height * self.ratio)
        return 0, self.window[1] + kind * height, round(self.width * self.ratio), height


def circumstances(settings: Settings, theme: str, ratio: float) -> str:
    """What a still depends on besides the size of the window: where any of this has changed, it is not shown.

    `ratio` is that of the screen's pixels to those of the window.
    """
    language = settings.get(LANGUAGE) or QLocale.system().name()
    return " ".join((__version__, language, theme, QApplication.font().toString(), f"{ratio:.2f}"))


def coming_theme(settings: Settings) -> str:
    """The name of the theme that the window will have; known before any theme is loaded."""
    is_dark = QApplication.palette().window().color().lightness() < 128
    return settings.get(THEME) or ("dark" if is_dark else "light")


def read(path: Path, conditions: str) -> tuple[Still, QImage] | None:
    """The still that was kept under these circumstances, if there is one."""
    picture = QImage(str(path))
    try:
        still = Still(*json.loads(picture.text(KEY)))
    except (ValueError, TypeError):  # none, or a damaged one
        return None
    if still.circumstances != conditions:
        return None
    picture.setDevicePixelRatio(still.ratio)
    return still._replace(event=RowLook(*still.event), communication=RowLook(*still.communication)), picture
