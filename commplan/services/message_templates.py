"""The message templates that come with the program, and the check of those that people write."""

from collections.abc import Mapping
from functools import cache

from commplan.domain.ids import new_id
from commplan.domain.records import MessageTemplate
from commplan.domain.words import BodyFormat, Form
from commplan.exchange.messages import Renderer
from commplan.planning.content import TemplateSource
from commplan.resources import path

MANAGER_PACK = "manager_pack"
"""The file of what managers get before their teams hear the news; the other files are named after the form."""

MESSAGES = "message_templates"
"""The folder of the templates for messages."""

NAMES = (*(form.value for form in Form if form != Form.OTHER), MANAGER_PACK)


def load_templates(language: str) -> tuple[MessageTemplate, ...]:
    """All templates in `language` ("en", "pl", "nl") with new ids, in the order of the forms, the manager pack last."""
    return tuple(load_template(name, language) for name in NAMES)


def load_template(name: str, language: str, folder: str = MESSAGES) -> MessageTemplate:
    """One template: lines "name:", "form:", "subject:" and "format:", an empty line, the body."""
    head, body = _read(folder, name, language)
    return MessageTemplate(
        id=new_id(),
        name=head["name"],
        form=Form(head["form"]),
        language=language,
        subject=head["subject"],
        body=body,
        format=BodyFormat(head["format"]),
    )


def check_template(renderer: Renderer, values: Mapping[str, object]) -> None:
    """UserError when `subject` or `body` of a template or a draft, as far as they are given, can't be read."""
    given = {name: str(values.get(name, "")) for name in ("subject", "body")}
    if any(given.values()):
        renderer.check(TemplateSource(**given, format=BodyFormat.PLAIN))


@cache
def _read(folder: str, name: str, language: str) -> tuple[dict[str, str], str]:
    head, _, body = path(folder, language, f"{name}.md").read_text("utf-8").partition("\n\n")
    pairs = (line.partition(": ") for line in head.splitlines())
    return {key: value for key, _, value in pairs}, body.rstrip("\n")
