"""What a person can say of one date: planned again, being drafted, sent, postponed or cancelled with a reason."""

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from commplan.domain.records import ContentEvent
from commplan.domain.texts import Text, translate
from commplan.domain.words import OccurrenceState
from commplan.planning.schedule import Dated
from commplan.services import occurrences
from commplan.services.scopes import EventRemoval
from commplan.ui.lazy import load
from commplan.ui.workspace import Workspace

_CHOICES: tuple[tuple[OccurrenceState, Text], ...] = (
    (OccurrenceState.DRAFTING, translate("Window", "Being &drafted")),
    (OccurrenceState.SENT, translate("Window", "&Sent or held")),
    (OccurrenceState.POSTPONED, translate("Window", "&Postponed…")),
    (OccurrenceState.CANCELLED, translate("Window", "&Cancelled…")),
    (OccurrenceState.PLANNED, translate("Window", "P&lanned again")),
)
_NEED_A_REASON = (OccurrenceState.POSTPONED, OccurrenceState.CANCELLED)


def fill_status_menu(menu: QMenu, workspace: Workspace, dated: Dated, parent: QWidget) -> None:
    """The states that `dated` is not in."""
    menu.clear()
    now = dated.occurrence.state if dated.occurrence else OccurrenceState.PLANNED
    for state, text in _CHOICES:
        if state != now:
            action = menu.addAction(workspace.say(text))
            action.triggered.connect(lambda _=False, state=state: set_state(workspace, dated, state, parent))
    menu.addSeparator()
    action = menu.addAction(workspace.say(translate("Window", "Leave &out…")))
    action.triggered.connect(lambda _=False: leave_out(workspace, dated, parent))


def leave_out(workspace: Workspace, dated: Dated, parent: QWidget) -> None:
    """Leave the event's date out, after asking whether this one only, with all communications about it."""
    event = workspace.plan.get(ContentEvent, dated.event_id)
    edit = EventRemoval(event=event, original=dated.original)
    load("commplan.ui.dialogs.scope:ask_scope")(workspace, edit, parent.window())


def set_state(workspace: Workspace, dated: Dated, state: OccurrenceState, parent: QWidget) -> None:
    """Say so; for some states after asking why."""
    reason = ""
    unapproved = state == OccurrenceState.SENT and occurrences.is_sent_unapproved(workspace.plan, dated)
    if state in _NEED_A_REASON or unapproved:
        text = translate("Window", "Why? The reason is kept with this date.")
        if unapproved:
            text = translate("Window", "Not approved: say why it went out all the same.")
        question = workspace.say(text)
        reason, agreed = QInputDialog.getText(parent, dated.title, question)
        if not agreed:
            return
    session = workspace.session
    workspace.run(lambda: occurrences.set_state(session, dated, state, reason=reason, by=session.who))
