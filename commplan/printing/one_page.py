"""Sections in columns on exactly one page: points are left out, and counted, until everything fits."""

from collections.abc import Sequence
from dataclasses import dataclass

from commplan.documents.blocks import Style, phrase
from commplan.documents.view_blocks import OnePage, Point, Section
from commplan.printing.flow import RULE
from commplan.printing.fonts import MM
from commplan.printing.marks import Band, LineMark, Mark, TextMark
from commplan.printing.newspaper import BETWEEN, column_width
from commplan.printing.setting import Line, Setting, height, stacked
from commplan.printing.shortening import shortened

_BULLET = 2.4 * MM
_POINT_GAP = 0.35 * MM
_SECTION_GAP = 1.8 * MM
_RULE_ROOM = 5.6 * MM  # to write on
_CAPTION_GAP = 0.3 * MM
_MOST_POINTS = 80  # no column has room for more
_MOST_SPARE = 5 * MM  # between two sections, where a column has room left


def one_page_bands(block: OnePage, setting: Setting) -> list[Band]:
    """The one band that fills the page."""
    title = setting.lines(phrase(block.title, Style.TITLE), setting.width)
    marks: list[Mark] = [*stacked(title, 0, 0)]
    top = height(title) + 1.0 * MM
    room = setting.page_height - top
    width = column_width(setting.width, len(block.columns))
    for number, sections in enumerate(block.columns):
        marks += _column(sections, number * (width + BETWEEN), top, width, room, setting)
    return [Band(setting.page_height, tuple(marks), turns=True)]


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A section with the points that have room."""

    section: Section
    title: tuple[Line, ...]
    points: tuple[tuple[Line, ...], ...]
    more: tuple[Line, ...]
    captions: tuple[tuple[Line, ...], ...]

    @property
    def points_height(self) -> float:
        return sum(height(lines) + _POINT_GAP for lines in self.points)

    @property
    def height(self) -> float:
        rules = sum(_RULE_ROOM + _CAPTION_GAP + height(lines) for lines in self.captions)
        return height(self.title) + 1.2 * MM + self.points_height + height(self.more) + rules


SetPoint = tuple[int, tuple[Line, ...]]
"""The place of a point, and its lines."""


def _fitted(section: Section, points: Sequence[SetPoint], width: float, setting: Setting) -> _Fitted:
    """The section with the points that were chosen, each in its place."""
    count = len(points)
    left_out = len(section.points) - count
    more = section.more.count(left_out)
    return _Fitted(
        section,
        setting.lines(phrase(section.title, Style.BOLD), width),
        tuple(lines for _, lines in sorted(points, key=lambda point: point[0])),
        setting.lines(phrase(more, Style.LABEL), width - _BULLET) if left_out else (),
        tuple(setting.lines(phrase(caption, Style.LABEL), width) for caption in section.rules),
    )


def _set_point(point: Point, lines: int, width: float, setting: Setting) -> SetPoint:
    found = setting.lines(point.phrase, width - _BULLET)
    return point.place, shortened(found, min(point.lines, lines), width - _BULLET)


def _column(sections: Sequence[Section], x: float, y: float, width: float, room: float, setting: Setting) -> list[Mark]:
    fitted = _fitting(sections, width, room, setting)
    gaps = max(len(fitted) - 1, 1)
    spare = (room - _total(fitted)) / gaps
    marks: list[Mark] = []
    for one in fitted:
        marks += _drawn(one, x, y, width)
        y += one.height + _SECTION_GAP + min(max(spare, 0.0), _MOST_SPARE)
    return marks


def _total(fitted: Sequence[_Fitted]) -> float:
    return sum(one.height for one in fitted) + _SECTION_GAP * (len(fitted) - 1)


def _fitting(sections: Sequence[Section], width: float, room: float, setting: Setting) -> list[_Fitted]:
    """The sections with as many points as there is room for: first the longest lists give way, down to their least,
    then long points, then what is left."""
    most = max((point.lines for section in sections for point in section.points), default=1)
    for keeps_least, lines in [*((True, n) for n in range(most, 0, -1)), (False, 1)]:
        points = [[_set_point(p, lines, width, setting) for p in s.points[:_MOST_POINTS]] for s in sections]
        fitted = [_fitted(s, own, width, setting) for s, own in zip(sections, points, strict=True)]
        while _total(fitted) > room:
            least = [s.least if keeps_least else 0 for s in sections]
            open_ones = [n for n, own in enumerate(points) if len(own) > least[n]]
            if not open_ones:
                break
            longest = max(open_ones, key=lambda n: fitted[n].points_height)
            points[longest].pop()
            fitted[longest] = _fitted(sections[longest], points[longest], width, setting)
        if _total(fitted) <= room:
            break
    return fitted


def _drawn(one: _Fitted, x: float, y: float, width: float) -> list[Mark]:
    marks: list[Mark] = [*stacked(one.title, x, y)]
    y += height(one.title) + 0.4 * MM
    marks.append(LineMark(x, y, x + width, y, RULE))
    y += 0.8 * MM
    for lines in one.points:
        style = lines[0].pieces[0].style if lines[0].pieces else Style.SMALL
        marks.append(TextMark(x + 0.3 * MM, y + lines[0].baseline, "•", style))
        marks += stacked(lines, x + _BULLET, y)
        y += height(lines) + _POINT_GAP
    marks += stacked(one.more, x + _BULLET, y)
    y += height(one.more)
    for caption in one.captions:
        y += _RULE_ROOM
        marks.append(LineMark(x, y, x + width, y, RULE))
        y += _CAPTION_GAP
        marks += stacked(caption, x, y)
        y += height(caption)
    return marks
