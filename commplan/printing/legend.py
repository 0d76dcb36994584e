"""What the signs of a page mean, in one or a few lines at its foot."""

from commplan.documents.blocks import Style, Words, phrase
from commplan.documents.view_blocks import Legend, Shade
from commplan.domain.words import Form, Status
from commplan.printing.fonts import MM, PT, face
from commplan.printing.marks import FillMark, HatchMark, LineMark, Mark, PictureMark, StatusMark
from commplan.printing.setting import Setting

_SIGN = 2.7 * MM
_BOX = 4.0 * MM
_AFTER = 4.0 * MM  # between two of them
OFF_INK = 0.08
"""The fill of days on which nobody works."""


def legend_marks(legend: Legend, setting: Setting) -> tuple[list[Mark], float]:
    """The legend drawn from 0, 0, and how high it is, with the white above it."""
    line = face(Style.SMALL).line
    things: list[tuple[Form | Status | Shade | str, Words]] = [*legend.pictures, *legend.statuses, *legend.shades]
    if legend.note:
        things.append(("", legend.note))
    if not things:
        return [], 0.0
    marks: list[Mark] = []
    x, y = 0.0, 1.2 * MM
    for sign, words in things:
        wide = _BOX if isinstance(sign, Shade) else _SIGN if sign else 0.0
        (label, *_) = setting.lines(phrase(words, Style.SMALL), setting.width)
        if x and x + wide + 1.0 * MM + label.width > setting.width:
            x, y = 0.0, y + line
        marks += _sign(sign, x, y + (line - _SIGN) / 2)
        marks += label.marks(x + wide + 1.0 * MM, y)
        x += wide + 1.0 * MM + label.width + _AFTER
    return marks, y + line


def _sign(sign: Form | Status | Shade | str, x: float, y: float) -> list[Mark]:
    match sign:
        case Shade():
            return _swatch(sign, x, y)
        case Status():
            return [StatusMark(x, y, _SIGN, sign)]
        case "":
            return []
        case _:
            return [PictureMark(x, y, _SIGN, sign)]


def _swatch(shade: Shade, x: float, y: float) -> list[Mark]:
    weight, ink = 0.5 * PT, 0.47
    right, bottom = x + _BOX, y + _SIGN
    fill: list[Mark] = [FillMark(x, y, _BOX, _SIGN, OFF_INK)] if shade == Shade.OFF else []
    hatch: list[Mark] = [HatchMark(x, y, _BOX, _SIGN)] if shade == Shade.QUIET else []
    sides = ((x, y, right, y), (x, bottom, right, bottom), (x, y, x, bottom), (right, y, right, bottom))
    return [*fill, *hatch, *(LineMark(*side, weight, ink) for side in sides)]
