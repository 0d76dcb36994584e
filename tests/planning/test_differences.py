"""What differs between two versions, in words; whom it concerns."""

import datetime as dt
import json
import time
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import added, updated
from commplan.domain.plan import Plan
from commplan.domain.texts import Text
from commplan.domain.words import CheckKind, Confidentiality
from commplan.planning.differences import CONCERNS, Area, Difference, affected_steps, difference
from commplan.planning.schedule import Schedule
from commplan.planning.text_diff import Part, Span, changed_spans
from commplan.planning.versions import approval_content, frozen
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

TEXTS = {"en": {"subject": "Our strategy", "body": "Dear all,\nwe meet on Friday.\nThe board"}}


class Case:
    def __init__(self) -> None:
        self.staff, self.front = make(r.Audience, name="All staff"), make(r.Audience, name="Front line")
        self.board = make(r.Sender, name="Board", email="board@example.com")
        self.mail, self.room = make(r.Channel, name="E-mail"), make(r.Tool, name="Aula", address="Floor 1")
        self.path = make(r.ApprovalPath)
        self.step = make(r.ApprovalStep, path_id=self.path.id, role="Legal", check=CheckKind.LEGAL)
        self.event = event(DAY(2026, 9, 18))
        values = {"sender_id": self.board.id, "channel_id": self.mail.id, "approval_path_id": self.path.id}
        self.message = communication(self.event, audience_ids=(self.staff.id,), key_messages=("One",), **values)
        self.known = occurrence(self.message, DAY(2026, 9, 18))
        self.plan = plan(
            *(self.staff, self.front, self.board, self.mail, self.room, self.path, self.step, self.event),
            *(self.message, self.known),
        )

    def content(self, here: Plan | None = None, texts: Any = TEXTS) -> dict[str, Any]:
        here = here or self.plan
        return approval_content(here, Schedule(here).whole_plan()[0], texts)

    def after(self, *changes: Any) -> Difference:
        return difference(self.content(), self.content(self.plan.with_changes(changes)))


C = Case()
PUBLIC = Confidentiality.PUBLIC


def words(value: object) -> object:
    return str(value) if isinstance(value, Text) else value


@pytest.mark.parametrize(
    ("change", "area", "before", "after"),
    [
        (updated(C.message, title="New"), Area.TEXT, "x", "New"),
        (updated(C.message, key_messages=("One", "Two")), Area.TEXT, "One", "One\nTwo"),
        (updated(C.message, call_to_action="Come"), Area.TEXT, None, "Come"),
        (updated(C.event, title="New"), Area.TEXT, "x", "New"),
        (updated(C.board, name="CEO"), Area.DELIVERY, "Board <board@example.com>", "CEO <board@example.com>"),
        (updated(C.message, sender_id=""), Area.DELIVERY, "Board <board@example.com>", None),
        (updated(C.message, tool_ids=(C.room.id,)), Area.DELIVERY, None, "Aula (Floor 1)"),
        (updated(C.message, audience_ids=(C.front.id,)), Area.AUDIENCE, "All staff", "Front line"),
        (updated(C.message, excluded_audience_ids=(C.front.id,)), Area.AUDIENCE, None, "Front line"),
        (updated(C.message, time=dt.time(8)), Area.DATE, dt.time(9), dt.time(8)),
        (updated(C.message, time=None), Area.DATE, dt.time(9), "all day"),
        (updated(C.message, duration=0), Area.DATE, "30 minute(s)", "0 minute(s)"),
        (updated(C.message, embargo=True), Area.CONFIDENTIALITY, "no", "yes"),
        (
            updated(C.message, confidentiality=Confidentiality.PUBLIC),
            Area.CONFIDENTIALITY,
            "internal use only",
            "public",
        ),
        (updated(C.step, role="Lawyer", person="Anna"), Area.PATH, "Legal", "Lawyer"),
    ],
)
def test_a_changed_field_is_told_in_words(change: Any, area: Area, before: object, after: object) -> None:
    found = C.after(change)
    assert [(f.area, words(f.before), words(f.after)) for f in found.fields] == [(area, before, after)]
    assert found and found.areas == {area} and not found.texts
    assert str(found.fields[0].label)


def test_a_moved_date_is_told_as_days() -> None:
    found = C.after(updated(C.known, date=DAY(2026, 9, 21)))
    pair = (DAY(2026, 9, 18), DAY(2026, 9, 21))
    assert [(f.before, f.after) for f in found.fields] == [pair, pair]
    assert found.areas == {Area.DATE}


def test_an_attachment_is_told_with_the_beginning_of_its_hash() -> None:
    file = make(r.Attachment, occurrence_id=C.known.id, name="a.pdf", sha256="ab" * 32, size=3)
    (found,) = C.after(added(file)).fields
    assert (found.area, found.before, words(found.after)) == (Area.ATTACHMENTS, None, "a.pdf (abababab)")


def test_whether_the_plan_keeps_a_files_content_is_no_difference() -> None:
    now = {**C.content(), "attachments": [{"name": "a.pdf", "sha256": "ab" * 32, "size": 3, "media_type": ""}]}
    (file,) = now["attachments"]
    for kept in (True, False):
        frozen_then = {**now, "attachments": [{**file, "kept": kept}]}
        assert not difference(frozen_then, now)
        assert difference(frozen_then, {**now, "attachments": [{**file, "sha256": "cd" * 32}]}).areas == {
            Area.ATTACHMENTS
        }


def test_the_same_content_does_not_differ() -> None:
    assert not difference(C.content(), C.content())


def test_texts_are_compared_by_language() -> None:
    new = {"en": {"subject": "Our strategy", "body": "Dear all,\nwe meet on Monday.\nThe board"}}
    found = difference(C.content(), C.content(texts={**new, "pl": {"subject": "Strategia", "body": ""}}))
    english, polish = found.texts
    assert english.body == (
        Span(Part.EQUAL, "Dear all,\nwe meet on "),
        Span(Part.REMOVED, "Friday"),
        Span(Part.ADDED, "Monday"),
        Span(Part.EQUAL, ".\nThe board"),
    )
    assert english.subject == (Span(Part.EQUAL, "Our strategy"),)
    assert (polish.language, polish.subject) == ("pl", (Span(Part.ADDED, "Strategia"),))
    assert found.areas == {Area.TEXT}


def test_versions_are_compared_by_what_they_froze() -> None:
    dated = Schedule(C.plan).whole_plan()[0]
    values = {"occurrence_id": C.known.id, "author": "Jan", "created_at": "2026-09-01T08:00:00Z", "note": ""}
    first = frozen(C.plan, dated, TEXTS, number=1, **values)
    second = frozen(C.plan, dated, {"en": {**TEXTS["en"], "subject": "Strategy"}}, number=2, **values)
    before, after = json.loads(first.content), json.loads(second.content)
    assert not difference(before, before)
    assert difference(before, after).areas == {Area.TEXT}


# --- whom it concerns

STEPS = tuple(make(r.ApprovalStep, path_id="p", role=check.value, check=check) for check in CheckKind)


def concerned(*areas: Area) -> set[CheckKind]:
    fields = tuple(replace(C.after(updated(C.message, title="New")).fields[0], area=area) for area in areas)
    affected = affected_steps(Difference(fields, (), frozenset()), STEPS)
    return {step.check for step in STEPS if step.id in affected}


def test_a_changed_date_concerns_the_programme_and_the_final_decision() -> None:
    assert concerned(Area.DATE) == {CheckKind.PROGRAMME, CheckKind.FINAL}


def test_a_changed_text_or_file_concerns_everybody() -> None:
    assert concerned(Area.TEXT) == concerned(Area.ATTACHMENTS) == set(CheckKind)


def test_nothing_concerns_nobody_and_every_check_has_its_areas() -> None:
    assert concerned() == set()
    assert CONCERNS.keys() == set(CheckKind)


def test_who_is_named_is_no_difference() -> None:
    assert not C.after(updated(C.step, person="Anna"))
    assert affected_steps(C.after(updated(C.step, person="Anna")), [C.step]) == frozenset()


def test_a_step_that_asks_another_role_is_concerned_whatever_it_checks() -> None:
    assert affected_steps(C.after(updated(C.step, role="Lawyer")), [C.step]) == {C.step.id}
    new = make(r.ApprovalStep, path_id=C.path.id, role="HR", check=CheckKind.HR, position=2)
    assert affected_steps(C.after(added(new)), [C.step, new]) == {new.id}
    assert affected_steps(C.after(updated(C.step, position=3)), [C.step]) == frozenset()


# --- texts

lines = st.lists(st.sampled_from(["Dear all,\n", "we meet on Friday.\n", "ż ó\r\n", "\n", "end", "a b "]), max_size=8)
texts = lines.map("".join) | st.text(max_size=60)


@given(texts, texts)
def test_spans_make_up_both_texts_and_no_neighbours_are_alike(before: str, after: str) -> None:
    spans = changed_spans(before, after)
    assert "".join(s.text for s in spans if s.part != Part.ADDED) == before
    assert "".join(s.text for s in spans if s.part != Part.REMOVED) == after
    assert all(span.text for span in spans)
    assert all(a.part != b.part for a, b in pairwise(spans))


def test_long_texts_are_compared_in_reasonable_time() -> None:
    before = " ".join(f"word{n}" for n in range(20_000))
    after = " ".join(f"word{n}x" for n in range(20_000))
    began = time.process_time()
    assert [span.part for span in changed_spans(before, after)] == [Part.REMOVED, Part.ADDED]
    assert changed_spans("x\n" * 9_000, "y\n" * 9_000)
    assert time.process_time() - began < 2
