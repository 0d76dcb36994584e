"""Entering what a date brought: one step each, undone, cleared, only for what was sent."""

import datetime as dt

import pytest

from commplan.domain import records as r
from commplan.domain.errors import FieldError, UserError
from commplan.domain.words import Gap, OccurrenceState, Status
from commplan.planning.results import result_of, unmeasured
from commplan.planning.schedule import Dated
from commplan.planning.selection import Selection, select
from commplan.planning.status import status_of
from commplan.services import occurrences, records
from commplan.services.results import enter_result
from commplan.services.session import Session


class Case:
    """A weekly message without an approval path, whose first two dates were sent."""

    def __init__(self, session: Session) -> None:
        self.session = session
        values = {"title": "Pulse", "start": "2027-06-01", "rule": "FREQ=WEEKLY;COUNT=3"}
        event = records.add(session, "content_event", values)
        self.message = records.add(session, "communication", {"title": "Pulse", "event_id": event.id})
        for dated in self.dates[:2]:
            occurrences.set_state(session, dated, OccurrenceState.SENT)

    @property
    def dates(self) -> tuple[Dated, ...]:
        return self.session.schedule.whole_plan()

    @property
    def result(self) -> r.Result | None:
        return result_of(self.session.plan, self.dates[0])

    def gap(self) -> int:
        chosen = Selection(gaps=frozenset({Gap.NOT_MEASURED}))
        return len(select(self.session.schedule, chosen, self.session.today()))


@pytest.fixture
def case(session: Session) -> Case:
    return Case(session)


def test_the_first_figure_makes_a_result_of_today_and_closes_the_gap(case: Case) -> None:
    assert case.gap() == 2
    enter_result(case.session, case.dates[0], opened=12)
    assert case.result is not None
    assert (case.result.opened, case.result.measured_on) == (12, case.session.today())
    assert status_of(case.session.plan, case.dates[0]) == Status.MEASURED
    assert case.gap() == 1
    assert "Pulse" in str(case.session.undo_label)
    case.session.undo()
    assert case.gap() == 2
    assert not case.session.plan.table(r.Result)


def test_further_values_change_the_same_result_one_step_each(case: Case) -> None:
    enter_result(case.session, case.dates[0], opened=12)
    enter_result(case.session, case.dates[0], score=8.5, answers=40)
    enter_result(case.session, case.dates[0], measured_on=dt.date(2027, 6, 8))
    assert len(case.session.plan.table(r.Result)) == 1
    assert case.result is not None
    assert (case.result.opened, case.result.score, case.result.measured_on) == (12, 8.5, dt.date(2027, 6, 8))
    case.session.undo()
    case.session.undo()
    assert case.result is not None
    assert (case.result.opened, case.result.score) == (12, None)


def test_a_result_without_figures_and_note_goes(case: Case) -> None:
    enter_result(case.session, case.dates[0], opened=12)
    enter_result(case.session, case.dates[0], opened=None)
    assert case.result is None
    label = case.session.undo_label
    enter_result(case.session, case.dates[0], note="")
    assert case.session.undo_label == label  # nothing was said, so nothing was done


def test_what_was_not_sent_has_no_result(case: Case) -> None:
    with pytest.raises(UserError, match="has not been sent"):
        enter_result(case.session, case.dates[2], opened=12)


def test_a_figure_that_cannot_be_is_refused_at_its_field(case: Case) -> None:
    with pytest.raises(FieldError) as refused:
        enter_result(case.session, case.dates[0], opened=-1)
    assert refused.value.field == "opened"
    assert case.result is None


def test_the_dates_that_wait_for_a_result_stand_newest_first(case: Case) -> None:
    message = case.session.plan.get(r.Communication, case.message.id)
    assert [d.date.day for d in unmeasured(case.session.schedule, message)] == [8, 1]
    enter_result(case.session, case.dates[1], note="Nobody was asked", reach=3)
    assert [d.date.day for d in unmeasured(case.session.schedule, message)] == [1]
