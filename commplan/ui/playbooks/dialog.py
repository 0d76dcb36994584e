"""Playbooks: choose one, say when, see the dates and what speaks against them, apply it as one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeView, QWidget

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.records import ContentEvent, Playbook, Record
from commplan.domain.texts import Text, translate
from commplan.services import playbooks as service
from commplan.services.playbook_plans import Applied, apply_playbook, apply_to
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.field import Field, field_row
from commplan.ui.forms.text_editors import LineEditor
from commplan.ui.latest_task import LatestTask
from commplan.ui.playbooks.head import PlaybookHead
from commplan.ui.playbooks.list import Entry, PlaybookList
from commplan.ui.playbooks.managing import ManageButton
from commplan.ui.playbooks.names import NameChoices
from commplan.ui.playbooks.preview import DAY, FORM, NOTE, TIME, WHAT, PlaybookDates
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import SUCCESS, Notice, Workspace

_PAUSE = 200  # ms after the last change before the dates are made anew
_AHEAD = 20  # working days: the day that is proposed
_LIST_WIDTH, _DAY_WIDTH, _TIME_WIDTH = 248, 136, 64


class PlaybookDialog(QDialog):
    """Nothing is added to the plan before the button is pressed."""

    applied = Signal(object)
    """The ContentEvent that was added."""

    def __init__(self, workspace: Workspace, records: Sequence[Record], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task = LatestTask(workspace.tasks, self)
        self._ready: Applied | None = None
        say, icons = workspace.say, workspace.icons
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Plan", "Playbooks")))
        self.resize(980, 600)
        self.list = PlaybookList(workspace)
        self.head = PlaybookHead(workspace)
        self.title = LineEditor()
        self.date = editor_for(workspace, "content_event", specs_of(ContentEvent)["start"])
        self.date.show_value(workspace.schedule.calendar.add(workspace.today, _AHEAD))
        self.names = NameChoices(workspace)
        self.dates = PlaybookDates(workspace)
        self.table = self._table()
        self.note = label("", "small", wrap=True)
        self.summary = label("", "strong", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.button = PrimaryButton(icons, say(translate("Plan", "Apply")), "plus", self.apply)
        self.manage = ManageButton(workspace, records, self)
        close = Button(icons, say(translate("Plan", "Close")), "", self.reject)
        foot = row(self.problem, close, self.button)
        foot.setStretch(0, 1)
        self.setLayout(column(self._middle(), line(), foot, spacing=12, margins=(16, 16, 16, 12)))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look)
        self._connect()
        self.list.fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_entry)
        self.head.edited.connect(self._describe)
        self.date.committed.connect(self._outdate)
        self.names.changed.connect(self._outdate)
        self.table.selectionModel().currentChanged.connect(lambda index, _: self.note.setText(self.dates.note(index)))

    def _middle(self) -> QWidget:
        say = self._workspace.say
        left = column(self.list, self.manage)
        left.setStretch(0, 1)
        side = box(left)
        side.setFixedWidth(_LIST_WIDTH)
        fields = []
        for text, editor in (
            (translate("Plan", "Title of the event"), self.title),
            (translate("Plan", "Day"), self.date),
        ):
            editor.name(say(text))
            fields.append(Field(say(text), editor))
        when = field_row(fields)
        when.setColumnStretch(0, 3)
        right = column(self.head, when, self.names, self.summary, self.table, self.note)
        right.setStretch(4, 1)
        layout = row(side, box(right), spacing=16)
        layout.setStretch(1, 1)
        return box(layout)

    def _table(self) -> QTreeView:
        table = QTreeView()
        table.setModel(self.dates)
        table.setProperty("role", "framed")
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setAccessibleName(self._workspace.say(translate("Plan", "Dates of the playbook")))
        table.header().setStretchLastSection(False)  # it would keep a width of its own
        table.header().setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        table.header().resizeSection(DAY, _DAY_WIDTH)
        table.header().resizeSection(TIME, _TIME_WIDTH)
        return table

    def _share_room(self) -> None:
        """Titles and forms get the room of what is to be noted, when there is nothing."""
        has_notes = self.dates.first_noted() is not None
        room = self.table.viewport().width() - _DAY_WIDTH - _TIME_WIDTH
        for number, share in ((WHAT, 0.42 if has_notes else 0.54), (FORM, 0.24 if has_notes else 0.3)):
            self.table.header().resizeSection(number, int(room * share))

    # --- choosing

    @property
    def entry(self) -> Entry | None:
        return self.list.entry

    def show_playbook(self, playbook: Playbook) -> None:
        """Show a playbook of the plan, with the cursor in its name."""
        self.list.fill(playbook.id)
        self.head.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entry(self, entry: Entry | None) -> None:
        self.head.show_entry(entry)
        self.manage.show_entry(entry)
        pattern = entry.pattern if entry else None
        self.title.show_value(pattern.title if pattern else "")
        self.names.show_pattern(pattern)
        self.look()

    def _describe(self, name: str, description: str) -> None:
        record = self.entry.record if self.entry else None
        if record is not None and name.strip():
            self.do(lambda: service.describe_playbook(self._workspace.session, record, name, description), record.id)

    def do(self, operation: Callable[[], object], chosen_id: str = "") -> None:
        """Something that changes the list; a UserError is shown here, below."""
        try:
            operation()
        except UserError as error:
            self.say_problem(error.text)
            return
        self.list.fill(chosen_id)

    def _outdate(self) -> None:
        """What is shown can't be applied any more."""
        self.button.setEnabled(False)
        self._timer.start()

    # --- looking

    def look(self) -> None:
        """Work out the dates in the background."""
        self._task.stop()
        self._take(None)
        entry = self.entry
        if entry is None:
            return
        if entry.pattern is None:
            self.say_problem(entry.problem)
            return
        try:
            start = self.date.value()
        except UserError as error:
            self.say_problem(error.text)
            return
        if start is None:
            self.say_problem(translate("Plan", "Say on which day."))
            return
        schedule, today = self._workspace.own_schedule(), self._workspace.today
        pattern, choices = entry.pattern, self.names.choices()
        self._task.start(lambda _: apply_to(schedule, pattern, start, choices, today), self._take, self.say_problem)

    def _take(self, ready: Applied | None) -> None:
        self._ready = ready
        self.dates.show_applied(ready)
        self.say_problem(None)
        words = ""
        if ready is not None:
            say = self._workspace.say
            count = translate("Plan", "%n date(s)", "", 1).count(len(ready.dates))
            about = translate("Plan", "%n with something to note", "", 1).count(len(ready.conflicts))
            words = f"{say(count)}, {say(about)}" if ready.conflicts else say(count)
        self.summary.setText(words)
        self._share_room()
        self.note.clear()
        first = self.dates.first_noted()
        if first is not None:
            self.table.setCurrentIndex(first)
        self.button.setEnabled(ready is not None)

    def say_problem(self, text: Text | None) -> None:
        self.problem.setText(self._workspace.say(text) if text else "")

    # --- doing

    def apply(self) -> None:
        """Add what is shown, as one step, and select it."""
        ready, title = self._ready, self.title.value()
        if ready is None or self._timer.isActive():
            return
        try:
            event = apply_playbook(self._workspace.session, ready, title)
        except UserError as error:
            self.say_problem(error.text)
            return
        text = translate("Plan", "“{title}” was added with %n communication(s).", "", 1)
        count = len(self._workspace.plan.communications_by_event.get(event.id, ()))
        self._workspace.notice.emit(Notice(self._workspace.say(text.count(count).format(title=event.title)), SUCCESS))
        self._workspace.current.set([event])
        self.applied.emit(event)
        self.accept()

    def done(self, result: int) -> None:
        self._task.stop()
        super().done(result)
