"""What else can be done with a date than deciding: its text, sending, postponing, cancelling, planning again."""

from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu

from commplan.domain.texts import translate
from commplan.domain.words import OccurrenceState, Status
from commplan.ui.approvals.work import Work
from commplan.ui.current import Item
from commplan.ui.workspace import Workspace

_GONE = (Status.SENT, Status.MEASURED)


class Doing(Protocol):
    """Who does it."""

    def set_state(self, state: OccurrenceState, reason: str = "") -> None: ...

    def mark_sent(self) -> None: ...

    def ask_state(self, state: OccurrenceState) -> None: ...


def fill_date_menu(menu: QMenu, work: Work, workspace: Workspace, doing: Doing) -> None:
    """Append the commands that are possible for the date of a row."""
    say, icons, status, dated = workspace.say, workspace.icons, work.state.status, work.state.dated
    menu.addSeparator()
    open_text = partial(workspace.go_to, "messages", Item.of(dated))
    menu.addAction(icons.icon("file-text"), say(translate("Approvals", "Open the &text")), open_text)
    show = partial(show_in_calendar, workspace, work)
    menu.addAction(icons.icon("calendar-days"), say(translate("Approvals", "Show in the ca&lendar")), show)
    if workspace.session.read_only:
        return
    menu.addSeparator()
    if status not in _GONE:
        menu.addAction(icons.icon("send"), say(translate("Approvals", "Mark as &sent")), doing.mark_sent)
    for state, text, icon, done in (
        (OccurrenceState.POSTPONED, translate("Approvals", "P&ostpone…"), "circle-pause", Status.POSTPONED),
        (OccurrenceState.CANCELLED, translate("Approvals", "&Cancel this date…"), "ban", Status.CANCELLED),
    ):
        if status not in (done, *_GONE):
            menu.addAction(icons.icon(icon), say(text), partial(doing.ask_state, state))
    if status in (*_GONE, Status.POSTPONED, Status.CANCELLED):
        again = partial(doing.set_state, OccurrenceState.PLANNED)
        menu.addAction(icons.icon("undo-2"), say(translate("Approvals", "Plan a&gain")), again)


def show_in_calendar(workspace: Workspace, work: Work | None) -> None:
    """Go to the calendar with the deadlines of approvals laid over it; to the date of `work`, if there is one."""
    workspace.settings.set_value("calendar/deadlines", True)
    workspace.go_to("calendar", Item.of(work.state.dated) if work else None)
