"""The history: read in chunks, summed up, and brought back as steps that can be undone."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.history import HistoryEntry
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import literal
from commplan.services import history, records
from commplan.services.session import Local, Session
from tests.plans import Ticking, info, version

EVENT = r.ContentEvent(id=new_id(), title="NPS", start=dt.date(2027, 1, 4), rule="FREQ=MONTHLY;BYMONTHDAY=4")
MAIL = r.Channel(id=new_id(), name="E-mail", days=(), duration=0)
BOARD = r.Sender(id=new_id(), name="Board")
LETTER = r.Communication(id=new_id(), event_id=EVENT.id, title="Letter", channel_id=MAIL.id, sender_id=BOARD.id)
DATE = r.Occurrence(id=new_id(), communication_id=LETTER.id, original=dt.date(2027, 2, 4))
DRAFT = r.Draft(id=new_id(), occurrence_id=DATE.id, language="", body="Hello")


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def session(tmp_path: Path, clock: Ticking) -> Iterator[Session]:
    local = Local(who="Anna", backups=tmp_path / "backups", clock=clock)
    plan = Plan.of([info(), MAIL, BOARD, EVENT, LETTER, DATE, DRAFT])
    with Session.create(tmp_path / "plan.commplan", plan, settings=local) as opened:
        yield opened


def newest(session: Session) -> HistoryEntry:
    return session.history(limit=1)[0]


def rename(session: Session, title: str) -> None:
    records.update(session, session.plan.get(r.Communication, LETTER.id), title=title)


def test_all_entries_are_read_whatever_the_size_of_a_chunk(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(7):
        rename(session, f"Letter {number}")
    monkeypatch.setattr(history, "CHUNK", 3)
    assert [e.number for e in history.entries(session)] == [8, 7, 6, 5, 4, 3, 2, 1]
    assert len(list(history.entries(session, LETTER.id))) == 8
    assert len(list(history.entries(session, MAIL.id))) == 1


def test_what_changed_since_a_moment_is_one_line_a_record(session: Session, clock: Ticking) -> None:
    rename(session, "Before")
    clock.forward(days=1)
    since = clock.now
    rename(session, "Almost")
    rename(session, "After")
    records.update(session, BOARD, name="x")
    records.update(session, session.plan.get(r.Sender, BOARD.id), name="Board")
    (net,) = history.changes_since(session, since)
    assert [(x.field, x.before, x.after) for x in net.change.fields] == [("title", "Before", "After")]
    assert history.changes_since(session, since, MAIL.id) == ()
    assert len(history.changes_since(session, since - dt.timedelta(days=2))) > 5


def test_an_earlier_value_comes_back_as_a_step_that_can_be_undone(session: Session) -> None:
    rename(session, "Other")
    (change,) = newest(session).changes
    (field,) = change.fields
    history.restore_value(session, change.kind, change.record_id, field.field, field.before)
    assert session.plan.get(r.Communication, LETTER.id).title == "Letter"
    assert str(session.undo_label) == "Bringing back Title of “Other”"
    session.undo()
    assert session.plan.get(r.Communication, LETTER.id).title == "Other"


@pytest.mark.parametrize(
    ("field", "value"),
    [("channel_id", ""), ("audience_ids", []), ("time", None), ("time", "09:30"), ("duration", 15), ("embargo", True)],
)
def test_values_of_every_sort_come_back(session: Session, field: str, value: object) -> None:
    history.restore_value(session, "communication", LETTER.id, field, value)
    now = getattr(session.plan.get(r.Communication, LETTER.id), field)
    assert now == {"time": dt.time(9, 30) if value else None, "audience_ids": ()}.get(field, value)


def test_a_value_that_nothing_can_hold_any_more_is_refused(session: Session) -> None:
    for kind, record_id, field, value in (
        ("communication", new_id(), "title", "x"),
        ("no such kind", LETTER.id, "title", "x"),
        ("communication", LETTER.id, "no such field", "x"),
        ("communication", LETTER.id, "sender_id", new_id()),
        ("communication", LETTER.id, "audience_ids", [new_id()]),
        ("communication", LETTER.id, "duration", "many"),
        ("communication", LETTER.id, "title", ""),
    ):
        before = session.plan
        with pytest.raises(UserError):
            history.restore_value(session, kind, record_id, field, value)
        assert session.plan is before


def test_a_deleted_record_comes_back_with_what_was_deleted_with_it(session: Session) -> None:
    before = session.plan
    records.delete(session, EVENT)
    assert not session.plan.table(r.Draft)
    came_back = history.restore_record(session, newest(session), EVENT.id)
    assert {record.kind for record in came_back} == {"content_event", "communication", "occurrence", "draft"}
    assert session.plan == before  # also what was empty where the default is not
    session.undo()
    assert not session.plan.table(r.ContentEvent)


def test_what_something_belonged_to_comes_back_with_it_but_not_its_siblings(session: Session) -> None:
    other = dataclasses.replace(LETTER, id=new_id(), title="Other")
    records.add_all(session, [other])
    records.delete(session, EVENT)
    history.restore_record(session, newest(session), LETTER.id)
    assert set(session.plan.table(r.Communication)) == {LETTER.id}
    assert EVENT.id in session.plan.table(r.ContentEvent)
    assert DRAFT.id in session.plan.table(r.Draft)


def test_revisions_rise_above_what_calendars_saw(session: Session) -> None:
    for number in range(3):
        rename(session, f"{number}")
    last = session.plan.get(r.Communication, LETTER.id)
    records.delete(session, last)
    history.restore_record(session, newest(session), LETTER.id)
    assert session.plan.get(r.Communication, LETTER.id).rev > last.rev


def test_references_to_what_is_gone_meanwhile_are_left_empty(session: Session) -> None:
    records.delete(session, LETTER)
    entry = newest(session)
    records.delete(session, BOARD)
    history.restore_record(session, entry, LETTER.id)
    restored = session.plan.get(r.Communication, LETTER.id)
    assert (restored.sender_id, restored.channel_id) == ("", MAIL.id)


def test_a_record_without_its_owner_or_that_is_there_is_not_brought_back(session: Session) -> None:
    records.delete(session, DRAFT)
    entry = newest(session)
    with pytest.raises(UserError):
        history.restore_record(session, entry, LETTER.id)
    records.delete(session, EVENT)
    with pytest.raises(UserError):
        history.restore_record(session, entry, DRAFT.id)
    session.undo()
    history.restore_record(session, entry, DRAFT.id)
    with pytest.raises(UserError):
        history.restore_record(session, entry, DRAFT.id)


def test_histories_from_before_revisions_were_told_are_read_too(session: Session) -> None:
    records.delete(session, DRAFT)
    entry = newest(session)
    (change,) = entry.changes
    bare = dataclasses.replace(change, fields=tuple(x for x in change.fields if x.field != "rev"))
    history.restore_record(session, dataclasses.replace(entry, changes=(bare,)), DRAFT.id)
    assert session.plan.get(r.Draft, DRAFT.id) == DRAFT


def test_versions_are_part_of_what_changed(session: Session, clock: Ticking) -> None:
    clock.forward(days=1)
    session.apply(literal("put up"), [], versions=[version(DATE.id)])
    (net,) = history.changes_since(session, clock.now)
    assert (net.change.kind, net.change.action) == ("version", "added")
