"""How often, in words, as a field of the inspector; a click opens the controls."""

from typing import Any

from PySide6.QtWidgets import QSizePolicy

from commplan.domain.records import ContentEvent, Record
from commplan.domain.texts import translate
from commplan.planning.phrases import frequency_phrase
from commplan.ui.dates import date_words
from commplan.ui.forms.editor import Editor
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace


class FrequencyField(Editor):
    """Shows the sentence. The dialog saves by itself: this field is never touched."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._events: list[ContentEvent] = []
        self._rule: Any = None
        self.sentence = label("", wrap=True)
        change = translate("Window", "Change…")
        self.button = Button(workspace.icons, workspace.say(change), "", self._open, small=True)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = row(self.sentence, self.button)
        layout.setStretch(0, 1)
        self.inner.addLayout(layout)
        self.setFocusProxy(self.button)

    def show_records(self, records: list[Record]) -> None:
        """The events whose frequency it is: the words need more of them than the rule."""
        self._events = [record for record in records if isinstance(record, ContentEvent)]
        if len(self._events) == 1:
            locale = self._workspace.locale
            words = frequency_phrase(self._events[0], lambda day: date_words(day, locale))
            self.sentence.setText(self._workspace.say(words))

    def _open(self) -> None:
        if self._events:
            dialog = load("commplan.ui.dialogs.frequency:FrequencyDialog")
            dialog(self._workspace, self._events, self.window()).open()

    def name(self, words: str) -> None:
        """ "Change… Frequency": who says what stands on the button must be understood."""
        self.button.setAccessibleName(f"{self.button.text()} {words}")

    def value(self) -> Any:
        return self._rule

    def _show(self, value: Any) -> None:
        self._rule = value

    def _show_mixed(self, words: str) -> None:
        self.sentence.setText(words)

    def set_error(self, is_wrong: bool) -> None:
        pass  # the words below say it
