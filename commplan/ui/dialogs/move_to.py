"""Moving or copying to a date that is typed, with the same preview as dragging."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.labels import field_label
from commplan.domain.records import Occurrence
from commplan.domain.texts import translate
from commplan.planning.drop import Deed, Drop, Subject, Time
from commplan.planning.drops import Drops
from commplan.planning.schedule import Dated
from commplan.ui.calendar.drag_card import card_lines
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.field import Field, field_row
from commplan.ui.forms.text_editors import LineEditor
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear, column, row
from commplan.ui.workspace import Workspace

_ICON = 16


class MoveToDialog(QDialog):
    """Date and time; below, what will come of them at every keystroke."""

    agreed = Signal(object)
    """The Drop that was agreed to."""

    def __init__(self, workspace: Workspace, subject: Subject, deed: Deed, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._subject, self._deed = workspace, subject, deed
        self._drops = Drops(workspace.schedule, workspace.today)
        self._drop: Drop | None = None
        say, title = workspace.say, translate("Calendar", "Move “{title}” to")
        agree = translate("Calendar", "Move")
        if deed == Deed.COPY:
            title, agree = translate("Calendar", "Copy “{title}” to"), translate("Calendar", "Copy to this date")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(title.format(title=subject.title)))
        self.setFixedWidth(400)
        self.date = self._field("date")
        fields = [self.date]
        if isinstance(subject, Dated) and subject.last_date == subject.date:
            fields.append(self._field("time"))
        self.time = fields[1] if len(fields) > 1 else None
        self._preview = column(spacing=6)
        self.agree = PrimaryButton(workspace.icons, say(agree), "", self.accept)
        cancel = Button(workspace.icons, say(translate("Window", "Cancel")), "", self.reject)
        heading = label(say(title.format(title=subject.title)), "strong", wrap=True)
        foot = row(None, cancel, self.agree)
        parts = (heading, field_row(fields), 4, self._preview, 8, foot)
        self.setLayout(column(*parts, spacing=8, margins=(20, 16, 20, 16)))
        self.date.editor.show_value(subject.date)
        if self.time is not None:
            self.time.editor.show_value(subject.time)
        self._weigh()
        self.date.editor.setFocus()
        _line(self.date).selectAll()

    def _field(self, name: str) -> Field:
        editor = editor_for(self._workspace, "occurrence", specs_of(Occurrence)[name])
        field = Field(self._workspace.say(field_label("communication", name)), editor)
        editor.committed.connect(self._weigh)
        _line(field).textChanged.connect(self._weigh)
        return field

    def _weigh(self) -> None:
        """Show what would come of what stands there now."""
        clear(self._preview)
        self._drop = None
        self.agree.setEnabled(False)
        try:
            day = self.date.editor.value()
            time = self.time.editor.value() if self.time else None
        except UserError as error:
            words = self._workspace.say(error.text)
            self._preview.addWidget(label(words, "error", wrap=True))
            self.agree.setAccessibleDescription(words)
        else:
            if day is not None:
                place = self._drops.copied if self._deed == Deed.COPY else self._drops.moved
                self._show(place(self._subject, day, time if self.time else Time.OWN))

    def _show(self, drop: Drop) -> None:
        self._drop = drop
        self.agree.setEnabled(drop.is_possible and drop.is_change)
        words = []
        for line in card_lines(drop, self._workspace):
            role = line.role if line.role in ("success", "warning") else "error" if line.role == "danger" else line.font
            text = label(line.words, role, wrap=True)
            words.append(line.words)
            if not line.icon:
                self._preview.addWidget(text)
                continue
            picture = QLabel()
            ink = "text-muted" if line.role == "text" else line.role
            picture.setPixmap(self._workspace.icons.pixmap(line.icon, ink, _ICON))
            picture.setAlignment(Qt.AlignmentFlag.AlignTop)
            inner = row(picture, text, spacing=8)
            inner.setStretch(1, 1)
            self._preview.addLayout(inner)
        self.agree.setAccessibleDescription("; ".join(words))

    def accept(self) -> None:
        drop = self._drop
        super().accept()
        if drop is not None:
            self.agreed.emit(drop)


def _line(field: Field) -> QLineEdit:
    editor = field.editor
    assert isinstance(editor, LineEditor)
    return editor.line
