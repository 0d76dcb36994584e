"""Templates that want more than they may: each is refused with words a person understands, and the next one works."""

import ctypes
import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from commplan.domain.errors import UserError
from commplan.domain.records import MessageTemplate
from commplan.domain.words import BodyFormat
from commplan.exchange.messages import Renderer
from commplan.exchange.sandbox import Sandbox, SandboxError
from commplan.exchange.sandbox_limits import ExtendedLimits

LOOP = "{% for a in range(99999) %}{% for b in range(99999) %}{% if 0 %}x{% endif %}{% endfor %}{% endfor %}"
TOO_LONG_TIME = "was not finished after 2 second(s), so it was stopped"
TOO_MUCH_MEMORY = "needed too much memory, so it was stopped"
NOT_OPEN = "which is not open to templates"
NO_FILES = "can’t take in other files"
TOO_DEEP = "nested too deeply or calls itself without end"
UNREADABLE = "the template can’t be read"
NOT_WORKED_OUT = "the template can’t be worked out"

HOSTILE = {
    "nested loops": (LOOP, TOO_LONG_TIME),
    "nesting of brackets in Markdown": ("[" * 190_000, TOO_LONG_TIME),
    "a huge text": ("{{ 'a' * 2000000000 }}", TOO_MUCH_MEMORY),
    "a huge text kept": ("{% set x = 'a' * 2000000000 %}", TOO_MUCH_MEMORY),
    "a huge text by a method": ("{{ 'a'.center(2000000000) }}", TOO_MUCH_MEMORY),
    "a huge text by formatting": ("{{ '%2000000000d' % 1 }}", TOO_MUCH_MEMORY),
    "a huge text by a filter": ("{{ 'a'|center(2000000000) }}", UNREADABLE),
    "a huge number": ("{{ 10 ** 9999 }}", NOT_WORKED_OUT),
    "a huge range": ("{% for a in range(10 ** 10) %}{% endfor %}", NOT_WORKED_OUT),
    "endless output": ("{% for a in range(99999) %}{{ 'a' * 1000 }}{% endfor %}", "the result is too long"),
    "the class of a text": ("{{ ''.__class__ }}", "Text, line 1: the template reaches for “__class__”"),
    "the class as an item": ("\n\n{{ ''['__class__'] }}", "Text, line 3: the template reaches for “__class__”"),
    "the class of what is missing": ("{{ nothing.__class__ }}", NOT_OPEN),
    "the class through map": ("{{ ['']|map(attribute='__class__')|list }}", NOT_OPEN),
    "the class through format": ("{{ '{0.__class__}'.format('a') }}", NOT_OPEN),
    "the class through attr": ("{{ ''|attr('__class__') }}", UNREADABLE),
    "the template itself": ("{{ self }}", NOT_WORKED_OUT),
    "a method": ("{{ ''.upper }}", NOT_WORKED_OUT),
    "changing a value": ("{{ audiences.append('me') }}", NOT_OPEN),
    "include": ("one\n{% include '/etc/passwd' %}", f"Text, line 2: a template {NO_FILES}"),
    "import": ("{% import 'other' as other %}", NO_FILES),
    "from import": ("{% from 'other' import name %}", NO_FILES),
    "extends": ("{% extends 'other' %}", NO_FILES),
    "endless recursion": ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", TOO_DEEP),
    "deep brackets": ("{{ " + "(" * 5000 + ")" * 5000 + " }}", TOO_DEEP),
    "deep loops": ("{% for a in [1] %}" * 60 + "{% endfor %}" * 60, TOO_DEEP),
    "deep conditions": ("{% if 1 %}" * 3000 + "{% endif %}" * 3000, TOO_DEEP),
    "deep quotes in Markdown": ("> " * 5000 + "x", TOO_DEEP),
    "deep lists in Markdown": ("- " * 50 + "x", TOO_DEEP),
    "an open tag": (
        "one\ntwo\n{% if title %}",
        "Text, line 3: the template can’t be read (“Unexpected end of template.",
    ),
    "not a date": ("\n{{ 'soon'|long_date }}", "Text, line 2: the template can’t be worked out"),
    "unlike things added": ("{{ 1 + 'a' }}", NOT_WORKED_OUT),
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(seconds=2) as renderer:
        yield renderer


def template(body: str, *, subject: str = "Results", body_format: BodyFormat = BodyFormat.MARKDOWN) -> MessageTemplate:
    return MessageTemplate(id="", name="Test", subject=subject, body=body, format=body_format)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_refused_and_the_next_one_works(renderer: Renderer, name: str) -> None:
    body, message = HOSTILE[name]
    with pytest.raises(UserError) as caught:
        renderer.render(template(body), {"title": "NPS", "audiences": ["all"]}, "en")
    assert message in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert renderer.render(template("Still here: {{ title }}"), {"title": name}, "en").plain == f"Still here: {name}"


@pytest.mark.parametrize("body_format", BodyFormat)
def test_deep_markup_from_values_is_refused_or_harmless(renderer: Renderer, body_format: BodyFormat) -> None:
    source = template("{{ content|safe }}", body_format=body_format)
    try:
        html = renderer.render(source, {"content": "<blockquote>" * 3000 + "> " * 3000}, "en").html
    except UserError as error:
        assert TOO_DEEP in str(error)
    else:
        assert "<blockquote>" not in html


def test_what_is_wrong_in_a_subject_is_said_to_be_there(renderer: Renderer) -> None:
    with pytest.raises(UserError, match=r"^Subject, line 1: the template reaches for “__init__”"):
        renderer.render(template("x", subject="{{ title.__init__ }}"), {"title": "NPS"}, "en")


def test_threads_that_share_a_renderer_get_their_own_answers(renderer: Renderer) -> None:
    def rendered(number: int) -> str:
        return renderer.render(template("Number {{ n }}"), {"n": number}, "en").plain

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(rendered, range(40))) == [f"Number {n}" for n in range(40)]


def test_a_renderer_can_be_closed_at_any_time_and_goes_on(renderer: Renderer) -> None:
    renderer.close()
    renderer.close()
    assert renderer.render(template("x"), {}, "en").plain == "x"


def test_a_worker_that_was_killed_from_outside_is_replaced() -> None:
    sandbox = Sandbox(seconds=20, memory=500_000_000)
    job = {"subject": "", "body": "x", "format": "plain", "variables": {}, "language": "en"}
    sandbox.run(job)
    assert sandbox._process is not None
    sandbox._process.kill()
    sandbox._process.wait()
    with pytest.raises(SandboxError, match="stopped"):
        sandbox.run(job)
    assert sandbox.run(job)["plain"] == "x"
    sandbox.close()


def test_a_worker_that_does_not_start_is_told_apart_from_a_bad_template(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with Renderer() as renderer, pytest.raises(UserError, match="did not start; nothing was changed"):
        renderer.render(template("x"), {}, "en")


def test_modules_in_the_current_folder_are_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan may lie in a folder that somebody else filled."""
    (tmp_path / "jinja2.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    with Renderer(seconds=20) as renderer:
        assert renderer.render(template("x"), {}, "en").plain == "x"


def worker(seconds: float) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "commplan.exchange.sandbox_worker", str(seconds), "500000000"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def test_a_worker_ends_by_itself_when_its_program_is_gone() -> None:
    """Nobody is there to kill it: a runaway template must not keep a processor busy for ever."""
    job = {"subject": "", "body": LOOP, "format": "plain", "variables": {}, "language": "en"}
    with worker(0.2) as process:
        output, _ = process.communicate(json.dumps(job).encode() + b"\n", timeout=60)
    assert process.returncode != 0
    assert output.splitlines() == [b'{"ready": true}']


def test_a_worker_ends_when_no_more_jobs_come() -> None:
    with worker(20) as process:
        process.communicate(b"", timeout=60)
    assert process.returncode == 0


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the size is that of 64-bit systems")
def test_the_limits_for_windows_have_the_size_windows_expects() -> None:
    assert ctypes.sizeof(ExtendedLimits) == 144
