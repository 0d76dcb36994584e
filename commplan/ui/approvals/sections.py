"""The rows of the queue under their headings: by due date, by person, by communication, or what is finished."""

from collections.abc import Callable, Iterable, Sequence

from commplan.domain.records import ContentEvent
from commplan.domain.texts import translate
from commplan.ui.approvals.words import GROUP_ICONS, group_words
from commplan.ui.approvals.work import DONE, OPEN, Arrangement, Group, Work, by_event, by_person, grouped
from commplan.ui.widgets.grouped_list import Heading
from commplan.ui.workspace import Workspace

Sections = Iterable[tuple[Heading, Sequence[Work]]]


def finished_sections(rows: Sequence[Work], workspace: Workspace) -> Sections:
    return _by_group(rows, DONE, workspace)


def open_sections(rows: Sequence[Work], arrangement: Arrangement, workspace: Workspace) -> Sections:
    """What is not finished, as a person wants to see it."""
    return _ARRANGED[arrangement](rows, workspace)


def _by_due(rows: Sequence[Work], workspace: Workspace) -> Sections:
    return _by_group(rows, OPEN, workspace)


def _by_group(rows: Sequence[Work], groups: Iterable[Group], workspace: Workspace) -> Sections:
    for group, mine in grouped(rows, groups):
        role = "danger" if group == Group.OVERDUE else "text"
        yield Heading(group_words(group, workspace), len(mine), GROUP_ICONS[group], role), mine


def _by_person(rows: Sequence[Work], workspace: Workspace) -> Sections:
    for name, mine in by_person(rows):
        role = "danger" if any(row.is_overdue for row in mine) else "text"
        if name:
            yield Heading(name, len(mine), "user-round", role), mine
        else:
            words = workspace.say(translate("Approvals", "To be put up first"))
            yield Heading(words, len(mine), "stamp", role), mine


def _by_event(rows: Sequence[Work], workspace: Workspace) -> Sections:
    for event_id, mine in by_event(rows):
        title = workspace.plan.get(ContentEvent, event_id).title
        yield Heading(title, len(mine), "calendar"), mine


_ARRANGED: dict[Arrangement, Callable[[Sequence[Work], Workspace], Sections]] = {
    Arrangement.DUE: _by_due,
    Arrangement.PERSON: _by_person,
    Arrangement.COMMUNICATION: _by_event,
}
