"""Whatever is edited in whatever scope: what must stay stays, the rest is a fresh series, and undo takes all back."""

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.words import ExceptionAction
from commplan.planning.expansion import Dated, event_dates, key_of
from commplan.planning.series import Series, split
from commplan.planning.status import status_of
from commplan.planning.staying import is_kept
from commplan.planning.workdays import WorkingCalendar
from commplan.services import scopes
from commplan.services.scope_situation import Situation
from commplan.services.scopes import (
    CommunicationChange,
    CommunicationMove,
    CommunicationRemoval,
    Edit,
    EventChange,
    EventMove,
    EventRemoval,
    Scope,
)
from commplan.services.session import Session
from tests.planning.builders import DAY
from tests.services.scope_plans import all_dated, as_bytes, open_session, plans


@contextmanager
def opened(plan: Plan) -> Iterator[Session]:
    session = open_session(plan)
    try:
        yield session
    finally:
        session.close()
        shutil.rmtree(session.path.parent)


def only_event(session: Session) -> r.ContentEvent:
    return next(iter(session.plan.table(r.ContentEvent).values()))


def situation(session: Session) -> Situation:
    return Situation(session.schedule, only_event(session))


@st.composite
def edits(draw: st.DrawFn, session: Session) -> Edit:
    """Any edit of a date that the event has."""
    s = situation(session)
    event = s.event
    days = [o for o in s.originals if DAY(2026, 1, 1) <= o <= DAY(2026, 8, 1) and s.day(o) is not None]
    if not days:
        days = [event.start]
    original = draw(st.sampled_from(days))
    kinds = ("move", "remove", "rule", "offset", "title", "start", "span", "sending", "words", "both", "silence")
    kind = draw(st.sampled_from(kinds))
    day = s.day(original)
    to = (day.date if day else original) + dt.timedelta(draw(st.sampled_from((-9, -1, 1, 2, 7, 30))))
    if kind == "move":
        along = draw(st.none() | st.just(frozenset({s.communications[0].id})))
        return EventMove(event=event, original=original, to=to, along=along)
    if kind == "remove":
        return EventRemoval(event=event, original=original)
    if kind == "sending":
        dated = session.schedule.find(s.communications[0].id, original)
        if dated is not None:
            to = dated.date + (to - original)
            time, length = (draw(st.sampled_from(some)) for some in ((dt.time(14), dated.time, None), (None, 45, 120)))
            return CommunicationMove(dated=dated, date=to, time=time, duration=length)
    first = s.communications[0]
    others: dict[str, Any] = draw(
        st.sampled_from(({"time": dt.time(15)}, {"offset": 1, "duration": 60}, {"span": 2}, {"title": "X"}))
    )
    if kind == "silence":
        return CommunicationRemoval(communication=draw(st.sampled_from(s.communications)), original=original)
    if kind == "words":
        return CommunicationChange(communication=first, original=original, values=others)
    if kind == "both":
        words: dict[str, Any] = draw(st.sampled_from(({"title": "Y"}, {"workday_offset": 2})))
        return EventChange(event=event, original=original, values=words, communications={first.id: others})
    found: dict[str, dict[str, Any]] = {
        "rule": {"rule": draw(st.sampled_from(("FREQ=WEEKLY;BYDAY=TH", "FREQ=MONTHLY;BYDAY=2MO", "FREQ=YEARLY")))},
        "offset": {"workday_offset": draw(st.sampled_from((0, 1, -2)))},
        "start": {"start": event.start + dt.timedelta(draw(st.sampled_from((-1, 1, 7))))},
        "span": {"span": 3},
    }
    return EventChange(event=event, original=original, values=found.get(kind, {"title": "Other"}))


def kept_rows(session: Session) -> dict[str, Dated]:
    """What was sent or put up, by the id of its row."""
    rows = [o for o in session.plan.table(r.Occurrence).values() if is_kept(session.plan, o)]
    found = {o.id: session.schedule.find(o.communication_id, o.original) for o in rows}
    return {row_id: dated for row_id, dated in found.items() if dated is not None}


@given(plans(), st.data())
def test_what_was_sent_or_put_up_stays_and_undo_takes_everything_back(plan: Plan, data: st.DataObject) -> None:
    with opened(plan) as session:
        edit, scope = data.draw(edits(session)), data.draw(st.sampled_from(Scope))
        before, kept, dated = as_bytes(session.plan), kept_rows(session), all_dated(session)
        statuses = {row_id: status_of(session.plan, each) for row_id, each in kept.items()}
        try:
            reach = scopes.carry_out(session, edit, scope)
        except UserError:
            assert as_bytes(session.plan) == before
            return
        after = kept_rows(session)
        assert after.keys() == kept.keys()
        moved = 0
        for row_id, each in kept.items():
            now = after[row_id]
            is_same = (now.uid, now.title, now[6:10]) == (each.uid, each.title, each[6:10])
            is_sent = each.occurrence is not None and each.occurrence.state == "sent"
            assert is_same or (scope == Scope.THIS and not is_sent)
            moved += not is_same
            if status_of(session.plan, now) != statuses[row_id]:
                assert reach.again
        if as_bytes(session.plan) == before:
            assert all_dated(session) == dated
            return
        done = as_bytes(session.plan)
        session.undo()
        assert as_bytes(session.plan) == before and all_dated(session) == dated
        session.redo()
        assert as_bytes(session.plan) == done


@given(plans(), st.data())
def test_dates_before_this_and_following_are_untouched(plan: Plan, data: st.DataObject) -> None:
    with opened(plan) as session:
        edit = data.draw(edits(session))
        original = scopes.original_of(edit)
        before = {key: dated for key, dated in all_dated(session).items() if key[1] < original}
        try:
            scopes.carry_out(session, edit, Scope.FOLLOWING)
        except UserError:
            return
        after = all_dated(session)
        old = only_event(session).id if session.plan.table(r.ContentEvent) else ""
        assert {key: d for key, d in after.items() if key in before} == before
        earlier = {key for key, d in after.items() if key[1] < original and d.event_id == old}
        assert earlier == before.keys() or not before  # without any before, the event itself is changed


@given(plans(), st.data())
def test_the_rest_is_a_fresh_series_with_the_exceptions_that_were_kept(plan: Plan, data: st.DataObject) -> None:
    with opened(plan) as session:
        s = situation(session)
        days = [o for o in s.originals if o not in s.is_added and o <= DAY(2026, 8, 1) and s.day(o)]
        original = data.draw(st.sampled_from(days or [s.event.start]))
        by = data.draw(st.sampled_from((-1, 1, 2, 7)))
        to = (day.date if (day := s.day(original)) else original) + dt.timedelta(by)
        tail = split(s.series, original)[1]
        old_exceptions = {x.id: x for x in s.exceptions}
        try:
            scopes.move_event(session, s.event, original, to, Scope.FOLLOWING)
        except UserError:
            return
        new = [e for e in session.plan.table(r.ContentEvent).values() if e.id != s.event.id]
        new = new or list(session.plan.table(r.ContentEvent).values())  # from the first date on: the event itself
        assert len(new) == 1 and tail is not None
        fresh = Series(new[0].rule, new[0].start)
        until = DAY(2026, 12, 31)
        if "COUNT" in tail.rule or "UNTIL" in tail.rule:
            assert len(list(fresh.dates(DAY(2030, 1, 1)))) == len(list(tail.dates(DAY(2030, 1, 1))))
        calendar = WorkingCalendar.of(session.plan)
        exceptions = session.plan.exceptions_by_event.get(new[0].id, ())
        expected = {d.original: d.date for d in event_dates(new[0], (), calendar, DAY(2025, 1, 1), until)}
        assert expected.keys() == set(fresh.dates(until))
        for x in exceptions:
            key = key_of(x)
            assert key is not None
            if x.action == ExceptionAction.LEFT_OUT:
                expected.pop(key, None)
            elif x.date and x.action == ExceptionAction.MOVED:
                expected[key] = x.date
            if x.id in old_exceptions:
                old = old_exceptions[x.id]
                is_taken = (key, x.date) == (x.original, to)  # the date asked about came to lie on an added one
                assert (x.date, x.reason) == (old.date, old.reason) and (x.action == old.action or is_taken)
        for x in exceptions:
            key = key_of(x)
            if x.action == ExceptionAction.ADDED and key and x.date:
                assert key not in expected  # else it would be lost
                expected[key] = x.date
        got = {d.original: d.date for d in session.schedule.event_dates(new[0].id, DAY(2025, 1, 1), DAY(2027, 6, 1))}
        assert {o: d for o, d in got.items() if o <= until} == {o: d for o, d in expected.items() if o <= until}


@given(plans(), st.data())
def test_what_is_said_beforehand_is_what_happens(plan: Plan, data: st.DataObject) -> None:
    with opened(plan) as session:
        edit = data.draw(edits(session))
        for scope in scopes.choices(session, edit):
            try:
                proposal = scopes.propose(session, edit, scope)
            except UserError:
                continue
            assert proposal.reach.scope == scope
            before, kept = as_bytes(session.plan), len(kept_rows(session))
            assert 0 <= proposal.reach.kept + proposal.reach.again <= kept
            assert proposal.reach.past <= proposal.reach.dates and proposal.reach.exceptions >= 0
            session.apply(proposal.label, proposal.changes)
            if proposal.reach.dates:
                assert as_bytes(session.plan) != before
            if as_bytes(session.plan) != before:
                session.undo()
