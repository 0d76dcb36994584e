"""Templates and values become messages; what is missing is listed, all of it."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.errors import UserError
from commplan.domain.records import MessageTemplate
from commplan.domain.words import BodyFormat
from commplan.exchange.messages import Job, Rendered, Renderer, check_resolved
from commplan.exchange.sandbox_render import FaultError
from commplan.exchange.sandbox_render import render as render_here

VALUES: dict[str, Any] = {
    "title": "NPS results",
    "date": "2027-01-04",
    "time": "09:05",
    "sender": {"name": "Anna Nowak", "email": None, "items": "own entry"},
    "audiences": ["All staff", "Managers", "Board"],
    "key_messages": [],
    "call_to_action": None,
    "size": 12345,
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(seconds=30) as renderer:
        yield renderer


def template(body: str, *, subject: str = "", body_format: BodyFormat = BodyFormat.PLAIN) -> MessageTemplate:
    return MessageTemplate(id="", name="Test", subject=subject, body=body, format=body_format)


def rendered(body: str, *, subject: str = "", body_format: str = "plain", language: str = "en", **values: Any) -> Any:
    """Rendered in this process: quicker, and the same code."""
    job = {"subject": subject, "body": body, "format": body_format, "language": language}
    return render_here({**job, "variables": VALUES | values})


def test_a_message_has_subject_plain_text_and_html(renderer: Renderer) -> None:
    source = template("Dear **{{ audiences[0] }}**", subject="{{ title }}", body_format=BodyFormat.MARKDOWN)
    assert renderer.render(source, VALUES, "en") == Rendered(
        "en", "NPS results", "Dear All staff", "<p>Dear <strong>All staff</strong></p>"
    )


def test_a_template_can_be_checked_without_values(renderer: Renderer) -> None:
    renderer.check(template("{% for name in names %}{{ name|long_date }}{% endfor %}", subject="{{ missing + 1 }}"))
    with pytest.raises(UserError, match="line 2: the template can’t be read"):
        renderer.check(template("Dear all,\n{{ title"))
    with pytest.raises(UserError, match="can’t take in other files"):
        renderer.check(template("{% include 'x' %}"))


@pytest.mark.parametrize("power", ["9**9**9", "(9**9)**9", "size ** 2 ** 3"])
def test_a_power_of_a_power_is_no_number(power: str) -> None:
    """Jinja works it out from the left, unlike mathematics: a wrong number would go out."""
    with pytest.raises(FaultError, match="syntax"):
        rendered("{{ " + power + " }}")
    assert rendered("{{ 9 ** 2 }}")["plain"] == "81"


def test_many_messages_come_in_order(renderer: Renderer) -> None:
    jobs = [Job(template("{{ n }}: {{ date|weekday }}"), VALUES | {"n": n}, "pl") for n in range(5)]
    assert [m.plain for m in renderer.render_all(jobs)] == [f"{n}: poniedziałek" for n in range(5)]


def test_the_program_itself_loads_nothing_heavy_for_messages() -> None:
    heavy = "{'jinja2', 'markdown_it', 'nh3', 'babel', 'email'}"
    code = f"import sys, commplan.exchange.messages; assert not {heavy} & sys.modules.keys()"
    subprocess.run([sys.executable, "-c", code], check=True)


# --- what is missing


def test_everything_unresolved_is_listed_once_and_in_order() -> None:
    result = rendered("{{ a.b }} {{ sender.email }} {{ sender.nmae }} {{ a.b }} {{ x[1].y }}", subject="{{ first }}")
    assert result["unresolved"] == ["first", "a.b", "sender.email", "sender.nmae", "x.1.y"]


def test_what_is_missing_is_marked_in_the_text() -> None:
    result = rendered("*{{ sender.email }}*", body_format="markdown")
    assert result["html"] == "<p><em>⟦sender.email⟧</em></p>"
    assert result["plain"] == "⟦sender.email⟧"


@pytest.mark.parametrize(
    "body",
    [
        "{% if call_to_action %}x{% endif %}",
        "{% if not call_to_action and sender.email != 'a' %}{% endif %}",
        "{% for x in call_to_action %}{{ x }}{% endfor %}",
        "{{ call_to_action|default('nothing') }}",
        "{% if nonsense is defined %}x{% endif %}",
        "{% for x in key_messages %}{{ x }}{% endfor %}",
        "{% for x in call_to_action|lines %}{{ x }}{% endfor %}",
    ],
)
def test_asking_about_a_variable_without_value_is_fine(body: str) -> None:
    assert rendered(body)["unresolved"] == []


@pytest.mark.parametrize(
    "body",
    [
        "{% if nonsense %}{% endif %}",
        "{% for x in nonsense %}{% endfor %}",
        "{{ nonsense|length }}",
        "{% if nonsense == 1 %}{% endif %}",
        "{{ nonsense + 1 }}",
        "{{ 2 * nonsense }}",
        "{{ -nonsense }}",
        "{{ nonsense|int }}",
        "{{ nonsense() }}",
        "{{ nonsense < 1 }}",
        "{{ 'a' in nonsense }}",
        "{{ nonsense ~ 'x' }}",
        "{{ nonsense|upper }}",
        "{{ nonsense|long_date }}",
        "{{ nonsense|joined }}",
    ],
)
def test_any_use_of_an_unknown_name_counts(body: str) -> None:
    assert rendered(body)["unresolved"] == ["nonsense"]


@pytest.mark.parametrize("empty", [None, "", []])
def test_what_is_empty_counts_as_missing_when_it_is_written(empty: object) -> None:
    assert rendered("{{ title }}", title=empty)["unresolved"] == ["title"]
    assert rendered("{{ title|joined }}", title=empty)["unresolved"] == ["title"]


@pytest.mark.parametrize("value", [0, False, " "])
def test_zero_no_and_a_blank_are_values(value: object) -> None:
    assert rendered("{{ title }}", title=value)["unresolved"] == []


def test_what_one_message_misses_does_not_show_up_in_the_next(renderer: Renderer) -> None:
    assert renderer.render(template("{{ nonsense }}"), VALUES, "en").unresolved == ("nonsense",)
    assert renderer.render(template("x"), VALUES, "en").unresolved == ()


def test_an_incomplete_message_is_not_let_out() -> None:
    with pytest.raises(UserError, match=r"“Results” is not complete.*: sender\.name, content\. Fill"):
        check_resolved(Rendered("en", "Results", "", "", ("sender.name", "content")))


# --- writing values


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "4 January 2027|04/01/2027|Monday|09:05|12,345|All staff, Managers and Board"),
        ("pl", "4 stycznia 2027|4.01.2027|poniedziałek|09:05|12\xa0345|All staff, Managers i Board"),
        ("nl", "4 januari 2027|04-01-2027|maandag|09:05|12.345|All staff, Managers en Board"),
    ],
)
def test_dates_numbers_and_lists_follow_the_language(language: str, expected: str) -> None:
    filters = (
        "{{ date|long_date }}|{{ date|short_date }}|{{ date|weekday }}|{{ time|time }}|{{ size|number }}"
        "|{{ audiences|joined }}"
    )
    assert rendered(filters, language=language)["plain"] == expected


def test_lines_leaves_empty_lines_out() -> None:
    assert rendered("{% for x in title|lines %}<{{ x }}>{% endfor %}", title="a\n\n b \n")["plain"] == "<a><b>"


def test_a_list_is_joined_even_without_a_filter() -> None:
    assert rendered("{{ audiences }}")["plain"] == "All staff, Managers and Board"


def test_an_entry_comes_before_a_method_of_the_same_name() -> None:
    assert rendered("{{ sender.items }}")["plain"] == "own entry"


def test_a_group_of_values_can_not_be_written() -> None:
    with pytest.raises(FaultError, match="a dict can't be written into a message"):
        rendered("{{ sender }}")


def test_a_tag_alone_on_its_line_leaves_no_trace_and_other_lines_keep_their_end() -> None:
    body = "a{% if title %} b{% endif %}\n  {% if title %}\nc\n  {% endif %}\n{% for x in [1, 2] %}\n- {{ x }}\n"
    body += "{% endfor %}\nd"
    assert rendered(body)["plain"] == "a b\nc\n- 1\n- 2\nd"


def test_values_are_escaped_in_html_only() -> None:
    assert rendered("{{ title }}", title="<b>", body_format="html")["html"] == "&lt;b&gt;"
    assert rendered("{{ title }}", title="a*b*", body_format="markdown")["html"] == "<p>a<em>b</em></p>"


@pytest.mark.parametrize("body", ["{{ title|safe }}", "{% autoescape false %}{{ title }}{% endautoescape %}"])
def test_switching_escaping_off_lets_no_markup_through(body: str) -> None:
    html = rendered(body, title="<script>x</script><b onclick=y>z</b>", body_format="html")["html"]
    assert html == "<b>z</b>"


def test_control_characters_do_not_reach_a_body() -> None:
    assert rendered("a{{ title }}\r\nb", title="\x00\x1b\u2028\ud800")["plain"] == "a\nb"


# --- subjects


def test_a_subject_is_one_line_without_doubled_blanks() -> None:
    assert (
        rendered("", subject=" {{ title }}  {% if call_to_action %}x{% endif %} now ")["subject"] == "NPS results now"
    )


@pytest.mark.parametrize("bad", ["\n", "\r", "\t", "\x00", "\x85", "\u2028", "\ud800"])
def test_a_subject_with_control_characters_is_refused(renderer: Renderer, bad: str) -> None:
    with pytest.raises(UserError, match="Subject: a subject is one line without control characters"):
        renderer.render(template("", subject="{{ title }}"), {"title": f"Hi{bad}Bcc: x@y.pl"}, "en")


def test_a_subject_that_is_too_long_is_refused() -> None:
    with pytest.raises(FaultError, match="too_long"):
        rendered("", subject="{{ title }}", title="x" * 501)


@given(st.text(max_size=200), st.sampled_from(["plain", "markdown", "html"]))
def test_only_an_empty_value_is_unresolved(value: str, body_format: str) -> None:
    unresolved = rendered("{{ title }} {{ title|upper }}", title=value, body_format=body_format)["unresolved"]
    assert unresolved == ([] if value else ["title"])
