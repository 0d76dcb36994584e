"""A form's editor in a cell; and small cards of editors for what takes more than one field."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from commplan.domain.fields import FLAG, FieldSpec, specs_of
from commplan.domain.labels import field_label
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.texts import Text, translate
from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.ui.forms.choice_editors import ChoiceEditor, StillCombo
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.text_editors import LinesEditor
from commplan.ui.tables.choice_popup import paint_popup_frame
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_WIDE = 320  # pixels


class FieldCell(QWidget):
    """One field."""

    def __init__(self, parent: QWidget, workspace: Workspace, record: Record, spec: FieldSpec) -> None:
        super().__init__(parent)
        self._field = spec.name
        self._editor = editor_for(workspace, record.kind, spec)
        self._editor.show_value(getattr(record, spec.name))
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8 if spec.holds == FLAG else 0, 0, 0, 0)
        layout.addWidget(self._editor)
        self.setFocusProxy(_innermost(self._editor))
        if isinstance(self._editor, ChoiceEditor):
            self._editor.combo.activated.connect(lambda _: _press_enter(self._editor.combo))

    def values(self) -> dict[str, Any]:
        """Field name -> value; UserError when it can't be read."""
        return {self._field: self._editor.value()}

    def is_answered(self, _field: str) -> bool:
        """Whether a person has typed or chosen something."""
        return self._editor.touched

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if isinstance(self._editor, ChoiceEditor):
            QTimer.singleShot(0, self._editor.combo, self._editor.combo.showPopup)


class CardCell(QWidget):
    """Several fields on a card that may be larger than its cell."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self._theme = workspace.theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_popup_frame(self, self._theme)

    def values(self) -> dict[str, Any]:
        """Field name -> value; UserError when one can't be read."""
        raise NotImplementedError

    def is_answered(self, field: str) -> bool:
        """Whether a person has typed or chosen something for this field."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.resize(self.size().expandedTo(self.sizeHint()))
        return super().event(event)


class WideCell(CardCell):
    """A field that needs more room than its cell: text with line breaks (Alt+Enter), a list."""

    def __init__(self, parent: QWidget, workspace: Workspace, record: Record, spec: FieldSpec) -> None:
        super().__init__(parent, workspace)
        self._field = spec.name
        self._editor = editor_for(workspace, record.kind, spec)
        self._editor.show_value(getattr(record, spec.name))
        self._editor.name(workspace.say(field_label(record.kind, spec.name)))
        if isinstance(self._editor, LinesEditor):
            self._editor.setMinimumWidth(_WIDE)
            hint = translate("Plan", "Enter saves, Alt+Enter begins a new line")
            self._editor.inner.addWidget(label(workspace.say(hint), "small"))
        self.setLayout(row(self._editor, margins=(8, 8, 8, 10)))
        self.setFocusProxy(_innermost(self._editor))

    def values(self) -> dict[str, Any]:
        return {self._field: self._editor.value()}

    def is_answered(self, _field: str) -> bool:
        return self._editor.touched


_DIRECTIONS: tuple[tuple[OffsetUnit, OffsetFrom, int, Text], ...] = (
    (OffsetUnit.WORKING_DAYS, OffsetFrom.START, -1, translate("Plan", "working days before")),
    (OffsetUnit.WORKING_DAYS, OffsetFrom.START, 1, translate("Plan", "working days after")),
    (OffsetUnit.CALENDAR_DAYS, OffsetFrom.START, -1, translate("Plan", "calendar days before")),
    (OffsetUnit.CALENDAR_DAYS, OffsetFrom.START, 1, translate("Plan", "calendar days after")),
    (OffsetUnit.WORKING_DAYS, OffsetFrom.END, -1, translate("Plan", "working days before the end")),
    (OffsetUnit.WORKING_DAYS, OffsetFrom.END, 1, translate("Plan", "working days after the end")),
    (OffsetUnit.CALENDAR_DAYS, OffsetFrom.END, -1, translate("Plan", "calendar days before the end")),
    (OffsetUnit.CALENDAR_DAYS, OffsetFrom.END, 1, translate("Plan", "calendar days after the end")),
)


class OffsetCell(CardCell):
    """When a communication goes out: how long before or after its event, and at what time."""

    def __init__(self, parent: QWidget, workspace: Workspace, record: Record) -> None:
        assert isinstance(record, Communication)
        super().__init__(parent, workspace)
        say = workspace.say
        self.days = editor_for(workspace, record.kind, specs_of(Communication)["offset"])
        self.days.show_value(abs(record.offset))
        self.days.setFixedWidth(56)
        _innermost(self.days).setAccessibleName(say(translate("Plan", "Days from the event")))
        self.direction = StillCombo()
        event = workspace.plan.get(ContentEvent, record.event_id)
        has_end = event.span > 1 or record.offset_from == OffsetFrom.END
        self._directions = _DIRECTIONS if has_end else _DIRECTIONS[:4]
        for _, _, _, words in self._directions:
            self.direction.addItem(say(words))
        sign = -1 if record.offset < 0 else 1
        here = [(unit, origin, s) for unit, origin, s, _ in self._directions]
        self.direction.setCurrentIndex(here.index((record.offset_unit, record.offset_from, sign)))
        self.direction.setMinimumWidth(180)
        self.direction.activated.connect(lambda _: self.days.touch())  # "3" means nothing without it
        self.time = editor_for(workspace, record.kind, specs_of(Communication)["time"])
        self.time.show_value(record.time)
        self.time.setFixedWidth(80)
        self.setLayout(row(self.days, self.direction, self.time, margins=(8, 8, 8, 10)))
        self.setFocusProxy(_innermost(self.days))

    def values(self) -> dict[str, Any]:
        unit, origin, sign, _ = self._directions[self.direction.currentIndex()]
        offset = (self.days.value() or 0) * sign
        return {"offset": offset, "offset_unit": unit, "offset_from": origin, "time": self.time.value()}

    def is_answered(self, field: str) -> bool:
        return self.time.touched if field == "time" else self.days.touched


class FrequencyCell(CardCell):
    """When an event happens: its (first) date and how often."""

    def __init__(self, parent: QWidget, workspace: Workspace, record: Record) -> None:
        super().__init__(parent, workspace)
        self._editors = {}
        parts: list[QWidget] = []
        for name in ("rule", "start"):
            editor = editor_for(workspace, record.kind, specs_of(ContentEvent)[name])
            editor.show_value(getattr(record, name))
            words = workspace.say(field_label(record.kind, name))
            editor.setAccessibleName(words)
            parts += [label(words, "label"), editor]
            self._editors[name] = editor
        self.setLayout(column(*parts, spacing=4, margins=(8, 8, 8, 10)))
        self.setMinimumWidth(280)
        self.setFocusProxy(_innermost(self._editors["rule"]))

    def values(self) -> dict[str, Any]:
        return {name: editor.value() for name, editor in self._editors.items()}

    def is_answered(self, field: str) -> bool:
        return self._editors[field].touched


def _innermost(widget: QWidget) -> QWidget:
    """What really gets the focus: the view hands the first letter typed to the direct proxy only."""
    proxy = widget.focusProxy()
    return widget if proxy is None else _innermost(proxy)


def _press_enter(widget: QWidget) -> None:
    """As if Enter had been pressed: whoever runs this editor saves it and closes it."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
