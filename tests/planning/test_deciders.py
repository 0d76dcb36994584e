"""Who decides a step, as the path has it; and who did before in the same role."""

import datetime as dt

from commplan.domain import records as r
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.deciders import earlier_deciders, named
from tests.planning.builders import DAY, make
from tests.planning.test_turnaround import SENDING, Case


def test_the_delegate_is_named_in_the_time_of_delegation_and_nobody_where_only_the_role_is_known() -> None:
    values = {"path_id": "p", "role": "Legal", "delegate": "Ewa", "delegate_from": DAY(2026, 11, 10)}
    step = make(r.ApprovalStep, person="Jan", delegate_until=DAY(2026, 11, 20), **values)
    found = [named(step, dt.date(2026, 11, day)) for day in (9, 10, 20, 21)]
    assert found == ["Jan", "Ewa", "Ewa", "Jan"]
    assert named(make(r.ApprovalStep, path_id="p", role="Legal"), DAY(2026, 11, 10)) == ""


def test_who_decided_in_a_role_is_offered_once_the_last_first() -> None:
    case = Case(SENDING)
    case.answers("09", "09", "10", who="Anna Żak")
    case.answers("11", who="Jan")
    case.answers("12", who=" anna zak ")
    case.decide(case.put_up(), case.sponsor, "2026-11-12T10:00:00Z", who="Piotr")
    case.decide(case.put_up(), case.legal, "2026-11-12T10:00:00Z", who="Officer", how=DecisionHow.NO_ANSWER)
    case.decide(case.put_up(), case.legal, "2026-11-12T10:00:00Z", who="Boss", decision=DecisionType.REVOKED)
    assert earlier_deciders(case.plan, "legal") == ("anna zak", "Jan")
    assert earlier_deciders(case.plan, "Board") == ()
