"""What is drawn, as data: positions are in units (1/20 pt) from the top left corner of the band they belong to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from commplan.documents.blocks import Style
from commplan.domain.words import Form, Status


@dataclass(frozen=True, slots=True)
class TextMark:
    """Words on a baseline `y`, starting at `x`."""

    x: float
    y: float
    words: str
    style: Style


@dataclass(frozen=True, slots=True)
class LineMark:
    """A horizontal or vertical line; `weight` is its thickness, `ink` 1.0 = black."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float
    ink: float = 1.0


@dataclass(frozen=True, slots=True)
class FillMark:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    ink: float


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A check box, its upper left corner at x, y; the tick is drawn as a path, no font is needed for it."""

    x: float
    y: float
    size: float
    ticked: bool


@dataclass(frozen=True, slots=True)
class CodeMark:
    """A two-dimensional code, `size` wide and high without its quiet zone."""

    x: float
    y: float
    size: float
    modules: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class PictureMark:
    """The icon of a form, or one by name, in black, its upper left corner at x, y."""

    x: float
    y: float
    size: float
    picture: Form | str


@dataclass(frozen=True, slots=True)
class StatusMark:
    """The shape of a status in black, its upper left corner at x, y."""

    x: float
    y: float
    size: float
    status: Status


@dataclass(frozen=True, slots=True)
class HatchMark:
    """A rectangle hatched at 45 degrees: a pattern survives a photocopier, a tint does not."""

    x: float
    y: float
    width: float
    height: float


Mark: TypeAlias = TextMark | LineMark | FillMark | BoxMark | CodeMark | PictureMark | StatusMark | HatchMark


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The mark elsewhere."""
    if isinstance(mark, LineMark):
        return LineMark(mark.x1 + dx, mark.y1 + dy, mark.x2 + dx, mark.y2 + dy, mark.weight, mark.ink)
    if isinstance(mark, TextMark):  # by far the most
        return TextMark(mark.x + dx, mark.y + dy, mark.words, mark.style)
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


@dataclass(frozen=True, slots=True)
class Band:
    """A strip across the page that is never cut.

    `gap` is the white above it, dropped at the top of a page; `gap_marks` are drawn only where it is kept and reach up
    into it. `keeps_next`: no page break before the next band. `head` is repeated when this band opens a page, and
    `top_marks` are drawn only there. With `turns` it stands at the top of a page whatever room there was.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    gap: float = 0.0
    gap_marks: tuple[Mark, ...] = ()
    keeps_next: bool = False
    head: "Band | None" = None
    top_marks: tuple[Mark, ...] = ()
    turns: bool = False


def joined(bands: Iterable[Band]) -> Band:
    """Bands below each other as one that is never cut; gaps between them stay."""
    marks: list[Mark] = []
    y = 0.0
    for number, band in enumerate(bands):
        y += band.gap if number else 0.0
        inside = (*band.gap_marks, *band.marks) if number else band.marks
        marks += [moved(mark, 0, y) for mark in inside]
        y += band.height
    return Band(y, tuple(marks))
