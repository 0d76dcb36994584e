"""Playbooks: saved and applied they give the same offsets; names work in other plans; nothing hostile gets in."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added, updated
from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import in_english, literal
from commplan.planning.schedule import Schedule
from commplan.services import playbooks as service
from commplan.services.playbook_library import supplied_playbooks
from commplan.services.playbook_patterns import Pattern, pattern_of, read_pattern
from commplan.services.playbook_plans import LEAVE_OUT, MAKE, apply_playbook, apply_to, unknown_names
from commplan.services.session import Local, Session
from commplan.services.starters import build_plan
from tests import strategies
from tests.planning.builders import communication, event, make
from tests.plans import info, small_plan, write_plan

TODAY = dt.date(2026, 11, 10)
DAY = dt.date(2027, 5, 12)  # a Wednesday
PLAN = small_plan()


@pytest.fixture
def session(tmp_path: Path, local: Local) -> Iterator[Session]:
    path = tmp_path / "playbooks.commplan"
    write_plan(path, PLAN, local)
    with Session.open(path, settings=local) as made:
        yield made


def first_event(plan: Plan) -> r.ContentEvent:
    return next(iter(plan.table(r.ContentEvent).values()))


def pattern(plan: Plan) -> Pattern:
    found = first_event(plan)
    return pattern_of(plan, found, plan.communications_by_event[found.id])


# --- there and back


def test_saved_and_applied_it_is_the_same_event_on_another_day(session: Session) -> None:
    before = session.plan
    old = first_event(before)
    playbook = service.save_playbook(session, old)
    saved = session.plan
    applied = apply_to(session.schedule, read_pattern(playbook.pattern), DAY, {}, TODAY)
    new = apply_playbook(session, applied, "Again")
    assert (new.title, new.start, new.rule, new.emotions) == ("Again", DAY, old.rule, old.emotions)
    first, second = session.plan.communications_by_event[new.id]
    model_first, model_second = before.communications_by_event[old.id]
    own = {"id", "event_id", "cascade_from_id"}
    for name in set(specs_of(r.Communication)) - own:
        assert getattr(first, name) == getattr(model_first, name)
        assert getattr(second, name) == getattr(model_second, name)
    assert second.cascade_from_id == first.id
    session.undo()
    assert session.plan == saved
    session.undo()
    assert session.plan == before


@given(st.data())
def test_any_event_goes_there_and_back(data: st.DataObject) -> None:
    """Whatever an event of any plan holds, its pattern is read again, and applied gives the same values."""
    plan = data.draw(strategies.plans(max_records=8))
    plan = plan.with_changes([updated(plan.info, start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31))])
    plan = plan.with_changes([added(data.draw(strategies.records("content_event", plan)))])
    made = next(reversed(plan.table(r.ContentEvent).values()))
    for _ in range(data.draw(st.integers(0, 3))):
        drawn = data.draw(strategies.records("communication", plan))
        assert isinstance(drawn, r.Communication)
        values = {name: getattr(drawn, name) for name in specs_of(r.Communication)}
        cascade = {"event_id": made.id, "cascade_from_id": ""}
        plan = plan.with_changes([added(r.Communication(**{**values, **cascade, "id": drawn.id}))])
    own = plan.communications_by_event.get(made.id, ())
    found = pattern_of(plan, made, own)
    assert read_pattern(found.to_json()) == found
    applied = apply_to(Schedule(plan), found, DAY, {}, TODAY)
    new = [x for x in applied.records if isinstance(x, r.Communication)]
    assert [(c.offset, c.offset_unit, c.offset_from, c.time, c.span) for c in new] == [
        (c.offset, c.offset_unit, c.offset_from, c.time, c.span) for c in own
    ]
    for one, other in zip(own, new, strict=True):
        assert names_of(plan, one.audience_ids, "audience") == names_of(plan, other.audience_ids, "audience")


def names_of(plan: Plan, ids: tuple[str, ...], kind: str) -> list[str]:
    return list(dict.fromkeys(name_of(plan.find(kind, record_id)) for record_id in ids))  # type: ignore[arg-type]


def test_only_some_communications_can_be_saved(session: Session) -> None:
    old = first_event(session.plan)
    second = session.plan.communications_by_event[old.id][1]
    found = read_pattern(service.save_playbook(session, old, [second]).pattern)
    assert [c["title"] for c in found.communications] == [second.title]
    assert "cascade_from_id" not in found.communications[0]  # it led to one that was not saved


def test_an_end_of_the_frequency_is_not_kept() -> None:
    series = event(rule="FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231")
    assert pattern_of(Plan.of([info(), series]), series, ()).event["rule"] == "FREQ=WEEKLY;BYDAY=MO"


# --- in another plan


def other_plan(*records: r.Record) -> Plan:
    return Plan.of([info(), *records])


def test_what_another_plan_lacks_is_proposed_by_likeness_or_made() -> None:
    mail = make(r.Channel, name="Post", form=w.Form.EMAIL)
    board = make(r.Sender, name="Zarząd", level=w.SenderLevel.BOARD)
    known = make(r.Audience, name="WSZYSCY")
    source_mail = make(r.Channel, name="E-mail", form=w.Form.EMAIL)
    source_board = make(r.Sender, name="Board", level=w.SenderLevel.BOARD)
    staff, tool = make(r.Audience, name="Wszyscy"), make(r.Tool, name="Room")
    gathering = event(title="x")
    talk = communication(
        gathering, title="T", sender_id=source_board.id, channel_id=source_mail.id, audience_ids=(staff.id,),
        tool_ids=(tool.id,),
    )  # fmt: skip
    source = Plan.of([info(), source_mail, source_board, staff, tool, gathering, talk])
    found = pattern_of(source, gathering, [talk])
    target = other_plan(mail, board, known)
    choices = {(u.kind, u.name): u.choice for u in unknown_names(target, found)}
    assert choices == {("sender", "Board"): board.id, ("channel", "E-mail"): mail.id, ("tool", "Room"): LEAVE_OUT}
    (made,) = [x for x in apply_to(Schedule(target), found, DAY, {}, TODAY).records if isinstance(x, r.Communication)]
    assert (made.sender_id, made.channel_id, made.audience_ids, made.tool_ids) == (board.id, mail.id, (known.id,), ())
    chosen = {("sender", "Board"): LEAVE_OUT, ("channel", "E-mail"): MAKE, ("tool", "Room"): MAKE}
    records = apply_to(Schedule(target), found, DAY, chosen, TODAY).records
    assert [name_of(x) for x in records if not isinstance(x, (r.ContentEvent, r.Communication))] == ["E-mail", "Room"]
    assert next(x for x in records if isinstance(x, r.Channel)).form == w.Form.EMAIL


def test_a_path_is_made_with_its_steps() -> None:
    path = make(r.ApprovalPath, name="Short")
    step = r.ApprovalStep(id=make(r.Tool).id, path_id=path.id, role="Head", working_days=3, check=w.CheckKind.FINAL)
    gathering = event(title="x")
    talk = communication(gathering, title="T", approval_path_id=path.id)
    found = pattern_of(Plan.of([info(), path, step, gathering, talk]), gathering, [talk])
    records = apply_to(Schedule(other_plan()), found, DAY, {}, TODAY).records
    (made,) = [x for x in records if isinstance(x, r.ApprovalStep)]
    assert (made.role, made.working_days, made.check) == ("Head", 3, w.CheckKind.FINAL)


# --- dates and conflicts


def test_dates_are_those_that_come_and_conflicts_are_said() -> None:
    plan = build_plan("first_year", language="en", country="PL", zone="Europe/Warsaw", start=dt.date(2027, 1, 1))
    results = supplied_playbooks("en")[0].pattern
    schedule = Schedule(plan)
    applied = apply_to(schedule, results, dt.date(2027, 5, 4), {}, TODAY)
    after = Schedule(plan.with_changes([added(record) for record in applied.records]))
    assert [d.key for d in applied.dates] == [d.key for d in after.whole_plan() if d.event_id == applied.event.id]
    brief = next(d for d in applied.dates if "briefing" in d.title)
    assert brief.date == dt.date(2027, 4, 30)  # 3 May is a holiday in Poland


def test_a_late_approval_a_quiet_period_and_a_day_off_are_said() -> None:
    path = make(r.ApprovalPath, name="Long")
    step = r.ApprovalStep(id=make(r.Tool).id, path_id=path.id, role="Head", working_days=60)
    quiet = make(r.DayRule, type=w.DayRuleType.QUIET_PERIOD, name="Budget", start=DAY, end=DAY)
    gathering = event(title="x", date_rule=w.DateRule.KEEP)
    talk = communication(gathering, title="T", approval_path_id=path.id)
    plan = Plan.of([info(country="PL"), path, step, quiet, gathering, talk])
    found = pattern_of(plan, gathering, [talk])

    def said(day: dt.date, today: dt.date) -> str:
        return " ".join(
            in_english(conflict.text)
            for about in apply_to(Schedule(plan), found, day, {}, today).conflicts.values()
            for conflict in about
        )

    assert "Budget" in said(DAY, TODAY)
    assert "put up for approval" in said(DAY, dt.date(2027, 5, 1))
    assert "day off" in said(dt.date(2027, 5, 3), TODAY)
    assert "is over" in said(DAY, dt.date(2027, 6, 1))
    assert "outside the plan" in said(dt.date(2028, 5, 10), TODAY)


def test_looking_changes_nothing(session: Session) -> None:
    before = session.plan
    apply_to(session.schedule, pattern(before), DAY, {}, TODAY)
    assert session.plan is before


# --- what is supplied


@pytest.mark.parametrize("language", r.LANGUAGES)
def test_five_good_ones_are_supplied_in_every_language(language: str) -> None:
    plan = build_plan("first_year", language=language, country="PL", zone="Europe/Warsaw", start=dt.date(2027, 1, 1))
    supplied = supplied_playbooks(language)
    assert len({s.name for s in supplied}) == 5
    for each in supplied:
        assert each.description and len(each.pattern.communications) >= 6
        assert read_pattern(each.pattern.to_json()) == each.pattern
        assert {u.kind for u in unknown_names(plan, each.pattern)} <= {"audience"}
        applied = apply_to(Schedule(plan), each.pattern, dt.date(2027, 9, 7), {}, TODAY)
        assert len(applied.dates) == len(each.pattern.communications)


def test_a_cascade_comes_after_what_it_passes_on() -> None:
    for each in supplied_playbooks("en"):
        by_key = {c["key"]: c for c in each.pattern.communications}
        for c in each.pattern.communications:
            if "cascade_from_id" in c:
                above = by_key[c["cascade_from_id"]]
                assert (c.get("offset", 0), c.get("time", "09:00")) > (
                    above.get("offset", 0),
                    above.get("time", "09:00"),
                )


# --- managing


def test_names_are_free_and_can_be_changed(session: Session) -> None:
    old = first_event(session.plan)
    one, two = service.save_playbook(session, old), service.save_playbook(session, old)
    assert (one.name, two.name) == (old.title, f"{old.title} (2)")
    service.describe_playbook(session, two, " Other ", "What it is for")
    assert session.plan.get(r.Playbook, two.id).name == "Other"
    service.delete_playbook(session, one)
    assert list(session.plan.table(r.Playbook)) == [two.id]


def test_a_playbook_follows_an_event_when_asked(session: Session) -> None:
    old = first_event(session.plan)
    playbook = service.save_playbook(session, old)
    session.apply(literal("x"), [added(communication(old, title="Third", offset=7))])
    service.update_playbook(session, playbook, old)
    found = read_pattern(session.plan.get(r.Playbook, playbook.id).pattern)
    assert [c["title"] for c in found.communications][-1] == "Third"


def test_a_file_goes_there_and_back(session: Session) -> None:
    found = pattern(session.plan)
    content = service.playbook_file("Zażółć", "Opis\nw dwóch wierszach", found)
    taken = service.import_playbook(session, content)
    assert (taken.name, taken.description, read_pattern(taken.pattern)) == ("Zażółć", "Opis\nw dwóch wierszach", found)


def whole(**changes: Any) -> bytes:
    plain: dict[str, Any] = json.loads(service.playbook_file("x", "", pattern(small_plan())))
    for path, value in changes.items():
        target: Any = plain
        *way, last = path.split("__")
        for step in way:
            target = target[int(step) if isinstance(target, list) else step]
        target[last] = value
    return json.dumps(plain).encode()


HOSTILE = {
    "nothing": b"",
    "no JSON": b"\xff\xfe",
    "deep": b"[" * 100_000,
    "a list": b"[]",
    "not a number": b'{"format": NaN}',
    "another format": whole(format="x"),
    "a newer version": whole(version=2),
    "no name": whole(name=None),
    "a long name": whole(name="x" * 300),
    "control characters": whole(name="a\x07"),
    "a description that is none": whole(description=[]),
    "no pattern": whole(pattern=None),
    "no title": whole(pattern__title=""),
    "a title that is none": whole(pattern__title=7),
    "an unknown field": whole(pattern__event__color="red"),
    "an id": whole(pattern__event__id="x"),
    "a start": whole(pattern__event__start="2027-01-01"),
    "a frequency without end": whole(pattern__event__rule="FREQ=SECONDLY"),
    "a wrong choice": whole(pattern__event__risk="enormous"),
    "a reference that is none": whole(pattern__event__phase_id={"a": 1}),
    "references that are none": whole(pattern__event__goal_ids="x"),
    "communications that are none": whole(pattern__communications={}),
    "too many": whole(pattern__communications=[{"key": str(n), "title": "x"} for n in range(500)]),
    "no title below": whole(pattern__communications__0__title=""),
    "a wrong offset": whole(pattern__communications__0__offset=10**9),
    "a wrong time": whole(pattern__communications__0__time="25:00"),
    "two keys": whole(pattern__communications__0__key="2"),
    "a cascade to nowhere": whole(pattern__communications__1__cascade_from_id="9"),
    "a cascade in a circle": whole(pattern__communications__0__cascade_from_id="2"),
    "names that are none": whole(pattern__names=[]),
    "names of an unknown kind": whole(pattern__names__decision={}),
    "a wrong description": whole(pattern__names__channel={"E-mail": {"weight": -1}}),
    "a wrong step": whole(pattern__names__approval_path={"x": {"steps": [{"role": ""}]}}),
    "a step with an id": whole(pattern__names__approval_path={"x": {"steps": [{"role": "a", "id": "x"}]}}),
    "steps that are none": whole(pattern__names__approval_path={"x": {"steps": 7}}),
    "endless": whole(description="x" * 2_000_000),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_with_a_reason_and_changes_nothing(content: bytes, session: Session) -> None:
    before = session.plan
    with pytest.raises(UserError) as error:
        service.import_playbook(session, content)
    assert in_english(error.value.text)
    assert session.plan is before


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
PLACES = (
    "pattern", "pattern__title", "pattern__event", "pattern__event__rule", "pattern__event__span",
    "pattern__event__emotions",
    "pattern__event__goal_ids", "pattern__communications", "pattern__communications__0__time", "pattern__names",
    "pattern__communications__0__key", "pattern__communications__0__audience_ids", "pattern__names__channel",
    "pattern__communications__0__key_messages", "pattern__communications__0__sender_id",
)  # fmt: skip


@given(st.sampled_from(PLACES), json_values)
def test_anything_in_any_place_is_taken_or_refused(place: str, value: Any) -> None:
    plain = json.loads(whole(**{place: value}))
    try:
        found = read_pattern(json.dumps(plain["pattern"]))
    except UserError:
        return
    apply_to(Schedule(other_plan()), found, DAY, {}, TODAY)
