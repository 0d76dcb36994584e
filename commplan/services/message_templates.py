"""The message templates that come with the program, one per form and language, for new plans to begin with."""

from functools import cache

from commplan.domain.ids import new_id
from commplan.domain.records import MessageTemplate
from commplan.domain.words import BodyFormat, Form
from commplan.resources import path

MANAGER_PACK = "manager_pack"
"""The file of what managers get before their teams hear the news; the other files are named after the form."""

NAMES = (*(form.value for form in Form if form != Form.OTHER), MANAGER_PACK)


def load_templates(language: str) -> tuple[MessageTemplate, ...]:
    """All templates in `language` ("en", "pl", "nl") with new ids, in the order of the forms, the manager pack last."""
    return tuple(load_template(name, language) for name in NAMES)


def load_template(name: str, language: str) -> MessageTemplate:
    """One template: lines "name:", "form:", "subject:" and "format:", an empty line, the body."""
    head, body = _read(name, language)
    return MessageTemplate(
        id=new_id(),
        name=head["name"],
        form=Form(head["form"]),
        language=language,
        subject=head["subject"],
        body=body,
        format=BodyFormat(head["format"]),
    )


@cache
def _read(name: str, language: str) -> tuple[dict[str, str], str]:
    head, _, body = path("message_templates", language, f"{name}.md").read_text("utf-8").partition("\n\n")
    pairs = (line.partition(": ") for line in head.splitlines())
    return {key: value for key, _, value in pairs}, body.rstrip("\n")
