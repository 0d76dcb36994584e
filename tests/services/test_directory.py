"""Archiving master data, and deleting what nothing needs."""

import pytest

from commplan.domain.errors import InUseError
from commplan.domain.records import ApprovalPath, Record, Sender
from commplan.services import directory, editing, records
from commplan.services.session import Session


def make(session: Session) -> tuple[Record, Record, Record]:
    """A sender and a path with a step, used by a communication."""
    sender = records.add(session, "sender", {"name": "Board"})
    path = records.add(session, "approval_path", {"name": "Standard"})
    records.add(session, "approval_step", {"path_id": path.id, "role": "author"})
    event = records.add(session, "content_event", {"title": "Results", "start": "2027-01-15"})
    letter = records.add(
        session,
        "communication",
        {"title": "Letter", "event_id": event.id, "sender_id": sender.id, "approval_path_id": path.id},
    )
    return sender, path, letter


def test_uses_name_the_fields_and_leave_out_what_belongs_to_the_record(session: Session) -> None:
    sender, path, letter = make(session)
    assert directory.uses_of(session.plan, sender) == [directory.Use(letter, ("sender_id",))]
    assert directory.uses_of(session.plan, path) == [directory.Use(letter, ("approval_path_id",))]
    assert directory.uses_of(session.plan, letter) == []


def test_what_is_in_use_stays_and_the_message_says_to_archive_it(session: Session) -> None:
    sender, _, _ = make(session)
    with pytest.raises(InUseError, match="Archive it instead"):
        directory.delete(session, [sender])
    assert session.plan.get(Sender, sender.id)


def test_what_has_no_archive_is_to_be_taken_out_first(session: Session) -> None:
    goal = records.add(session, "goal", {"name": "NPS 40"})
    records.add(session, "content_event", {"title": "Results", "start": "2027-01-15", "goal_ids": [goal.id]})
    with pytest.raises(InUseError, match="Take it out there first"):
        directory.delete(session, [goal])


def test_records_that_only_use_each_other_go_together(session: Session) -> None:
    staff = records.add(session, "audience", {"name": "Staff"})
    managers = records.add(session, "audience", {"name": "Managers", "parent_id": staff.id})
    with pytest.raises(InUseError):
        directory.delete(session, [staff])
    directory.delete(session, [staff, managers])
    assert not session.plan.find("audience", staff.id)
    session.undo()
    assert session.plan.find("audience", managers.id)


def test_archiving_is_one_step_for_all(session: Session) -> None:
    sender, path, _ = make(session)
    directory.set_archived(session, [sender], archived=True)
    assert session.plan.get(Sender, sender.id).archived
    session.undo()
    assert not session.plan.get(Sender, sender.id).archived
    assert directory.can_be_archived(path)
    assert not directory.can_be_archived(session.plan.info)


def test_a_change_and_the_new_record_it_refers_to_are_one_step(session: Session) -> None:
    _, _, letter = make(session)
    new = ApprovalPath(id=letter.id[:-4] + "0000", name="Short")
    editing.change(session, [(letter, {"approval_path_id": new.id})], new=[new])
    assert session.plan.find("communication", letter.id).approval_path_id == new.id  # type: ignore[union-attr]
    session.undo()
    assert session.plan.find("approval_path", new.id) is None


def test_copies_of_several_are_one_step_and_nothing_is_copied_twice(session: Session) -> None:
    _, path, letter = make(session)
    event = session.plan.find("content_event", letter.event_id)  # type: ignore[attr-defined]
    assert event is not None
    copies = editing.duplicate_all(session, [event, letter, path])
    assert [c.kind for c in copies] == ["content_event", "approval_path"]
    kinds = ("content_event", "communication", "approval_path", "approval_step")
    assert [sum(r.kind == kind for r in session.plan.records()) for kind in kinds] == [2, 2, 2, 2]
    session.undo()
    assert [sum(r.kind == kind for r in session.plan.records()) for kind in kinds] == [1, 1, 1, 1]
