"""What the editor of templates knows of the template language."""

import pytest

from commplan.exchange.sandbox_environment import Environment
from commplan.planning.content import VARIABLES
from commplan.ui.messages.language import FILTERS, Mark, local_names, offer_at, stretches


def marked(line: str, text: str = "") -> dict[str, Mark]:
    return {line[s.start : s.start + s.length]: s.mark for s in stretches(line, local_names(text or line))}


def test_known_and_unknown_variables_are_told_apart() -> None:
    assert marked("Dear {{ audience }}, {{ audiense }}, {{ sender.name }}") == {
        "{{ audience }}": Mark.TAG,
        "audience": Mark.VARIABLE,
        "{{ audiense }}": Mark.TAG,
        "audiense": Mark.UNKNOWN,
        "{{ sender.name }}": Mark.TAG,
        "sender.name": Mark.VARIABLE,
    }


def test_an_unknown_part_of_a_known_value_is_marked() -> None:
    assert marked("{{ sender.nmae }}")["sender.nmae"] == Mark.UNKNOWN


@pytest.mark.parametrize(
    "line",
    [
        "{% for question in expected_questions|lines %}{{ question }}{% endfor %}",
        "{% set greeting = 'Hello {{ you }}' %}{{ greeting }}",
        "{% if not key_messages and time is defined %}{% else %}{% endif %}",
        "{{ date|long_date }} {{ tools[0].name }} {{ vision|default('no vision yet') }}",
        "{% for tool in tools %}{{ tool.name }}, {{ loop.index }}{% endfor %}",
    ],
)
def test_what_a_template_may_do_is_not_marked(line: str) -> None:
    assert Mark.UNKNOWN not in marked(line).values()


def test_names_of_a_loop_are_known_on_later_lines() -> None:
    text = "{% for message in key_messages %}\n- {{ message }}\n{% endfor %}"
    assert marked("- {{ message }}", text)["message"] == Mark.VARIABLE


@pytest.mark.parametrize(
    ("before", "typed", "is_filter"),
    [
        ("Dear {{", "", False),
        ("Dear {{ sen", "sen", False),
        ("{% if ", "", False),
        ("{{ date|", "", True),
        ("{{ date | lo", "lo", True),
    ],
)
def test_names_are_offered_within_tags(before: str, typed: str, is_filter: bool) -> None:
    offer = offer_at(before)
    assert offer is not None
    assert (offer.typed, offer.is_filter) == (typed, is_filter)
    assert offer.choices == (FILTERS if is_filter else VARIABLES)


@pytest.mark.parametrize("before", ["", "Dear ", "{{ sender.name }}", "{{ sender.name }} and ", "a | b", "{"])
def test_nothing_is_offered_outside_of_tags(before: str) -> None:
    assert offer_at(before) is None


def test_every_filter_on_offer_is_one_that_templates_can_use() -> None:
    assert {f.name for f in FILTERS} <= set(Environment("en", html=False).filters)


def test_what_letters_to_approvers_are_given_is_known_in_their_texts_only() -> None:
    line = "{% for item in items %}{{ count }}{% endfor %}"
    marked = list(stretches(line, local_names("{# approval: requests #}\n" + line)))
    assert Mark.UNKNOWN not in {stretch.mark for stretch in marked}
    assert Mark.UNKNOWN in {stretch.mark for stretch in stretches(line, local_names(line))}
