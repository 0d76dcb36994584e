"""Who is asked or reminded of what: open now, due soon or overdue; persons, delegates, addresses."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain.changes import added, updated
from commplan.domain.plan import Plan
from commplan.domain.words import NoAnswer, OccurrenceState
from commplan.planning.approvers import Approver, place_of_address
from commplan.planning.letters import NAMES, LetterKind, Reader, Wanted, consequence, letters, values
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.planning.versions import frozen
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

MONDAY = DAY(2026, 9, 14)
SOON, LATER = DAY(2026, 9, 18), DAY(2026, 9, 30)  # legal is due on Wednesday 16th, on Monday 28th
REQUESTS, REMINDERS = LetterKind.REQUESTS, LetterKind.REMINDERS


class Case:
    """Legal (Anna) beside HR (nobody is named), then the sponsor; a message goes out soon, another one later."""

    def __init__(
        self, *, path: dict[str, Any] | None = None, sponsor: dict[str, Any] | None = None, **legal: Any
    ) -> None:
        self.path = make(r.ApprovalPath, name="Standard", **(path or {}))
        values = {"path_id": self.path.id, "working_days": 1}
        anna = {"person": "Anna Nowak", "email": "anna@example.com", "language": "pl", **legal}
        self.legal = make(r.ApprovalStep, position=1, role="Legal", **anna, **values)
        self.hr = make(r.ApprovalStep, position=1, role="HR", **values)
        self.sponsor = make(r.ApprovalStep, position=2, role="Sponsor", **(sponsor or {}), **values)
        records: list[r.Record] = [self.path, self.legal, self.hr, self.sponsor]
        self.known = []
        for day in (SOON, LATER):
            one = event(day, title=f"Event {day}")
            message = communication(one, approval_path_id=self.path.id, title=f"Letter of {day}")
            self.known.append(occurrence(message, day))
            records += [one, message, self.known[-1]]
        self.plan: Plan = plan(*records, zone="Europe/Warsaw")
        for dated in Schedule(self.plan).whole_plan():
            assert dated.occurrence
            values = {"occurrence_id": dated.occurrence.id, "number": 1, "author": "Jan", "note": ""}
            made = frozen(self.plan, dated, {}, created_at="2026-09-10T08:00:00Z", **values)
            self.plan = self.plan.with_approvals([made], [])

    def change(self, record: r.Record, **values: Any) -> None:
        self.plan = self.plan.with_changes([updated(record, **values)])

    def found(self, kind: LetterKind = REQUESTS, today: dt.date = MONDAY, **values: Any) -> tuple[Approver, ...]:
        return letters(Schedule(self.plan), Wanted(kind=kind, **values), today)


def told(found: Sequence[Approver]) -> dict[str, list[dt.date]]:
    return {approver.name: [item.state.dated.date for item in approver.items] for approver in found}


def test_a_request_is_about_all_that_is_open_for_each_approver() -> None:
    assert told(Case().found()) == {"Anna Nowak": [SOON, LATER], "HR": [SOON, LATER]}


@pytest.mark.parametrize(("day", "dates"), [(14, []), (15, [SOON]), (16, [SOON]), (17, [SOON]), (25, [SOON, LATER])])
def test_a_reminder_is_about_what_is_due_soon_or_overdue(day: int, dates: list[dt.date]) -> None:
    found = told(Case().found(REMINDERS, DAY(2026, 9, day)))
    assert found == ({"Anna Nowak": dates, "HR": dates} if dates else {})


def test_who_need_not_answer_is_asked_and_never_reminded() -> None:
    case = Case(optional=True)
    assert "Anna Nowak" in told(case.found())
    assert list(told(case.found(REMINDERS, DAY(2026, 9, 29)))) == ["HR"]


def test_what_is_sent_postponed_or_cancelled_needs_no_letter() -> None:
    case = Case()
    case.change(case.known[0], state=OccurrenceState.POSTPONED)
    case.change(case.known[1], state=OccurrenceState.SENT)
    assert case.found() == ()


def test_letters_may_be_chosen_by_person_due_date_and_filter() -> None:
    case = Case()
    assert list(told(case.found(person="anna NOWAK"))) == ["Anna Nowak"]
    assert list(told(case.found(person="hr"))) == ["HR"]
    assert case.found(person="Nobody") == ()
    assert told(case.found(due_by=DAY(2026, 9, 16))) == {"Anna Nowak": [SOON], "HR": [SOON]}
    later = Selection().between(DAY(2026, 9, 20), DAY(2026, 10, 1))
    assert told(case.found(selection=later)) == {"Anna Nowak": [LATER], "HR": [LATER]}


def test_address_and_language_are_those_of_the_approver() -> None:
    anna, hr = Case().found()
    assert (anna.email, anna.language) == ("anna@example.com", "pl")
    assert (hr.email, hr.language) == ("", "")


def test_in_the_time_of_delegation_the_delegate_is_written_to_at_their_own_address() -> None:
    away = {"delegate": "Piotr Żak", "delegate_from": MONDAY, "delegate_until": DAY(2026, 9, 20)}
    case = Case(**away)
    (_, piotr) = case.found()
    assert (piotr.name, piotr.email) == ("Piotr Żak", "")  # never the address of who is away
    assert {item.step.asking.on_behalf_of for item in piotr.items} == {"Anna Nowak"}
    known = {"person": "PIOTR ZAK", "email": "piotr@example.com", "language": "nl"}
    (hr, piotr) = Case(sponsor=known, **away).found()
    assert (piotr.name, piotr.email, piotr.language) == ("Piotr Żak", "piotr@example.com", "nl")
    assert hr.email == ""


@pytest.mark.parametrize(
    ("path", "today", "words"),
    [
        ({}, MONDAY, "before the decision is there"),
        ({"no_answer": NoAnswer.REMIND}, MONDAY, "before the decision is there"),
        ({"no_answer": NoAnswer.ESCALATE}, MONDAY, "After 2026-09-16 the matter passes to: the next level"),
        ({"no_answer": NoAnswer.ESCALATE, "escalate_to": "CEO"}, MONDAY, "After 2026-09-16 the matter passes to: CEO."),
        ({"no_answer": NoAnswer.ESCALATE, "escalate_to": "CEO"}, DAY(2026, 9, 17), "has passed to: CEO."),
        ({"no_answer": NoAnswer.COUNTS_AS_APPROVED}, MONDAY, "After 2026-09-16 this counts as approval"),
    ],
)
def test_a_letter_says_what_happens_without_an_answer(path: dict[str, Any], today: dt.date, words: str) -> None:
    case = Case(path=path)
    anna = case.found(today=today)[0]
    assert words in str(consequence(case.plan, anna.items[0]))


ESCALATES = {"no_answer": NoAnswer.ESCALATE, "escalate_to": "CEO"}
OVERDUE = DAY(2026, 9, 17)


def test_what_nobody_answered_in_time_reaches_whom_it_passes_to_as_well() -> None:
    case = Case(path={**ESCALATES, "escalate_email": "ceo@example.com", "escalate_language": "nl"})
    for kind in LetterKind:
        anna, ceo, hr = case.found(kind, OVERDUE)
        assert (anna.name, ceo.name, hr.name) == ("Anna Nowak", "CEO", "HR")
        assert (ceo.email, ceo.language, ceo.role) == ("ceo@example.com", "nl", "CEO")
        assert {(item.step.step.role, item.passed_from) for item in ceo.items} == {
            ("Legal", "Anna Nowak"),
            ("HR", "HR"),
        }
        assert [item.state.dated.date for item in ceo.items] == [SOON, SOON]
        assert "before the decision" in str(consequence(case.plan, ceo.items[0]))
    assert list(told(case.found(person="ceo", today=OVERDUE))) == ["CEO"]
    assert list(told(case.found(person="anna nowak", today=OVERDUE))) == ["Anna Nowak"]
    assert "CEO" not in told(case.found(today=MONDAY))


def test_a_letter_says_why_it_comes_to_whom_it_passed_to() -> None:
    case = Case(path=ESCALATES)
    ceo = case.found(today=OVERDUE)[1]
    reader = Reader(str, str, lambda item: item.step.name)
    found = values(case.plan, ceo, reader, "en", OVERDUE)
    assert (found["person"], found["escalated"], found["on_behalf_of"]) == ("", 2, [])
    assert found["escalated_from"] == ["Anna Nowak", "HR"]
    assert {(item["role"], item["escalated_from"]) for item in found["items"]} == {("CEO", "Anna Nowak"), ("CEO", "HR")}


def test_it_passes_to_the_person_in_that_role_where_the_path_names_one() -> None:
    eva = {"person": "Ewa Kos", "email": "ewa@example.com", "language": "pl"}
    case = Case(path={**ESCALATES, "escalate_to": "sponsor"}, sponsor=eva)
    (_, ewa, _) = case.found(today=OVERDUE)
    assert (ewa.name, ewa.email, ewa.language) == ("Ewa Kos", "ewa@example.com", "pl")
    reader = Reader(str, str, lambda item: item.step.name)
    assert values(case.plan, ewa, reader, "pl", OVERDUE)["person"] == "Ewa Kos"


def test_who_is_asked_anyway_is_not_asked_twice() -> None:
    case = Case(path={**ESCALATES, "escalate_to": "hr"})
    anna, hr = case.found(today=OVERDUE)
    assert [item.passed_from for item in hr.items if item.state.dated.date == SOON] == ["Anna Nowak", ""]
    assert anna.name == "Anna Nowak"


def test_an_address_is_entered_at_the_step_or_at_the_path_that_escalates() -> None:
    away = {"delegate": "Piotr Żak", "delegate_from": MONDAY, "delegate_until": DAY(2026, 9, 20)}
    case = Case(path=ESCALATES, **away)
    ceo, hr, piotr = case.found(today=OVERDUE)
    assert place_of_address(case.plan, ceo) == case.plan.get(r.ApprovalPath, case.path.id)
    assert place_of_address(case.plan, hr) == case.hr
    assert place_of_address(case.plan, piotr) is None


def test_a_role_has_its_address_from_any_path() -> None:
    other = make(r.ApprovalPath, name="Other")
    step = make(r.ApprovalStep, path_id=other.id, role="hr", email="hr@example.com", language="nl")
    case = Case()
    case.plan = case.plan.with_changes([added(other), added(step)])
    assert [(a.email, a.language) for a in case.found() if a.name == "HR"] == [("hr@example.com", "nl")]


def test_of_an_optional_step_nothing_is_threatened() -> None:
    case = Case(path={"no_answer": NoAnswer.ESCALATE}, optional=True)
    assert "nothing waits" in str(consequence(case.plan, case.found()[0].items[0]))


def test_a_path_that_counts_silence_only_since_the_version_was_put_up_does_not_say_so() -> None:
    case = Case()
    case.plan = case.plan.with_changes([updated(replace(case.path), no_answer=NoAnswer.COUNTS_AS_APPROVED)])
    assert "before the decision" in str(consequence(case.plan, case.found()[0].items[0]))


def test_the_names_that_a_letter_is_given_are_those_that_are_known() -> None:
    case = Case()
    reader = Reader(str, str, lambda item: item.step.name)
    assert set(values(case.plan, case.found()[0], reader, "en", MONDAY)) == NAMES
