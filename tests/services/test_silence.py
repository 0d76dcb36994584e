"""No answer that counts as approval: only where the path says so, and always recorded."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.planning.chain import broken_links
from commplan.services import records, silence
from commplan.services.session import Local, Session
from tests.plans import Ticking, info
from tests.services.test_approvals import Case

BEGUN = dt.datetime(2027, 6, 1, 9, 0, tzinfo=dt.UTC)  # sending on 15 June


@pytest.fixture
def clock() -> Ticking:
    return Ticking(BEGUN)


@pytest.fixture
def case(tmp_path: Path, clock: Ticking) -> Iterator[Case]:
    local = Local(who="Officer", backups=tmp_path / "backups", clock=clock)
    with Session.create(tmp_path / "plan.commplan", Plan.of([info(country="")]), settings=local) as session:
        case = Case(session)
        set_rule(case, w.NoAnswer.COUNTS_AS_APPROVED)
        yield case


def set_rule(case: Case, no_answer: w.NoAnswer) -> None:
    path = next(iter(case.session.plan.table(r.ApprovalPath).values()))
    records.update(case.session, path, no_answer=no_answer)


def record(case: Case, found: tuple[silence.Silent, ...]) -> None:
    silence.record_unanswered(case.session, found, by="Officer", say=in_english)


def test_silence_is_recorded_as_a_decision_of_its_own_kind(case: Case, clock: Ticking) -> None:
    case.ask()
    assert silence.unanswered(case.session) == ()
    clock.forward(days=9)  # Thursday 10 June; the author was due on Tuesday 8th
    (found,) = silence.unanswered(case.session)
    assert (found.step.step.role, found.last_day) == ("Author", dt.date(2027, 6, 8))
    assert case.session.plan.decisions == ()
    record(case, (found,))
    (decision,) = case.session.plan.decisions
    assert (decision.decision, decision.how) == (w.DecisionType.APPROVED, w.DecisionHow.NO_ANSWER)
    assert (decision.who, decision.on_behalf_of) == ("Officer", "Author")
    assert decision.comment == "No answer by 2027-06-08: counts as approved, as the path “Standard” has it."
    assert broken_links(case.session.plan.versions, case.session.plan.decisions) == ()


def test_who_was_asked_only_now_has_their_days_in_full(case: Case, clock: Ticking) -> None:
    case.ask()
    clock.forward(days=13)  # Monday 14 June: everybody is due
    record(case, silence.unanswered(case.session))
    assert [step.step.role for step in case.state().open_steps] == ["Legal", "HR"]
    assert silence.unanswered(case.session) == ()
    clock.forward(days=3)  # Thursday: they had Tuesday and Wednesday
    record(case, silence.unanswered(case.session))
    clock.forward(days=5)
    record(case, silence.unanswered(case.session))
    assert case.status == w.Status.APPROVED
    assert {decision.how for decision in case.session.plan.decisions} == {w.DecisionHow.NO_ANSWER}


def test_nothing_is_recorded_when_somebody_has_answered_meanwhile(case: Case, clock: Ticking) -> None:
    case.ask()
    clock.forward(days=9)
    found = silence.unanswered(case.session)
    case.decide("Author", "rejected", comment="Late, but no")
    with pytest.raises(UserError, match="decided already"):
        record(case, found)
    assert len(case.session.plan.decisions) == 1


@pytest.mark.parametrize("no_answer", [w.NoAnswer.WAIT, w.NoAnswer.REMIND, w.NoAnswer.ESCALATE])
def test_elsewhere_silence_counts_for_nothing(case: Case, clock: Ticking, no_answer: w.NoAnswer) -> None:
    set_rule(case, no_answer)
    case.ask()
    set_rule(case, w.NoAnswer.COUNTS_AS_APPROVED)  # too late: it was put up under another rule
    clock.forward(days=30)
    assert silence.unanswered(case.session) == ()
    with pytest.raises(UserError, match="must answer"):
        case.decide("Author", how=w.DecisionHow.NO_ANSWER)


def test_nobody_says_so_before_the_time_is_over(case: Case) -> None:
    case.ask()
    with pytest.raises(UserError, match="still has time"):
        case.decide("Author", how=w.DecisionHow.NO_ANSWER)


def test_silence_never_rejects(case: Case, clock: Ticking) -> None:
    case.ask()
    clock.forward(days=9)
    with pytest.raises(UserError):
        case.decide("Author", "rejected", comment="x", how=w.DecisionHow.NO_ANSWER)
