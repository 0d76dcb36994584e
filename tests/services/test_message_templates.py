"""The templates that come with the program render in every language, and say what a communication lacks."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import pytest
from jinja2 import meta, nodes

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.validation import check_record
from commplan.domain.words import BodyFormat, Form, ToolType
from commplan.exchange.messages import Rendered, Renderer
from commplan.exchange.sandbox_environment import Environment
from commplan.planning.content import VARIABLES, sources, variables
from commplan.planning.schedule import Schedule
from commplan.services.message_templates import MANAGER_PACK, NAMES, load_template, load_templates

DAY = dt.date(2027, 1, 4)
CASES = [(language, name) for language in r.LANGUAGES for name in NAMES]
MISSING = {
    "email": ["content", "sender.name"],
    "in_person": ["content"],
    "one_to_one": ["content"],
    "town_hall": ["sender.name", "content"],
    "division_meeting": ["sender.name", "content"],
    "department_meeting": ["content"],
    "board_meeting": ["sender.name", "content"],
    "intranet": ["content", "sender.name"],
    "newsletter": ["content", "sender.name"],
    "screensaver": [],
    "customer_contact": ["content"],
    MANAGER_PACK: ["content", "owner"],
}
COMPLETE = {
    "content": "Oto wyniki, na które wszyscy czekali.",
    "key_messages": ("Klienci nam ufają", "Zbyt długo czekają"),
    "call_to_action": "Porozmawiaj z zespołem",
    "expected_questions": "Co dalej?\nKiedy?",
    "feedback": "cem@firma.example",
    "owner": "Ola Kos",
    "target_measure": "80% zna wynik",
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(seconds=30) as renderer:
        yield renderer


def values(language: str, **communication: Any) -> dict[str, Any]:
    """The variables of one dated communication, as the program gives them."""
    sender = r.Sender(id=new_id(), name="Anna Nowak", email="anna@firma.example", signature="Anna Nowak\nPrezes")
    room = r.Tool(id=new_id(), name="Aula", type=ToolType.ROOM)
    link = r.Tool(id=new_id(), name="Transmisja", type=ToolType.LINK, address="https://firma.example/live")
    audience = r.Audience(id=new_id(), name="Wszyscy pracownicy")
    event = r.ContentEvent(id=new_id(), title="Wyniki NPS", start=DAY, **communication.pop("event", {}))
    complete = bool(communication)
    message = r.Communication(
        id=new_id(),
        event_id=event.id,
        title="Co mówią klienci",
        time=dt.time(9, 0) if complete else None,
        duration=90 if complete else 0,
        sender_id=sender.id if complete else "",
        audience_ids=(audience.id,) if complete else (),
        tool_ids=(room.id, link.id) if complete else (),
        **communication,
    )
    info = r.PlanInfo(id=new_id(), title="Plan", start=DAY, end=DAY)
    plan = Plan.of([info, sender, room, link, audience, event, message])
    dated = Schedule(plan).find(message.id, DAY)
    assert dated is not None
    return variables(plan, dated, language)


def complete(language: str) -> dict[str, Any]:
    event = {"reason": "Pytaliśmy klientów", "know": "Wynik", "feel": "Duma", "do": "Rozmowa"}
    return values(language, event=event, **COMPLETE)


def rendered(renderer: Renderer, name: str, language: str, given: dict[str, Any]) -> Rendered:
    return renderer.render(load_template(name, language), given, language)


@pytest.mark.parametrize(("language", "name"), CASES)
def test_a_complete_communication_leaves_nothing_open(renderer: Renderer, language: str, name: str) -> None:
    message = rendered(renderer, name, language, complete(language))
    assert message.unresolved == ()
    assert "Co mówią klienci" in message.subject + message.plain
    assert "Porozmawiaj z zespołem" in message.plain
    assert "⟦" not in message.html
    assert COMPLETE["content"] in message.html
    if name != "screensaver":  # no more than a headline
        assert "<li>Zbyt długo czekają</li>" in message.html


@pytest.mark.parametrize(("language", "name"), CASES)
def test_a_bare_communication_lacks_just_what_it_must_have(renderer: Renderer, language: str, name: str) -> None:
    assert list(rendered(renderer, name, language, values(language)).unresolved) == MISSING[name]


@pytest.mark.parametrize(("language", "name"), CASES)
def test_key_messages_can_stand_for_a_text(renderer: Renderer, language: str, name: str) -> None:
    given = values(language) | {"key_messages": ["Klienci nam ufają"]}
    assert "content" not in rendered(renderer, name, language, given).unresolved


@pytest.mark.parametrize(("language", "name"), CASES)
def test_a_template_is_a_valid_record_of_its_form(language: str, name: str) -> None:
    template = load_template(name, language)
    check_record(template)
    assert template.language == language
    assert template.form == (Form.OTHER if name == MANAGER_PACK else Form(name))
    assert template.format == (BodyFormat.PLAIN if name == "screensaver" else BodyFormat.MARKDOWN)


@pytest.mark.parametrize(("language", "name"), CASES)
def test_a_template_uses_documented_variables_only(language: str, name: str) -> None:
    template = load_template(name, language)
    documented = {variable.name for variable in VARIABLES}
    parser = Environment(language, html=False)
    used: set[str] = set()
    for part in (template.subject, template.body):
        tree = parser.parse(part)
        used |= {f"{n.node.name}.{n.attr}" for n in tree.find_all(nodes.Getattr) if isinstance(n.node, nodes.Name)}
        used |= meta.find_undeclared_variables(tree) - {"sender", "event"}
    assert used <= documented


@pytest.mark.parametrize(("language", "name"), CASES)
def test_quotation_marks_and_apostrophes_are_those_of_the_language(language: str, name: str) -> None:
    template = load_template(name, language)
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", template.subject + template.body)
    others = {"en": "„‚'\"", "pl": "“‘’'\"", "nl": "„“”'\""}[language]
    assert not set(others) & set(text)


def test_every_form_has_a_template_in_every_language_and_every_name_stands_once() -> None:
    for language in r.LANGUAGES:
        templates = load_templates(language)
        assert {template.form for template in templates} == set(Form)
        assert len({template.name for template in templates}) == len(templates) == len(NAMES)
        assert len({template.id for template in templates}) == len(templates)


def test_a_plan_takes_the_template_of_the_form_and_language(renderer: Renderer) -> None:
    channel = r.Channel(id=new_id(), name="E-mail", form=Form.EMAIL)
    event = r.ContentEvent(id=new_id(), title="NPS", start=DAY)
    message = r.Communication(id=new_id(), event_id=event.id, title="NPS", channel_id=channel.id, content="Tak.")
    info = r.PlanInfo(id=new_id(), title="Plan", start=DAY, end=DAY)
    templates = [template for language in r.LANGUAGES for template in load_templates(language)]
    plan = Plan.of([info, channel, *templates, event, message])
    dated = Schedule(plan).find(message.id, DAY)
    assert dated is not None
    source = sources(plan, dated, "nl")
    assert source is not None
    text = renderer.render(source, variables(plan, dated, "nl"), "nl").plain
    assert text.startswith("Beste allemaal,\n\nTak.")
