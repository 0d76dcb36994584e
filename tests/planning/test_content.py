"""What a message is made of."""

import datetime as dt
import json

import pytest

from commplan.domain import records as r
from commplan.domain.words import BodyFormat, Form
from commplan.planning.content import VARIABLES, TemplateSource, joined, languages_of, sources, variables
from commplan.planning.schedule import Dated, Schedule
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

MAIL = make(r.Channel, name="E-mail", form=Form.EMAIL)
ENGLISH = make(r.MessageTemplate, name="News", form=Form.EMAIL, language="en", subject="S", body="B")
POLISH = make(r.MessageTemplate, name="Other", form=Form.EMAIL, language="pl", body="pl")
POLISH_NEWS = make(r.MessageTemplate, name="News", form=Form.EMAIL, language="pl", body="pl news")
POSTER = make(r.MessageTemplate, name="News", form=Form.SCREENSAVER, language="nl", body="nl")
TEMPLATES = (ENGLISH, POLISH, POLISH_NEWS, POSTER)
EVENT = event(DAY(2026, 11, 17), title="Strategy", reason="It is time")


def body(language: str, *records: r.Record, **values: object) -> str | None:
    c = communication(EVENT, channel_id=MAIL.id, **values)
    here = plan(MAIL, *TEMPLATES, EVENT, c, *records)
    source = sources(here, Schedule(here).whole_plan()[0], language)
    return source.body if source else None


def test_the_chosen_template_is_taken_in_its_language() -> None:
    assert body("en", template_id=ENGLISH.id) == "B"
    assert body("pl", template_id=POLISH.id) == "pl"


def test_in_another_language_the_template_of_the_same_form_and_name_stands_in() -> None:
    assert body("pl", template_id=ENGLISH.id) == "pl news"
    assert body("nl", template_id=ENGLISH.id) is None


def test_without_a_chosen_template_the_form_of_the_channel_decides() -> None:
    assert body("pl") == "pl"
    assert body("nl") is None


def test_a_draft_comes_before_any_template_and_keeps_its_format() -> None:
    html = make(r.MessageTemplate, form=Form.EMAIL, format=BodyFormat.HTML)
    c = communication(EVENT, template_id=html.id)
    known = occurrence(c, EVENT.start)
    draft = make(r.Draft, occurrence_id=known.id, language="en", subject="Mine", body="Own words")
    here = plan(html, EVENT, c, known, draft)
    dated = Schedule(here).whole_plan()[0]
    assert sources(here, dated, "en") == TemplateSource(subject="Mine", body="Own words", format=BodyFormat.HTML)
    assert sources(here, dated, "pl") is None


@pytest.mark.parametrize(
    ("asked", "spoken", "expected"),
    [(("nl", "en"), ("pl",), ("nl", "en")), ((), ("pl", "", "en", "pl"), ("pl", "en")), ((), ("",), ("en",))],
)
def test_languages(asked: tuple[str, ...], spoken: tuple[str, ...], expected: tuple[str, ...]) -> None:
    groups = [make(r.Audience, language=language) for language in spoken]
    c = communication(EVENT, languages=asked, audience_ids=tuple(g.id for g in groups))
    here = plan(*groups, EVENT, c)
    assert languages_of(here, Schedule(here).whole_plan()[0]) == expected


def full() -> tuple[r.Communication, list[r.Record]]:
    sender = make(r.Sender, name="Board", email="board@example.com", signature="The board")
    groups = [make(r.Audience, name=name) for name in ("Managers", "Front line", "Board")]
    tool = make(r.Tool, name="Mailbox", address="news@example.com")
    c = communication(
        EVENT,
        title="Letter",
        sender_id=sender.id,
        audience_ids=tuple(g.id for g in groups),
        channel_id=MAIL.id,
        tool_ids=(tool.id,),
        key_messages=("One", "Two"),
        time=dt.time(8, 30),
        offset=1,
    )
    return c, [sender, *groups, tool, MAIL]


def values_of(c: r.Communication, others: list[r.Record], language: str = "en") -> dict[str, object]:
    here = plan(EVENT, c, *others, organisation="Acme")
    dated: Dated = Schedule(here).whole_plan()[0]
    return variables(here, dated, language)


def test_variables_say_who_what_when_to_whom() -> None:
    values = values_of(*full())
    assert values["sender"] == {"name": "Board", "email": "board@example.com", "signature": "The board"}
    assert values["audience"] == "Managers, Front line and Board"
    assert values["tools"] == [{"name": "Mailbox", "address": "news@example.com"}]
    assert (values["date"], values["time"], values["weekday"]) == ("2026-11-18", "08:30", 3)
    assert (values["year"], values["month"], values["day"]) == (2026, 11, 18)
    assert values["event"]["title"] == "Strategy" and values["event"]["date"] == "2026-11-17"  # type: ignore[index]
    assert values["organisation"] == "Acme"


def test_variables_are_plain_values_only_so_that_templates_reach_no_methods_of_ours() -> None:
    values = values_of(*full())
    assert json.loads(json.dumps(values)) == values


def test_nothing_is_missing_when_little_is_known() -> None:
    bare = communication(EVENT, time=None)
    values = values_of(bare, [])
    assert values["sender"] == {"name": "", "email": "", "signature": ""}
    assert (values["audience"], values["channel"], values["tools"], values["time"]) == ("", "", [], "")


def test_every_variable_is_described_and_every_description_is_true() -> None:
    values = values_of(*full())
    inner = {"event", "sender"}
    names = {name for name in values if name not in inner}
    names |= {f"{outer}.{name}" for outer in inner for name in values[outer]}  # type: ignore[attr-defined]
    assert {v.name for v in VARIABLES} == names
    assert all(v.description.context == "Variables" for v in VARIABLES)


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "A, B and C"), ("pl", "A, B i C"), ("nl", "A, B en C"), ("de", "A, B and C")]
)
def test_names_are_joined_in_the_manner_of_the_language(language: str, expected: str) -> None:
    assert joined(["A", "B", "C"], language) == expected
    assert joined(["A"], language) == "A"
    assert joined([], language) == ""
