"""Bands of labelled values and of lines to write on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from commplan.documents.blocks import Field, Fields, FillIns, Style, phrase
from commplan.printing.flow import RULE
from commplan.printing.fonts import MM
from commplan.printing.marks import Band, LineMark, Mark
from commplan.printing.setting import Line, Setting, height, stacked

_BETWEEN = 4 * MM
_ROW_GAP = 0.8 * MM
_LONG = 40 * MM  # a row of fields higher than this may run on over the page


def fields_bands(block: Fields, setting: Setting) -> list[Band]:
    """Row by row of the grid, as the spans of the fields fill it."""
    edges = _edges(block.columns, setting.width)
    bands: list[Band] = []
    for row in _rows(block):
        columns = []
        at = 0
        for field in row:
            x, width = edges[at], edges[at + field.span] - edges[at] - _BETWEEN
            columns.append((x, _field_lines(field, setting, width)))
            at += field.span
        bands += _across(columns)
    return [replace(bands[0], gap=1.2 * MM), *bands[1:]] if bands else []


def _field_lines(field: Field, setting: Setting, width: float) -> tuple[Line, ...]:
    return setting.lines(phrase(field.label, Style.LABEL), width) + setting.lines(field.value, width)


def _edges(columns: Sequence[float], width: float) -> list[float]:
    """The left edge of each column and the right edge of the last (the gap between columns belongs to the left one)."""
    unit = (width + _BETWEEN) / sum(columns)
    edges = [0.0]
    for column in columns:
        edges.append(edges[-1] + column * unit)
    return edges


def _rows(block: Fields) -> Iterator[list[Field]]:
    """The fields in rows that their spans fill."""
    row: list[Field] = []
    for field in block.items:
        if sum(f.span for f in row) + field.span > len(block.columns):
            yield row
            row = []
        row.append(field)
    if row:
        yield row


def _across(columns: Sequence[tuple[float, Sequence[Line]]]) -> list[Band]:
    """A row of fields: one band, so that each is read after the other; line by line where it is long."""
    tallest = max(height(lines) for _, lines in columns)
    if tallest > _LONG:
        return _line_by_line(columns)
    marks: list[Mark] = []
    for x, lines in columns:
        marks += stacked(lines, x, 0)
    return [Band(tallest, tuple(marks), _ROW_GAP)]


def _line_by_line(columns: Sequence[tuple[float, Sequence[Line]]]) -> list[Band]:
    """One band for each line across; a label is not left alone, nor is a last line."""
    across = list(zip_longest(*(lines for _, lines in columns)))
    bands = []
    for number, lines in enumerate(across):
        marks: list[Mark] = []
        for (x, _), line in zip(columns, lines, strict=True):
            if line:
                marks += line.marks(x, 0)
        tallest = max(line.height for line in lines if line)
        keeps = number < len(across) - 1 and number in (0, 1, len(across) - 2)
        bands.append(Band(tallest, tuple(marks), _ROW_GAP if number == 0 else 0.0, keeps_next=keeps))
    return bands


def fill_ins_bands(block: FillIns, setting: Setting) -> list[Band]:
    """Lines to write on, 9 mm high (tight: 7.5), captions below; a value that is known stands on its line."""
    edges = _edges([item.width for item in block.items], setting.width)
    values, captions = [], []
    for number, item in enumerate(block.items):
        width = edges[number + 1] - edges[number] - _BETWEEN
        values.append(setting.lines(phrase(item.value), width) if item.value else ())
        captions.append(setting.lines(phrase(item.caption, Style.LABEL), width))
    rule = max((9 if setting.white == 1 else 7.5) * MM, max(height(lines) for lines in values) + 0.4 * MM)
    marks: list[Mark] = []
    for number, (value, caption) in enumerate(zip(values, captions, strict=True)):
        left, right = edges[number], edges[number + 1] - _BETWEEN
        marks += stacked(value, left, rule - 0.4 * MM - height(value))
        marks.append(LineMark(left, rule, right, rule, RULE))
        marks += stacked(caption, left, rule + 0.3 * MM)
    return [Band(rule + 0.3 * MM + max(height(lines) for lines in captions), tuple(marks))]
