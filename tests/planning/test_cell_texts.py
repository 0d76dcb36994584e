"""Cells as text: what is written reads as the same value, in every language; and what people write is understood."""

import dataclasses
import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import UserError
from commplan.domain.texts import in_english
from commplan.i18n import catalogue
from commplan.planning.cell_texts import CellTexts, joined, split
from commplan.planning.clock_times import read_time
from tests.planning.builders import DAY, communication, event, make, plan

names = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=12)
lines = st.lists(names, max_size=3).map("\n".join)
STAFF = make(r.Audience, name="Wszyscy pracownicy")
ODD = make(r.Audience, name='Board; "inner", circle')
BOARD = make(r.Sender, name="Zarząd")
GOAL = make(r.Goal, name="Zadowolenie")
NPS = event(DAY(2026, 3, 2), rule="FREQ=MONTHLY;BYMONTHDAY=1;INTERVAL=3", workday_offset=10)
BUDGET = event(DAY(2026, 5, 4))
LETTER = communication(NPS, title="List")
PLAN = plan(STAFF, ODD, BOARD, GOAL, NPS, BUDGET, LETTER)
LANGUAGES = ("en", "pl", "nl")


def european(words: str) -> dt.date | None:
    try:
        return dt.datetime.strptime(words, "%d.%m.%Y").date()
    except ValueError:
        return None


def texts(language: str = "") -> CellTexts:
    return CellTexts(PLAN, catalogue(language) if language else in_english, european)


messages = st.builds(
    dataclasses.replace,
    st.just(LETTER),
    title=names,
    sender_id=st.sampled_from(["", BOARD.id]),
    audience_ids=st.sampled_from([(), (STAFF.id,), (ODD.id,), (ODD.id, STAFF.id)]),
    offset=st.integers(-400, 400),
    offset_unit=st.sampled_from(w.OffsetUnit),
    offset_from=st.sampled_from(w.OffsetFrom),
    time=st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    duration=st.integers(0, 1440),
    key_messages=st.lists(names, max_size=3, unique=True).map(tuple),
    content=lines,
    confidentiality=st.sampled_from(w.Confidentiality),
    embargo=st.booleans(),
    cascade_from_id=st.just(""),
)
events = st.builds(
    dataclasses.replace,
    st.sampled_from([NPS, BUDGET]),
    title=names,
    category=st.sampled_from(w.Category),
    risk=st.sampled_from(w.Risk),
    date_rule=st.sampled_from(w.DateRule),
    span=st.integers(1, 366),
    goal_ids=st.sampled_from([(), (GOAL.id,)]),
    reason=lines,
)


@given(messages, st.sampled_from(LANGUAGES))
def test_every_field_of_a_communication_reads_as_it_was_written(c: r.Communication, language: str) -> None:
    cells = texts(language)
    for name in f.specs_of(r.Communication):
        if name not in ("event_id", "offset_unit", "offset_from"):
            check_round_trip(cells, c, name)


@given(events, st.sampled_from(LANGUAGES))
def test_every_field_of_an_event_reads_as_it_was_written(e: r.ContentEvent, language: str) -> None:
    cells = texts(language)
    for name in f.specs_of(r.ContentEvent):
        if name not in ("rule", "workday_offset"):
            check_round_trip(cells, e, name)


def check_round_trip(cells: CellTexts, record: r.Record, name: str) -> None:
    written = cells.write(record, name)
    for field, value in cells.read(record, name, written).items():
        assert value == getattr(record, field), (name, field, written)
    assert not cells.made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("e", [NPS, BUDGET])
def test_a_frequency_of_the_plan_reads_as_it_was_written(e: r.ContentEvent, language: str) -> None:
    cells = texts(language)
    read = cells.read(e, "rule", cells.write(e, "rule"))
    assert read["rule"] == e.rule
    assert read["start"] == e.start


@given(st.lists(st.text(min_size=1, max_size=8).map(str.strip).filter(bool), unique=True))
def test_lists_can_hold_anything(items: list[str]) -> None:
    plain = ["\n".join(item.splitlines()).replace("\r", " ").strip() for item in items]
    plain = list(dict.fromkeys(item for item in plain if item))
    assert split(joined(plain), ";") == plain


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("audience_ids", "wszyscy pracownicy", (STAFF.id,)),
        ("audience_ids", 'Wszyscy pracownicy; "Board; ""inner"", circle"', (STAFF.id, ODD.id)),
        ("audience_ids", 'Board; "inner", circle', (ODD.id,)),
        ("audience_ids", "Wszyscy pracownicy\nWszyscy pracownicy", (STAFF.id,)),
        ("audience_ids", "", ()),
        ("duration", "1 440", 1440),
        ("duration", "1.440", 1440),
        ("duration", "45", 45),
        ("embargo", "x", True),
        ("embargo", "No", False),
        ("embargo", "", False),
        ("confidentiality", "Confidential", w.Confidentiality.CONFIDENTIAL),
        ("time", "9.30", dt.time(9, 30)),
        ("time", "all day", None),
        ("time", "", None),
        ("languages", "pl; nl", ("pl", "nl")),
        ("title", "two\nlines", "two lines"),
    ],
)
def test_what_people_write(field: str, text: str, value: Any) -> None:
    assert texts().read(LETTER, field, text) == {field: value}


@pytest.mark.parametrize("text", ["Zarząd", "zarzad", " ZARZĄD ", '"zarząd"'])
def test_names_are_known_without_their_marks_and_capitals(text: str) -> None:
    assert texts().read(LETTER, "sender_id", text) == {"sender_id": BOARD.id}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("-3", {"offset": -3}),
        ("+2", {"offset": 2}),
        ("−1", {"offset": -1}),
        ("3 working day(s) before", {"offset": -3, "offset_unit": w.OffsetUnit.WORKING_DAYS}),
        ("2 day(s) after, 14:30", {"offset": 2, "offset_unit": w.OffsetUnit.CALENDAR_DAYS, "time": dt.time(14, 30)}),
        ("1 day(s) before the end", {"offset": -1, "offset_from": w.OffsetFrom.END}),
        ("same day, 08:00", {"offset": 0, "time": dt.time(8, 0)}),
        ("8:15", {"time": dt.time(8, 15)}),
        ("same day, all day", {"offset": 0, "time": None}),
    ],
)
def test_when_in_words_or_as_a_number(text: str, values: dict[str, Any]) -> None:
    read = texts().read(LETTER, "offset", text)
    assert {name: read[name] for name in values} == values
    assert ("time" in read) == ("time" in values)


@pytest.mark.parametrize("text", ["2026-06-01", "2026-06-01 00:00:00", "01.06.2026", "once, 2026-06-01"])
def test_an_event_gets_a_date(text: str) -> None:
    assert texts().read(NPS, "rule", text) == {"rule": "", "start": DAY(2026, 6, 1)}


def test_an_event_gets_a_rule() -> None:
    assert texts().read(BUDGET, "rule", "freq=weekly") == {"rule": "FREQ=WEEKLY"}


@pytest.mark.parametrize(
    ("record", "field", "text"),
    [
        (LETTER, "template_id", "None of these"),
        (LETTER, "duration", "long"),
        (LETTER, "duration", "1.5"),
        (LETTER, "duration", "1e999"),
        (LETTER, "embargo", "perhaps"),
        (LETTER, "confidentiality", "whispered"),
        (LETTER, "time", "25:00"),
        (LETTER, "offset", "one of these days"),
        (LETTER, "offset", "same day, 27:00"),
        (BUDGET, "rule", "whenever"),
        (BUDGET, "start", "2026-02-30"),
        (BUDGET, "start", "31.02.2026"),
    ],
)
def test_what_can_not_be_understood_is_refused(record: r.Record, field: str, text: str) -> None:
    with pytest.raises(UserError):
        texts().read(record, field, text)


def test_an_empty_cell_leaves_alone_what_can_not_be_empty() -> None:
    for field in ("confidentiality", "duration", "offset"):
        assert texts().read(LETTER, field, " ") == {}


def test_a_name_that_is_not_there_yet_becomes_one_record() -> None:
    cells = texts()
    first = cells.read(LETTER, "audience_ids", "Managers; Zespół")
    second = cells.read(LETTER, "audience_ids", "zespol")
    assert [x.name for x in cells.made.values()] == ["Managers", "Zespół"]  # type: ignore[attr-defined]
    assert first["audience_ids"][1] == second["audience_ids"][0]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("9", (9, 0)),
        ("9:30", (9, 30)),
        ("0930", (9, 30)),
        ("9:30 PM", (21, 30)),
        ("12 am", (0, 0)),
        ("9:30:00", (9, 30)),
    ],
)
def test_times_of_day(text: str, time: tuple[int, int]) -> None:
    assert read_time(text) == dt.time(*time)
