"""Bands of running text: headings, paragraphs, lists, messages, frames. Lines may part pages, never alone."""

from collections.abc import Sequence
from dataclasses import replace

from commplan.documents.blocks import (
    Frame,
    FullText,
    Heading,
    Numbered,
    Paragraph,
    PartKind,
    Style,
    Subheading,
    TextPart,
    phrase,
)
from commplan.printing.fonts import MM, PT, advance
from commplan.printing.marks import Band, LineMark, Mark, TextMark, moved
from commplan.printing.setting import Line, Setting, height, stacked

RULE = 0.5 * PT
_PARAGRAPH_GAP = 0.7 * MM
_NUMBER_WIDTH = 7 * MM


def flow(lines: Sequence[Line], gap: float, x: float = 0.0) -> list[Band]:
    """One band a line; the first two and the last two lines stay together (no widows, no orphans)."""
    last = len(lines) - 1
    return [
        Band(line.height, line.marks(x, 0), gap if i == 0 else 0.0, keeps_next=i < last and i in (0, last - 1))
        for i, line in enumerate(lines)
    ]


def heading_bands(block: Heading, setting: Setting) -> list[Band]:
    """Number, title and rule; the note at the right, or below the title where both do not fit."""
    x = _NUMBER_WIDTH if block.number else 0.0
    title = setting.lines(phrase(block.title, Style.BOLD), setting.width - x)
    note = setting.lines(phrase(block.note, Style.SMALL), setting.width - x) if block.note else ()
    marks: list[Mark] = []
    if block.number:
        number = phrase(str(block.number), Style.BOLD)
        marks += setting.lines(number, x)[0].marks(0, 0)
    marks += stacked(title, x, 0)
    y = height(title)
    beside = len(note) == 1 and x + title[-1].width + 6 * MM + note[0].width <= setting.width
    if beside:
        drop = y - title[-1].height + title[-1].baseline - note[0].baseline  # on the same baseline
        marks += note[0].marks(setting.width - note[0].width, drop)
    else:
        marks += stacked(note, x, y)
        y += height(note)
    y += 0.6 * MM
    marks.append(LineMark(0, y, setting.width, y, RULE))
    return [Band(y + 0.8 * MM, tuple(marks), gap=2.2 * MM, keeps_next=True, turns=block.turns)]


def subheading_bands(block: Subheading, setting: Setting) -> list[Band]:
    lines = setting.lines(phrase(block.title, Style.BOLD), setting.width)
    return [replace(band, keeps_next=True) for band in flow(lines, 1.6 * MM)]


def paragraph_bands(block: Paragraph, setting: Setting) -> list[Band]:
    bands = flow(setting.lines(block.phrase, setting.width), _PARAGRAPH_GAP)
    return [replace(band, keeps_next=True) for band in bands] if block.keeps_next else bands


def numbered_bands(block: Numbered, setting: Setting) -> list[Band]:
    """Items under each other, the numbers right-aligned before them."""
    bands: list[Band] = []
    x = 5.5 * MM
    for number, item in enumerate(block.items, 1):
        label = f"{number}."
        first, *others = flow(setting.lines(item, setting.width - x), 0.2 * MM, x)
        dot = setting.lines(phrase(label), x)[0].marks(x - 1.2 * MM - advance(Style.BODY, label), 0)
        bands += [replace(first, marks=(*dot, *first.marks)), *others]
    return bands


def full_text_bands(block: FullText, setting: Setting) -> list[Band]:
    """The message with a bar along its left side, unbroken between paragraphs."""
    x = 4.6 * MM
    its_own = replace(setting, language=block.language, width=setting.width - x)
    bands: list[Band] = []
    for words, style in ((block.caption, Style.LABEL), (block.subject, Style.BOLD)):
        if words:
            gap = _PART_GAP if bands else (2.4 if block.caption else 1.0) * MM
            bands += flow(its_own.lines(phrase(words, style), its_own.width), gap, x)
            bands[-1] = replace(bands[-1], keeps_next=bool(block.parts))
    above = None
    for part in block.parts:
        bands += _part_bands(part, above, its_own, x)
        above = part
    if block.parts and bands:
        bands[-1] = replace(bands[-1], keeps_next=False)
    return [_barred(band, continues=number > 0) for number, band in enumerate(bands)]


_PART_GAP, _ITEM_GAP, _HEADING_GAP = 1.6 * MM, 0.3 * MM, 2.4 * MM
_LEVEL, _SIGN_GAP = 4.5 * MM, 1.2 * MM


def _part_bands(part: TextPart, above: TextPart | None, setting: Setting, x: float) -> list[Band]:
    """A part of a message; items hang beside their signs, a heading stays with what follows it."""
    indent = x + min(part.level, _DEEPEST) * _LEVEL
    if part.kind is PartKind.HEADING:
        bands = flow(setting.lines(part.phrase, setting.width + x - indent), _HEADING_GAP, indent)
        return [replace(band, keeps_next=True) for band in bands]
    if part.kind is PartKind.PARAGRAPH:
        gap = 0.8 * MM if above and above.kind is PartKind.HEADING else _PART_GAP
        return flow(setting.lines(part.phrase, setting.width + x - indent), gap, indent)
    (sign,) = setting.lines(phrase(part.sign), setting.width)
    hang = indent + max(_LEVEL, sign.width + _SIGN_GAP)
    gap = _ITEM_GAP if above and above.kind is PartKind.ITEM else 0.8 * MM
    first, *others = flow(setting.lines(part.phrase, setting.width + x - hang), gap, hang)
    return [replace(first, marks=(*sign.marks(hang - _SIGN_GAP - sign.width, 0), *first.marks)), *others]


_DEEPEST = 6  # levels that are indented: beyond there would be no room for words


def _barred(band: Band, continues: bool) -> Band:
    x, weight = 0.75 * PT, 1.5 * PT
    bar = LineMark(x, 0, x, band.height, weight)
    above = (LineMark(x, -band.gap, x, 0, weight),) if continues and band.gap else ()
    return replace(band, marks=(bar, *band.marks), gap_marks=above)


def frame_bands(block: Frame, setting: Setting) -> list[Band]:
    """A frame around the phrases: beside each other where one line holds them, else below each other."""
    pad, weight = 2.6 * MM, 1.0 * PT
    inner = setting.width - 2 * pad
    set_phrases = [setting.lines(one, inner) for one in block.phrases]
    between = 8 * MM
    if all(len(lines) == 1 for lines in set_phrases):
        width = sum(lines[0].width for lines in set_phrases) + between * (len(set_phrases) - 1)
        if width <= inner:
            return [_framed(_beside(set_phrases, pad, between), setting.width, weight, first=True, last=True)]
    bands = [band for lines in set_phrases for band in flow(lines, 0, pad)]
    last = len(bands) - 1
    return [
        _framed(replace(band, keeps_next=n < last), setting.width, weight, first=n == 0, last=n == last)
        for n, band in enumerate(bands)
    ]


def _beside(phrases: Sequence[Sequence[Line]], x: float, between: float) -> Band:
    marks: list[TextMark] = []
    for (line,) in phrases:
        marks += line.marks(x, 0)
        x += line.width + between
    return Band(max(line.height for (line,) in phrases), tuple(marks))


def _framed(band: Band, width: float, weight: float, *, first: bool, last: bool) -> Band:
    """The band with the sides of the frame, and with its top and bottom where it is the first or the last."""
    half, pad = weight / 2, 1.4 * MM
    shift = pad if first else 0.0
    tall = band.height + shift + (pad if last else 0.0)
    top, bottom = half if first else 0.0, tall - half if last else tall
    marks: list[Mark] = [
        LineMark(half, top, half, bottom, weight),
        LineMark(width - half, top, width - half, bottom, weight),
    ]
    if first:
        marks.append(LineMark(half, top, width - half, top, weight))
    if last:
        marks.append(LineMark(half, bottom, width - half, bottom, weight))
    marks += [moved(mark, 0, shift) for mark in band.marks]
    return replace(band, height=tall, marks=tuple(marks), gap=3 * MM if first else 0.0)
