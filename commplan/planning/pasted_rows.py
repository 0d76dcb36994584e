"""The new rows of one paste: lines about one event become its communications, and none is dated by guessing."""

import dataclasses
from collections.abc import Mapping, Sequence

from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import translate
from commplan.planning.cell_texts import TOGETHER
from commplan.planning.folding import fold
from commplan.planning.proposal import LineOf, Problem, Proposal

_DATING = frozenset(TOGETHER[ContentEvent.kind, "rule"])


class PastedRows:
    """Gathers new rows in a proposal, line by line."""

    def __init__(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self._events: list[LineOf] = []  # also those that are not added
        self._left_out: set[str] = set()

    def add(self, lines: Sequence[LineOf]) -> str:
        """Take what one line makes: an event, a communication, or both. Returns the id of the event it is about.

        As long as it is not known when that is to be, nothing of it is added, nor of what belongs to it.
        """
        is_undated = any(line.is_undated for line in lines)
        event_id = ""
        for line in lines:
            if isinstance(line.record, Communication):
                event_id = event_id or line.record.event_id
                line.record = dataclasses.replace(line.record, event_id=event_id)
            else:
                event_id = self._event(line, is_undated=is_undated)
        if is_undated or event_id in self._left_out:
            self._proposal.undated.append(lines[0].number)
        else:
            self._proposal.lines += [line for line in lines if line.record.id == event_id or _belongs(line)]
        return event_id

    def _event(self, line: LineOf, *, is_undated: bool) -> str:
        """The event of the line: one of the same name and date that stood there before, or itself."""
        same = None if is_undated else next((e for e in reversed(self._events) if _is_same(e, line)), None)
        if same is None:
            self._events.append(line)
            if is_undated:
                self._left_out.add(line.record.id)
            return line.record.id
        if same.record.id not in self._left_out:
            self._proposal.together[same.record.id] = str(same.values()["title"])
            self._join(same, line)
        return same.record.id

    def _join(self, first: LineOf, other: LineOf) -> None:
        """Let the first line have what only the other says; what it says differently is refused."""
        values = first.values()
        for entry in other.entries:
            new = {name: value for name, value in entry.values.items() if name not in values}
            if len(new) == len(entry.values):
                first.entries.append(entry)
            elif any(values.get(name) != value for name, value in entry.values.items() if name != "title"):
                why = translate("Errors", "line {line} says something else of the same event.")
                text = why.format(line=first.number + 1)
                self._proposal.problems.append(Problem(entry.line, entry.column, entry.words, text))


def _belongs(line: LineOf) -> bool:
    return isinstance(line.record, Communication)


def _is_same(one: LineOf, other: LineOf) -> bool:
    """Whether two lines are about the same event: its name, and its date and frequency where both say them."""
    values, others = one.values(), other.values()
    title, other_title = str(values.get("title", "")), str(others.get("title", ""))
    dating, other_dating = _dating(values), _dating(others)
    is_same_day = not other_dating or (not one.is_undated and (not dating or dating == other_dating))
    return bool(title) and fold(title) == fold(other_title) and is_same_day


def _dating(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if name in _DATING}
