"""Fuzzy search over thousands of titles while somebody types: for "search or do".

Words are compared folded (`folding.fold`), so that "zazolc" finds "Zażółć" and the other way round. A word of the
query finds words that are it, begin with it, hold it, or differ by a letter or two (insertions, omissions, neighbours
swapped: the OSA distance of rapidfuzz); so do the initials of a title. The many titles of a plan
share few different words: only these are compared, which keeps a search within a frame.
"""

import heapq
import re
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from commplan.planning.folding import fold

_WORD = re.compile(r"\w+")
_EXACT, _BEGINS, _HOLDS, _ALIKE = 1.0, 0.9, 0.6, 0.4
_MORE = 0.6  # what a word beside the title counts, and…
_TEXT = 0.2  # … one in a long text
_SHORTEST_ALIKE = 3  # letters; shorter words with a typo are other words
_SHORTEST_IN_TEXT = 3
_SHORTLIST = 8  # times as many are ranked in full as are wanted

Scores = dict[int, float]


class Findable(NamedTuple):
    """Something to find. `more` are names that count less, `text` is long and searched last; `weight` breaks ties."""

    key: str
    title: str
    more: tuple[str, ...] = ()
    text: str = ""
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing found; the higher the score, the better. `spans`: the letters (start, end) of its title that answer."""

    thing: Findable
    score: float
    spans: tuple[tuple[int, int], ...]


class Finder:
    """Searches in things, which may be added bit by bit."""

    def __init__(self, things: Iterable[Findable] = ()) -> None:
        self.things: list[Findable] = []
        self._titles: list[str] = []
        self._in_title: defaultdict[str, list[int]] = defaultdict(list)
        self._in_more: defaultdict[str, list[int]] = defaultdict(list)
        self._initials: defaultdict[str, list[int]] = defaultdict(list)
        self._names: dict[str, list[list[int]]] = {}  # where the words of a name are noted: many things share it
        self._numbers: dict[str, int] = {}
        self._sorted: list[tuple[str, int]] = []
        self._folded: list[str] = []  # the long texts, as far as they were searched
        self._text = ""  # all of them, one a line
        self._starts = [0]
        for thing in things:
            self.add(thing)

    def add(self, thing: Findable) -> None:
        """From now on this is found too."""
        number, title = len(self.things), fold(thing.title)
        self.things.append(thing)
        self._titles.append(title)
        self._numbers[thing.key] = number
        words = _WORD.findall(title)
        for word in set(words):
            self._in_title[word].append(number)
        if len(words) > 1:
            self._initials["".join([word[0] for word in words])].append(number)
        for name in thing.more:
            noted = self._names.get(name)
            if noted is None:
                noted = self._names[name] = [self._in_more[word] for word in set(_WORD.findall(fold(name)))]
            for numbers in noted:
                numbers.append(number)

    def fold_texts(self) -> Iterator[None]:
        """Fold the long texts one by one, so that the first search in them finds that done."""
        while len(self._folded) < len(self.things):
            self._folded.append(fold(self.things[len(self._folded)].text))
            yield

    def thing(self, key: str) -> Findable | None:
        """The thing with this key."""
        number = self._numbers.get(key)
        return None if number is None else self.things[number]

    def find(self, query: str, recent: Sequence[str] = (), limit: int = 50) -> list[Hit]:
        """What holds every word of `query`, best first; of equals, those among the keys `recent` (newest first)."""
        words = _WORD.findall(fold(query))
        if not words:
            return []
        each = [self._scores(word) for word in words]
        found = _in_all(each)
        if len(found) < limit:
            found |= self._in_texts(words, each, limit - len(found), found)
        ages = {key: age for age, key in enumerate(recent)}
        phrase = fold(query).strip()
        ranks = (
            (self._rank(number, found[number] / len(words), phrase, ages), number)
            for number in self._shortlist(found, phrase, ages, _SHORTLIST * limit)
        )
        best = heapq.nlargest(limit, ranks, key=lambda rank: (rank[0], -rank[1]))
        return [Hit(self.things[n], rank, spans(self.things[n].title, words)) for rank, n in best]

    def _shortlist(self, found: Scores, phrase: str, ages: Mapping[str, int], limit: int) -> Iterable[int]:
        """Those of many that may come first: used lately, beginning with the phrase, or with the best scores."""
        if len(found) <= limit:
            return found
        if len(self._sorted) < len(self.things):
            self._sorted = sorted(zip(self._titles, range(len(self._titles)), strict=True))
        first = bisect_left(self._sorted, (phrase, -1))
        last = bisect_left(self._sorted, (phrase + chr(sys.maxunicode), -1))
        begins = {number for _, number in self._sorted[first : min(last, first + limit)]}
        used = {self._numbers[key] for key in ages if key in self._numbers}
        return (begins | used) & found.keys() | set(heapq.nlargest(limit, found, key=found.__getitem__))

    def _scores(self, wanted: str) -> Scores:
        """How well each thing holds the word `wanted`, by number; those that don't are absent."""
        scores: Scores = {}
        for postings, share in ((self._in_title, 1.0), (self._in_more, _MORE)):
            for word, score in _words_like(wanted, postings).items():
                for number in postings[word]:
                    if scores.get(number, 0.0) < score * share:
                        scores[number] = score * share
        for number in self._initials.get(wanted, ()):
            scores.setdefault(number, _BEGINS)
        return scores

    def _in_texts(self, words: Sequence[str], each: Sequence[Scores], limit: int, known: Scores) -> Scores:
        """At most `limit` whose long text holds the words that their titles don't, and are not `known`."""
        missing = [(word, scores) for word, scores in zip(words, each, strict=True) if len(word) >= _SHORTEST_IN_TEXT]
        if len(missing) < len(words):
            return {}
        for _ in self.fold_texts():
            pass
        if len(self._starts) <= len(self.things):
            self._text = "\n".join(self._folded)
            self._starts = [0, *accumulate(len(text) + 1 for text in self._folded)]
        found: Scores = {}
        for rarest, _ in sorted(missing, key=lambda pair: -len(pair[0])):
            at = self._text.find(rarest)
            while at >= 0 and len(found) < limit:
                number = bisect_right(self._starts, at) - 1
                start, end = self._starts[number], self._starts[number + 1]
                scores = [s.get(number) or (_TEXT if self._text.find(w, start, end) >= 0 else 0.0) for w, s in missing]
                if all(scores) and number not in known:
                    found[number] = sum(scores)
                at = self._text.find(rarest, end)
        return found

    def _rank(self, number: int, score: float, phrase: str, ages: Mapping[str, int]) -> float:
        """The better, the earlier: a title that begins with the phrase or holds it, short ones, used lately."""
        thing, title = self.things[number], self._titles[number]
        at = title.find(phrase)
        age = ages.get(thing.key)
        used = 0.4 / (1 + age / 4) if age is not None else 0.0
        return score + (0.5 if at == 0 else 0.25 if at > 0 else 0.0) + used + thing.weight - len(title) / 1_000


def _in_all(each: Sequence[Scores]) -> Scores:
    """What stands in each of the scores, with their sum."""
    fewest, *others = sorted(each, key=len)
    return {
        number: score + sum(other[number] for other in others)
        for number, score in fewest.items()
        if all(number in other for other in others)
    }


def _words_like(wanted: str, words: Iterable[str]) -> dict[str, float]:
    """How well each of `words` answers to `wanted`; those that don't are absent. Typos count as a last resort."""
    if len(wanted) == 1:
        return {word: _EXACT if word == wanted else _BEGINS for word in words if word[0] == wanted}
    found = {
        word: _EXACT if word == wanted else _BEGINS if word.startswith(wanted) else _HOLDS
        for word in words
        if wanted in word
    }
    if found or len(wanted) < _SHORTEST_ALIKE:
        return found
    alike = [word for word in words if word[0] == wanted[0]]  # people seldom mistype the first letter
    most = 1 if len(wanted) < 7 else 2
    distances: dict[str, int] = {}
    for length in range(len(wanted) - 1, len(wanted) + 2):  # with a letter too many, another one, a letter too few
        beginnings = [word[:length] for word in alike]
        for _, distance, number in process.extract(
            wanted, beginnings, scorer=OSA.distance, score_cutoff=most, limit=None
        ):
            distances[alike[number]] = min(distance, distances.get(alike[number], distance))
    return {word: _ALIKE / distance for word, distance in distances.items()}


def spans(title: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where the folded `words` stand in `title`, in order, without overlaps."""
    letters = [fold(letter) for letter in title]
    folded = "".join(letters)
    origin = [n for n, letter in enumerate(letters) for _ in letter]
    marked = set()
    for word in words:
        at = folded.find(word)
        if at >= 0:
            marked.update(origin[at : at + len(word)])
    found: list[tuple[int, int]] = []
    for n in sorted(marked):
        if found and found[-1][1] == n:
            found[-1] = (found[-1][0], n + 1)
        else:
            found.append((n, n + 1))
    return tuple(found)
