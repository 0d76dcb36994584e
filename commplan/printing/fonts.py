"""The bundled faces and the unit of everything that is laid out here.

Layout is done in units of 1/20 pt (1440 to the inch) with unhinted metrics. Screen, printer and PDF only scale the
result, so that a line breaks at the same word everywhere.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from commplan import resources
from commplan.documents.blocks import Style

PT = 20.0
INCH = 72 * PT
MM = INCH / 25.4

_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "DejaVuSansMono.ttf")
_SANS = ("Noto Sans", "DejaVu Sans Mono")  # the second has arrows, ticks and bullets that Noto Sans lacks
_MONO = ("DejaVu Sans Mono", "Noto Sans")
_LIGATURES = ("liga", "clig", "dlig", "hlig", "calt")


@dataclass(frozen=True, slots=True)
class Face:
    """A style as it is drawn: `line` is the height of a line, `baseline` lies below its top; `ink` 1.0 = black."""

    font: QFont
    line: float
    baseline: float
    ink: float


_LOOKS: dict[Style, tuple[tuple[str, ...], bool, float, float, float]] = {
    # style: families, bold, size and line in pt, ink
    Style.BODY: (_SANS, False, 9, 12.5, 1.0),
    Style.BOLD: (_SANS, True, 9, 12.5, 1.0),
    Style.LABEL: (_SANS, False, 7.5, 10, 0.8),
    Style.SMALL: (_SANS, False, 7.5, 10, 1.0),
    Style.SMALL_BOLD: (_SANS, True, 7.5, 10, 1.0),
    Style.MONO: (_MONO, False, 8.5, 12.5, 1.0),
    Style.SMALL_MONO: (_MONO, False, 7, 10, 1.0),
    Style.ADDED: (_SANS, True, 9, 12.5, 1.0),
    Style.REMOVED: (_SANS, False, 9, 12.5, 0.8),
    Style.UNDERLINED: (_SANS, False, 9, 12.5, 1.0),
    Style.TITLE: (_SANS, True, 15, 19, 1.0),
}


@cache
def face(style: Style) -> Face:
    """The face of a style. Needs a QGuiApplication."""
    _load()
    families, bold, size, line, ink = _LOOKS[style]
    font = QFont(list(families))
    font.setPixelSize(round(size * PT))
    font.setBold(bold)
    font.setUnderline(style in (Style.ADDED, Style.UNDERLINED))
    font.setStrikeOut(style is Style.REMOVED)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _LIGATURES:  # a ligature is one glyph: copied out of a PDF it would lose letters
        font.setFeature(QFont.Tag(feature), 0)
    metrics = QFontMetricsF(font)
    height = line * PT
    baseline = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    return Face(font, height, baseline, ink)


@cache
def _metrics(style: Style) -> QFontMetricsF:
    return QFontMetricsF(face(style).font)


def advance(style: Style, words: str) -> float:
    """The width of `words` on one line, in units."""
    return _metrics(style).horizontalAdvance(words)


@cache
def _load() -> None:
    for name in _FILES:
        data = QByteArray(resources.path("fonts", name).read_bytes())
        if QFontDatabase.addApplicationFontFromData(data) < 0:
            raise RuntimeError(f"the bundled font {name} could not be loaded")
