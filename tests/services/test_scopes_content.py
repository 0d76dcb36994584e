"""Another sender, title, length: for this date, this and the following, or all; and what was sent stays."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.errors import UserError
from commplan.domain.texts import literal
from commplan.planning.status import status_of
from commplan.services import changing, editing, scopes
from commplan.services.protection import protection
from commplan.services.scopes import CommunicationChange, CommunicationRemoval, EventChange, Scope
from commplan.services.session import Session
from tests.planning.builders import DAY, communication, event, make, occurrence
from tests.planning.builders import plan as plan_of
from tests.services.scope_plans import as_bytes, open_session, versions_of

WEEKLY = event(DAY(2026, 1, 6), "FREQ=WEEKLY;BYDAY=TU;COUNT=12", title="Stand-up", date_rule=w.DateRule.KEEP)
BOARD, SPONSOR = make(r.Sender, name="Board"), make(r.Sender, name="Sponsor")
PATH = make(r.ApprovalPath)
LETTER = communication(WEEKLY, title="Letter", sender_id=BOARD.id, approval_path_id=PATH.id)
BRIEFING = communication(WEEKLY, title="Briefing", offset=-2, sender_id=BOARD.id)
NEXT, LATER = DAY(2026, 3, 3), DAY(2026, 3, 10)  # today is 1 March: nine dates are over, three are to come
OTHER = {"sender_id": SPONSOR.id}


@pytest.fixture
def session() -> Iterator[Session]:
    """The letters of January were sent, that of 10 March is in approval."""
    legal = make(r.ApprovalStep, path_id=PATH.id, role="Legal")
    sent = [occurrence(LETTER, DAY(2026, 1, day), state=w.OccurrenceState.SENT) for day in (6, 13, 20, 27)]
    row = occurrence(LETTER, LATER)
    plan = plan_of(WEEKLY, BOARD, SPONSOR, PATH, legal, LETTER, BRIEFING, *sent, row)
    with open_session(plan.with_approvals(versions_of(plan, [row]), ())) as opened:
        yield opened


def edit(original: dt.date = NEXT, communication: r.Communication = LETTER, **values: Any) -> CommunicationChange:
    return CommunicationChange(communication=communication, original=original, values=values)


def senders(session: Session, title: str = "Letter") -> str:
    """B or S for each date of the series, in order."""
    found = [d for d in session.schedule.whole_plan() if d.title == title]
    ids = [session.plan.get(r.Communication, d.communication_id).sender_id for d in found]
    return "".join({BOARD.id: "B", SPONSOR.id: "S"}[i] for i in ids)


def undone(session: Session, before: bytes) -> None:
    session.undo()
    assert as_bytes(session.plan) == before


def test_who_speaks_is_asked_for_this_the_following_or_all_dates(session: Session) -> None:
    before = as_bytes(session.plan)
    assert changing.is_asked(session, edit(**OTHER))
    assert scopes.choices(session, edit(**OTHER)) == tuple(Scope)
    expected = {  # dates that change, what stays, sent ones that show it, approvals that are lost
        Scope.THIS: ("BBBBBBBBSBBB", (1, 0, 0, 0)),
        Scope.FOLLOWING: ("BBBBBBBBSBSS", (3, 1, 0, 0)),  # what is in approval stays
        Scope.ALL: ("S" * 12, (12, 0, 4, 1)),
    }
    for scope, (after, counts) in expected.items():
        reach = scopes.carry_out(session, edit(**OTHER), scope)
        assert senders(session) == after, scope
        assert (reach.dates, reach.kept, reach.shown, reach.again) == counts, scope
        assert senders(session, "Briefing") == "B" * 12
        undone(session, before)


def test_a_title_of_its_own_is_a_matter_of_one_date(session: Session) -> None:
    before = as_bytes(session.plan)
    reach = scopes.carry_out(session, edit(title="Special"), Scope.THIS)
    (row,) = [o for o in session.plan.table(r.Occurrence).values() if o.original == NEXT]
    assert (row.title, reach.dates, reach.new_series) == ("Special", 1, False)
    undone(session, before)
    reach = scopes.carry_out(session, edit(title="Note"), Scope.ALL)
    titles = [d.title for d in session.schedule.whole_plan() if d.communication_id == LETTER.id]
    assert titles == ["Letter"] * 4 + ["Note"] * 5 + ["Letter"] + ["Note"] * 2  # LATER is in approval
    assert (reach.dates, reach.kept, reach.shown, reach.again) == (7, 5, 0, 0)
    undone(session, before)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"duration": 45}, (NEXT, dt.time(9), 45)),
        ({"time": dt.time(14)}, (NEXT, dt.time(14), 30)),
        ({"time": None}, (NEXT, None, 30)),
        ({"offset": 3, "offset_unit": w.OffsetUnit.WORKING_DAYS}, (DAY(2026, 3, 6), dt.time(9), 30)),
    ],
)
def test_what_one_date_can_have_of_its_own_it_has(session: Session, values: Any, expected: Any) -> None:
    before = as_bytes(session.plan)
    reach = scopes.carry_out(session, edit(**values), Scope.THIS)
    dated = session.schedule.find(LETTER.id, NEXT)
    assert dated and (dated.date, dated.time, dated.duration) == expected
    assert (reach.dates, reach.new_series) == (1, False)
    assert session.plan.get(r.Communication, LETTER.id) == LETTER
    undone(session, before)


def test_a_length_of_several_days_makes_one_date_an_event_of_its_own(session: Session) -> None:
    before = as_bytes(session.plan)
    reach = scopes.carry_out(session, edit(span=3), Scope.THIS)
    lengths = [(d.last_date - d.date).days + 1 for d in session.schedule.whole_plan() if d.title == "Letter"]
    assert lengths == [1] * 8 + [3] + [1] * 3
    assert (reach.dates, reach.new_series) == (1, True)
    undone(session, before)


def test_one_date_in_approval_can_be_changed_and_is_approved_again(session: Session) -> None:
    reach = scopes.carry_out(session, edit(LATER, **OTHER), Scope.THIS)
    assert (reach.again, senders(session)) == (1, "BBBBBBBBBSBB")
    (dated,) = [d for d in session.schedule.whole_plan() if d.original == LATER and d.title == "Letter"]
    assert status_of(session.plan, dated) == w.Status.APPROVE_AGAIN


def test_one_date_that_was_sent_is_not_changed(session: Session) -> None:
    for values in (OTHER, {"title": "Other"}, {"span": 2}, {"time": None}):
        with pytest.raises(UserError, match=r"sent; it"):
            scopes.carry_out(session, edit(DAY(2026, 1, 13), **values), Scope.THIS)


def test_nothing_is_asked_where_nothing_was_sent_or_put_up(session: Session) -> None:
    assert not changing.is_asked(session, edit(communication=BRIEFING, **OTHER))
    assert not changing.is_asked(session, edit(owner="Anna"))
    assert changing.is_asked(session, EventChange(event=WEEKLY, original=NEXT, values={"title": "Other"}))
    assert not changing.is_asked(session, EventChange(event=WEEKLY, original=NEXT, values={"reason": "Why"}))


# --- many at once: pasting, filling down, several rows


def test_pasting_keeps_what_was_sent_from_the_next_date_on(session: Session) -> None:
    before = as_bytes(session.plan)
    pairs = [(LETTER, OTHER), (BRIEFING, {**OTHER, "offset": -1}), (WEEKLY, {"title": "Weekly"})]
    found = protection(session, pairs)
    assert (found.sent, found.touched.shown, found.touched.again, found.repeats) == (0, 4, 1, True)
    assert not found.is_free
    editing.change_each(session, literal("Paste"), pairs, Scope.FOLLOWING)
    assert (senders(session), senders(session, "Briefing")) == ("BBBBBBBBSBSS", "BBBBBBBBSBSS")
    titles = [e.title for e in session.plan.table(r.ContentEvent).values()]
    assert titles == ["Stand-up", "Weekly"]  # one new event for all three
    undone(session, before)
    editing.change_each(session, literal("Paste"), pairs)
    assert senders(session) == "S" * 12
    undone(session, before)


def test_dates_of_an_event_and_its_communications_change_together(session: Session) -> None:
    before = as_bytes(session.plan)
    pairs = [(LETTER, {"offset": 1}), (BRIEFING, {"offset": -1}), (WEEKLY, {"workday_offset": 1})]
    editing.change_each(session, literal("Paste"), pairs)
    found = [d.date.day for d in session.schedule.whole_plan() if d.title == "Letter"]
    assert found == [6, 13, 20, 27, 5, 12, 19, 26, 5, 10, 19, 26]  # sent and put up ones stay
    undone(session, before)


def test_a_title_that_would_lose_approvals_is_weighed(session: Session) -> None:
    once = make(r.ContentEvent, title="Review", start=DAY(2026, 4, 14))
    note = communication(once, title="Note")
    row = occurrence(note, once.start)
    session.apply(literal("known"), [added(each) for each in (once, note, row)])
    session.apply(literal("put up"), (), versions=versions_of(session.plan, [row]))
    found = protection(session, [(note, {"title": "Other"}), (once, {"title": "Talk"})])
    assert (found.touched.again, found.repeats) == (1, False)


def test_what_was_sent_on_all_dates_stays(session: Session) -> None:
    once = make(r.ContentEvent, title="Review", start=DAY(2026, 4, 14))
    note = communication(once, title="Note")
    rows = (once, note, occurrence(note, once.start, state=w.OccurrenceState.SENT))
    session.apply(literal("known"), [added(each) for each in rows])
    found = protection(session, [(note, OTHER), (BRIEFING, OTHER)])
    assert (found.sent, [record for record, _ in found.free]) == (1, [BRIEFING])
    assert protection(session, [(note, {"owner": "Anna"})]).is_free
    only = CommunicationChange(communication=note, original=once.start, values={"time": None})
    for each in (only, EventChange(event=once, original=once.start, values={}, communications={note.id: {"span": 2}})):
        with pytest.raises(UserError, match="has been sent"):
            scopes.carry_out(session, each, Scope.ALL)


# --- a communication that does not go out any more


def test_a_communication_is_deleted_on_one_date_from_one_on_or_on_all(session: Session) -> None:
    before = as_bytes(session.plan)
    edit = CommunicationRemoval(communication=LETTER, original=NEXT)
    assert scopes.removal_of(session, [LETTER]) == edit and scopes.choices(session, edit) == tuple(Scope)
    dates = {
        Scope.THIS: (11, 1, 0),  # dates that are left, that go, and that stay on purpose
        Scope.FOLLOWING: (9, 3, 1),  # what is in approval stays
        Scope.ALL: (5, 7, 5),  # and what was sent
    }
    for scope, (left, gone, kept) in dates.items():
        reach = scopes.carry_out(session, edit, scope)
        assert (len(senders(session)), reach.dates, reach.kept) == (left, gone, kept), scope
        assert len(senders(session, "Briefing")) == 12
        undone(session, before)
    with pytest.raises(UserError, match="cancel it instead"):
        scopes.carry_out(session, CommunicationRemoval(communication=LETTER, original=LATER), Scope.THIS)


def test_what_cascades_from_a_communication_that_is_left_behind_stands_alone(session: Session) -> None:
    editing.update(session, BRIEFING, {"cascade_from_id": LETTER.id})
    scopes.carry_out(session, CommunicationRemoval(communication=LETTER, original=NEXT), Scope.FOLLOWING)
    copies = [c for c in session.plan.table(r.Communication).values() if c.event_id != WEEKLY.id]
    assert [(c.title, c.cascade_from_id) for c in copies] == [("Briefing", "")]


def test_only_what_repeats_is_asked_about_when_it_is_deleted(session: Session) -> None:
    once = make(r.ContentEvent, title="Review", start=DAY(2026, 4, 14))
    note = communication(once, title="Note")
    session.apply(literal("known"), [added(once), added(note)])
    for records in ([once], [note], [WEEKLY, LETTER], [BOARD], []):
        assert scopes.removal_of(session, records) is None


def test_what_was_sent_stays_on_its_day_when_its_exception_is_deleted(session: Session) -> None:
    moved = make(
        r.EventException, event_id=WEEKLY.id, action=w.ExceptionAction.MOVED, original=DAY(2026, 1, 13),
        date=DAY(2026, 1, 15),
    )  # fmt: skip
    extra = make(r.EventException, event_id=WEEKLY.id, action=w.ExceptionAction.ADDED, date=DAY(2026, 3, 12))
    row = occurrence(LETTER, DAY(2026, 3, 12))
    session.apply(literal("known"), [added(each) for each in (moved, extra, row)])
    session.apply(literal("put up"), (), versions=versions_of(session.plan, [row]))
    before = as_bytes(session.plan)
    editing.delete(session, moved)
    days = {d.title: d.date for d in session.schedule.whole_plan() if d.original == DAY(2026, 1, 13)}
    assert days == {"Letter": DAY(2026, 1, 15), "Briefing": DAY(2026, 1, 9)}  # sent, and counted from the 13th again
    undone(session, before)
    with pytest.raises(UserError, match="it stays as it is"):
        editing.delete(session, extra)
    editing.delete(session, BRIEFING)
    assert BRIEFING.id not in session.plan.table(r.Communication)
