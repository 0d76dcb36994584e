"""What an edit of dates that belong together is called in the Edit menu."""

from commplan.domain.labels import kind_label
from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import Text, translate
from commplan.services.scope_terms import (
    CommunicationChange,
    CommunicationEdit,
    CommunicationMove,
    CommunicationRemoval,
    Edit,
    EventChange,
    EventMove,
    EventRemoval,
    Scope,
)
from commplan.services.step_names import changed_fields, fields_of


def label_of(edit: Edit, scope: Scope, *, repeats: bool) -> Text:
    """What the step is called in the Edit menu; the move of a single date after the day it goes to."""
    if isinstance(edit, CommunicationEdit):
        title = edit.dated.title if isinstance(edit, CommunicationMove) else edit.communication.title
    else:
        title = edit.event.title
    if isinstance(edit, EventRemoval | CommunicationRemoval):
        if scope == Scope.ALL:
            text = translate("Undo", "Delete {kind} “{name}”")
            kind = ContentEvent.kind if isinstance(edit, EventRemoval) else Communication.kind
            return text.format(kind=kind_label(kind), name=title)
        return _REMOVALS[scope].format(title=title)
    if isinstance(edit, EventMove) or (isinstance(edit, CommunicationMove) and edit.is_move):
        day = edit.to if isinstance(edit, EventMove) else edit.date
        return _MOVES[scope if repeats else Scope.THIS].format(title=title, day=day)
    return _CHANGES[scope].format(fields=_fields(edit), title=title)


def _fields(edit: CommunicationMove | CommunicationChange | EventChange) -> Text:
    """What is changed of the dates; of a move within its day that is the length."""
    if isinstance(edit, CommunicationMove):
        return fields_of({Communication.kind: ("duration",)})
    if isinstance(edit, CommunicationChange):
        return changed_fields([(edit.communication, edit.values)])
    of_communications = {name for values in edit.communications.values() for name in values}
    return fields_of({ContentEvent.kind: tuple(edit.values), Communication.kind: of_communications})


_MOVES = {
    Scope.THIS: translate("Undo", "Move of “{title}” to {day}"),
    Scope.FOLLOWING: translate("Undo", "Move of this and the following dates of “{title}”"),
    Scope.ALL: translate("Undo", "Move of all dates of “{title}”"),
}
_CHANGES = {
    Scope.THIS: translate("Undo", "{fields} of one date of “{title}”"),
    Scope.FOLLOWING: translate("Undo", "{fields} of this and the following dates of “{title}”"),
    Scope.ALL: translate("Undo", "{fields} of “{title}”"),
}
_REMOVALS = {
    Scope.THIS: translate("Undo", "Leaving out a date of “{title}”"),
    Scope.FOLLOWING: translate("Undo", "End of “{title}” before this date"),
}
