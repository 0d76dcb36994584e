"""A selection of dated communications: the same filters on screen, in print and in exports."""

import datetime as dt
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import Audience, Channel, Communication, ContentEvent, SavedView, Sender
from commplan.domain.words import Category, Status
from commplan.planning.audiences import reaches
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.status import status_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What to take; whatever is empty takes everything. All filters must agree, any value within one suffices."""

    audience_ids: frozenset[str] = frozenset()
    sender_ids: frozenset[str] = frozenset()
    channel_ids: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    categories: frozenset[Category] = frozenset()
    owner: str = ""
    words: str = ""
    start: dt.date | None = None  # None: the start of the plan
    end: dt.date | None = None

    @staticmethod
    def of_view(view: SavedView) -> "Selection":
        """The selection that a saved view holds; statuses and categories that are not known are left out."""
        return Selection(
            audience_ids=frozenset(view.audience_ids),
            sender_ids=frozenset(view.sender_ids),
            channel_ids=frozenset(view.channel_ids),
            statuses=frozenset(s for s in Status if s.value in view.statuses),
            categories=frozenset(c for c in Category if c.value in view.categories),
            owner=view.owner,
            words=view.words,
            start=view.start,
            end=view.end,
        )


def select(schedule: Schedule, selection: Selection) -> tuple[Dated, ...]:
    """The dated communications that `selection` takes, in order.

    An audience takes what reaches it: its own messages and those of the groups that contain it. `owner` is that of
    the communication, else of its event. All of the `words` must occur in titles, texts or names.
    """
    info = schedule.plan.info
    found = schedule.between(selection.start or info.start, selection.end or info.end)
    if selection == Selection(start=selection.start, end=selection.end):
        return found
    chosen = _chosen_communications(schedule.plan, selection)
    wanted = fold(selection.words).split()
    found = tuple(d for d in found if d.communication_id in chosen and _holds(chosen[d.communication_id], d, wanted))
    if selection.statuses:
        found = tuple(d for d in found if status_of(schedule.plan, d) in selection.statuses)
    return found


def fold(text: str) -> str:
    """`text` for searching: without case and marks, so that "zazolc" finds "Zażółć"."""
    if text.isascii():  # ten times faster, and ten thousand texts are folded for one search
        return text.casefold()
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return plain.replace("ł", "l").replace("Ł", "l").casefold()


def _chosen_communications(plan: Plan, selection: Selection) -> dict[str, str]:
    """The communications that the filters take, with the folded text to search in ("" when no words are wanted)."""
    events = plan.table(ContentEvent)
    owner = fold(selection.owner).strip()
    found = {}
    for c in plan.table(Communication).values():
        event = events[c.event_id]
        if (
            (not selection.sender_ids or c.sender_id in selection.sender_ids)
            and (not selection.channel_ids or c.channel_id in selection.channel_ids)
            and (not selection.categories or event.category in selection.categories)
            and (not owner or fold(c.owner or event.owner).strip() == owner)
            and (not selection.audience_ids or any(reaches(plan, c, a) for a in selection.audience_ids))
        ):
            found[c.id] = fold("\n".join(_texts(plan, event, c))) if selection.words else ""
    return found


def _texts(plan: Plan, event: ContentEvent, c: Communication) -> Iterable[str]:
    yield from (event.title, event.reason, c.title, c.on_behalf_of, c.content, c.call_to_action, c.owner or event.owner)
    yield from c.key_messages
    sender, channel = plan.table(Sender).get(c.sender_id), plan.table(Channel).get(c.channel_id)
    yield from (r.name for r in (sender, channel) if r)
    audiences = plan.table(Audience)
    yield from (audiences[a].name for a in c.audience_ids)


def _holds(text: str, dated: Dated, wanted: list[str]) -> bool:
    if not wanted:
        return True
    own = fold(dated.title) if dated.occurrence else ""
    return all(word in text or word in own for word in wanted)
