"""Whose desk the open decisions lie on."""

import datetime as dt

import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.plan import Plan
from commplan.planning.approvals import approval_state
from commplan.planning.approvers import Approver, approvers, is_for
from commplan.planning.schedule import Schedule
from tests.documents.sheet_plans import PRINTED, dated_of, decided, fixed_id, put_up, replaced, sheet_plan

STEP = {name: fixed_id(0x51 + n) for n, name in enumerate(("author", "expert", "lawyer", "hr", "sponsor", "board"))}


def asked(plan: Plan, day: dt.date = PRINTED.date()) -> dict[str, Approver]:  # noqa: B008
    state = approval_state(plan, Schedule(plan), dated_of(plan), day)
    assert state is not None
    return {approver.name: approver for approver in approvers([state])}


def at_step_three(hr: str = "", **values: object) -> Plan:
    """Author and expert have approved: lawyer and HR (`hr`) are asked, `values` are those of the lawyer's step."""
    plan = replaced(sheet_plan(), r.ApprovalStep, STEP["hr"], person=hr)
    plan = put_up(replaced(plan, r.ApprovalStep, STEP["lawyer"], **values), ["one"])
    return decided(decided(plan, 0, w.DecisionType.APPROVED), 1, w.DecisionType.APPROVED)


def test_only_who_may_decide_now_is_asked() -> None:
    assert set(asked(at_step_three())) == {"Radca prawny", "Partner HR"}
    assert set(asked(sheet_plan())) == set()  # not put up


def test_a_person_in_two_roles_gets_each_date_once() -> None:
    (ewa,) = asked(at_step_three(person="Ewa Łąk", hr="EWA LAK")).values()
    assert [item.step.name for item in ewa.items] == ["3a", "3b"]
    assert ewa.dates == (dated_of(sheet_plan()),)
    assert ewa.role == "Radca prawny"


def test_address_and_language_are_the_approvers_own() -> None:
    plan = at_step_three(person="Ewa Łąk", email="ewa@example.com", language="en")
    ewa = asked(plan)["Ewa Łąk"]
    assert (ewa.email, ewa.language) == ("ewa@example.com", "en")


def test_a_delegate_gets_neither_address_nor_language_of_the_absent() -> None:
    plan = at_step_three(
        person="Ewa Łąk", email="ewa@example.com", language="en", delegate="Jan Kos", delegate_from=dt.date(2026, 11, 1)
    )
    jan = asked(plan)["Jan Kos"]
    assert (jan.email, jan.language) == ("", "")
    assert set(asked(plan)) == {"Jan Kos", "Partner HR"}


@pytest.mark.parametrize("name", ["ewa lak", " Ewa Łąk", "radca PRAWNY", "Jan Kos"])
def test_a_step_is_found_by_person_role_or_delegate_however_it_is_spelt(name: str) -> None:
    (item,) = asked(at_step_three(person="Ewa Łąk", delegate="Jan Kos"))["Ewa Łąk"].items
    assert is_for(item.step, name)
    assert not is_for(item.step, "Ewa")
    assert not is_for(item.step, "")
