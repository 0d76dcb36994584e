"""The calendar: what goes out when, as a month or as an agenda."""

import datetime as dt

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QStackedWidget

from commplan.domain.texts import translate
from commplan.services import records
from commplan.ui.actions import ActionSpec
from commplan.ui.calendar.agenda_view import AgendaView
from commplan.ui.calendar.days import Entry, period
from commplan.ui.calendar.month_layout import month_period
from commplan.ui.calendar.month_view import MonthView
from commplan.ui.dates import qdate
from commplan.ui.pages.base import CURRENT, SELECTION, Page
from commplan.ui.widgets.buttons import Button, IconButton, PrimaryButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.workspace import Workspace

MONTH, AGENDA = "month", "agenda"
AGENDA_DAYS = 70

ADD = ActionSpec(
    id="calendar.add_event",
    text=translate("Calendar", "&Add a content event"),
    icon="plus",
    menu="plan",
    keys=("Ctrl+N",),
)
BACK = ActionSpec(id="calendar.back", text=translate("Calendar", "&Back"), menu="view", keys=("PgUp",))
TODAY = ActionSpec(id="calendar.today", text=translate("Calendar", "&Today"), menu="view", keys=("Ctrl+T",))
FORWARD = ActionSpec(id="calendar.forward", text=translate("Calendar", "&Forward"), menu="view", keys=("PgDown",))


class CalendarPage(Page):
    """Month and agenda of the dated communications, and of events without any, that the shared filter leaves."""

    kinds = frozenset(
        {
            "plan",
            "content_event",
            "event_exception",
            "communication",
            "occurrence",
            "draft",
            "result",
            "channel",
            "day_rule",
            "approval_path",
            "approval_step",
            "version",
            "decision",
            SELECTION,
            CURRENT,
        }
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        say, icons = workspace.say, workspace.icons
        self.day = workspace.today
        self.month_view = MonthView(workspace)
        self.agenda_view = AgendaView(workspace)
        self._empty = EmptyState(
            icons,
            "calendar-days",
            say(translate("Calendar", "Nothing goes out in these weeks. Add a content event, or take a filter away.")),
            Button(icons, say(translate("Calendar", "Content event")), "plus", self.add_event),
        )
        self._stack = QStackedWidget()
        for view in (self.month_view, self.agenda_view, self._empty):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack)
        self._make_tools()
        self.month_view.day_reached.connect(self.go_to)
        self.month_view.more_wanted.connect(self._show_agenda_from)
        self.month_view.add_wanted.connect(self._add_on)
        for chosen in (self.month_view.item_chosen, self.agenda_view.item_chosen):
            chosen.connect(self._choose)

    def _make_tools(self) -> None:
        say, icons = self.workspace.say, self.workspace.icons
        views = ((MONTH, say(translate("Calendar", "Month"))), (AGENDA, say(translate("Calendar", "Agenda"))))
        self._views = Segmented(icons, views, self.workspace.settings.value("calendar/view", MONTH))
        self._views.chosen.connect(self._change_view)
        add = self.add_action(ADD, self.add_event)
        self.header_tools += [self._views, PrimaryButton(icons, say(translate("Calendar", "Add")), "plus").follow(add)]
        back, forward = self.add_action(BACK, lambda: self._turn(-1)), self.add_action(FORWARD, lambda: self._turn(1))
        today = self.add_action(TODAY, lambda: self.go_to(self.workspace.today))
        self._title = label("", "strong")
        self.leading_tools += [
            IconButton(icons, "chevron-left", back.toolTip(), back.trigger, framed=True),
            Button(icons, say(translate("Calendar", "Today")), small=True).follow(today),
            IconButton(icons, "chevron-right", forward.toolTip(), forward.trigger, framed=True),
            self._title,
        ]

    # --- what is shown

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds == {CURRENT}:
            self.month_view.update()
            return
        shown = self._views.value
        if shown == MONTH:
            start, end = month_period(self.day, _first_weekday(self.workspace.locale))
        else:
            start, end = self.day, self.day + dt.timedelta(AGENDA_DAYS)
        selection, today = self.workspace.selection.value, self.workspace.today
        found = period(self.workspace.schedule, selection, today, start, end)
        self._title.setText(self._title_of(start, end))
        if shown == MONTH:
            self.month_view.set_period(self.day.replace(day=1), found)
            self.month_view.set_day(self.day)
            self._stack.setCurrentWidget(self.month_view)
        else:
            self.agenda_view.set_period(found)
            self._stack.setCurrentWidget(self._empty if self.agenda_view.is_empty else self.agenda_view)

    def _title_of(self, start: dt.date, end: dt.date) -> str:
        locale = self.workspace.locale
        if self._views.value == MONTH:
            name = locale.standaloneMonthName(self.day.month, QLocale.FormatType.LongFormat)
            return f"{name} {self.day.year}"
        first = locale.toString(qdate(start), "d MMM")
        return f"{first} – {locale.toString(qdate(end), 'd MMM yyyy')}"

    def go_to(self, day: dt.date) -> None:
        """Show the month (or the weeks) of `day` and put the keyboard on it."""
        same_month = self._views.value == MONTH and (day.year, day.month) == (self.day.year, self.day.month)
        self.day = day
        if same_month:
            self.month_view.set_day(day)
        else:
            self.refresh(frozenset())

    def _turn(self, steps: int) -> None:
        if self._views.value == AGENDA:
            self.go_to(self.day + dt.timedelta(AGENDA_DAYS * steps))
            return
        first = self.day.replace(day=1)
        self.go_to((first + dt.timedelta(32 if steps > 0 else -1)).replace(day=1))

    def _change_view(self, view: str) -> None:
        self.workspace.settings.set_value("calendar/view", view)
        self.refresh(frozenset())

    def _show_agenda_from(self, day: dt.date) -> None:
        self.day = day
        self._views.set_value(AGENDA)
        self._change_view(AGENDA)

    # --- what a person does

    def _choose(self, entry: Entry) -> None:
        self.workspace.current.set([entry.key])

    def add_event(self) -> None:
        """Add a content event on the day where the keyboard is."""
        self._add_on(self.day)

    def _add_on(self, day: dt.date) -> None:
        title = self.workspace.say(translate("Calendar", "New content event"))
        values = {"title": title, "start": day.isoformat()}
        session = self.workspace.session
        event = self.workspace.result_of(lambda: records.add(session, "content_event", values))
        if event is not None:
            self.workspace.current.set([event])
            self.workspace.current.focus_wanted.emit("title")


def _first_weekday(locale: QLocale) -> int:
    """The first day of the week where the reader lives; 0 is Monday."""
    return locale.firstDayOfWeek().value - 1
