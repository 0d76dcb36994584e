"""Starters: complete plans in every language, for any first month and country."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from itertools import pairwise, product
from typing import Any

import pytest

from commplan import resources
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import FieldError, UserError
from commplan.domain.plan import Plan
from commplan.planning.checks import all_findings
from commplan.planning.schedule import Schedule
from commplan.services.starter_dates import resolve
from commplan.services.starter_files import Reader, Setting
from commplan.services.starters import build_plan, starters

ZONES = {"PL": "Europe/Warsaw", "NL": "Europe/Amsterdam", "DE": "Europe/Berlin", "GB": "Europe/London"}
COUNTRIES = (*ZONES, "US")
STARTS = (dt.date(2026, 1, 1), dt.date(2026, 11, 17), dt.date(2027, 4, 1), dt.date(2028, 2, 29))
EVERY_MONTH = [dt.date(2026, month, 1) for month in range(1, 13)]
NEEDS_JUDGEMENT = {"load", "quiet_period"}  # what depends on the calendar of a year, and no starter can know


def plan_of(
    name: str = "first_year", *, language: str = "en", country: str = "PL", start: dt.date = dt.date(2027, 1, 1)
) -> Plan:
    zone = ZONES.get(country, "America/New_York")
    return build_plan(name, language=language, country=country, zone=zone, start=start)


def parts() -> Iterator[tuple[str, Any]]:
    for path in sorted(resources.path("starters").rglob("*.json")):
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))


def texts(value: Any) -> Iterator[dict[str, str]]:
    """Every text in three languages within a part."""
    if isinstance(value, dict) and "en" in value:
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


ALL_TEXTS = [text for _, content in parts() for text in texts(content)]


# --- building


@pytest.mark.parametrize(("language", "country"), list(product(r.LANGUAGES, COUNTRIES)))
def test_every_starter_gives_a_plan_of_twelve_months(language: str, country: str) -> None:
    for starter, start in product(starters(), STARTS):
        info = plan_of(starter.name, language=language, country=country, start=start).info
        assert (info.start, info.language, info.country) == (start.replace(day=1), language, country)
        assert (info.end + dt.timedelta(days=1)).month == start.month
        assert 364 <= (info.end - info.start).days <= 365


def test_what_the_person_says_goes_into_the_plan() -> None:
    plan = build_plan(
        "blank",
        language="nl",
        country="DE",
        region="BY",
        zone="Europe/Berlin",
        start=dt.date(2027, 3, 14),
        organisation="Voorbeeld",
        title="Ons plan",
    )
    info = plan.info
    assert (info.organisation, info.title, info.region, info.zone) == ("Voorbeeld", "Ons plan", "BY", "Europe/Berlin")
    holidays = [d for d in plan.table(r.DayRule).values() if d.type == w.DayRuleType.PUBLIC_HOLIDAYS]
    assert [(d.country, d.region) for d in holidays] == [("DE", "BY")]


@pytest.mark.parametrize("values", [{"name": "second_year"}, {"language": "de"}, {"language": ""}])
def test_unknown_starters_and_languages_are_refused(values: dict[str, str]) -> None:
    wanted = {"name": "first_year", "language": "en", **values}
    with pytest.raises(UserError, match="There is no starter"):
        plan_of(wanted["name"], language=wanted["language"])


def test_a_wrong_zone_is_refused_by_name() -> None:
    with pytest.raises(FieldError, match="Europe/Atlantis"):
        build_plan("blank", language="en", country="PL", zone="Europe/Atlantis", start=dt.date(2027, 1, 1))


def test_two_plans_of_one_starter_share_no_ids() -> None:
    first, second = ({record.id for record in plan_of().records()} for _ in range(2))
    assert not first & second


# --- completeness


@pytest.mark.parametrize("start", EVERY_MONTH)
def test_nothing_is_missing_in_a_started_plan(start: dt.date) -> None:
    country = COUNTRIES[start.month % len(COUNTRIES)]
    for name in ("first_year", "small_company"):
        found = all_findings(Schedule(plan_of(name, country=country, start=start)), start - dt.timedelta(days=30))
        assert [str(f.text) for f in found if f.check not in NEEDS_JUDGEMENT] == []


@pytest.mark.parametrize("start", EVERY_MONTH)
def test_few_weeks_are_over_their_limits(start: dt.date) -> None:
    found = all_findings(Schedule(plan_of(start=start)), start)
    assert sum(f.check == "load" for f in found) <= 16
    assert sum(f.check == "quiet_period" for f in found) <= 8


def test_the_first_year_has_every_kind_of_sender_channel_and_tool() -> None:
    plan = plan_of()
    used = plan.table(r.Communication).values()
    channels = {plan.get(r.Channel, c.channel_id).form for c in used}
    levels = {plan.get(r.Sender, c.sender_id).level for c in used}
    tools = {plan.get(r.Tool, tool_id).type for c in used for tool_id in c.tool_ids}
    audiences = {audience_id for c in used for audience_id in c.audience_ids}
    assert channels == set(w.Form) - {w.Form.OTHER}
    assert levels == set(w.SenderLevel)
    assert tools == set(w.ToolType)
    assert audiences == set(plan.table(r.Audience))
    assert {c.sender_id for c in used} == set(plan.table(r.Sender))
    assert {tool_id for c in used for tool_id in c.tool_ids} == set(plan.table(r.Tool))
    assert {c.approval_path_id for c in used} == set(plan.table(r.ApprovalPath))


def test_the_approval_paths_have_two_four_and_five_steps_with_legal_and_hr_side_by_side() -> None:
    plan = plan_of()
    paths = {p.name: plan.steps_by_path[p.id] for p in plan.table(r.ApprovalPath).values()}
    assert [len({s.position for s in steps}) for steps in paths.values()] == [2, 4, 5]
    for name in ("Standard", "Board"):
        assert [s.check for s in paths[name] if s.position == 3] == [w.CheckKind.LEGAL, w.CheckKind.HR]


def test_every_event_says_why_for_whom_and_what_for() -> None:
    plan = plan_of()
    events = plan.table(r.ContentEvent).values()
    assert len(events) >= 38
    for event in events:
        assert all((event.reason, event.know, event.feel, event.do, event.owner, event.goal_ids, event.emotions))
        assert event.phase_id and event.stage_ids, event.title
        assert 1 <= len(plan.communications_by_event[event.id]) <= 5, event.title
    assert {w.Category(e.category) for e in events} == set(w.Category) - {w.Category.OTHER}


def test_every_communication_is_ready_to_be_worked_on() -> None:
    for name in ("first_year", "small_company"):
        plan = plan_of(name, language="pl")
        for c in plan.table(r.Communication).values():
            assert all((c.owner, c.author, c.requester, c.key_messages, c.target_measure)), c.title
            assert c.languages == ("pl",)
            template = plan.get(r.MessageTemplate, c.template_id)
            form = plan.get(r.Channel, c.channel_id).form
            assert template.language == "pl" and template.form in (form, w.Form.OTHER)
            if form != w.Form.SCREENSAVER:
                assert c.call_to_action and c.feedback, c.title
                assert c.duration > 0 and c.time is not None


def test_managers_get_a_pack_by_mail_before_their_teams_hear_it() -> None:
    plan = plan_of()
    packs = [
        c
        for c in plan.table(r.Communication).values()
        if plan.get(r.MessageTemplate, c.template_id).form == w.Form.OTHER
    ]
    cascaded = {c.cascade_from_id for c in plan.table(r.Communication).values()}
    assert packs and all(c.id in cascaded for c in packs)


@pytest.mark.parametrize("start", EVERY_MONTH[::3])
def test_cascades_follow_what_they_cascade_from(start: dt.date) -> None:
    plan = plan_of(start=start)
    schedule = Schedule(plan)
    for dated in schedule.whole_plan():
        source_id = plan.get(r.Communication, dated.communication_id).cascade_from_id
        source = source_id and schedule.find(source_id, dated.original)
        assert not source or source.date < dated.date


# --- dates


def test_nps_results_come_ten_working_days_after_each_quarter() -> None:
    plan = plan_of(start=dt.date(2027, 1, 1))
    schedule = Schedule(plan)
    event = next(e for e in plan.table(r.ContentEvent).values() if e.title == "NPS results")
    dates = schedule.event_dates(event.id, plan.info.start, plan.info.end)
    assert [d.original for d in dates] == [
        dt.date(2026, 12, 31), dt.date(2027, 3, 31), dt.date(2027, 6, 30), dt.date(2027, 9, 30)
    ]  # fmt: skip
    assert all(d.date == schedule.calendar.add(d.original, 10) for d in dates)


def test_progress_goes_out_on_the_first_working_day_of_the_month() -> None:
    plan = plan_of(start=dt.date(2026, 10, 1))
    calendar = Schedule(plan).calendar
    progress = [d for d in Schedule(plan).whole_plan() if d.title == "CEM programme: progress of the month"]
    assert len(progress) == 11
    assert all(d.date == calendar.add(d.date.replace(day=1) - dt.timedelta(days=1), 1) for d in progress)


def test_nothing_is_planned_on_days_off() -> None:
    for country in COUNTRIES:
        schedule = Schedule(plan_of(country=country, start=dt.date(2026, 11, 1)))
        assert all(schedule.calendar.is_working(d.date) for d in schedule.whole_plan())


def test_phases_follow_one_another_through_the_whole_year() -> None:
    plan = plan_of(start=dt.date(2026, 10, 1))
    phases = list(plan.table(r.Phase).values())
    assert [p.position for p in phases] == list(range(1, 9))
    assert phases[0].start == plan.info.start and phases[-1].end == plan.info.end
    assert all(a.start < b.start <= a.end for a, b in pairwise(phases))  # type: ignore[operator]


@pytest.mark.parametrize(
    ("expression", "day"),
    [
        ({"month": 0, "day": 12}, "2026-11-12"),
        ({"month": 3, "day": 31}, "2027-02-28"),
        ({"month": 3, "day": -1}, "2027-02-28"),
        ({"month": -1}, "2026-10-01"),
        ({"month": 1, "weekday": "tu", "nth": 3}, "2026-12-15"),
        ({"month": 0, "weekday": "mo", "nth": -1}, "2026-11-30"),
        ({"month": 0, "day": 12, "weekday": "th"}, "2026-11-12"),
        ({"month": 0, "day": 13, "weekday": "th"}, "2026-11-19"),
        ({"calendar_month": 11, "weekday": "th", "nth": -1, "plus": -3}, "2026-11-23"),
        ({"calendar_month": 10, "day": 1}, "2027-10-01"),
        ({"quarter_end": 0}, "2026-12-31"),
        ({"quarter_end": -1}, "2026-09-30"),
        ({"quarter_end": 3}, "2027-09-30"),
        ({"today": 3, "weekday": "mo"}, "2027-03-08"),
    ],
)
def test_dates_are_counted_from_the_first_month(expression: dict[str, int | str], day: str) -> None:
    assert resolve(expression, dt.date(2026, 11, 1), dt.date(2027, 3, 4)) == dt.date.fromisoformat(day)


def test_the_quarter_that_ends_on_the_eve_of_the_start_counts() -> None:
    assert resolve({"quarter_end": 0}, dt.date(2027, 1, 1)) == dt.date(2026, 12, 31)
    assert resolve({"quarter_end": 0}, dt.date(2027, 3, 1)) == dt.date(2027, 3, 31)


@pytest.mark.parametrize("expression", [{"month": 1, "nht": 2}, {"today": 1}])
def test_dates_that_mean_nothing_are_refused(expression: dict[str, int | str]) -> None:
    with pytest.raises(ValueError, match=r"unknown words|what day it is"):
        resolve(expression, dt.date(2027, 1, 1))


def test_a_reference_to_nothing_is_found_when_the_starter_is_read() -> None:
    reader = Reader(["shared/channels", "first_year/year"], Setting(language="en", start=dt.date(2027, 1, 1)))
    with pytest.raises(ValueError, match="starter, content_event budget"):
        reader.records()


# --- words


def test_every_text_stands_in_three_languages() -> None:
    assert len(ALL_TEXTS) > 1_000
    for text in ALL_TEXTS:
        assert set(text) == set(r.LANGUAGES)
        assert all(words == words.strip() and words for words in text.values())


def test_no_sentence_was_left_untranslated() -> None:
    for text in ALL_TEXTS:
        if len(re.findall(r"[A-Za-z]{2,}", text["en"])) > 3 and "example.org" not in text["en"]:
            assert len(set(text.values())) == 3, text["en"]


def test_places_for_names_are_the_same_in_all_languages() -> None:
    for text in ALL_TEXTS:
        assert len({tuple(sorted(re.findall(r"\{\w+\}", words))) for words in text.values()}) == 1


def test_each_language_has_its_own_quotation_marks() -> None:
    for text in ALL_TEXTS:
        assert not any(re.search(r"[\"«»]|(?<!\w)'|  ", words) for words in text.values())
        assert text["pl"].count("„") == text["pl"].count("”") and "“" not in text["pl"] and "‘" not in text["pl"]
        for words in (text["en"], text["nl"]):
            assert words.count("“") == words.count("”") and "„" not in words and "‘" not in words
        assert "--" not in text["en"] and "…" not in "".join(text.values())


def test_sentences_end_alike_in_all_languages() -> None:
    for text in ALL_TEXTS:
        if text["en"].count(" ") > 1:  # names such as "Voorbeeld B.V." are no sentences
            assert len({words.rstrip("”’")[-1] in ".?" for words in text.values()}) == 1, text["en"]


@pytest.mark.parametrize("language", r.LANGUAGES)
def test_no_place_for_a_name_stays_open(language: str) -> None:
    for starter in starters():
        for record in plan_of(starter.name, language=language).records():
            if not isinstance(record, r.MessageTemplate):
                assert not re.search(r"[{}]|(?<!\w)@", str(record)), record


def test_addresses_belong_to_nobody() -> None:
    for _, content in parts():
        for address in re.findall(r"[\w.-]+@[\w.-]+|https?://[^/\"]+", json.dumps(content)):
            assert re.search(r"example\.(org|com|net)$", address), address
