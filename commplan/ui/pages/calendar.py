"""The calendar: what goes out when, as a year, a quarter, a month, a week, or an agenda without end."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from commplan.domain.texts import translate
from commplan.ui.calendar import actions as a
from commplan.ui.calendar.ahead import LookAhead
from commplan.ui.calendar.bar import CalendarBar
from commplan.ui.calendar.days import Period
from commplan.ui.calendar.deeds import CalendarDeeds
from commplan.ui.calendar.follow import day_of
from commplan.ui.calendar.hint import EmptyHint
from commplan.ui.calendar.moving_actions import KEY_NOTES as MOVING_KEY_NOTES
from commplan.ui.calendar.moving_actions import add_moving
from commplan.ui.calendar.periods import (
    AGENDA,
    MONTH,
    QUARTER,
    WEEK,
    YEAR,
    Days,
    first_weekday,
    named_days,
    shown_days,
    title_of,
    turned,
    within_reach,
)
from commplan.ui.calendar.source import DaySource
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.pages.base import CURRENT, SELECTION, Page
from commplan.ui.plan_tools import add_quick_add
from commplan.ui.printing.views import Shown
from commplan.ui.widgets.buttons import PrimaryButton
from commplan.ui.workspace import Workspace

_VIEWS = {
    "year": "commplan.ui.calendar.year_view:YearView",
    "quarter": "commplan.ui.calendar.month_view:QuarterView",
    "month": "commplan.ui.calendar.month_view:MonthView",
    "week": "commplan.ui.calendar.week_view:WeekView",
    "agenda": "commplan.ui.calendar.agenda_view:AgendaView",
}
_DRAGGED = (YEAR, QUARTER, MONTH, WEEK)


class CalendarPage(Page):
    """Views of the dated communications, and of events without any, that the shared filter leaves."""

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
    key_notes = (*a.KEY_NOTES, *MOVING_KEY_NOTES)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._first_weekday = first_weekday(workspace.locale)
        self._anchor = workspace.today
        self._source = DaySource(workspace)
        self._views: dict[str, Any] = {}
        self._ahead = LookAhead(workspace, self, self._next_turns, self._found)
        self.bar = CalendarBar(self, turn=self._turn, today=lambda: self.go_to(self.workspace.today))
        self.bar.add_views(self.show_view)
        self.bar.add_jump(self.jump)
        self.bar.add_deadlines(lambda: self.refresh(frozenset({SELECTION})))
        self.deeds = CalendarDeeds(workspace, self, self.show_view)
        add = self.add_action(a.ADD, lambda: self.deeds.add(self.day))
        add_quick_add(self, lambda event: self.workspace.current.set([event]), lambda: self.day)
        button = PrimaryButton(workspace.icons, workspace.say(translate("Calendar", "Add")), "plus")
        self.header_tools.append(button.follow(add))
        add_moving(self)
        self.hint = EmptyHint(workspace)
        self.hint.day_wanted.connect(self.go_to)
        self.hint.add_wanted.connect(lambda: self.deeds.add(self.day))
        self._stack = QStackedWidget()
        self.body.addWidget(self.hint)
        self.body.addWidget(self._stack)

    # --- what is shown

    @property
    def view(self) -> Any:
        """The view that is shown: a DayGrid or the AgendaView."""
        return self._view_called(self.bar.view)

    @property
    def day(self) -> dt.date:
        """The day the keyboard is on."""
        day: dt.date = self.view.day
        return day

    def _view_called(self, name: str) -> Any:
        view = self._views.get(name)
        if view is None:
            view = self._views[name] = load(_VIEWS[name])(self.workspace)
            self._stack.addWidget(view)
            self._connect(view)
            if name in _DRAGGED:
                view.drag = load("commplan.ui.calendar.drag:DragController")(view, self.deeds.drop)
        return view

    def _connect(self, view: Any) -> None:
        deeds = self.deeds
        view.chosen.connect(deeds.choose)
        view.opened.connect(deeds.open)
        view.new_wanted.connect(deeds.add)
        view.menu_wanted.connect(deeds.show_menu)
        view.day_chosen.connect(self.go_to)
        if isinstance(view, load("commplan.ui.calendar.agenda_view:AgendaView")):
            view.scrolled.connect(self._set_title)
            view.due_opened.connect(deeds.show_due)
            load("commplan.ui.calendar.drag_agenda:AgendaGround")(view, deeds.drop)
            return
        view.toggled.connect(deeds.toggle)
        view.left_alone.connect(self.workspace.current.clear)
        view.day_opened.connect(self._open_day)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bar.follow_settings()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds == {CURRENT}:
            self._follow()
            self.view.update()
            return
        self._source.has_deadlines = self.bar.deadlines
        if self.bar.view == AGENDA and self.view.lines.rows:
            self.hint.show_for_all()
            self.view.reload(self._source.period)
        else:
            self._show()

    def _show(self) -> None:
        """Show the days around the anchor."""
        name, view = self.bar.view, self.view
        self._set_title(self._anchor)
        if name == AGENDA:
            self.hint.show_for_all()
            view.show_from(self._anchor, self._source.period)
        else:
            found = self._found(*shown_days(name, self._anchor, self._first_weekday))
            view.set_period(self._anchor, found)
            self._ahead.start()
            self.hint.show_for(found, name, title_of(name, self._anchor, self.workspace.locale, self._first_weekday))
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)

    def _found(self, start: dt.date, end: dt.date) -> Period:
        """What a view of days shows from `start` to `end`."""
        find = {YEAR: self._source.counted, WEEK: self._source.hours}.get(self.bar.view, self._source.period)
        return find(start, end)

    def _next_turns(self) -> Iterator[Days]:
        """The days that a turn forward or back will show. An agenda goes on by itself."""
        for steps in (1, -1) if self.bar.view != AGENDA else ():
            day = within_reach(turned(self.bar.view, self._anchor, steps))
            yield shown_days(self.bar.view, day, self._first_weekday)

    def _set_title(self, day: dt.date) -> None:
        title = title_of(self.bar.view, day, self.workspace.locale, self._first_weekday)
        self.bar.set_title(title)
        self.view.setAccessibleName(title)

    def _follow(self) -> None:
        """Something was selected, maybe elsewhere: show its day unless it is shown."""
        item = self.workspace.current.item
        day = day_of(item, self.workspace.schedule, self.day) if item else None
        if item and day and not self._shows(item, day):
            self.go_to(day)

    def _shows(self, item: Item, day: dt.date) -> bool:
        """Whether `item` is in sight: where the keyboard is, and but for the agenda anything on the days shown."""
        entry = self.view.entry
        if self.bar.view == AGENDA or (entry and entry.key == item):
            return bool(entry and entry.key == item)
        first, last = shown_days(self.bar.view, self._anchor, self._first_weekday)
        return first <= day <= last

    def chosen_here(self) -> Sequence[Item]:
        """What was selected before, as far as it is in sight: coming back moves nothing."""
        found = ((item, day_of(item, self.workspace.schedule, self.day)) for item in super().chosen_here())
        return [item for item, day in found if day and self._shows(item, day)]

    # --- going somewhere

    def go_to(self, day: dt.date) -> None:
        """Show the days around `day` and put the keyboard on it."""
        day, view = within_reach(day), self.view
        first, last = named_days(self.bar.view, self._anchor, self._first_weekday)
        if self.bar.view == AGENDA:
            self._anchor = day
            if view.has(day):
                view.go_to_day(day)
            else:
                view.show_from(day, self._source.period)
            return
        if not first <= day <= last:
            self._anchor = day
            self._show()
        view.set_day(day)

    def _turn(self, steps: int) -> None:
        day, (first, last) = self.day, named_days(self.bar.view, self._anchor, self._first_weekday)
        from_day = day if first <= day <= last or self.bar.view == AGENDA else self._anchor
        self.go_to(turned(self.bar.view, from_day, steps))

    def show_view(self, name: str, day: dt.date | None = None) -> None:
        """Show another view, with `day` (or the day the keyboard was on) in it."""
        before: Any = self._stack.currentWidget()
        had_focus, self._anchor = before.hasFocus(), day or before.day
        self.bar.set_view(name)
        self._show()
        if name != AGENDA:
            self.view.set_day(self._anchor)
        if had_focus:
            self.view.setFocus()

    def _open_day(self, day: dt.date) -> None:
        """A year leads to the month; elsewhere all of the day is shown over the view."""
        if self.bar.view == YEAR:
            self.show_view(MONTH, day)
            self.view.setFocus()
            return
        place = self.view.mapToGlobal(self.view.rect_of(day).topLeft())
        self.deeds.show_day(day, self.view.period, place)

    def printed(self) -> Shown:
        """The days that the view is named after; an agenda from the day it begins with to the end of the plan."""
        name, (start, end) = self.bar.view, named_days(self.bar.view, self._anchor, self._first_weekday)
        if name == AGENDA:
            end = max(self.workspace.plan.info.end, end)
        return Shown(name, start, end)

    def jump(self) -> None:
        """Ask for a date and go there."""
        popup = load("commplan.ui.calendar.jump:JumpPopup")(self.workspace, self.day, self)
        popup.day_wanted.connect(self.go_to)
        title = self.bar.title
        popup.show_at(title.mapToGlobal(title.rect().bottomLeft()))
