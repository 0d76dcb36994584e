"""Finding words in the plan table while somebody types: more letters are looked for in what fewer letters left."""

from collections.abc import Sequence

from commplan.domain.plan import Plan, name_of
from commplan.domain.records import (
    ApprovalPath,
    Audience,
    Channel,
    Communication,
    ContentEvent,
    Record,
    Sender,
    Tool,
)
from commplan.planning.folding import fold
from commplan.ui.models.plan_rows import Branch, PlanRow
from commplan.ui.models.rows import Row

Part = tuple[Row, Sequence[PlanRow]]
"""A heading and the rows beneath it that hold the words."""

_NAMED = (Sender, Audience, Channel, Tool, ApprovalPath)  # whose names are searched with a communication


class PlanSearch:
    """Answers what is typed, for branches in one order.

    A row is found when every word stands in it or in its heading, a heading without rows when all stand in it alone.
    What was found for the words before is kept, as long as it holds what is looked for next: typing on narrows it, and
    taking letters back finds it again.
    """

    def __init__(self, plan: Plan, branches: Sequence[Branch], previous: "PlanSearch | None" = None) -> None:
        """`previous` is the search before a change, from which some of the branches may come."""
        self._plan = plan
        self._branches = branches
        self._found: list[tuple[list[str], list[Part]]] = []
        self.start_over(branches)
        if previous and any(plan.differing(previous._plan, named) for named in _NAMED):
            for branch in branches:
                branch.is_folded = False
                for row in branch.rows:
                    row.text = ""

    def start_over(self, branches: Sequence[Branch]) -> None:
        """Take the same branches in another order."""
        self._branches = branches
        self._found = [([], [(branch.head, branch.children) for branch in branches])]

    def prepare(self) -> None:
        """Fold all texts, so that the first letter typed is answered as fast as the next."""
        _FoldedTexts(self._plan).fill([branch for branch in self._branches if not branch.is_folded])

    def find(self, words: str) -> list[Part]:
        """What holds all of `words`; the same list as before when nothing more or less does."""
        wanted = fold(words).split()
        while not _is_within(self._found[-1][0], wanted):
            self._found.pop()
        before, parts = self._found[-1]
        if wanted != before:
            self.prepare()
            for word in wanted:
                if word not in before:
                    parts = _holding(parts, word)
            self._found.append((wanted, parts))
        return parts


def _is_within(before: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether whatever holds the words `wanted` holds those of `before` too."""
    return all(any(old in word for word in wanted) for old in before)


def _holding(parts: list[Part], word: str) -> list[Part]:
    """What of these holds `word`; the very same list when all does."""
    found: list[Part] = []
    is_less = False
    for part in parts:
        head, rows = part
        if word in head.text:  # then it is in the texts of its rows
            found.append(part)
            continue
        left = [row for row in rows if word in row.text]
        if len(left) == len(rows) and left:
            found.append(part)
            continue
        is_less = True
        if left:
            found.append((head, left))
    return found if is_less else parts


class _FoldedTexts:
    """What is searched, by record: the words of a row, of its event and of its heading."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._names: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    def fill(self, branches: Sequence[Branch]) -> None:
        for branch in branches:
            head = branch.head.record
            is_event = isinstance(head, ContentEvent)
            branch.head.text = self._text(head) if is_event else fold(name_of(head))
            above = "" if is_event else f"{branch.head.text}\n"
            for row in branch.children:
                row.text = row.text or above + self._text(row.record)
            branch.is_folded = True

    def _text(self, record: Record) -> str:
        text = self._texts.get(record.id)
        if text is None:
            text = self._message(record) if isinstance(record, Communication) else self._event(record)
            self._texts[record.id] = text
        return text

    def _event(self, event: Record) -> str:
        assert isinstance(event, ContentEvent)
        return fold(f"{event.title}\n{event.owner}")

    def _message(self, c: Communication) -> str:
        event = self._plan.get(ContentEvent, c.event_id)
        one = ("sender", c.sender_id), ("channel", c.channel_id), ("approval_path", c.approval_path_id)
        many = [("audience", a) for a in c.audience_ids] + [("tool", t) for t in c.tool_ids]
        parts = [self._name(kind, record_id) for kind, record_id in (*one, *many) if record_id]
        return "\n".join((self._text(event), fold(f"{c.title}\n{c.owner}"), *parts))

    def _name(self, kind: str, record_id: str) -> str:
        name = self._names.get(record_id)
        if name is None:
            record = self._plan.find(kind, record_id)
            name = self._names[record_id] = fold(name_of(record)) if record else ""
        return name
