"""Pages: what is drawn where, for screen, printer and PDF alike."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from commplan.documents import blocks as b
from commplan.documents import view_blocks as v
from commplan.domain.texts import Translate
from commplan.printing import flow, grid, listing, masthead, one_page, tables, weeks_grid, year_grid
from commplan.printing.fonts import MM
from commplan.printing.marks import Band, BoxMark, LineMark, Mark, TextMark
from commplan.printing.painter import Canvas
from commplan.printing.placing import is_sparse, place, tightened
from commplan.printing.setting import Line, Setting, height

_LAYOUTS: dict[type, Callable[[Any, Setting], Iterable[Band]]] = {
    b.Masthead: masthead.masthead_bands,
    b.Heading: flow.heading_bands,
    b.Subheading: flow.subheading_bands,
    b.Paragraph: flow.paragraph_bands,
    b.Numbered: flow.numbered_bands,
    b.FullText: flow.full_text_bands,
    b.Frame: flow.frame_bands,
    b.Fields: grid.fields_bands,
    b.FillIns: grid.fill_ins_bands,
    b.Table: tables.table_bands,
    b.SideBySide: tables.side_by_side_bands,
    v.Listing: listing.listing_bands,
    v.WeeksGrid: weeks_grid.weeks_grid_bands,
    v.YearGrid: year_grid.year_grid_bands,
    v.OnePage: one_page.one_page_bands,
}

_HEADER_GAP = 2.5 * MM  # below the rule of the running header
_FOOTER_GAP = 2.5 * MM  # above the rule of the footer


@dataclass(frozen=True, slots=True)
class Part:
    """Marks with the place of their origin on the page, in units."""

    x: float
    y: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """A document on paper. Holds nothing but data: any thread with a QPainter may draw it."""

    paper: b.Paper
    pages: tuple[tuple[Part, ...], ...]

    def __len__(self) -> int:
        return len(self.pages)

    def paint(self, index: int, painter: QPainter, target: QRectF) -> None:
        """Draw page `index` (0 = first) so that the whole sheet of paper, margins included, fills `target`."""
        painter.save()
        painter.translate(target.topLeft())
        painter.scale(target.width() / (self.paper.width * MM), target.height() / (self.paper.height * MM))
        canvas = Canvas(painter)
        for part in self.pages[index]:
            canvas.draw(part.marks, part.x, part.y)
        painter.restore()

    def words(self, index: int) -> str:
        """What page `index` says, in reading order: for screen readers and for tests."""
        return " ".join(word for part in self.pages[index] for mark in part.marks if (word := _word(mark)))


def _word(mark: Mark) -> str:
    match mark:
        case TextMark():
            return mark.words.strip()
        case BoxMark():
            return "☑" if mark.ticked else "☐"
        case _:
            return ""


_TIGHT = ((0.6, 0.5), (0.5, 0.42), (0.4, 0.35))
"""What stays of the white in tables and of that above blocks, where a page is to be saved: at first a little goes."""


def paginate(document: b.Document, say: Translate) -> Pages:
    """Lay `document` out on paper in the language of `say`. Needs a QGuiApplication (no screen)."""
    steps = paginate_in_steps(document, say)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            pages: Pages = end.value
            return pages


def paginate_in_steps(document: b.Document, say: Translate) -> Generator[None, None, Pages]:
    """As `paginate`, in small steps, between which a window can do other things; the pages are what it returns."""
    frame = _Frame(document, say)
    placed = place((yield from _bands(document, frame.setting)), frame.first_height, frame.later_height)
    is_wasteful = document.may_tighten and is_sparse(placed, frame.later_height)
    for inside, above in _TIGHT if is_wasteful else ():
        tight = tightened((yield from _bands(document, replace(frame.setting, white=inside))), above)
        fewer = place(tight, frame.first_height, frame.later_height)
        if len(fewer) < len(placed):
            placed = fewer
            break
    pages = []
    for number, page in enumerate(placed):
        has_header = number > 0 or document.runs_on_first
        top = frame.top + (frame.header_height if has_header else 0.0)
        parts = [frame.header] if has_header else []
        parts += [Part(frame.left, top + one.y, one.marks) for one in page]
        parts.append(frame.footer(number + 1, len(placed)))
        pages.append(tuple(parts))
        yield
    return Pages(document.paper, tuple(pages))


def _bands(document: b.Document, setting: Setting) -> Generator[None, None, list[Band]]:
    bands = []
    for block in document.blocks:
        for band in _LAYOUTS[type(block)](block, setting):
            bands.append(band)
            yield
    return bands


class _Frame:
    """What surrounds the body of every page."""

    def __init__(self, document: b.Document, say: Translate) -> None:
        paper = document.paper
        self._document = document
        self.left, self.top = paper.left * MM, paper.top * MM
        self.setting = Setting(say, document.language, (paper.width - paper.left - paper.right) * MM, 0.0)
        marks, tall = _across(document.running, self.setting, 0.0)
        rule = tall + 1.0 * MM
        self.header = Part(self.left, self.top, (*marks, _rule(rule, self.setting.width)) if marks else ())
        self.header_height = rule + _HEADER_GAP if marks else 0.0
        _, footer = self._footer_marks(999, 999)
        self._footer_top = (paper.height - paper.bottom) * MM - footer
        whole = self._footer_top - _FOOTER_GAP - self.top
        self.later_height = whole - self.header_height
        self.first_height = self.later_height if document.runs_on_first else whole
        self.setting = replace(self.setting, page_height=self.later_height)

    def footer(self, number: int, count: int) -> Part:
        marks, _ = self._footer_marks(number, count)
        return Part(self.left, self._footer_top, tuple(marks))

    def _footer_marks(self, number: int, count: int) -> tuple[list[Mark], float]:
        page = b.phrase(self._document.page.format(page=number, pages=count), b.Style.SMALL)
        marks, tall = _across(replace(self._document.footer, right=page), self.setting, 1.2 * MM)
        return [_rule(0.0, self.setting.width), *marks], tall


def _rule(y: float, width: float) -> LineMark:
    return LineMark(0, y, width, y, flow.RULE)


def _across(margin: b.Margin, setting: Setting, top: float) -> tuple[list[Mark], float]:
    """The three phrases beside each other, each wrapped in its room, with equal gaps; the height below them."""
    width, between = setting.width, 4 * MM
    right = setting.lines(margin.right, width * 0.4)
    centre = setting.lines(margin.centre, width * 0.36)
    free = width - _widest(right) - between
    left = setting.lines(margin.left, free - _widest(centre) - (between if centre else 0.0))
    middle = (_widest(left) + free + between) / 2
    marks = [*_stacked(left, 0, 0, top), *_stacked(centre, middle, 0.5, top), *_stacked(right, width, 1, top)]
    return marks, top + max(height(lines) for lines in (left, centre, right))


def _widest(lines: Sequence[Line]) -> float:
    return max((line.width for line in lines), default=0.0)


def _stacked(lines: Sequence[Line], x: float, share: float, y: float) -> Iterator[Mark]:
    """Lines below each other; `share` of each one's width lies before `x`."""
    for line in lines:
        yield from line.marks(x - share * line.width, y)
        y += line.height
