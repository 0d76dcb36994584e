"""What stands above an empty month or year: that nothing goes out, and the way to where something does, or will."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from commplan.domain.records import ContentEvent
from commplan.domain.texts import sentence, translate
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from commplan.ui.calendar.days import Period
from commplan.ui.calendar.periods import YEAR
from commplan.ui.dates import long_date_words
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace


class EmptyHint(QFrame):
    """One sentence and one link; hidden as long as something goes out."""

    day_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setProperty("role", "page-head")
        self._workspace = workspace
        self._day: dt.date | None = None
        self._words = label("", wrap=True)
        self._link = LinkButton("", self._go_on)
        layout = row(self._words, self._link, spacing=8, margins=(16, 6, 16, 6))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def _go_on(self) -> None:
        if self._day is not None:
            self.day_wanted.emit(self._day)
        else:
            self.add_wanted.emit()

    def show_for_all(self) -> None:
        """Say it above an agenda, which has no end, when the plan is empty."""
        self.setVisible(not self._workspace.plan.table(ContentEvent))
        text = translate("Calendar", "Nothing is planned yet. Double-click a line to add a content event on its day.")
        self._words.setText(self._workspace.say(text))
        self._lead_on(None)

    def show_for(self, found: Period, view: str, title: str) -> None:
        """Say it when `found`, shown in `view` and called `title`, holds nothing."""
        goes_on = any(span.item for span in found.spans)
        is_empty = not goes_on and not any(day.count or day.marks for day in found.days.values())
        self.setVisible(is_empty)
        if not is_empty:
            return
        workspace = self._workspace
        selection = workspace.selection.value
        text = translate("Calendar", "{period}: nothing goes out. Double-click a day to add a content event.")
        if view == YEAR:
            text = translate("Calendar", "{period}: nothing goes out. Draw over days to add a content event.")
        if selection != Selection():
            text = translate("Calendar", "{period}: the filter leaves nothing.")
        self._words.setText(sentence(workspace.say(text.format(period=title))))
        self._lead_on(next_date(workspace.schedule, selection, workspace.today, max(found.days)))

    def _lead_on(self, day: dt.date | None) -> None:
        """The link leads to the next date; in an empty plan it adds the first event."""
        workspace, self._day = self._workspace, day
        words = translate("Calendar", "Add a content event")
        if day is not None:
            words = translate("Calendar", "Next: {day}").format(day=long_date_words(day, workspace.locale))
        is_first = not workspace.plan.table(ContentEvent) and not workspace.session.read_only
        self._link.setVisible(day is not None or is_first)
        self._link.set_words(workspace.say(words))


def next_date(schedule: Schedule, selection: Selection, today: dt.date, after: dt.date) -> dt.date | None:
    """The first date after `after` on which something goes out; None when the plan has none."""
    start = max(after + dt.timedelta(1), selection.start or after)
    end = selection.end or schedule.plan.info.end
    found = select(schedule, selection.between(start, end), today) if start <= end else ()
    return next((dated.date for dated in found if dated.date > after), None)
