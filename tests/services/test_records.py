"""Adding, changing, copying and removing records through the session."""

import datetime as dt

import pytest

from commplan.domain import records as r
from commplan.domain.errors import FieldError, InUseError, UserError
from commplan.domain.plan import Plan
from commplan.domain.words import OccurrenceState
from commplan.services import records
from commplan.services.session import Session


def test_a_record_is_added_from_plain_values(session: Session) -> None:
    event = records.add(session, "content_event", {"title": "NPS results", "start": "2027-04-12"})
    assert session.plan.table(r.ContentEvent)[event.id].start == dt.date(2027, 4, 12)
    assert event.rev == 1


@pytest.mark.parametrize(
    ("kind", "values", "field"),
    [
        ("content_event", {"title": "x"}, "start"),
        ("content_event", {"title": "x", "start": "12.04.2027"}, "start"),
        ("content_event", {"title": "x", "start": "2027-04-12", "rule": "FREQ=SECONDLY"}, "rule"),
        ("content_event", {"title": "x" * 201, "start": "2027-04-12"}, "title"),
        ("content_event", {"title": "a\x07b", "start": "2027-04-12"}, "title"),
        ("content_event", {"title": "x", "start": "2027-04-12", "colour": "red"}, "colour"),
        ("communication", {"title": "x", "event_id": "nonsense"}, "event_id"),
        ("communication", {"title": "x", "event_id": "01890000-0000-7000-8000-000000000000"}, "event_id"),
        ("audience", {"name": "x", "size": -1}, "size"),
        ("audience", {"name": "x", "size": "many"}, "size"),
        ("sender", {"name": "x", "level": "king"}, "level"),
    ],
)
def test_a_wrong_value_names_its_field_and_changes_nothing(
    session: Session, kind: str, values: dict[str, object], field: str
) -> None:
    before = session.plan
    with pytest.raises(FieldError) as caught:
        records.add(session, kind, values)
    assert (caught.value.kind, caught.value.field) == (kind, field)
    assert session.plan is before


def test_bookkeeping_can_not_be_given(session: Session) -> None:
    with pytest.raises(UserError, match="rev"):
        records.add(session, "sender", {"name": "HR", "rev": 7})


def test_deleting_an_event_takes_along_what_belongs_to_it_and_undo_brings_all_back(session: Session) -> None:
    event = records.add(session, "content_event", {"title": "Budget", "start": "2027-11-25"})
    for title in ("Letter", "Meeting"):
        records.add(session, "communication", {"title": title, "event_id": event.id})
    before = session.plan
    records.delete(session, session.plan.get(r.ContentEvent, event.id))
    assert not session.plan.table(r.Communication)
    session.undo()
    assert session.plan == before


def test_what_is_used_is_not_deleted(session: Session) -> None:
    sender = records.add(session, "sender", {"name": "Management board"})
    event = records.add(session, "content_event", {"title": "Budget", "start": "2027-11-25"})
    records.add(session, "communication", {"title": "Letter", "event_id": event.id, "sender_id": sender.id})
    before = session.plan
    with pytest.raises(InUseError, match="Management board"):
        records.delete(session, sender)
    assert session.plan is before


def test_what_was_sent_is_not_deleted_by_whatever_way_it_would_go(session: Session) -> None:
    event = records.add(session, "content_event", {"title": "Budget", "start": "2027-11-25"})
    letter = records.add(session, "communication", {"title": "Letter", "event_id": event.id})
    row = records.add(session, "occurrence", {"communication_id": letter.id, "original": "2027-11-25", "state": "sent"})
    before = session.plan
    for record in (event, letter, row):
        with pytest.raises(UserError, match="“Letter” has been sent"):
            records.delete(session, record)
    assert session.plan is before
    records.update(session, row, state=OccurrenceState.PLANNED)  # it was not sent after all
    records.delete(session, session.plan.get(r.ContentEvent, event.id))
    assert not session.plan.table(r.Occurrence)


def test_a_copy_has_ids_of_its_own_and_refers_to_its_own_parts(session: Session) -> None:
    event = records.add(session, "content_event", {"title": "NPS", "start": "2027-04-12"})
    first = records.add(session, "communication", {"title": "Briefing", "event_id": event.id})
    records.add(session, "communication", {"title": "Meetings", "event_id": event.id, "cascade_from_id": first.id})
    copy = records.duplicate(session, session.plan.get(r.ContentEvent, event.id))
    copies = session.plan.communications_by_event[copy.id]
    assert [c.title for c in copies] == ["Briefing", "Meetings"] or {c.title for c in copies} == {
        "Briefing",
        "Meetings",
    }
    cascaded = next(c for c in copies if c.title == "Meetings")
    assert cascaded.cascade_from_id in {c.id for c in copies}


def test_the_difference_between_two_plans_turns_one_into_the_other(session: Session) -> None:
    before = session.plan
    event = records.add(session, "content_event", {"title": "NPS", "start": "2027-04-12"})
    records.add(session, "communication", {"title": "Briefing", "event_id": event.id})
    after = session.plan
    assert before.with_changes(records.changes_between(before, after)) == after
    assert after.with_changes(records.changes_between(after, before)) == before


def test_changes_between_equal_plans_are_none(session: Session) -> None:
    assert records.changes_between(session.plan, Plan.of(session.plan.records())) == []
