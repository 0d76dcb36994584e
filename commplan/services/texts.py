"""The texts of dated communications, rendered from drafts and templates."""

import json
from collections.abc import Sequence
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.domain.versions import ContentVersion
from commplan.exchange.messages import Rendered, Renderer
from commplan.planning.content import languages_of, sources, variables
from commplan.planning.schedule import Dated


def texts_of(plan: Plan, dated: Dated, renderer: Renderer, languages: Sequence[str] = ()) -> tuple[Rendered, ...]:
    """What this date says, in `languages` (by default its own); one without draft or template is left out."""
    found = []
    for language in languages or languages_of(plan, dated):
        source = sources(plan, dated, language)
        if source is not None:
            found.append(renderer.render(source, variables(plan, dated, language), language))
    return tuple(found)


def put_up_texts(plan: Plan, dated: Dated, renderer: Renderer) -> tuple[Rendered, ...]:
    """The texts that were put up for approval last (subject and plain text only), else those that would be now."""
    versions = plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    if not versions:
        return texts_of(plan, dated, renderer)
    frozen = frozen_content(versions[-1])["texts"]
    own = languages_of(plan, dated)  # canonical JSON has them in alphabetical order
    order = sorted(frozen, key=lambda language: own.index(language) if language in own else len(own))
    return tuple(Rendered(language, frozen[language]["subject"], frozen[language]["body"], "") for language in order)


def frozen_content(version: ContentVersion) -> dict[str, Any]:
    """What a version froze; UserError when it is not what this program wrote, as in a file that was tampered with."""
    try:
        content: dict[str, Any] = json.loads(version.content)
        texts = content["texts"].values()
        is_whole = all(isinstance(t["subject"], str) and isinstance(t["body"], str) for t in texts)
        is_whole = is_whole and isinstance(content["path"], list)
    except (ValueError, KeyError, TypeError, AttributeError):
        is_whole = False
    if not is_whole:
        text = translate("Errors", "Version {number} can't be read: it was changed after it was put up for approval.")
        raise UserError(text.format(number=version.number))
    return content


def for_approval(texts: Sequence[Rendered]) -> dict[str, dict[str, str]]:
    """Rendered texts as they are frozen in a version: language -> subject and body."""
    return {text.language: {"subject": text.subject, "body": text.plain} for text in texts}
