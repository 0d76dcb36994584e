"""What it would mean to drop something on a day of the calendar: the date it really gets, and what speaks against it.

A date that is dropped on a day off follows the day rule of its event, as the dates of the frequency do; to keep it
there on purpose, type it in the inspector. Quiet periods that block can't be dropped on. Durations are in minutes.
"""

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping

from commplan.domain.records import Audience, Communication, ContentEvent
from commplan.domain.texts import Text, translate
from commplan.domain.validation import EARLIEST, LATEST
from commplan.domain.words import DateRule, Enforcement, OccurrenceState, Status
from commplan.planning.along import conflicts_along
from commplan.planning.approvals import approval_start, counting_day
from commplan.planning.conflicts import Conflict, concerns, day_conflicts, message_conflicts
from commplan.planning.drop import Deed, Drop, EventDay, Subject, Time
from commplan.planning.load import UNCOUNTED, Load, Week, monday, points_of, weekly_load
from commplan.planning.paths import steps_of
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.status import status_of
from commplan.planning.staying import Staying
from commplan.planning.workdays import WorkingCalendar

STEP = 15
"""Times and durations that are dragged lie on the quarters of an hour."""
DAY = 24 * 60
LONGEST = 366  # days
_LEFT_OUT = translate("Calendar", "{day} is not a working day, and this event leaves those out.")
_NAMED = 2  # audiences over their limit that are named


class Drops:
    """Weighs drops on one schedule: made when a drag begins, asked at every step of the hand."""

    def __init__(self, schedule: Schedule, today: dt.date) -> None:
        self.schedule = schedule
        self._plan, self._calendar = schedule.plan, schedule.calendar
        self._today = today
        self._loads: dict[dt.date, Mapping[Week, Load]] = {}

    def why_fixed(self, subject: Subject) -> Text | None:
        """Why something can't be dragged at all; None when it can."""
        if isinstance(subject, Dated) and status_of(self._plan, subject) in (Status.SENT, Status.MEASURED):
            text = translate("Errors", "“{title}” has been sent; its date is part of the record.")
            return text.format(title=subject.title)
        if isinstance(subject, EventDay):
            return Staying.at(self.schedule, subject.event, subject.date).refusal
        return None

    # --- what a hand asks for

    def moved(self, subject: Subject, day: dt.date, time: dt.time | Time | None = Time.OWN) -> Drop:
        """Drop it on `day` at `time`; None: all day."""
        return self._placed(Deed.MOVE, subject, day, time)

    def copied(self, subject: Subject, day: dt.date, time: dt.time | Time | None = Time.OWN) -> Drop:
        """Drop a copy of it on `day`; of what was sent too."""
        return self._placed(Deed.COPY, subject, day, time)

    def begun(self, dated: Dated, minute: int) -> Drop:
        """Let it begin at that minute of the day and end when it does now; a quarter of an hour is left at least."""
        assert dated.time is not None
        end = _minutes(dated.time) + dated.duration
        start = max(min(minute, end - STEP), 0)
        return self._resized(dated, dated.last_date, end - start, clock(start))

    def lengthened(self, dated: Dated, minutes: int) -> Drop:
        """Let it take so many minutes, from a quarter of an hour to the end of the day."""
        start = _minutes(dated.time) if dated.time else 0
        duration = max(min(STEP, DAY - start), min(minutes, DAY - start))
        return self._resized(dated, dated.last_date, duration, dated.time)

    def begun_on(self, subject: Subject, first: dt.date) -> Drop:
        """Let it begin on the day `first`, by the day rule of its event, and end when it does now.

        A date that was put where it is by itself has no beginning to change: it moves.
        """
        if isinstance(subject, Dated) and subject.occurrence and subject.occurrence.date:
            return self.moved(subject, first)
        last = subject.last_date
        first = min(max(first, last - dt.timedelta(LONGEST - 1), EARLIEST), last)
        rule = self._plan.get(ContentEvent, subject.event_id).date_rule
        date = first if first == subject.date else self._calendar.shift(first, rule)
        if date is not None and date > last:
            date = self._calendar.shift(first, DateRule.PREVIOUS)
        drop = self._resized(subject, last, subject.duration, subject.time, date or first)
        return (
            drop
            if date is not None
            else dataclasses.replace(drop, refusal=_LEFT_OUT.format(day=named_day(self._calendar, first)))
        )

    def stretched(self, subject: Subject, last: dt.date) -> Drop:
        """Let it go on until the day `last`."""
        last = min(max(last, subject.date), subject.date + dt.timedelta(LONGEST - 1), LATEST)
        return self._resized(subject, last, subject.duration, subject.time)

    def drawn(self, first: dt.date, last: dt.date, time: dt.time | None = None, minutes: int = 0) -> Drop:
        """Something new over the days from `first` to `last` (in either order), or so many minutes from `time` on."""
        first, last = min(first, last), min(max(first, last), min(first, last) + dt.timedelta(LONGEST - 1))
        date = self._calendar.shift(first, DateRule.NEXT) or first
        drop = Drop(
            deed=Deed.DRAW,
            subject=None,
            wanted=first,
            date=date,
            last_date=max(date, last),
            time=time,
            duration=minutes,
            is_change=True,
            conflicts=(*day_conflicts(self.schedule, date), *self._over(date)),
        )
        return dataclasses.replace(drop, refusal=self._refusal(drop))

    # --- the rules

    def _placed(self, deed: Deed, subject: Subject, day: dt.date, wanted: dt.time | Time | None) -> Drop:
        event = self._plan.get(ContentEvent, subject.event_id)
        date = day if day == subject.date else self._calendar.shift(day, event.date_rule)
        length = subject.last_date - subject.date
        time = subject.time if isinstance(wanted, Time) or isinstance(subject, EventDay) else wanted
        drop = Drop(
            deed=deed,
            subject=subject,
            wanted=day,
            date=date or day,
            last_date=(date or day) + length,
            time=time,
            duration=subject.duration,
            is_change=deed == Deed.COPY or (date, time) != (subject.date, subject.time),
            distance=self._calendar.count(subject.date, date or day),
        )
        if date is None and (deed == Deed.COPY or self.why_fixed(subject) is None):
            return dataclasses.replace(drop, refusal=_LEFT_OUT.format(day=named_day(self._calendar, day)))
        if drop.date < EARLIEST or drop.last_date > LATEST:
            return dataclasses.replace(drop, refusal=translate("Calendar", "That is too far ahead for a plan."))
        return self._weighed(drop)

    def _resized(
        self, subject: Subject, last: dt.date, duration: int, time: dt.time | None, first: dt.date | None = None
    ) -> Drop:
        first = first or subject.date
        was = subject.date, subject.last_date, subject.duration, subject.time
        drop = Drop(
            deed=Deed.RESIZE,
            subject=subject,
            wanted=last,
            date=first,
            last_date=last,
            time=time,
            duration=duration,
            is_change=(first, last, duration, time) != was,
        )
        return self._weighed(drop)

    def _weighed(self, drop: Drop) -> Drop:
        """`drop` with what speaks against it; nothing does where nothing changes."""
        if not drop.is_change:
            return drop
        begins = drop.deed != Deed.RESIZE or (drop.subject is not None and drop.date != drop.subject.date)
        against = list(day_conflicts(self.schedule, drop.date)) if begins else []
        if not isinstance(drop.subject, Dated):
            against += self._over(drop.date)
            if drop.deed == Deed.MOVE and isinstance(drop.subject, EventDay):
                event = self._plan.get(ContentEvent, drop.subject.event_id)
                against += conflicts_along(self.schedule, event, drop.subject.date, drop.date, self._today)
            notes = tuple(self._event_notes(drop))
            return dataclasses.replace(drop, conflicts=tuple(against), notes=notes, refusal=self._refusal(drop))
        dated = drop.subject
        there = dated._replace(date=drop.date, last_date=drop.last_date, time=drop.time, duration=drop.duration)
        by, was = self._approval(drop, dated)
        return dataclasses.replace(
            drop,
            conflicts=(*against, *message_conflicts(self.schedule, there, self._today), *self._heavy(drop, dated)),
            notes=tuple(self._notes(drop, dated)),
            refusal=self._refusal(drop),
            approval_by=by,
            approval_was=was,
        )

    def _approval(self, drop: Drop, dated: Dated) -> tuple[dt.date | None, dt.date | None]:
        """By when it must be put up for approval, and by when it had to be. That it is too late is a conflict."""
        steps = steps_of(self._plan, dated)
        if not steps:
            return None, None
        by = approval_start(steps, self._calendar, drop.date)
        was = approval_start(steps, self._calendar, dated.date) if drop.deed != Deed.COPY else None
        return by if by >= counting_day(self._calendar, self._today) else None, was

    def _over(self, date: dt.date) -> Iterator[Conflict]:
        if date < self._today:
            yield Conflict(translate("Plan", "{day} is over.").format(day=date), is_grave=True)

    def _refusal(self, drop: Drop) -> Text | None:
        """Why it can't be: it was sent, or a quiet period blocks one of the days."""
        if drop.deed != Deed.COPY and drop.subject and (fixed := self.why_fixed(drop.subject)):
            return fixed
        c = self._plan.get(Communication, drop.subject.communication_id) if isinstance(drop.subject, Dated) else None
        for rule in self._calendar.quiet_periods(drop.date, drop.last_date):
            if rule.enforcement == Enforcement.BLOCK and (
                concerns(self._plan, rule, c) if c else not rule.audience_ids
            ):
                text = translate("Calendar", "Nothing may go out in the quiet period “{name}”.")
                return text.format(name=rule.name)
        return None

    def _event_notes(self, drop: Drop) -> Iterator[Text]:
        if drop.deed == Deed.MOVE and isinstance(drop.subject, EventDay):
            note = Staying.at(self.schedule, drop.subject.event, drop.subject.date).note
            yield from [note] if note else []

    def _notes(self, drop: Drop, dated: Dated) -> Iterator[Text]:
        if drop.deed == Deed.COPY:
            return
        status = status_of(self._plan, dated)
        if status == Status.APPROVED:
            yield translate("Calendar", "It is approved: the approval must be given again.")
        elif status == Status.IN_APPROVAL:
            yield translate("Calendar", "It is being approved: it must be put up again.")

    def _heavy(self, drop: Drop, dated: Dated) -> Iterator[Conflict]:
        """The audiences whose limit the week would exceed because of it, the worst first; a few by name."""
        here, there = monday(dated.date), monday(drop.date)
        known = dated.occurrence.state if dated.occurrence else OccurrenceState.PLANNED
        is_counted = drop.deed == Deed.COPY or (here != there and known not in UNCOUNTED)
        if drop.deed == Deed.RESIZE or not is_counted:
            return
        audiences = self._plan.table(Audience)
        limited = {
            audience_id: share
            for audience_id, share, _ in points_of(self._plan, dated.communication_id)
            if audiences[audience_id].load_limit is not None
        }
        if not limited:  # by far the most work is left undone
            return
        year, week, _ = there.isocalendar()
        over = []
        for audience_id, share in limited.items():
            audience = audiences[audience_id]
            load = self._load(there).get((audience_id, year, week))
            total = share + (load.total if load else 0.0)
            if audience.load_limit is not None and total > audience.load_limit + 1e-9:
                over.append((total - audience.load_limit, audience.name, total, audience.load_limit))
        text = translate("Plan", "“{audience}”: week {week} is over its limit ({total} of {limit}).")
        over.sort(key=lambda found: -found[0])
        for _, name, total, limit in over[:_NAMED]:
            yield Conflict(text.format(audience=name, week=week, total=round(total, 1), limit=limit))
        if len(over) > _NAMED:
            more = translate("Calendar", "%n more audience(s) over their limit", "", 1)
            yield Conflict(more.count(len(over) - _NAMED))

    def _load(self, week: dt.date) -> Mapping[Week, Load]:
        if week not in self._loads:
            self._loads[week] = weekly_load(self.schedule, week, week)
        return self._loads[week]


def named_day(calendar: WorkingCalendar, day: dt.date) -> Text:
    """A day, with its name behind it when it is a day off that has one."""
    off = calendar.day_off(day)
    return Text("", "{day} ({name})").format(day=day, name=off.name) if off else Text("", "{day}").format(day=day)


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def clock(minutes: int) -> dt.time:
    """A time of day from minutes since midnight, within the day: its last quarter of an hour at the latest."""
    hour, minute = divmod(min(max(minutes, 0), DAY - STEP), 60)
    return dt.time(hour, minute)
