"""What changed between two versions: fields before and after, texts with what was added and removed.

Marked by sign, stroke and colour: "+" underlined, "−" struck out.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from commplan.domain.texts import Text, translate
from commplan.planning.differences import Difference, FieldDifference, TextDifference, Value
from commplan.planning.text_diff import Part, Span
from commplan.ui.dates import date_words, time_words
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column
from commplan.ui.workspace import Workspace

SIGNS = {Part.ADDED: "+", Part.REMOVED: "−", Part.EQUAL: ""}
_AROUND = 90  # letters of what stayed that are shown before and after a change


def difference_view(difference: Difference, workspace: Workspace) -> QWidget:
    """All that differs, below each other."""
    say = workspace.say
    if not difference:
        nothing = translate("Approvals", "Nothing subject to approval has changed.")
        return label(say(nothing), "muted", wrap=True)
    parts = [_part(field.label, _field_spans(field, workspace), workspace) for field in difference.fields]
    for text in difference.texts:
        parts += _text(text, workspace)
    return box(column(*parts, spacing=8))


def _text(text: TextDifference, workspace: Workspace) -> Iterator[QWidget]:
    language = LANGUAGE_NAMES.get(text.language, text.language)
    for spans, name in (
        (text.subject, translate("Approvals", "Subject ({language})")),
        (text.body, translate("Approvals", "Text ({language})")),
    ):
        if any(span.part != Part.EQUAL for span in spans):
            yield _part(name.format(language=language), spans, workspace)


def _field_spans(field: FieldDifference, workspace: Workspace) -> list[Span]:
    before, after = (_words(value, workspace) for value in (field.before, field.after))
    return [Span(Part.REMOVED, f"{before}\n"), Span(Part.ADDED, after)]


def _words(value: Value, workspace: Workspace) -> str:
    if isinstance(value, dt.date):
        return date_words(value, workspace.locale)
    if isinstance(value, dt.time):
        return time_words(value, workspace.locale)
    return workspace.say(value) if value is not None else "–"


def _part(name: Text, spans: Sequence[Span], workspace: Workspace) -> QWidget:
    spans = [*_shortened(spans)]
    shown = QLabel()
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setWordWrap(True)
    shown.setText("".join(_marked(span, workspace) for span in spans))
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown.setAccessibleName("".join(plain(span) for span in spans))
    return box(column(label(workspace.say(name), "label"), shown, spacing=2))


def plain(span: Span) -> str:
    """With its sign, for those who see no colours."""
    return f"{SIGNS[span.part]}{span.text}"


def _marked(span: Span, workspace: Workspace) -> str:
    words = escape(plain(span)).replace("\n", "<br>")
    if span.part == Part.EQUAL:
        return words
    role, line = ("success", "underline") if span.part == Part.ADDED else ("danger", "line-through")
    ground, ink = workspace.theme.color(f"{role}-soft").name(), workspace.theme.color("text").name()
    return f'<span style="background:{ground}; color:{ink}; text-decoration:{line}">{words}</span>'


def _shortened(spans: Sequence[Span]) -> Iterator[Span]:
    """Of long passages that stayed only what stands next to a change."""
    for number, span in enumerate(spans):
        if span.part != Part.EQUAL or len(span.text) <= 2 * _AROUND + 20:
            yield span
            continue
        before = _whole_words(span.text[:_AROUND].split(" "), -1) if number else ""
        after = _whole_words(span.text[-_AROUND:].split(" "), 0) if number < len(spans) - 1 else ""
        yield Span(Part.EQUAL, f"{before} … {after}")


def _whole_words(words: list[str], cut: int) -> str:
    """Without the word that was cut through, unless there is no other."""
    if len(words) > 1:
        del words[cut]
    return " ".join(words)
