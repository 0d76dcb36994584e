"""Where a quickly added line says a day with the name of a month, or something that could be meant so."""

from collections.abc import Iterator, Sequence

from commplan.planning.month_dates import MonthDate, holds_month, is_number, month_of, read_month_date

Span = tuple[int, int, MonthDate | None]
"""The first and the last piece, and what they say; None: a month stands beside a number, but names no day."""

_MOST_BEFORE, _MOST_AFTER = 2, 3  # "12 of April", "April 12 2027 r."


def month_spans(pieces: Sequence[str | None]) -> Iterator[Span]:
    """The spans of a line, from its start on; a piece that is taken already is None."""
    words = [None if piece is None else piece.strip("()[],;") for piece in pieces]
    begin = 0
    for place, word in enumerate(words):
        if word is None or place < begin or not (month_of(word) or holds_month(word)):
            continue
        span = _span(words, begin, place)
        if span:
            yield span
            begin = span[1] + 1


def _span(words: Sequence[str | None], begin: int, place: int) -> Span | None:
    """What the month at `place` belongs to; nothing before `begin`. None: to the title."""
    first, last, found = _longest(words, begin, place)
    around = [n for n in (place - 1, place + 1) if begin <= n < len(words) and not first <= n <= last]
    beside = [n for n in around if is_number(words[n] or "")]
    if beside:  # a number more than a day needs: which one is meant is not clear
        return min(first, *beside), max(last, *beside), None
    return (first, last, found) if found or holds_month(words[place] or "") else None


def _longest(words: Sequence[str | None], begin: int, place: int) -> Span:
    """The longest day that is written around the month."""
    spans = [
        (first, last)
        for first in range(max(begin, place - _MOST_BEFORE), place + 1)
        for last in range(place, min(len(words), place + _MOST_AFTER + 1))
    ]
    for first, last in sorted(spans, key=lambda span: span[0] - span[1]):
        some = [word for word in words[first : last + 1] if word is not None]
        found = read_month_date(" ".join(some)) if len(some) == last - first + 1 else None
        if found:
            return first, last, found
    return place, place, None
