"""What a hand on a view of days asks for: from where it pressed and where it is now to a Drop."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt

from commplan.domain.records import ContentEvent
from commplan.planning.drop import Drop, EventDay, Subject, Time
from commplan.planning.drops import DAY, STEP, Drops, clock
from commplan.planning.schedule import Dated
from commplan.ui.calendar.days import CalendarItem, Entry, EventMark
from commplan.ui.calendar.grid import DayGrid, Edge
from commplan.ui.workspace import Workspace

COPY, WHOLE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Press:
    """Where the button went down, and on what."""

    pos: QPoint
    day: dt.date
    time: dt.time | None
    entry: Entry | None
    edge: Edge | None
    modifiers: Qt.KeyboardModifier

    @staticmethod
    def at(pos: QPoint, modifiers: Qt.KeyboardModifier, view: DayGrid) -> "Press | None":
        """None where there is no day, or a link."""
        day = view.day_at(pos)
        if day is None or view.more_at(pos):
            return None
        return Press(pos, day, view.time_at(pos), view.entry_at(pos), view.edge_at(pos), modifiers)

    @property
    def is_copy(self) -> bool:
        return bool(self.modifiers & COPY)


def subject_of(entry: Entry) -> Subject:
    """What the rules of dropping know of an entry."""
    return entry.dated if isinstance(entry, CalendarItem) else EventDay(entry.event, entry.date)


def event_of(dated: Dated, workspace: Workspace) -> EventDay:
    """The date of the event that a communication is about."""
    return EventDay(workspace.plan.get(ContentEvent, dated.event_id), dated.event_date)


def drop_at(press: Press, pos: QPoint, view: DayGrid, drops: Drops, modifiers: Qt.KeyboardModifier) -> Drop | None:
    """What would come of letting go at `pos`; None beside all days. Ctrl copies, Shift moves the whole event."""
    day, time = view.day_at(pos), view.time_at(pos)
    if day is None:
        return None
    if press.entry is None:
        return _drawn(press, day, time, drops)
    if press.edge is not None and (press.time is None or isinstance(press.entry, EventMark)):
        subject = subject_of(press.entry)
        return drops.begun_on(subject, day) if press.edge == Edge.START else drops.stretched(subject, day)
    if press.edge is not None and isinstance(press.entry, CalendarItem):
        dated = press.entry.dated
        if dated.time is None:
            return drops.stretched(dated, day)
        if press.edge == Edge.START:
            return drops.begun(dated, _minutes(time)) if time else None
        return drops.lengthened(dated, _minutes(time) + STEP - _minutes(dated.time)) if time else None
    subject, days = subject_of(press.entry), day - press.day
    if modifiers & COPY:
        return drops.copied(subject, subject.date + days, _time_for(subject, press, time, view))
    if modifiers & WHOLE and isinstance(subject, Dated):
        subject = event_of(subject, view.workspace)
    return drops.moved(subject, subject.date + days, _time_for(subject, press, time, view))


def _time_for(subject: Subject, press: Press, time: dt.time | None, view: DayGrid) -> dt.time | Time | None:
    """The time of its beginning: it is held where it was pressed. Above the hours it has none, it takes all day."""
    if not view.has_hours or subject.last_date > subject.date:
        return Time.OWN
    if time is None or press.time is None or subject.time is None:
        return time
    return clock(_minutes(subject.time) + _minutes(time) - _minutes(press.time))


def _drawn(press: Press, day: dt.date, time: dt.time | None, drops: Drops) -> Drop | None:
    if press.time is None:
        return drops.drawn(press.day, day)
    if time is None:
        return None
    start, end = sorted((_minutes(press.time), _minutes(time)))
    return drops.drawn(press.day, press.day, clock(start), min(end + STEP, DAY) - start)


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute
