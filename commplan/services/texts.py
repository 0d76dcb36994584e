"""The texts of dated communications, rendered from drafts and templates."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.domain.versions import ContentVersion
from commplan.exchange.messages import Rendered, Renderer
from commplan.planning.content import languages_of, sources, variables
from commplan.planning.schedule import Dated
from commplan.planning.version_state import shown_version


def texts_of(plan: Plan, dated: Dated, renderer: Renderer, languages: Sequence[str] = ()) -> tuple[Rendered, ...]:
    """What this date says, in `languages` (by default its own); one without draft or template is left out."""
    found = []
    for language in languages or languages_of(plan, dated):
        source = sources(plan, dated, language)
        if source is not None:
            found.append(renderer.render(source, variables(plan, dated, language), language))
    return tuple(found)


def frozen_texts(plan: Plan, dated: Dated, version: ContentVersion) -> tuple[Rendered, ...]:
    """The texts that a version of `dated` froze; what it froze without its HTML has none."""
    frozen = frozen_content(version)["texts"]
    own = languages_of(plan, dated)  # canonical JSON has them in alphabetical order
    order = sorted(frozen, key=lambda language: own.index(language) if language in own else len(own))
    return tuple(_thawed(language, frozen[language]) for language in order)


def _thawed(language: str, text: Mapping[str, str]) -> Rendered:
    return Rendered(language, text["subject"], text["body"], text.get("html", ""))


def sheet_texts(
    plan: Plan, dated: Dated, renderer: Renderer, version: ContentVersion | None = None
) -> tuple[Rendered, ...]:
    """The texts for the sheet of a version, or for that which `shown_version` gives: without one those of today."""
    shown = version or shown_version(plan, dated)
    return frozen_texts(plan, dated, shown) if shown else texts_of(plan, dated, renderer)


_ALWAYS = frozenset(
    "title event sender on_behalf_of audiences excluded_audiences channel tools date last_date time key_messages "
    "call_to_action confidentiality embargo".split()
)
"""What every version holds beside its texts and its path: the sheet is drawn from it."""


def frozen_content(version: ContentVersion) -> dict[str, Any]:
    """What a version froze; UserError when it is not what this program wrote, as in a file that was tampered with."""
    try:
        content: dict[str, Any] = json.loads(version.content)
        texts = content["texts"].values()
        is_whole = all(isinstance(t[part], str) for t in texts for part in ("subject", "body", *t))
        is_whole = is_whole and isinstance(content["path"], list) and content.keys() >= _ALWAYS
    except (ValueError, KeyError, TypeError, AttributeError):
        is_whole = False
    if not is_whole:
        text = translate("Errors", "Version {number} can’t be read: it was changed after it was put up for approval.")
        raise UserError(text.format(number=version.number))
    return content


def for_approval(texts: Sequence[Rendered]) -> dict[str, dict[str, str]]:
    """Rendered texts as they are frozen in a version: language -> subject, body and HTML."""
    return {text.language: {"subject": text.subject, "body": text.plain, "html": text.html} for text in texts}
