"""One change to many records: what is wanted at the left, what would become of each at the right, one step."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QStackedWidget, QWidget

from commplan.domain.errors import UserError
from commplan.domain.records import Record
from commplan.domain.texts import Text, sentence, translate
from commplan.services.bulk import BulkRow, Chosen, apply_rows
from commplan.services.bulk_copy import extension
from commplan.services.scopes import Scope
from commplan.ui.bulk.preview import BulkRows, BulkTable
from commplan.ui.bulk.wishes import WISHES, Wish, WishEditor
from commplan.ui.latest_task import LatestTask
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import SUCCESS, Notice, Workspace

_PAUSE = 200  # ms after the last change before the rows are made anew
_SELECTED, _FILTERED = 0, 1
_SCOPE_WIDTH, _WHAT_WIDTH = 330, 230


_NOTHING = translate("Plan", "Nothing would change.")
_NO_WISH = translate("Plan", "Choose what to change.")


class BulkDialog(QDialog):
    """The rows are made in the background; nothing changes before the button is pressed."""

    def __init__(self, workspace: Workspace, records: Sequence[Record], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task = LatestTask(workspace.tasks, self)
        self._wish: Wish | None = None
        self._found: Sequence[BulkRow] = ()
        self._dates_chosen = False  # by a person, for as long as the dialog is open
        say, icons = workspace.say, workspace.icons
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Plan", "Change many")))
        self.resize(980, 600)
        self._chosen = (
            Chosen.of(workspace.plan, records),
            Chosen.taken_by(workspace.schedule, workspace.selection.value, workspace.today),
        )
        self.scope = self._scope_box()
        self.what = QComboBox()
        self.what.addItems([say(kind.words) for kind in WISHES])
        self.editors = QStackedWidget()
        self.dates, self.dates_row = self._dates_box()
        self.rows = BulkRows(workspace)
        self.table = BulkTable(workspace, self.rows)
        self.summary = label("", "strong", wrap=True)
        self.problem = label("", "error", wrap=True)
        cancel = Button(icons, say(translate("Plan", "Cancel")), "", self.reject)
        self.button = PrimaryButton(icons, say(translate("Plan", "Change")), "check", self.apply)
        foot = row(self.problem, cancel, self.button)
        foot.setStretch(0, 1)
        note = translate("Plan", "Only ticked rows are changed. What is approved or sent is not ticked by itself.")
        note_label = label(say(note), "small", wrap=True)
        body = column(self._head(), line(), self.summary, self.dates_row, self.table, note_label, foot)
        body.setSpacing(10)
        body.setContentsMargins(16, 16, 16, 12)
        body.setStretch(4, 1)
        self.setLayout(body)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look)
        self.what.currentIndexChanged.connect(self._choose)
        self.scope.currentIndexChanged.connect(lambda _: self.look())
        self.rows.dataChanged.connect(lambda *_: self._count())
        self._made: dict[int, WishEditor] = {}
        self._choose(0)

    def _scope_box(self) -> QComboBox:
        texts = (
            translate("Plan", "the selected rows, %n communication(s)", "", 1),
            translate("Plan", "all that the filter takes, %n communication(s)", "", 1),
        )
        scope = QComboBox()
        for text, chosen in zip(texts, self._chosen, strict=True):
            scope.addItem(self._workspace.say(text.count(len(chosen.communications))))
        selected = self._chosen[_SELECTED]
        scope.setCurrentIndex(_SELECTED if selected.events or selected.communications else _FILTERED)
        return scope

    def _dates_box(self) -> tuple[QComboBox, QWidget]:
        """Which dates of frequencies are meant, and the line it stands on: seen where some were sent or put up."""
        say, dates = self._workspace.say, QComboBox()
        for text, scope in (
            (translate("Plan", "From the next date on"), Scope.FOLLOWING),
            (translate("Plan", "All dates"), Scope.ALL),
        ):
            dates.addItem(say(text), scope)
        name = label(say(translate("Plan", "Of what repeats")), "label")
        name.setBuddy(dates)
        note = translate(
            "Plan",
            "From the next date on: what was sent or put up for approval stays as it is, and the dates that change "
            "become events of their own. Undo brings everything back.",
        )
        dates.setAccessibleName(name.text())
        dates.setAccessibleDescription(say(note))
        dates.currentIndexChanged.connect(lambda _: self._fill())
        dates.activated.connect(lambda _: self._keep_dates())
        layout = row(name, dates, label(say(note), "small", wrap=True), spacing=12)
        layout.setStretch(2, 1)
        line_of_it = box(layout)
        line_of_it.hide()
        return dates, line_of_it

    def _head(self) -> QWidget:
        """What is changed, and how, side by side."""
        say = self._workspace.say
        names = [label(say(text), "label") for text in (translate("Plan", "Apply to"), translate("Plan", "What"))]
        for name, combo in zip(names, (self.scope, self.what), strict=True):
            name.setBuddy(combo)
            combo.setAccessibleName(name.text())
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumWidth(_SCOPE_WIDTH)
        self.what.setMinimumWidth(_WHAT_WIDTH)
        fields = [
            column(name, combo, None, spacing=2) for name, combo in zip(names, (self.scope, self.what), strict=True)
        ]
        layout = row(*fields, self.editors, spacing=12)
        layout.setStretch(2, 1)
        return box(layout)

    def _choose(self, number: int) -> None:
        if number not in self._made:
            editor: WishEditor = WISHES[number].make(self._workspace)
            editor.changed.connect(self._outdate)
            self._made[number] = editor
            self.editors.addWidget(editor)
        self.editors.setCurrentWidget(self._made[number])
        self.look()

    def _outdate(self) -> None:
        """Something else is wanted now: what is shown can't be applied any more."""
        self.button.setEnabled(False)
        self._timer.start()

    # --- looking

    def look(self) -> None:
        """Find out, in the background, what would become of each."""
        self._task.stop()
        self._found = ()
        self.rows.set_rows(())
        self._say_problem(None)
        try:
            self._wish = self._made[self.what.currentIndex()].wish()
        except UserError as error:
            self._wish = None
            self._say_problem(error.text)
        self._count()
        wish = self._wish
        if wish is None:
            self.dates_row.hide()
            return
        self.summary.setText(self._workspace.say(translate("Plan", "Checking what would change…")))
        schedule, chosen = self._workspace.own_schedule(), self._chosen[self.scope.currentIndex()]
        self._task.start(lambda _: wish.rows(schedule, chosen), self._show, self._say_problem)

    def _show(self, rows: list[BulkRow]) -> None:
        self._found = rows
        self.dates_row.setVisible(any(row.later for row in rows))
        if not self._dates_chosen:  # as elsewhere: what was sent is left alone, what was put up is asked about
            is_shown = any(row.later and row.touched.shown for row in rows)
            with QSignalBlocker(self.dates):
                self.dates.setCurrentIndex(self.dates.findData(Scope.FOLLOWING if is_shown else Scope.ALL))
        self._fill()

    def _keep_dates(self) -> None:
        """A person has said which dates are meant: that holds for what is wanted next, too."""
        self._dates_chosen = True

    def _fill(self) -> None:
        """Show the rows as they are for the dates that are meant."""
        self.rows.set_rows([row.on(self.dates.currentData()) for row in self._found])
        self.table.fit()
        self._count()

    def _say_problem(self, text: Text | None) -> None:
        self.problem.setText(sentence(self._workspace.say(text)) if text else "")

    def _count(self) -> None:
        say, count, taken = self._workspace.say, len(self.rows.rows), len(self.rows.taken)
        if count:
            text = translate("Plan", "%n row(s) to be changed", "", 1).count(taken)
            left = translate("Plan", "%n left as they are", "", 1).count(count - taken)
            words = f"{say(text)}, {say(left)}" if taken < count else say(text)
        else:
            words = say(_NOTHING if self._wish else _NO_WISH)
        self.summary.setText(words)
        self.button.setEnabled(taken > 0)
        reason = translate("Plan", "Nothing is ticked that could be changed.")
        self.button.setToolTip("" if taken else say(reason))

    # --- doing

    def apply(self) -> None:
        """Change what is ticked, as one step."""
        taken, wish, session = self.rows.taken, self._wish, self._workspace.session
        if not taken or wish is None or self._timer.isActive():
            return
        label_of_step = wish.name(taken)
        longer = extension(self._workspace.schedule, taken) if wish.extends else None
        try:
            apply_rows(session, label_of_step, taken, [longer] if longer else [])
        except UserError as error:
            self._say_problem(error.text)
            return
        self._workspace.notice.emit(Notice(self._workspace.say(label_of_step), SUCCESS))
        self.accept()

    def done(self, result: int) -> None:
        self._task.stop()
        super().done(result)
