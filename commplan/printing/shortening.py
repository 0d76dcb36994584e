"""Lines that are too many, shortened honestly: with an ellipsis at the end."""

from collections.abc import Sequence
from dataclasses import replace

from commplan.printing.fonts import advance
from commplan.printing.setting import Line, Piece

_ELLIPSIS = "…"


def shortened(lines: Sequence[Line], most: int, width: float) -> tuple[Line, ...]:
    """At most `most` (1 or more) of the lines; the last of them ends in an ellipsis where others followed."""
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], _cut(lines[most - 1], width))


def _cut(line: Line, width: float) -> Line:
    """The line with an ellipsis at its end, words taken away until it fits into `width`."""
    pieces = list(line.pieces)
    while pieces:
        last = pieces.pop()
        words = last.words.rstrip(" ,;:–")
        while words and last.x + advance(last.style, words + _ELLIPSIS) > width:
            words = words[:-1].rstrip()
        if words or not pieces:
            ended = Piece(last.x, words + _ELLIPSIS, last.style)
            return replace(line, pieces=(*pieces, ended), width=last.x + advance(ended.style, ended.words))
    return line
