"""What a drop does to the plan: moves, lengths, copies, new things; each one step that can be undone."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.planning.drop import EventDay
from commplan.planning.drops import Drops
from commplan.planning.schedule import Dated
from commplan.services import dropping, occurrences, scopes
from commplan.services.scopes import Scope
from commplan.services.session import Local, Session
from tests.planning.builders import DAY, communication, event, plan

NOW = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
ONCE = event(DAY(2026, 3, 10), title="Budget", reason="Money")
NOTE = communication(ONCE, title="Note", offset=1, time=dt.time(9))
LATER = communication(ONCE, title="Later", offset=5)
SERIES = event(DAY(2026, 3, 3), "FREQ=WEEKLY", title="Pulse", reason="Listening", workday_offset=1)
ISSUE = communication(SERIES, title="Issue", offset=1)
BARE = event(DAY(2026, 3, 12), title="Town hall", workday_offset=0)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    local = Local(who="Officer", backups=tmp_path / "backups", clock=lambda: NOW)
    records = plan(ONCE, NOTE, LATER, SERIES, ISSUE, BARE)
    with Session.create(tmp_path / "plan.commplan", records, settings=local) as made:
        yield made


def dates_of(session: Session, communication_id: str) -> list[Dated]:
    return [d for d in session.schedule.whole_plan() if d.communication_id == communication_id]


def drops(session: Session) -> Drops:
    return Drops(session.schedule, session.today())


def undone(session: Session, before: Plan) -> bool:
    session.undo()
    return session.plan == before


def test_a_move_is_one_step_called_after_where_it_goes(session: Session) -> None:
    before, note = session.plan, dates_of(session, NOTE.id)[0]
    edit = dropping.edit_of(session, drops(session).moved(note, DAY(2026, 3, 16), dt.time(10, 15)))
    scopes.carry_out(session, edit, scopes.choices(session, edit)[0])
    moved = dates_of(session, NOTE.id)[0]
    assert (moved.date, moved.time) == (DAY(2026, 3, 16), dt.time(10, 15))
    assert dates_of(session, LATER.id)[0].date == DAY(2026, 3, 17)
    assert session.undo_label and in_english(session.undo_label) == "Move of “Note” to 2026-03-16"
    assert undone(session, before)


def test_one_date_is_made_all_day_and_the_others_keep_their_time(session: Session) -> None:
    before, issues = session.plan, dates_of(session, ISSUE.id)
    edit = dropping.edit_of(session, drops(session).moved(issues[2], issues[2].date, None))
    scopes.carry_out(session, edit, Scope.THIS)
    assert [d.time for d in dates_of(session, ISSUE.id)][1:4] == [ISSUE.time, None, ISSUE.time]
    assert undone(session, before)


def test_a_series_is_made_all_day_and_given_a_time_again(session: Session) -> None:
    issues = dates_of(session, ISSUE.id)
    edit = dropping.edit_of(session, drops(session).moved(issues[2], issues[2].date, None))
    scopes.carry_out(session, edit, Scope.ALL)
    before = session.plan
    assert {d.time for d in dates_of(session, ISSUE.id)} == {None}
    again = dates_of(session, ISSUE.id)[3]
    edit = dropping.edit_of(session, drops(session).moved(again, again.date, dt.time(11)))
    scopes.carry_out(session, edit, Scope.ALL)
    assert {d.time for d in dates_of(session, ISSUE.id)} == {dt.time(11)}
    assert [d.date for d in dates_of(session, ISSUE.id)] == [d.date for d in issues]
    assert undone(session, before)


@pytest.mark.parametrize("rule", ["", "FREQ=WEEKLY;COUNT=4"])
@pytest.mark.parametrize("offset", [0, 2])
def test_a_first_day_is_changed_while_the_last_one_stays(tmp_path: Path, rule: str, offset: int) -> None:
    fair = event(DAY(2026, 3, 17), rule, span=2, workday_offset=offset)
    poster = communication(ONCE, span=3, offset=1)
    local = Local(who="Officer", backups=tmp_path / "backups", clock=lambda: NOW)
    with Session.create(tmp_path / "fair.commplan", plan(ONCE, poster, fair), settings=local) as session:
        before, (shown,) = session.plan, dates_of(session, poster.id)
        edit = dropping.edit_of(session, drops(session).begun_on(shown, DAY(2026, 3, 9)))
        scopes.carry_out(session, edit, Scope.ALL)
        begun = dates_of(session, poster.id)[0]
        assert (begun.date, begun.last_date) == (DAY(2026, 3, 9), shown.last_date)
        assert undone(session, before)
        day = session.schedule.event_dates(fair.id, DAY(2026, 3, 1), DAY(2026, 4, 30))[-1].date
        edit = dropping.edit_of(session, drops(session).begun_on(EventDay(fair, day), day - dt.timedelta(1)))
        scopes.carry_out(session, edit, Scope.ALL)
        dates = session.schedule.event_dates(fair.id, DAY(2026, 3, 1), DAY(2026, 4, 30))
        assert dates[-1].date == day - dt.timedelta(1) and session.plan.get(r.ContentEvent, fair.id).span == 3
        assert undone(session, before)


def test_a_copy_is_all_day_where_that_was_wanted(session: Session) -> None:
    note = dates_of(session, NOTE.id)[0]
    copied = dropping.copy(session, drops(session).copied(note, DAY(2026, 3, 18), None))
    assert isinstance(copied, r.Communication) and copied.time is None


def test_one_date_of_a_series_moves_alone(session: Session) -> None:
    before, issues = session.plan, dates_of(session, ISSUE.id)
    edit = dropping.edit_of(session, drops(session).moved(issues[2], DAY(2026, 3, 20)))
    assert scopes.choices(session, edit) == tuple(Scope)
    scopes.carry_out(session, edit, Scope.THIS)
    days = [d.date for d in dates_of(session, ISSUE.id)]
    assert days[2] == DAY(2026, 3, 20) and [*days[:2], *days[3:]] == [d.date for n, d in enumerate(issues) if n != 2]
    assert undone(session, before)


def test_a_length_holds_for_the_communication(session: Session) -> None:
    before, note = session.plan, dates_of(session, NOTE.id)[0]
    edit = dropping.edit_of(session, drops(session).lengthened(note, 105))
    scopes.carry_out(session, edit, scopes.choices(session, edit)[0])
    assert dates_of(session, NOTE.id)[0].duration == 105
    assert undone(session, before)
    edit = dropping.edit_of(session, drops(session).stretched(note, note.date + dt.timedelta(3)))
    scopes.carry_out(session, edit, scopes.choices(session, edit)[0])
    assert session.plan.get(r.Communication, NOTE.id).span == 4


def test_an_event_without_messages_is_moved_itself(session: Session) -> None:
    before = session.plan
    edit = dropping.edit_of(session, drops(session).moved(EventDay(BARE, BARE.start), DAY(2026, 3, 13)))
    scopes.carry_out(session, edit, scopes.choices(session, edit)[0])
    assert session.plan.get(r.ContentEvent, BARE.id).start == DAY(2026, 3, 13)
    assert undone(session, before)


def test_a_copy_of_a_message_about_one_event_belongs_to_it_and_moves_along(session: Session) -> None:
    before, note = session.plan, dates_of(session, NOTE.id)[0]
    copied = dropping.copy(session, drops(session).copied(note, DAY(2026, 3, 18), dt.time(14)))
    assert isinstance(copied, r.Communication) and copied.event_id == ONCE.id
    found = dates_of(session, copied.id)[0]
    assert (found.title, found.date, found.time) == ("Note", DAY(2026, 3, 18), dt.time(14))
    assert copied.offset_unit == NOTE.offset_unit and copied.rev == 1
    assert dates_of(session, NOTE.id) == [note]
    assert session.undo_label and in_english(session.undo_label) == "Copy of “Note” to 2026-03-18"
    assert undone(session, before)


def test_a_copy_of_one_date_of_a_series_is_one_date_not_a_second_series(session: Session) -> None:
    before, issues = session.plan, dates_of(session, ISSUE.id)
    copied = dropping.copy(session, drops(session).copied(issues[4], DAY(2026, 3, 18)))
    assert isinstance(copied, r.Communication) and copied.event_id != SERIES.id
    about = session.plan.get(r.ContentEvent, copied.event_id)
    assert (about.rule, about.title, about.reason) == ("", "Pulse", "Listening")
    assert [d.date for d in dates_of(session, copied.id)] == [DAY(2026, 3, 18)]
    assert dates_of(session, ISSUE.id) == issues
    assert undone(session, before)


def test_a_copy_takes_along_the_text_written_for_that_date(session: Session) -> None:
    note = dates_of(session, NOTE.id)[0]
    occurrences.write_draft(session, note, "en", "Subject", "Words")
    note = dates_of(session, NOTE.id)[0]
    copied = dropping.copy(session, drops(session).copied(note, DAY(2026, 3, 18)))
    known = dates_of(session, copied.id)[0].occurrence
    assert known is not None
    (draft,) = session.plan.drafts_by_occurrence[known.id]
    assert (draft.subject, draft.body) == ("Subject", "Words")


def test_a_copy_of_an_event_takes_place_once_on_that_day(session: Session) -> None:
    copied = dropping.copy(session, drops(session).copied(EventDay(BARE, BARE.start), DAY(2026, 4, 1)))
    assert isinstance(copied, r.ContentEvent)
    assert (copied.title, copied.start, copied.rule) == ("Town hall", DAY(2026, 4, 1), "")


def test_days_that_are_drawn_become_an_event(session: Session) -> None:
    before = session.plan
    new = dropping.draw(session, drops(session).drawn(DAY(2026, 3, 17), DAY(2026, 3, 19)), "New")
    assert isinstance(new, r.ContentEvent) and (new.start, new.span) == (DAY(2026, 3, 17), 3)
    assert undone(session, before)


def test_hours_that_are_drawn_become_a_communication(session: Session) -> None:
    before = session.plan
    drop = drops(session).drawn(DAY(2026, 3, 17), DAY(2026, 3, 17), dt.time(10, 30), 75)
    new = dropping.draw(session, drop, "New")
    assert isinstance(new, r.Communication)
    found = dates_of(session, new.id)[0]
    assert (found.date, found.time, found.duration) == (DAY(2026, 3, 17), dt.time(10, 30), 75)
    assert undone(session, before)
