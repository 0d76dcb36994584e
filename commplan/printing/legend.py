"""What the signs of a page mean, in one or a few lines at its foot."""

from collections.abc import Collection

from commplan.documents.blocks import Style, Words, phrase
from commplan.documents.view_blocks import Legend, Shade
from commplan.domain.words import Form, Status
from commplan.printing.fonts import MM, PT, face
from commplan.printing.marks import FillMark, HatchMark, LineMark, Mark, PictureMark, StatusMark
from commplan.printing.setting import Setting

_SIGN = 2.7 * MM
_BOX = 4.0 * MM
_AFTER = 4.0 * MM  # between two of them
_DASH, _SPACE = 0.8 * MM, 0.5 * MM
_LIGHT, _HEAVY = 0.9 * PT, 2.0 * PT
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


def due_marks(shades: Collection[Shade], x: float, y: float, width: float) -> list[Mark]:
    """The line on `y` that says that approvals are due: in dashes, or heavy for overdue ones; nothing for none."""
    if Shade.OVERDUE in shades:
        return [LineMark(x, y, x + width, y, _HEAVY)]
    if Shade.DUE in shades:
        count = max(int((width + _SPACE) // (_DASH + _SPACE)), 1)
        lefts = [x + n * (_DASH + _SPACE) for n in range(count)]
        return [LineMark(left, y, left + _DASH, y, _LIGHT) for left in lefts]
    return []


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
    due = due_marks({shade}, x + 0.5 * MM, bottom - 0.7 * MM, _BOX - 1.0 * MM)
    sides = ((x, y, right, y), (x, bottom, right, bottom), (x, y, x, bottom), (right, y, right, bottom))
    return [*fill, *hatch, *due, *(LineMark(*side, weight, ink) for side in sides)]
