"""What stands above the editor: the particulars of a template, or where the text of a date comes from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.records import LANGUAGES, MessageTemplate
from commplan.domain.texts import Text, translate
from commplan.domain.words import BodyFormat, Form
from commplan.planning.content import TemplateSource
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.messages.rows import DateRow
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column
from commplan.ui.workspace import Workspace


def named(words: str, field: QWidget) -> QVBoxLayout:
    """A field below its label."""
    name = label(words, "label")
    name.setBuddy(field)
    return column(name, field, spacing=2)


class TemplateHead(QWidget):
    """Name, form, language and format of a template."""

    changed = Signal(str, object)
    """A field of the template, and its new value."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        say = workspace.say
        self.name = QLineEdit()
        self.name.editingFinished.connect(lambda: self.changed.emit("name", self.name.text().strip()))
        # Qt gives the values of string enumerations back as mere texts: the values are kept here
        self._values: dict[str, Sequence[Any]] = {
            "form": tuple(Form),
            "language": LANGUAGES,
            "format": tuple(BodyFormat),
        }
        self._combos = {
            "form": self._combo("form", [say(choice_label(form)) for form in Form]),
            "language": self._combo("language", [LANGUAGE_NAMES[code] for code in LANGUAGES]),
            "format": self._combo("format", [say(choice_label(each)) for each in BodyFormat]),
        }
        second = FlowLayout(8)  # as wide as their words: where they don't fit beside each other, two lines
        for field, text in (
            ("form", translate("Messages", "Channel")),
            ("language", translate("Messages", "Language")),
            ("format", translate("Messages", "Format")),
        ):
            second.addWidget(box(named(say(text), self._combos[field])))
        self.setLayout(column(named(say(translate("Messages", "Name")), self.name), box(second), spacing=8))

    def _combo(self, field: str, words: Sequence[str]) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.addItems(list(words))
        combo.activated.connect(lambda number: self.changed.emit(field, self._values[field][number]))
        return combo

    def show_template(self, template: MessageTemplate) -> None:
        """Show the particulars; the cursor in the name stays when it is the same."""
        if template.name != self.name.text():
            self.name.setText(template.name)
            self.name.setCursorPosition(0)
        for field, combo in self._combos.items():
            value = getattr(template, field)
            known = self._values[field]
            combo.setCurrentIndex(known.index(value) if value in known else -1)


class DateHead(QWidget):
    """Which date, in which language, and whether its text is its own."""

    language_chosen = Signal(str)
    own_wanted = Signal()
    back_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._codes: list[str] = []
        say = workspace.say
        self._title, self._origin = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.languages = QComboBox()
        self.languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.languages.setAccessibleName(say(translate("Messages", "Language of the text")))
        self.languages.activated.connect(lambda number: self.language_chosen.emit(self._codes[number]))
        own = translate("Messages", "Write a text of its own")
        self.own_button = self._button(own, "file-pen-line", self.own_wanted)
        self.back_button = self._button(translate("Messages", "Back to the template"), "undo-2", self.back_wanted)
        self.edit_button = self._button(translate("Messages", "Edit the template"), "pencil", self.template_wanted)
        choices = FlowLayout(8)  # below the title, which needs the whole width where the page is narrow
        for widget in (self.languages, self.own_button, self.back_button, self.edit_button):
            choices.addWidget(widget)
        self.setLayout(column(column(self._title, self._origin, spacing=2), box(choices), spacing=8))

    def _button(self, text: Text, icon: str, wanted: Any) -> Button:
        return Button(self._workspace.icons, self._workspace.say(text), icon, wanted.emit, small=True)

    def show_date(
        self,
        date: DateRow,
        language: str,
        *,
        source: TemplateSource | None,
        template: MessageTemplate | None,
        is_own: bool,
    ) -> None:
        """Show where the text of `date` in `language` comes from."""
        self._title.setText(date.dated.title)
        self._codes = [code for code, _ in date.languages]
        self.languages.clear()
        self.languages.addItems([LANGUAGE_NAMES.get(code, code) for code in self._codes])
        self.languages.setCurrentIndex(self._codes.index(language))
        self._origin.setText(self._workspace.say(_origin(source, template, is_own)))
        self.own_button.setVisible(not is_own)
        self.back_button.setVisible(is_own)
        self.edit_button.setVisible(template is not None)


def _origin(source: TemplateSource | None, template: MessageTemplate | None, is_own: bool) -> Text:
    if is_own:
        return translate("Messages", "A text of its own for this date")
    if template is not None:
        return translate("Messages", "From the template “{name}”").format(name=template.name)
    if source is not None:
        return translate("Messages", "From a template")
    return translate("Messages", "No template for this channel in this language: write a text, or add a template.")
