"""Setting words in lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from commplan.documents.blocks import Phrase, Style, Words
from commplan.domain.texts import Translate
from commplan.printing.fonts import advance, face
from commplan.printing.marks import TextMark


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one style on a line, `x` from its start."""

    x: float
    words: str
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """A line that has been set."""

    pieces: tuple[Piece, ...]
    width: float
    height: float
    baseline: float

    def marks(self, x: float, y: float) -> tuple[TextMark, ...]:
        """The line drawn with its top left corner at x, y."""
        return tuple(TextMark(x + p.x, y + self.baseline, p.words, p.style) for p in self.pieces)


@dataclass(frozen=True, slots=True)
class Setting:
    """For what words are set: in which language, how wide, on pages how high (both in units).

    `white` is the share that stays of the white in tables; below 1 what can be spared goes, so that a page is saved.
    """

    say: Translate
    language: str
    width: float
    page_height: float
    white: float = 1.0

    def spoken(self, words: Words) -> str:
        return words if isinstance(words, str) else self.say(words)

    def lines(self, phrase: Phrase, width: float) -> tuple[Line, ...]:
        """`phrase` in lines of at most `width`, none when it is empty. A line break in the words is one on paper."""
        if not phrase.runs:
            return ()
        runs = tuple((self.spoken(run.words), run.style) for run in phrase.runs)
        return _lines(runs, width, self.language)


def height(lines: Sequence[Line]) -> float:
    """The height of lines below each other."""
    return sum(line.height for line in lines)


def stacked(lines: Sequence[Line], x: float, y: float) -> list[TextMark]:
    """Lines drawn below each other, the first with its top left corner at x, y."""
    marks: list[TextMark] = []
    for line in lines:
        marks += line.marks(x, y)
        y += line.height
    return marks


Runs = tuple[tuple[str, Style], ...]


@lru_cache(maxsize=4096)  # headings, labels and column titles return on every sheet
def _lines(runs: Runs, width: float, language: str) -> tuple[Line, ...]:
    return tuple(line for paragraph in _paragraphs(runs) for line in _set(paragraph, width, language))


def _paragraphs(runs: Runs) -> list[Runs]:
    """The runs, parted where a line ends."""
    found: list[list[tuple[str, Style]]] = [[]]
    for number, (words, style) in enumerate(runs, 1):
        first, *others = words.replace("\t", "    ").splitlines() or [""]
        if words.endswith("\n") and number < len(runs):
            others.append("")  # what follows begins a line
        found[-1].append((first, style))
        found.extend([(other, style)] for other in others)
    return [tuple(paragraph) for paragraph in found]


def _set(runs: Runs, width: float, language: str) -> list[Line]:
    pieces = []
    x = 0.0
    for words, style in runs:
        pieces.append(Piece(x, words, style))
        x += advance(style, words)
    if x <= width:
        return [_line([p for p in pieces if p.words], x, runs)]
    return _broken(runs, width, language)


def _line(pieces: list[Piece], width: float, runs: Runs) -> Line:
    faces = [face(p.style) for p in pieces] or [face(style) for _, style in runs]
    highest = max(faces, key=lambda f: f.line)
    return Line(tuple(pieces), width, highest.line, highest.baseline)


def _broken(runs: Runs, width: float, language: str) -> list[Line]:
    text = "".join(words for words, _ in runs)
    layout = QTextLayout(_tied(text, language), face(runs[0][1]).font)
    layout.setFormats([_format(start, end, style) for start, end, style in _spans(runs)])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    coded = text.encode(_UTF16)
    return [_line(_pieces(line, runs, coded), line.naturalTextWidth(), runs) for line in lines]


_UTF16 = "utf-16-le"  # Qt counts positions in its code units

_LONELY = re.compile(r"(?<![^\s(„])([aiouwz]) (?=\S)", re.IGNORECASE)


def _tied(text: str, language: str) -> str:
    """Polish leaves no one-letter word at the end of a line. Same length; what is drawn keeps its plain spaces."""
    return _LONELY.sub("\\1\u00a0", text) if language == "pl" else text


def _spans(runs: Runs) -> Iterator[tuple[int, int, Style]]:
    """Start, end and style of each run."""
    start = 0
    for words, style in runs:
        end = start + len(words.encode(_UTF16)) // 2
        yield start, end, style
        start = end


def _format(start: int, end: int, style: Style) -> QTextLayout.FormatRange:
    looks = QTextCharFormat()
    looks.setFont(face(style).font)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, looks
    return found


def _pieces(line: QTextLine, runs: Runs, coded: bytes) -> list[Piece]:
    start, end = line.textStart(), line.textStart() + line.textLength()
    found = []
    for run_start, run_end, style in _spans(runs):
        first, last = max(run_start, start), min(run_end, end)
        words = coded[2 * first : 2 * last].decode(_UTF16) if first < last else ""
        if last == end:
            words = words.rstrip(" ")
        if words:
            x, _ = cast("tuple[float, int]", line.cursorToX(first))
            found.append(Piece(x, words, style))
    return found
