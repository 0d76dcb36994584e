"""The dates of an event in its form: the next ones, to be moved or left out, and the exceptions, to be restored."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.records import ContentEvent, EventException, Record
from commplan.domain.texts import translate
from commplan.planning.coming import Coming, next_date
from commplan.planning.expansion import key_of
from commplan.services import scopes
from commplan.services.scopes import Edit, EventMove, EventRemoval
from commplan.ui.forms.date_editors import pick_day
from commplan.ui.forms.frequency_dates import FrequencyDates
from commplan.ui.forms.frequency_lines import exception_words
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import Button, IconButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear, column, row
from commplan.ui.workspace import Workspace

_DATES = 5


class EventDates(QWidget):
    """Shown for one event. Each of its deeds is one undo step, after asking which dates are meant."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._event: ContentEvent | None = None
        say = workspace.say
        self.dates = FrequencyDates(workspace, _DATES)
        icons = workspace.icons
        self.move_button = Button(icons, say(translate("Window", "Move…")), "", self._move, small=True)
        self.leave_out_button = Button(icons, say(translate("Window", "Leave out…")), "", self._leave_out, small=True)
        self.add_button = Button(icons, say(translate("Window", "Add a date…")), "plus", self._add, small=True)
        self._head = label(say(translate("Window", "Exceptions")), "label")
        self._exceptions = QVBoxLayout()
        self._exceptions.setSpacing(2)
        self.dates.list.leave_out_wanted.connect(self._leave_out)
        self.dates.list.move_wanted.connect(self._move)
        self.dates.list.currentRowChanged.connect(lambda _: self._allow())
        self.setLayout(
            column(
                label(say(translate("Window", "Next dates")), "label"),
                self.dates,
                row(self.move_button, self.leave_out_button, None),
                row(self.add_button, None),
                self._head,
                self._exceptions,
                spacing=4,
            )
        )

    def show_records(self, records: Sequence[Record]) -> None:
        """The event as the plan has it now; nothing for several."""
        event = records[0] if len(records) == 1 else None
        self._event = event if isinstance(event, ContentEvent) else None
        self.setVisible(self._event is not None)
        if self._event is None:
            return
        exceptions = self._of_event()
        self.dates.show_event(self._event, exceptions, self._workspace.today)
        self._show_exceptions(exceptions)
        self._allow()

    def _of_event(self) -> list[EventException]:
        """The exceptions, by date."""
        found = self._workspace.plan.exceptions_by_event.get(self._event.id, ()) if self._event else ()
        return sorted(found, key=lambda x: key_of(x) or dt.date.min)

    def _show_exceptions(self, exceptions: Sequence[EventException]) -> None:
        clear(self._exceptions)
        self._head.setVisible(bool(exceptions))
        say, icons = self._workspace.say, self._workspace.icons
        for exception in exceptions:
            words = say(exception_words(exception, self._workspace.locale))
            shown = label(f"{words} · {exception.reason}" if exception.reason else words, "small", wrap=True)
            tip = f"{say(translate('Window', 'Restore'))}: {words}"
            restore = IconButton(icons, "undo-2", tip, partial(self._restore, exception))
            line = row(shown, restore)
            line.setStretch(0, 1)
            self._exceptions.addLayout(line)

    def _allow(self) -> None:
        """Only a date that takes place can be moved or left out."""
        date = self.dates.current()
        possible = date is not None and date.date is not None
        reason = "" if possible else self._workspace.say(translate("Window", "Choose a date in the list first."))
        for button in (self.move_button, self.leave_out_button):
            button.setEnabled(possible)
            button.setToolTip(reason)

    # --- deeds

    def _current(self) -> Coming | None:
        date = self.dates.current()
        return date if date is not None and date.date is not None else None

    def _move(self) -> None:
        date = self._current()
        if date is not None and date.date is not None:
            self._pick(self.move_button, date.date, lambda day: self._moved(date, day))

    def _moved(self, date: Coming, day: dt.date) -> None:
        if self._event is not None and day != date.date:
            self._ask(EventMove(event=self._event, original=date.original, to=day))

    def _leave_out(self) -> None:
        date = self._current()
        if date is not None and self._event is not None:
            self._ask(EventRemoval(event=self._event, original=date.original))

    def _ask(self, edit: Edit) -> None:
        load("commplan.ui.dialogs.scope:ask_scope")(self._workspace, edit, self.window())

    def _pick(self, button: QWidget, day: dt.date, done: Callable[[dt.date], object]) -> None:
        pick_day(button, self._workspace.icons, self._workspace.locale, day, done)

    def _add(self) -> None:
        if self._event is not None:
            self._pick(self.add_button, next_date(self._event, self._workspace.today), self._added)

    def _added(self, day: dt.date) -> None:
        event = self._event
        if event is not None:
            self._workspace.run(lambda: scopes.add_date(self._workspace.session, event, day))

    def _restore(self, exception: EventException) -> None:
        self._workspace.run(lambda: scopes.restore_exception(self._workspace.session, exception))
