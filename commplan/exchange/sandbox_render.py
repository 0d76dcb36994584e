"""One template rendered: what the worker does with a job. Knows no processes; limits are set around it."""

import re
import traceback
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError

from commplan.exchange.sandbox_bodies import TooDeepError, html_body, plain_body, tidy
from commplan.exchange.sandbox_environment import Environment

MAX_OUTPUT = 2_000_000  # characters
MAX_SUBJECT = 500

# What is wrong with a job, as the first word of a fault.
SYNTAX, UNSAFE, FILES, NESTED, FAILED, TOO_LONG, SUBJECT_LINE, MEMORY = (
    "syntax", "unsafe", "files", "nested", "failed", "too_long", "subject_line", "memory",
)  # fmt: skip

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NOT_IN_SUBJECT = re.compile("[\t\n\r]|" + _CONTROL.pattern)


class FaultError(Exception):
    """A job that can't be done: what is wrong, in which part ("subject", "body"), on which line (0: not known)."""

    def __init__(self, what: str, part: str, line: int = 0, detail: str = "") -> None:
        super().__init__(what, part, line, detail)
        self.values = {"fault": what, "part": part, "line": line, "detail": detail[:300]}


def render(job: Mapping[str, Any]) -> dict[str, Any]:
    """Subject, plain text, HTML and unresolved names of one job.

    A job has `subject`, `body`, `format` ("plain", "markdown", "html"), `variables` (plain values) and `language`.
    Without `variables` (None) the template is only read, and all texts are empty.
    Raises FaultError, MemoryError.
    """
    found: dict[str, None] = {}
    subject = _subject(_text("subject", job["subject"], job, found, html=False))
    body_format = job["format"]
    body = _CONTROL.sub("", _text("body", job["body"], job, found, html=body_format == "html").replace("\r\n", "\n"))
    body = tidy(body) if body_format == "plain" else body
    try:
        html = html_body(body, body_format)
        plain = plain_body(body, body_format, html)
    except (TooDeepError, RecursionError):
        raise FaultError(NESTED, "body") from None
    if len(html) > MAX_OUTPUT or len(plain) > MAX_OUTPUT:
        raise FaultError(TOO_LONG, "body")
    return {"subject": subject, "plain": plain, "html": html, "unresolved": list(found)}


def _subject(text: str) -> str:
    if _NOT_IN_SUBJECT.search(text):
        raise FaultError(SUBJECT_LINE, "subject")
    if len(text) > MAX_SUBJECT:
        raise FaultError(TOO_LONG, "subject")
    return re.sub(" {2,}", " ", text).strip()


def _text(part: str, source: str, job: Mapping[str, Any], found: dict[str, None], *, html: bool) -> str:
    """One part rendered; adds the names that stay unresolved to `found`."""
    environment = _environment(job["language"], html)
    try:
        template = _template(job["language"], html, source)
        if job["variables"] is None:
            return ""
        text = _limited(part, template.generate(environment.start(job["variables"])))
    except TemplateSyntaxError as error:
        raise FaultError(SYNTAX, part, error.lineno, error.message or "") from None
    except _OtherFilesError as error:
        raise FaultError(FILES, part, error.line) from None
    except SecurityError as error:
        raise FaultError(UNSAFE, part, _line(error), str(error)) from None
    except (RecursionError, SyntaxError):  # SyntaxError: Python's own limits on what Jinja made of it
        raise FaultError(NESTED, part) from None
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        raise FaultError(FAILED, part, _line(error), str(error)) from None
    found.update(environment.unresolved.found)
    return text


def _limited(part: str, pieces: Any) -> str:
    """The pieces as one text, given up as soon as they are too long."""
    kept: list[str] = []
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > MAX_OUTPUT:
            raise FaultError(TOO_LONG, part)
        kept.append(piece)
    return "".join(kept)


def _line(error: Exception) -> int:
    """The line of the template on which `error` arose; Jinja puts it into the traceback."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"]
    return (lines[-1] or 0) if lines else 0


class _OtherFilesError(Exception):
    """The template asks for another file."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@lru_cache(maxsize=8)
def _environment(language: str, html: bool) -> Environment:
    return Environment(language, html=html)


@lru_cache(maxsize=64)
def _template(language: str, html: bool, source: str) -> Template:
    environment = _environment(language, html)
    tree = environment.parse(source)
    for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
        raise _OtherFilesError(node.lineno)
    for power in tree.find_all(nodes.Pow):
        if isinstance(power.left, nodes.Pow):  # Jinja takes the left one first, unlike everybody else
            raise TemplateSyntaxError("a ** b ** c", power.lineno)
    return environment.from_string(tree)
