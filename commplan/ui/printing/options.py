"""What is to be printed and how: the view, its days, paper and language."""

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from commplan.documents.registry import VIEWS
from commplan.domain.errors import UserError
from commplan.domain.records import LANGUAGES
from commplan.domain.texts import Text, translate
from commplan.services.view_files import Print
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.forms.field import Field, field_row
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.printing.views import Shown
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column
from commplan.ui.workspace import Workspace

_SHOWN = "shown"
_CALENDARS = ("week", "month", "quarter", "year", "agenda")
PAPER, ACROSS = "print/paper", "print/landscape"


class PrintOptions(QWidget):
    """Tells when something was changed; `wanted()` gives it, or raises a UserError for a date that can't be read."""

    changed = Signal()

    def __init__(self, workspace: Workspace, shown: Shown | None, view: str) -> None:
        super().__init__()
        self._workspace, self._shown = workspace, shown
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.view = self._combo(layout, translate("Print", "What"), self._views(), view)
        self.start, self.end = (self._date(text) for text in (_FROM, _TO))
        days = field_row([self.start, self.end])
        days.setContentsMargins(0, 0, 0, 0)
        self.days = box(days)
        layout.addWidget(self.days)
        self.deadlines = QCheckBox(workspace.say(translate("Print", "Approval &deadlines")))
        self.deadlines.setChecked(bool(workspace.settings.value("calendar/deadlines", True)))  # as on the screen
        self.deadlines.toggled.connect(lambda _: self.changed.emit())
        layout.addWidget(self.deadlines)
        settings = workspace.settings
        self.paper = self._combo(
            layout, translate("Print", "Paper"), [("A4", "A4"), ("A3", "A3")], settings.value(PAPER, "A4")
        )
        ways = [(translate("Print", "Landscape"), True), (translate("Print", "Portrait"), False)]
        self.way = self._combo(
            layout,
            translate("Print", "Orientation"),
            [(workspace.say(text), value) for text, value in ways],
            settings.value(ACROSS, True),
        )
        names = [(LANGUAGE_NAMES[code], code) for code in LANGUAGES]
        self.language = self._combo(layout, translate("Export", "Language"), names, workspace.plan.info.language)
        layout.addStretch(1)
        self.view.activated.connect(self._show_days)
        self._show_days()

    def _views(self) -> list[tuple[str, Any]]:
        say = self._workspace.say
        names: list[tuple[str, Any]] = [(say(view.label), view.name) for view in VIEWS.values()]
        if self._shown is not None:
            as_shown = translate("Print", "as on the screen ({view})")
            names.insert(0, (say(as_shown.format(view=VIEWS[self._shown.view].label)), _SHOWN))
        return names

    def _combo(self, layout: QVBoxLayout, text: Text, choices: list[tuple[str, Any]], chosen: Any) -> QComboBox:
        combo, name = QComboBox(), label(self._workspace.say(text), "label")
        for words, value in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        name.setBuddy(combo)
        combo.setAccessibleName(name.text())
        layout.addLayout(column(name, combo, spacing=2))
        combo.activated.connect(self._on_chosen)
        return combo

    def _on_chosen(self) -> None:
        self._workspace.settings.set_value(PAPER, self.paper.currentData())
        self._workspace.settings.set_value(ACROSS, self.way.currentData())
        self.changed.emit()

    def _date(self, text: Text) -> Field:
        say = self._workspace.say
        tip = say(translate("Window", "Choose a day"))
        editor = DateEditor(self._workspace.icons, self._workspace.locale, pick_tip=tip, today=self._workspace.today)
        editor.committed.connect(self.changed.emit)
        return Field(say(text), editor)

    # --- what is wanted

    @property
    def shown(self) -> Shown | None:
        """The page's own view, when that is what is wanted."""
        return self._shown if self.view.currentData() == _SHOWN else None

    @property
    def _name(self) -> str:
        """The view that is wanted, by its name in the registry."""
        return self.shown.view if self.shown else str(self.view.currentData())

    def _show_days(self) -> None:
        """The days of the view, of the filter, or of the plan; a table as it stands has none but the filter's."""
        shown, selection, info = self.shown, self._workspace.selection.value, self._workspace.plan.info
        start, end = (shown.start, shown.end) if shown else (None, None)
        self.start.editor.show_value(start or selection.start or info.start)
        self.end.editor.show_value(end or selection.end or info.end)
        self.days.setVisible(shown is None or shown.table is None)
        self.deadlines.setVisible(self._name in _CALENDARS)

    def wanted(self) -> Print:
        """The print that is asked for."""
        start, end = self._day(self.start), self._day(self.end)
        return Print(
            view=self._name,
            selection=self._workspace.selection.value,
            start=start,
            end=end if end is None or start is None else max(start, end),
            paper=self.paper.currentData(),
            landscape=self.way.currentData(),
            source=self._workspace.session.path.name,
            deadlines=self.deadlines.isChecked(),
        )

    def _day(self, field: Field) -> dt.date | None:
        try:
            day: dt.date | None = field.editor.value()
        except UserError as error:
            field.show_problem(self._workspace.say(error.text))
            raise
        field.show_problem("")
        return day


_FROM, _TO = translate("Export", "From"), translate("Export", "To")
