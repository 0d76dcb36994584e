"""The texts of dated communications, rendered from drafts and templates."""

import json
from collections.abc import Sequence

from commplan.domain.plan import Plan
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
    frozen = json.loads(versions[-1].content)["texts"]
    own = languages_of(plan, dated)  # canonical JSON has them in alphabetical order
    order = sorted(frozen, key=lambda language: own.index(language) if language in own else len(own))
    return tuple(Rendered(language, frozen[language]["subject"], frozen[language]["body"], "") for language in order)


def for_approval(texts: Sequence[Rendered]) -> dict[str, dict[str, str]]:
    """Rendered texts as they are frozen in a version: language -> subject and body."""
    return {text.language: {"subject": text.subject, "body": text.plain} for text in texts}
