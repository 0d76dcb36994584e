"""Messages: templates rendered for one dated communication, in a process that nothing hostile gets out of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate
from commplan.domain.words import BodyFormat
from commplan.exchange.sandbox import Sandbox, SandboxError

SECONDS = 5.0
MEMORY = 500_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in one language.

    `html` is a fragment cut down to a small set of tags, `plain` the same for readers without HTML. `unresolved` names
    the variables that have no value, in order of appearance; in the texts they stand as ⟦name⟧.
    """

    language: str
    subject: str
    plain: str
    html: str
    unresolved: tuple[str, ...] = ()


class TemplateError(UserError):
    """A template that can't be read or worked out; `part` is "subject" or "body", `line` 0 when it is not known."""

    def __init__(self, text: Text, *, part: str, line: int) -> None:
        super().__init__(text)
        self.part = part
        self.line = line


class Source(Protocol):
    """What is rendered: a chosen draft or template (`planning.content.TemplateSource`), or any message template."""

    @property
    def subject(self) -> str: ...
    @property
    def body(self) -> str: ...
    @property
    def format(self) -> BodyFormat: ...


@dataclass(frozen=True, slots=True)
class Job:
    """What to render: a template, plain values for its variables, the language of dates, numbers and lists."""

    source: Source
    variables: Mapping[str, Any]
    language: str


class Renderer:
    """Renders messages. The first one starts its worker process (a quarter of a second), which serves all others."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._sandbox = Sandbox(seconds=seconds, memory=memory)
        self._seconds = seconds

    def __enter__(self) -> "Renderer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker process; the next message starts another."""
        self._sandbox.close()

    def render(self, source: Source, variables: Mapping[str, Any], language: str) -> Rendered:
        """One message. TemplateError when the template is at fault, UserError when it takes too much.

        The next one works again.
        """
        reply = self._reply(source, variables, language)
        return Rendered(language, reply["subject"], reply["plain"], reply["html"], tuple(reply["unresolved"]))

    def check(self, source: Source) -> None:
        """TemplateError when a template can't be read, whatever its variables say."""
        self._reply(source, None, "en")

    def _reply(self, source: Source, variables: Mapping[str, Any] | None, language: str) -> dict[str, Any]:
        job = {
            "subject": source.subject,
            "body": source.body,
            "format": str(source.format),
            "variables": variables,
            "language": language,
        }
        try:
            reply = self._sandbox.run(job)
        except SandboxError as error:
            fault = _FAULTS[error.reason]
            raise UserError(fault.count(round(self._seconds)) if error.reason == "time" else fault) from None
        if "fault" in reply:
            raise TemplateError(_fault_text(**reply), part=reply["part"], line=reply["line"])
        return reply

    def render_all(self, jobs: Iterable[Job]) -> Iterator[Rendered]:
        """Many messages, in order."""
        return (self.render(job.source, job.variables, job.language) for job in jobs)


def check_resolved(message: Rendered) -> None:
    """UserError that lists what is missing, when anything is."""
    if message.unresolved:
        raise UserError(
            translate(
                "Messages",
                "The message “{subject}” is not complete, so it was not exported. "
                "These variables have no value: {names}. Fill them in, or take them out of the template.",
            ).format(subject=message.subject, names=", ".join(message.unresolved))
        )


_FAULTS = {
    "syntax": translate("Messages", "{where}: the template can’t be read (“{detail}”). Correct it and try again."),
    "unsafe": translate(
        "Messages",
        "{where}: the template reaches for “{detail}”, which is not open to templates. "
        "Use the variables from the list.",
    ),
    "files": translate(
        "Messages",
        "{where}: a template can’t take in other files (include, import, extends). "
        "Put the text into the template itself.",
    ),
    "nested": translate(
        "Messages", "{where}: the template is nested too deeply or calls itself without end. Make it simpler."
    ),
    "failed": translate(
        "Messages", "{where}: the template can’t be worked out (“{detail}”). Correct it and try again."
    ),
    "too_long": translate("Messages", "{where}: the result is too long to be a message. Shorten it."),
    "subject_line": translate(
        "Messages",
        "{where}: a subject is one line without control characters. Look at the template and at the values it uses.",
    ),
    "time": translate(
        "Messages",
        "The message was not finished after %n second(s), so it was stopped; nothing was changed. "
        "The template probably repeats something far too often: make it simpler.",
        "",
        1,
    ),
    "start": translate(
        "Messages",
        "The part of the program that fills in templates did not start; nothing was changed. "
        "Try again; if that does not help, restart the computer or install the program anew.",
    ),
    "memory": translate(
        "Messages",
        "The message needed too much memory, so it was stopped; nothing was changed. "
        "The template probably repeats something far too often: make it simpler.",
    ),
}
_FAULTS["stopped"] = _FAULTS["memory"]  # a process that ran out of memory may just be gone


def _fault_text(fault: str, part: str, line: int, detail: str) -> Text:
    place = translate("Messages", "Subject") if part == "subject" else translate("Messages", "Text")
    if line:
        place = translate("Messages", "{part}, line {line}").format(part=place, line=line)
    return _FAULTS[fault].format(where=place, detail=detail)
