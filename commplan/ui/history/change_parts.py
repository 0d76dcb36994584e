"""One change of the history as widgets: what happened, field by field, and the way back to what was before."""

from collections.abc import Callable
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from commplan.domain.history import DELETED, UPDATED, FieldChange, HistoryEntry, RecordChange
from commplan.domain.plain import plain_value
from commplan.domain.records import KINDS
from commplan.domain.texts import Text, translate
from commplan.planning.change_words import NOTHING, ChangeWords
from commplan.planning.text_diff import Part, changed_spans
from commplan.services import history
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace

_SHORT = 60  # characters; longer values are compared word by word
_SAME = 80  # characters at either end of what stayed the same


class ChangeParts:
    """Adds what changes say to a layout."""

    def __init__(self, workspace: Workspace, words: ChangeWords, layout: QVBoxLayout) -> None:
        self._workspace = workspace
        self._words = words
        self._layout = layout

    def add(self, change: RecordChange, entry: HistoryEntry | None, *, heading: bool = True) -> None:
        """Add one change; with its `entry` a deleted record can be brought back."""
        if heading:
            self._layout.addWidget(label(self._words.headline(change), "strong", wrap=True))
        if change.action == DELETED and entry is not None and change.kind in KINDS:
            self._add_record_link(change, entry)
        if change.action == UPDATED:
            for field in self._words.fields(change):
                self._add_field(change, field)
        else:
            self._add_values(change)
        self._layout.addSpacing(8)

    def _add_values(self, change: RecordChange) -> None:
        """What a record held that was added or deleted, in one paragraph."""
        muted, lines = self._workspace.theme.color("text-muted").name(), []
        for field in self._words.fields(change):
            name = self._words.label(change.kind, field.field)
            value = self._words.value(change, field.field, field.after if field.before is None else field.before)
            lines.append(f'<span style="color:{muted}">{escape(name)}:</span> {_marked(value)}')
        self._layout.addWidget(_rich("<br>".join(lines)))

    def _add_record_link(self, change: RecordChange, entry: HistoryEntry) -> None:
        if self._workspace.plan.find(change.kind, change.record_id) is None:
            text = translate("Window", "Bring this record back")
            self._add_link(text, lambda: history.restore_record(self._workspace.session, entry, change.record_id))

    def _add_field(self, change: RecordChange, field: FieldChange) -> None:
        name = label(self._words.label(change.kind, field.field), "small")
        before, after = (self._words.value(change, field.field, value) for value in (field.before, field.after))
        words = _rich(self._shown(before, after))
        says = translate("Window", "{field}: {before} → {after}")
        words.setAccessibleName(self._workspace.say(says.format(field=name.text(), before=before, after=after)))
        self._layout.addWidget(name)
        self._layout.addWidget(words)
        if self._is_other(change, field):
            self._add_link(
                translate("Window", "Bring back the value from before"),
                lambda: history.restore_value(
                    self._workspace.session, change.kind, change.record_id, field.field, field.before
                ),
            )

    def _shown(self, before: str, after: str) -> str:
        """The values as rich text: one after the other, or long ones as one text with what changed marked in it."""
        if max(len(before), len(after)) <= _SHORT and "\n" not in before + after:
            muted = self._workspace.theme.color("text-muted").name()
            return f'<span style="color:{muted}">{_marked(before)} →</span> {_marked(after)}'
        texts = ("" if words == NOTHING else words for words in (before, after))
        return "".join(self._span(span.part, span.text) for span in changed_spans(*texts))

    def _span(self, part: Part, text: str) -> str:
        theme = self._workspace.theme
        if part == Part.EQUAL:
            return _marked(text if len(text) <= 2 * _SAME else f"{text[:_SAME]} … {text[-_SAME:]}")
        role, mark = ("success", "underline") if part == Part.ADDED else ("danger", "line-through")
        style = f"background-color:{theme.color(f'{role}-soft').name()}; color:{theme.color(role).name()}"
        return f'<span style="{style}; text-decoration:{mark}">{_marked(text)}</span>'

    def _is_other(self, change: RecordChange, field: FieldChange) -> bool:
        """Whether the record is there and holds something else than before this change."""
        record = self._workspace.plan.find(change.kind, change.record_id) if change.kind in KINDS else None
        now: Any = plain_value(getattr(record, field.field, None))
        return record is not None and hasattr(record, field.field) and now != field.before

    def _add_link(self, text: Text, work: Callable[[], object]) -> None:
        link = LinkButton(self._workspace.say(text), lambda: self._workspace.run(work))
        link.setEnabled(not self._workspace.session.read_only)
        self._layout.addLayout(row(link, None))


def _rich(words: str) -> QLabel:
    widget = label("", wrap=True, selectable=True)
    widget.setTextFormat(Qt.TextFormat.RichText)
    widget.setText(words)
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return widget


def _marked(words: str) -> str:
    return escape(words).replace("\n", "<br>")
