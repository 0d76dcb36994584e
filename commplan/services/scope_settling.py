"""Trying changes on the plan: putting right what must come out to the day, and counting what comes of it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from commplan.domain.changes import Change, combined
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, Occurrence
from commplan.domain.words import ExceptionAction, Status
from commplan.planning.expansion import Dated, EventDate
from commplan.planning.schedule import Schedule
from commplan.planning.series import Series, endless
from commplan.planning.status import status_of
from commplan.planning.staying import is_done, is_kept
from commplan.planning.versions import source_fingerprint
from commplan.services.occurrences import known, placed
from commplan.services.scope_draft import Draft
from commplan.services.scope_outline import Outline
from commplan.services.scope_series import exceptions_for
from commplan.services.scope_situation import Situation
from commplan.services.scope_terms import Reach, Scope

_PROBED = 40  # dates on either side of the plan that are looked at


@dataclass(frozen=True)
class Trial:
    """A situation and the plan after a draft."""

    s: Situation
    draft: Draft

    @cached_property
    def schedule(self) -> Schedule:
        changes = [change for change in combined(self.draft.changes) if not change.is_empty]
        return Schedule(self.s.plan.with_changes(changes), previous=self.s.schedule)

    def event(self, original: dt.date) -> ContentEvent | None:
        """The event that a date belongs to afterwards."""
        place = self.draft.place(original)
        return self.schedule.plan.table(ContentEvent).get(place[0]) if place else None

    @property
    def series(self) -> ContentEvent | None:
        """The event that the dates in scope belong to afterwards, be it on other dates; None when they go."""
        new = self.draft.new_event
        if not new and not self.draft.pairs:
            return None
        return self.schedule.plan.table(ContentEvent).get(new.id if new else self.draft.event_id)

    def communication(self, communication_id: str, original: dt.date) -> Communication | None:
        """A communication as that date has it afterwards; None when there is none."""
        return self.schedule.plan.table(Communication).get(self.draft.communication(communication_id, original))

    def day(self, original: dt.date) -> EventDate | None:
        """The date of the event afterwards, by its original before."""
        event, place = self.event(original), self.draft.place(original)
        return Situation(self.schedule, event).day(place[1]) if event and place else None

    def dated(self, communication_id: str, original: dt.date) -> Dated | None:
        """A communication's date afterwards, by its key before."""
        place = self.draft.place(original)
        return self.schedule.find(self.draft.communication(communication_id, original), place[1]) if place else None

    def with_more(self, changes: list[Change]) -> "Trial":
        return Trial(self.s, replace(self.draft, changes=(*self.draft.changes, *changes))) if changes else self


def settled(s: Situation, outline: Outline, original: dt.date, scope: Scope) -> Trial:
    """The draft with what makes days exact: the date asked about, what stays, and what must not change."""
    trial = Trial(s, outline.draft)
    trial = trial.with_more(list(_event_put_right(trial, outline, original)))
    return trial.with_more(
        [*_pinned(trial, outline, scope), *_staying(trial, outline, scope), *_sending(trial, outline, original)]
    )


def _event_put_right(trial: Trial, outline: Outline, original: dt.date) -> Iterator[Change]:
    event, place, day = trial.event(original), trial.draft.place(original), trial.day(original)
    if outline.event_day is None or event is None or place is None or (day and day.date == outline.event_day):
        return
    s = Situation(trial.schedule, event)
    yield from exceptions_for(s, place[1], outline.event_day, ExceptionAction.MOVED)


def _pinned(trial: Trial, outline: Outline, scope: Scope) -> Iterator[Change]:
    """What was sent or put up stays where it is; a person who means just one date may move what was put up."""
    for row in trial.s.known:
        before = trial.s.schedule.find(row.communication_id, row.original)
        after = trial.dated(row.communication_id, row.original)
        if before is None or after is None or not is_kept(trial.s.plan, row):
            continue
        is_meant = scope == Scope.THIS or row.communication_id in outline.free
        may_move = is_meant and not is_done(trial.s.plan, row)
        if may_move or (*_when(before), before.title) == (*_when(after), after.title):
            continue
        communication = trial.schedule.plan.get(Communication, after.communication_id)
        pinned = placed(after, communication, *_when(before))
        assert isinstance(pinned.after, Occurrence)
        yield Change(pinned.before, replace(pinned.after, title=before.title))


def _when(dated: Dated) -> tuple[dt.date, dt.time | None, int]:
    return dated.date, dated.time, dated.duration


def _staying(trial: Trial, outline: Outline, scope: Scope) -> Iterator[Change]:
    """Communications that do not move along keep their dates in the plan's period, and on the date asked about."""
    pinned = {change.record.id for change in _pinned(trial, outline, scope)}
    for before in trial.s.dated:
        if before.communication_id not in outline.staying or not trial.draft.is_in_scope(before.original):
            continue
        after = trial.dated(before.communication_id, before.original)
        row = after.occurrence if after else None
        if after and after.date != before.date and not (row and row.id in pinned):
            yield known(after, date=before.date)


def _sending(trial: Trial, outline: Outline, original: dt.date) -> Iterator[Change]:
    """The date asked about goes out exactly when it was said; what has to stay in this scope stays."""
    if outline.sending is None:
        return
    wanted = outline.sending
    after = trial.dated(wanted.dated.communication_id, original)
    if after is None or _when(after) == (wanted.date, wanted.time, wanted.minutes):
        return
    row = after.occurrence
    if row is not None and is_kept(trial.s.plan, row) and (trial.draft.until is None or is_done(trial.s.plan, row)):
        return
    communication = trial.schedule.plan.get(Communication, after.communication_id)
    yield placed(after, communication, wanted.date, wanted.time, wanted.minutes)


# --- counting


def reach_of(trial: Trial, original: dt.date, scope: Scope, *, communication_id: str = "", text: bool) -> Reach:
    """What comes of a trial. `communication_id`: count the dates of that one; `text`: all dates in scope change."""
    s, draft = trial.s, trial.draft
    changed = _changed_of(trial, communication_id, text=text) if communication_id else _changed(trial, text=text)
    is_meant = (lambda _: True) if scope == Scope.ALL else draft.is_in_scope
    is_about = (lambda c: c == communication_id) if communication_id else (lambda _: True)
    kept = [o for o in s.known if is_kept(s.plan, o) and is_meant(o.original) and is_about(o.communication_id)]
    pairs = [
        (s.schedule.find(o.communication_id, o.original), trial.dated(o.communication_id, o.original)) for o in kept
    ]
    found = [(a, b) for a, b in pairs if a and b]
    again = [(a, b) for a, b in found if _needs_again(trial, a, b)]
    shown = [(a, b) for a, b in found if is_other_sent(s.plan, a, trial.schedule.plan, b)]
    same = sum(1 for pair in found if _when(pair[0]) == _when(pair[1]) and pair not in again and pair not in shown)
    mine = [x for x in s.exceptions if is_meant(x.original or x.date or draft.since)]
    gone = {change.record.id for change in draft.changes if change.after is None}
    after = trial.dated(communication_id, original) if communication_id else trial.day(original)
    old_days, new_days = _days(trial)
    return Reach(
        scope=scope,
        dates=len(changed),
        past=sum(1 for day in changed if day < s.today),
        **_outside(trial, communication_id, text=text),
        gone=len(old_days - new_days),
        new=len(new_days - old_days),
        same=len(old_days & new_days),
        kept=same,
        shown=len(shown),
        again=len(again),
        exceptions=sum(1 for x in mine if x.id not in gone),
        dropped=draft.dropped,
        drafts=sum(1 for o in s.known if o.id in s.plan.drafts_by_occurrence and draft.place(o.original) is None),
        new_series=draft.new_event is not None,
        day=after.date if after else None,
        original=after.original if after else None,
        event=trial.event(original) or trial.series,
        communication=trial.communication(communication_id, original),
    )


def is_other_sent(before: Plan, was: Dated, after: Plan, now: Dated) -> bool:
    """Whether a date that was sent would be shown as another message than the one that went out."""
    known = was.occurrence
    if known is None or not is_done(before, known):
        return False
    return source_fingerprint(before, was) != source_fingerprint(after, now)


def _needs_again(trial: Trial, before: Dated, after: Dated) -> bool:
    is_now = status_of(trial.schedule.plan, after) == Status.APPROVE_AGAIN
    return is_now and status_of(trial.s.plan, before) != Status.APPROVE_AGAIN


def _changed(trial: Trial, *, text: bool) -> list[dt.date]:
    """The event's dates in the plan's period that change or go, and the one asked about."""
    s, info = trial.s, trial.s.plan.info
    by_original: dict[dt.date, list[Dated]] = {}
    for dated in s.dated:
        by_original.setdefault(dated.original, []).append(dated)
    found = []
    days = dict.fromkeys(s.schedule.event_dates(s.event.id, info.start, info.end))
    if s.asked is not None and (asked := s.day(s.asked)) is not None:
        days[asked] = None
    for day in days:
        if not trial.draft.is_in_scope(day.original):
            continue
        after = trial.day(day.original)
        differs = after is None or after.date != day.date or (text and trial.draft.is_changed(day.original))
        if differs or any(_differs(trial, dated) for dated in by_original.get(day.original, ())):
            found.append(day.date)
    return found


def _changed_of(trial: Trial, communication_id: str, *, text: bool) -> list[dt.date]:
    mine = [d for d in trial.s.dated if d.communication_id == communication_id]
    return [d.date for d in mine if _differs(trial, d) or (text and trial.draft.is_changed(d.original))]


def _differs(trial: Trial, before: Dated) -> bool:
    after = trial.dated(before.communication_id, before.original)
    return after is None or after[6:10] != before[6:10] or after.title != before.title


def _days(trial: Trial) -> tuple[set[dt.date], set[dt.date]]:
    """The days in scope on which the event takes place in the plan's period, before and afterwards."""
    s, draft, info = trial.s, trial.draft, trial.s.plan.info
    before = s.schedule.event_dates(s.event.id, info.start, info.end)
    after = list(trial.schedule.event_dates(s.event.id, info.start, info.end))
    days = {day.date for day in after if draft.is_in_scope(day.original)}
    if draft.new_event is not None:
        days |= {day.date for day in trial.schedule.event_dates(draft.new_event.id, info.start, info.end)}
    return {day.date for day in before if draft.is_in_scope(day.original)}, days


def _outside(trial: Trial, communication_id: str, *, text: bool) -> dict[str, dt.date | None]:
    """The ends of the plan's period beyond which dates change: what an event is like tells it, without going through
    all that is known about dates so far away."""
    s, info = trial.s, trial.s.plan.info
    others = [o for o in s.originals if o != s.asked and trial.draft.is_in_scope(o)]
    earlier = islice((o for o in others if o < info.start), _PROBED)
    later = islice((o for o in others if o > info.end), _PROBED)
    found: dict[str, dt.date | None] = {}
    for name, originals, end in (("earlier", earlier, info.start), ("later", later, info.end)):
        days = (day for o in originals if (day := s.day(o)) and not info.start <= day.date <= info.end)
        found[name] = end if any(_is_other(trial, day, communication_id, text=text) for day in days) else None
    return {**found, "later": info.end} if _goes_on_otherwise(trial) else found


def _goes_on_otherwise(trial: Trial) -> bool:
    """Whether another frequency gives dates after the plan's period."""
    event, old = trial.series, trial.s.event
    if event is None or endless(event.rule) == endless(old.rule):
        return False
    return Series(event.rule, event.start).first(trial.s.plan.info.end + dt.timedelta(1)) is not None


def _is_other(trial: Trial, day: EventDate, communication_id: str, *, text: bool) -> bool:
    place = trial.draft.place(day.original)
    if place is None or (text and trial.draft.is_changed(day.original)):
        return True
    after = trial.day(day.original)
    if not communication_id and (after is None or after.date != day.date):
        return True
    for c in trial.s.communications:
        if communication_id in ("", c.id):
            other = trial.communication(c.id, day.original)
            if other is None or other.event_id != place[0] or _going_out(other) != _going_out(c):
                return True
    return False


def _going_out(c: Communication) -> tuple[object, ...]:
    """What its dates, times and titles follow from."""
    return c.offset, c.offset_unit, c.offset_from, c.time, c.duration, c.span, c.title
