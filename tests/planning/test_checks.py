"""Each check finds what it is for, and nothing in a plan that is complete."""

import datetime as dt
from dataclasses import replace

import pytest

from commplan.domain import records as r
from commplan.domain.changes import added, updated
from commplan.domain.plan import Plan
from commplan.domain.words import DayRuleType, Enforcement, ExceptionAction, Form, NoAnswer, OccurrenceState
from commplan.planning.checks import CHECKS, Finding, all_findings
from commplan.planning.schedule import Schedule
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import version

TODAY = DAY(2026, 1, 1)
SENDER = make(r.Sender, name="Board")
STAFF = make(r.Audience, name="All staff", size=100)
MAIL = make(r.Channel, name="E-mail", form=Form.EMAIL)
TOOL = make(r.Tool, name="Mailbox", channel_ids=(MAIL.id,))
PATH = make(r.ApprovalPath, name="Short")
STEP = make(r.ApprovalStep, path_id=PATH.id, role="Legal", working_days=1)
TEMPLATE = make(r.MessageTemplate, form=Form.EMAIL)
GOAL = make(r.Goal, name="Loyalty")
TEAM_GOAL = make(r.Goal, name="Faster answers", parent_id=GOAL.id)
PHASE = make(r.Phase, name="Urgency")
EVENT = event(
    DAY(2026, 1, 13),
    "FREQ=WEEKLY;INTERVAL=2",
    title="News",
    reason="To keep in touch",
    owner="Anna",
    goal_ids=(TEAM_GOAL.id,),
    phase_id=PHASE.id,
    emotions=("trust",),
)
MESSAGE = communication(
    EVENT,
    title="Letter",
    sender_id=SENDER.id,
    audience_ids=(STAFF.id,),
    channel_id=MAIL.id,
    tool_ids=(TOOL.id,),
    approval_path_id=PATH.id,
    template_id=TEMPLATE.id,
)
RECORDS = (SENDER, STAFF, MAIL, TOOL, PATH, STEP, TEMPLATE, GOAL, TEAM_GOAL, PHASE, EVENT, MESSAGE)


def complete(*more: r.Record, **values: object) -> Plan:
    return plan(*RECORDS, *more, **{"emotions": ("trust",), **values})


def findings(of: Plan, today: dt.date = TODAY) -> tuple[Finding, ...]:
    return all_findings(Schedule(of), today)


def the_one(of: Plan, check: str, today: dt.date = TODAY) -> Finding:
    found = findings(of, today)
    assert [f.check for f in found] == [check]
    assert found[0].text.context in ("Checks", "Errors")
    assert "{" not in str(found[0].text)
    return found[0]


def test_a_complete_plan_has_no_findings() -> None:
    assert findings(complete()) == ()


@pytest.mark.parametrize(
    ("field", "check", "element"),
    [
        ("sender_id", "no_sender", 1),
        ("channel_id", "no_channel", 4),
        ("tool_ids", "no_tool", 5),
        ("approval_path_id", "no_approval_path", 7),
    ],
)
def test_a_communication_that_lacks_something_is_found_once_for_all_its_dates(
    field: str, check: str, element: int
) -> None:
    bare = updated(MESSAGE, **{field: () if field.endswith("ids") else ""})
    found = the_one(complete().with_changes([bare]), check)
    assert (found.element, found.kind, found.record_id, found.field) == (element, "communication", MESSAGE.id, field)
    assert "Letter" in str(found.text)


def test_a_name_that_stands_twice_in_the_directory_is_found() -> None:
    twin = make(r.Sender, name=" board")
    found = the_one(complete(twin), "same_name")
    assert (found.element, found.record_id, found.field) == (1, twin.id, "name")
    assert findings(complete(updated(twin, archived=True).record)) == ()
    group = make(r.Audience, name="Elsewhere", size=1, parent_id=STAFF.id)
    other = make(r.Audience, name=STAFF.name, size=1, parent_id=group.id)
    assert "same_name" not in {f.check for f in findings(complete(group, other))}


def test_a_plan_that_has_still_to_be_begun_is_not_called_silent() -> None:
    assert "silence" not in [finding.check for finding in findings(plan(SENDER, STAFF, MAIL, TOOL, EVENT))]


def test_no_audience_is_found_and_so_is_the_silence_it_means() -> None:
    found = findings(complete().with_changes([updated(MESSAGE, audience_ids=())]))
    assert [f.check for f in found] == ["no_audience", "silence"]


def test_leaving_out_all_groups_again_reaches_nobody() -> None:
    found = findings(complete().with_changes([updated(MESSAGE, excluded_audience_ids=(STAFF.id,))]))
    assert "reaches_nobody" in [f.check for f in found]


def test_a_group_that_is_larger_than_the_one_it_belongs_to_is_found_by_its_own_size_or_by_the_sum_within() -> None:
    shops = make(r.Audience, name="Shops", size=101, parent_id=STAFF.id)
    found = the_one(complete(shops), "larger_than_parent")
    assert (found.element, found.record_id, found.field) == (2, shops.id, "size")
    assert "101" in str(found.text) and "100" in str(found.text)
    assert findings(complete(make(r.Audience, name="Shops", size=100, parent_id=STAFF.id))) == ()
    region = make(r.Audience, name="Region", parent_id=STAFF.id)
    within = [make(r.Audience, name=name, size=51, parent_id=region.id) for name in ("North", "South")]
    assert the_one(complete(region, *within), "larger_than_parent").record_id == region.id


def test_an_event_needs_a_reason_an_owner_and_something_to_say() -> None:
    assert the_one(complete().with_changes([updated(EVENT, reason=" ")]), "no_reason").element == 3
    assert the_one(complete().with_changes([updated(EVENT, owner="")]), "no_owner").element == 3
    lonely = event(DAY(2026, 5, 4), title="Lonely", reason="x", owner="y")
    assert the_one(complete(lonely), "no_communications").record_id == lonely.id


def test_owners_of_all_communications_stand_in_for_that_of_the_event() -> None:
    assert findings(complete().with_changes([updated(EVENT, owner=""), updated(MESSAGE, owner="Jan")])) == ()


def test_an_event_outside_the_period_is_found() -> None:
    late = event(DAY(2027, 5, 4), reason="x", owner="y")
    found = the_one(complete(late, communication(late, **values_of(MESSAGE))), "outside_period")
    assert (found.element, found.field) == (6, "start")


def values_of(c: r.Communication) -> dict[str, object]:
    """What a further communication takes over from another."""
    names = ("sender_id", "audience_ids", "channel_id", "tool_ids", "approval_path_id", "template_id")
    return {name: getattr(c, name) for name in names}


def test_a_missing_template_is_found_by_language() -> None:
    found = the_one(complete().with_changes([updated(MESSAGE, languages=("en", "nl"))]), "no_template")
    assert "“nl”" in str(found.text)


@pytest.mark.parametrize("day", [DAY(2026, 1, 13), DAY(2026, 12, 29)])  # the first date, and the last
def test_a_text_of_one_date_does_not_stand_in_for_the_others(day: dt.date) -> None:
    known = occurrence(MESSAGE, day)
    texts = [make(r.Draft, occurrence_id=known.id, language=language, body="x") for language in ("en", "nl")]
    here = complete(known, *texts)
    assert "“nl”" in str(the_one(here.with_changes([updated(MESSAGE, languages=("en", "nl"))]), "no_template").text)
    once = [updated(MESSAGE, languages=("en", "nl")), updated(EVENT, rule="", start=day)]
    assert "no_template" not in {found.check for found in findings(here.with_changes(once))}


def test_the_checks_end_when_nobody_waits_for_them_any_more() -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        all_findings(Schedule(complete()), TODAY, report)
    assert told == [(number, len(CHECKS)) for number in range(3)]


def test_a_tool_of_another_channel_is_found() -> None:
    other = make(r.Channel, name="Intranet", form=Form.EMAIL)
    found = the_one(complete(other).with_changes([updated(MESSAGE, channel_id=other.id)]), "foreign_tool")
    assert found.element == 5


def test_a_path_without_steps_is_found_unless_it_is_archived() -> None:
    empty = make(r.ApprovalPath, name="Empty")
    assert the_one(complete(empty), "no_steps").record_id == empty.id
    assert findings(complete(make(r.ApprovalPath, archived=True))) == ()


@pytest.mark.parametrize(("role", "person"), [("Sponsor", ""), ("Head of all", "SPONSOR ")])
def test_a_path_that_escalates_to_one_of_its_own_approvers_is_found(role: str, person: str) -> None:
    path = make(r.ApprovalPath, name="Standard", no_answer=NoAnswer.ESCALATE, escalate_to="sponsor")
    first = make(r.ApprovalStep, path_id=path.id, position=1, role="Legal")
    last = make(r.ApprovalStep, path_id=path.id, position=2, role=role, person=person)
    found = the_one(complete(path, first, last), "escalates_to_approver")
    assert (found.record_id, found.field) == (path.id, "escalate_to")
    assert "step 2" in str(found.text)
    reminds = replace(path, no_answer=NoAnswer.REMIND)
    assert findings(complete(reminds, first, last)) == ()
    assert findings(complete(path, first)) == ()


def test_weekdays_on_which_the_channel_does_not_run() -> None:
    always = the_one(complete().with_changes([updated(MAIL, days=(0,))]), "channel_day")
    assert "%n" not in always.text.source  # all dates are Tuesdays: said once
    moved = make(
        r.EventException,
        event_id=EVENT.id,
        action=ExceptionAction.MOVED,
        original=DAY(2026, 1, 27),
        date=DAY(2026, 1, 28),
    )
    some = the_one(complete(moved).with_changes([updated(MAIL, days=(1,))]), "channel_day")
    assert some.text.n == 1 and "2026-01-28" in str(some.text)


@pytest.mark.parametrize(("enforcement", "words"), [(Enforcement.WARN, "goes out"), (Enforcement.BLOCK, "must not")])
def test_quiet_periods_of_the_audience(enforcement: Enforcement, words: str) -> None:
    quiet = make(
        r.DayRule,
        name="Year end",
        type=DayRuleType.QUIET_PERIOD,
        start=DAY(2026, 2, 1),
        end=DAY(2026, 2, 28),
        enforcement=enforcement,
    )
    found = the_one(complete(quiet), "quiet_period")
    assert found.text.n == 2 and words in str(found.text) and found.element == 6
    others = make(r.Audience, name="Contractors", archived=True)
    theirs = make(r.DayRule, type=DayRuleType.QUIET_PERIOD, start=quiet.start, end=quiet.end, audience_ids=(others.id,))
    assert findings(complete(others, theirs)) == ()


@pytest.mark.parametrize("is_within", [True, False])
def test_quiet_periods_of_groups_within_and_around_the_audience_count(is_within: bool) -> None:
    around = make(r.Audience, name="Everybody")
    front = make(r.Audience, name="Front line", parent_id=STAFF.id)
    group = front if is_within else around
    quiet = make(
        r.DayRule, name="Sale", type=DayRuleType.QUIET_PERIOD, start=DAY(2026, 2, 10), audience_ids=(group.id,)
    )
    here = complete(around, front, quiet).with_changes([updated(STAFF, parent_id=around.id)])
    assert [f.text.n for f in findings(here) if f.check == "quiet_period"] == [1]


def test_weeks_over_the_limit_unless_a_reason_is_kept() -> None:
    limited = complete().with_changes([updated(STAFF, load_limit=0.5)])
    heavy = findings(limited)
    assert len(heavy) == 26 and {f.check for f in heavy} == {"load"} and heavy[0].element == 2
    known = occurrence(MESSAGE, DAY(2026, 1, 13), load_reason="The board asked for it")
    assert len(findings(Plan.of([*limited.records(), known]))) == 25


def test_audiences_that_hear_nothing_for_long() -> None:
    front = make(r.Audience, name="Visitors")
    found = the_one(complete(front), "silence")
    assert found.record_id == front.id and found.text.n == 51


def test_approvals_that_should_have_begun() -> None:
    found = the_one(complete(), "late_approval", DAY(2026, 1, 13))  # a Tuesday; due on Friday
    assert found.text.n == 1 and "2026-01-09" in str(found.text)
    assert findings(complete(), DAY(2026, 1, 9)) == ()
    done = occurrence(MESSAGE, DAY(2026, 1, 13), state=OccurrenceState.SENT)
    assert findings(complete(done), DAY(2026, 1, 13)) == ()


def test_goals_nobody_talks_about() -> None:
    silent = make(r.Goal, name="Margin", parent_id=GOAL.id)
    assert the_one(complete(silent), "goal").record_id == silent.id
    found = findings(complete().with_changes([updated(EVENT, goal_ids=())]))
    assert [f.record_id for f in found] == [GOAL.id, TEAM_GOAL.id]


def test_phases_and_emotions_nobody_serves() -> None:
    found = the_one(complete().with_changes([updated(EVENT, phase_id="")]), "phase")
    assert (found.element, found.record_id) == (0, PHASE.id)
    assert the_one(complete(emotions=("trust", "joy")), "emotion").field == "emotions"


def test_months_in_which_nothing_goes_out() -> None:
    short = complete().with_changes([updated(EVENT, rule="FREQ=WEEKLY;INTERVAL=2;COUNT=20")])
    months = [str(f.text) for f in findings(short) if f.check == "silent_month"]
    assert months == ["Nothing goes out in 2026-11.", "Nothing goes out in 2026-12."]


def test_a_country_without_known_holidays() -> None:
    assert the_one(complete(country="XX"), "country").field == "country"


def test_an_empty_plan_lacks_all_elements() -> None:
    found = findings(plan())
    assert [f.element for f in found] == [1, 2, 3, 4, 5, 7]
    assert {f.check for f in found} == {"empty_list"}


def test_findings_come_in_the_order_of_the_elements_the_programme_last() -> None:
    here = plan(EVENT, MESSAGE, *(x for x in RECORDS if x not in (EVENT, MESSAGE)), make(r.Goal), emotions=("joy",))
    elements = [f.element for f in findings(here.with_changes([updated(MESSAGE, sender_id="")]))]
    assert elements == sorted(elements, key=lambda e: e or 8) and elements[-1] == 0


def test_every_check_is_registered_once() -> None:
    assert len({check.__name__ for check in CHECKS}) == len(CHECKS)


def test_an_approval_that_was_tampered_with_is_found() -> None:
    known = occurrence(MESSAGE, DAY(2026, 1, 13))
    recorded = version(known.id)  # whose fingerprint is not that of its content
    found = findings(complete().with_changes([added(known)]).with_approvals([recorded], []))
    assert ("broken_chain", 7) in [(f.check, f.element) for f in found]
