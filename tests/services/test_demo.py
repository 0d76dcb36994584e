"""The demo: a year in the middle, with something true for every page, on any day and in every language."""

import datetime as dt
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.plain import to_plain
from commplan.domain.plan import Plan
from commplan.domain.words import CheckKind, OccurrenceState, Status
from commplan.planning.approvals import ApprovalState, queue
from commplan.planning.chain import broken_links
from commplan.planning.load import weekly_load
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of
from commplan.services.demo import build_demo, demo_plan
from commplan.services.session import Local, Session

NOW = dt.datetime(2026, 11, 10, 9, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
OTHER_DAYS = ("2026-01-01", "2026-05-02", "2026-07-31", "2026-12-25", "2027-02-28", "2028-02-29")


@cache
def demo(language: str = "pl", now: dt.datetime = NOW) -> Plan:
    return demo_plan(language, now)


def statuses(plan: Plan) -> Counter[Status]:
    return Counter(status_of(plan, dated) for dated in Schedule(plan).whole_plan())


def waiting(plan: Plan, today: dt.date = TODAY) -> tuple[ApprovalState, ...]:
    return queue(Schedule(plan), today, today + dt.timedelta(days=14))


@pytest.mark.parametrize("language", r.LANGUAGES)
def test_every_status_can_be_seen(language: str) -> None:
    assert set(statuses(demo(language))) == set(Status)


@pytest.mark.parametrize("day", OTHER_DAYS)
def test_on_any_day_the_year_is_in_its_sixth_month(day: str) -> None:
    now = dt.datetime.fromisoformat(f"{day}T07:30:00+00:00")
    plan = demo("nl", now)
    months = (now.year - plan.info.start.year) * 12 + now.month - plan.info.start.month
    assert (months, plan.info.start.day) == (5, 1)
    found = statuses(plan)
    assert found[Status.MEASURED] > 80
    for status in (Status.IN_APPROVAL, Status.APPROVE_AGAIN, Status.REJECTED, Status.DRAFTING, Status.CANCELLED):
        assert found[status]
    assert broken_links(plan.versions, plan.decisions) == ()
    assert any(state.is_overdue for state in waiting(plan, now.date()))


def test_the_chain_of_decisions_is_whole_and_in_order_of_time() -> None:
    plan = demo()
    assert len(plan.decisions) > 300
    assert broken_links(plan.versions, plan.decisions) == ()
    at = [decision.decided_at for decision in plan.decisions]
    assert at == sorted(at) and at[-1] < NOW.isoformat()


def test_legal_counsel_is_late_while_hr_has_decided() -> None:
    overdue = [state for state in waiting(demo()) if state.is_overdue]
    assert len(overdue) == 1
    side_by_side = {s.step.check: s for s in overdue[0].steps if s.step.check in (CheckKind.LEGAL, CheckKind.HR)}
    assert side_by_side[CheckKind.LEGAL].is_overdue and side_by_side[CheckKind.LEGAL].decision is None
    assert side_by_side[CheckKind.HR].decision is not None


def test_what_was_sent_had_been_approved_before() -> None:
    plan = demo()
    sent = [o for o in plan.table(r.Occurrence).values() if o.state == OccurrenceState.SENT]
    assert len(sent) > 100
    for occurrence in sent:
        version = plan.versions_by_occurrence[occurrence.id][-1]
        decisions = plan.decisions_by_version[version.id]
        steps = plan.steps_by_path[plan.get(r.Communication, occurrence.communication_id).approval_path_id]
        assert {d.step_id for d in decisions} == {s.id for s in steps}
        assert max(d.decided_at for d in decisions) < occurrence.sent_at <= NOW.isoformat()


def test_one_letter_was_refused_corrected_and_sent() -> None:
    plan = demo("en")
    twice = [v for v in plan.versions if v.number == 2]
    assert [v.note for v in twice] == ["Corrected after legal counsel’s remark"]
    refused = next(v for v in plan.versions if v.occurrence_id == twice[0].occurrence_id)
    assert refused.fingerprint != twice[0].fingerprint
    assert plan.decisions_by_version[refused.id][-1].comment.startswith("A deadline without")


def test_results_lie_in_the_past_and_hang_together() -> None:
    plan = demo()
    results = plan.table(r.Result).values()
    assert len(results) > 80
    for result in results:
        assert result.measured_on and result.measured_on <= TODAY
        assert (result.opened or 0) <= (result.reach or 0) and (result.attended or 0) <= (result.reach or 0)
        assert (result.answered or 0) <= (result.questions or 0)
        assert result.score is None or (result.answers or 0) >= 5


def test_nine_of_twelve_departments_have_held_the_newest_meeting() -> None:
    plan = demo()
    by_occurrence: dict[str, list[r.CascadeReport]] = {}
    for report in plan.table(r.CascadeReport).values():
        by_occurrence.setdefault(report.occurrence_id, []).append(report)
    held = [sum(report.held_on is not None for report in reports) for reports in by_occurrence.values()]
    assert {len(reports) for reports in by_occurrence.values()} == {12}
    assert sorted(set(held)) == [9, 12] and held.count(9) == 1


def test_one_coming_week_is_over_its_limit_and_another_goes_ahead_for_a_reason() -> None:
    plan = demo()
    over = [load for load in weekly_load(Schedule(plan), TODAY, plan.info.end).values() if load.is_over]
    assert {load.has_reason for load in over} == {True, False}


def test_the_indicators_have_values_up_to_now() -> None:
    plan = demo()
    values: Counter[str] = Counter()
    for value in plan.table(r.IndicatorValue).values():
        values[plan.get(r.Indicator, value.indicator_id).type] += 1
        assert value.date < TODAY
    assert values["nps"] >= 4 and values["enps"] == 2 and values["satisfaction"] >= 6 and values["retention"] >= 3


def test_the_letter_of_the_board_is_written_in_two_languages() -> None:
    plan = demo("pl")
    drafts = [d for d in plan.table(r.Draft).values() if "7" in d.subject and "**7" in d.body]
    assert [d.language for d in drafts] == ["pl", "en"]
    assert "Dzień dobry" in drafts[0].body and "Dear colleagues" in drafts[1].body


def test_the_company_has_1240_people_and_a_name_of_its_own() -> None:
    names = {language: demo(language).info.organisation for language in r.LANGUAGES}
    assert names == {"en": "Example Company", "pl": "Spółka Przykładowa S.A.", "nl": "Voorbeeld B.V."}
    assert max(a.size or 0 for a in demo().table(r.Audience).values()) == 1240


def test_two_builds_differ_in_ids_only() -> None:
    assert told(demo()) == told(demo_plan("pl", NOW))


def told(plan: Plan) -> list[Any]:
    """All that the plan says, with the place of a record standing for its id."""
    places = {record.id: str(i) for i, record in enumerate(plan.records())}

    def known(value: Any) -> Any:
        if isinstance(value, list):
            return [known(item) for item in value]
        return places.get(value, value) if isinstance(value, str) else value

    records = [[known(v) for v in to_plain(record).values()] for record in plan.records()]
    decided = [[d.number, d.step_role, d.decision, d.comment, d.how, d.decided_at] for d in plan.decisions]
    return [records, decided, [[v.number, v.author, v.created_at, v.note] for v in plan.versions]]


def test_the_demo_is_a_plan_file_like_any_other(tmp_path: Path, local: Local) -> None:
    path = tmp_path / "demo.commplan"
    with build_demo(path, "en", settings=local) as session:
        kept = session.plan
    with Session.open(path, settings=local) as session:
        assert session.plan == kept
    with pytest.raises(UserError):
        build_demo(path, "en", settings=local)


def test_there_is_no_demo_in_an_unknown_language() -> None:
    with pytest.raises(UserError, match="“de”"):
        demo_plan("de", NOW)
