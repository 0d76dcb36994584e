"""What stands in a day of a printed calendar: entries set in lines, as many as there is room for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from commplan.documents.blocks import Phrase, Run, Style, phrase
from commplan.documents.view_blocks import Entry
from commplan.domain.words import Status
from commplan.printing.fonts import MM
from commplan.printing.marks import LineMark, Mark, PictureMark, StatusMark
from commplan.printing.setting import Line, Setting
from commplan.printing.shortening import shortened

ICON = 2.7 * MM
SHAPE = 2.4 * MM
GAP = 0.35 * MM  # between two entries
_BESIDE = 0.8 * MM  # between the icon, the words and the shape
_STRIKE = 0.09  # of a line: how far below its middle a title is struck through


@dataclass(frozen=True, slots=True)
class SetEntry:
    """An entry in lines; `is_whole` unless something had to be left out."""

    entry: Entry
    lines: tuple[Line, ...]
    is_whole: bool

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines) + GAP

    def marks(self, x: float, y: float, width: float) -> Iterator[Mark]:
        """The entry with its upper left corner at x, y."""
        entry, line = self.entry, self.lines[0].height
        left = x + _lead(entry)
        if entry.picture:
            yield PictureMark(x, y + (line - ICON) / 2, ICON, entry.picture)
        if entry.status is not None:
            yield StatusMark(x + width - SHAPE, y + (line - SHAPE) / 2, SHAPE, entry.status)
        for each in self.lines:
            yield from each.marks(left, y)
            if entry.status == Status.CANCELLED:
                middle = y + each.height * (0.5 + _STRIKE)
                yield LineMark(left, middle, left + each.width, middle, 0.5 * MM / 3)
            y += each.height


def _lead(entry: Entry) -> float:
    return ICON + _BESIDE if entry.picture else 0.0


def set_entry(entry: Entry, width: float, most: int, setting: Setting) -> SetEntry:
    """The entry in at most `most` lines within `width`."""
    room = width - _lead(entry) - (SHAPE + _BESIDE if entry.status is not None else 0.0)
    runs = [Run(f"{entry.time} ", Style.SMALL_BOLD)] if entry.time else []
    runs.append(Run(entry.words, Style.SMALL))
    if entry.below:
        runs.append(Run(f"\n{entry.below}", Style.LABEL))
    lines = setting.lines(Phrase(tuple(runs)), room)
    kept = shortened(lines, most, room)
    return SetEntry(entry, kept, len(kept) == len(lines))


@dataclass(frozen=True, slots=True)
class Filled:
    """A day filled with what it has room for; `left_out` stands nowhere in it."""

    shown: tuple[SetEntry, ...]
    left_out: tuple[Entry, ...]

    @property
    def unread(self) -> Iterator[Entry]:
        """What has to be listed in full elsewhere."""
        yield from (one.entry for one in self.shown if not one.is_whole)
        yield from self.left_out


def fill(
    entries: Sequence[Entry], width: float, room: float, most: int, setting: Setting, count_line: float, hidden: int
) -> Filled:
    """Entries in as many lines each, up to `most`, as let all of them fit; else single lines, and what is left out.

    What room is left goes to those that were shortened, the first ones first.

    `count_line` is the height that the count of these takes, and of the `hidden` ones that were left out already.
    """
    free = room - (count_line if hidden else 0.0)
    for lines in range(most, 0, -1):
        found = [set_entry(entry, width, lines, setting) for entry in entries]
        spare = free - sum(one.height for one in found)
        if spare >= 0:
            return Filled(tuple(_grown(found, lines, spare, width, most, setting)), ())
    shown: list[SetEntry] = []
    for one in found:
        room -= one.height
        if room < count_line:
            break
        shown.append(one)
    return Filled(tuple(shown), tuple(entries[len(shown) :]))


def _grown(
    found: Sequence[SetEntry], lines: int, spare: float, width: float, most: int, setting: Setting
) -> Iterator[SetEntry]:
    """Entries of so many lines each, with more lines where they need them, as far as `spare` goes."""
    for one in found:
        larger = one
        for more in range(lines + 1, most + 1):
            tried = set_entry(one.entry, width, more, setting)
            if larger.is_whole or tried.height - one.height > spare:
                break
            larger = tried
        spare -= larger.height - one.height
        yield larger


def needed(entries: Sequence[Entry], width: float, most: int, setting: Setting) -> float:
    """The height that all entries take with up to `most` lines each."""
    return sum(set_entry(entry, width, most, setting).height for entry in entries)


def number_lines(number: str, setting: Setting, *, is_outside: bool) -> tuple[Line, ...]:
    """The number of a day."""
    return setting.lines(phrase(number, Style.LABEL if is_outside else Style.SMALL_BOLD), 20 * MM)
