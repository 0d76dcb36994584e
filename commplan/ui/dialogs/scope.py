"""Asks which dates an edit is about: this one, this and the following, or all; and says what each choice does."""

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.records import Communication
from commplan.domain.texts import translate
from commplan.planning.status import status_of
from commplan.services import scopes
from commplan.services.scopes import Edit, EventChange, EventMove, EventRemoval, Reach, Scope
from commplan.ui.dates import date_words
from commplan.ui.dialogs.scope_choices import ScopeChoices
from commplan.ui.dialogs.scope_words import question_of
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, line, row
from commplan.ui.workspace import Workspace

_MOST_NAMED = 8  # communications
_WIDTH, _WIDEST = 480, 720
_BESIDE = 20

Done = Callable[[Reach | None], object]
"""Told what came of it; None when it was cancelled or could not be done."""


def ask_scope(workspace: Workspace, edit: Edit, parent: QWidget | None, done: Done | None = None) -> None:
    """Do `edit`, after asking for its scope where there is a choice, and which communications move along.

    Returns at once: the dialog is open then, or the edit is done already (its problem shown below the page).
    """
    choices = workspace.result_of(lambda: scopes.choices(workspace.session, edit))
    if choices is None:  # the date is gone, and that was said
        _tell(done, None)
        return
    if len(choices) == 1 and not scopes.asks_who_moves(workspace.session, edit):
        _tell(done, workspace.result_of(lambda: scopes.carry_out(workspace.session, edit, choices[0])))
        return
    ScopeDialog(workspace, edit, choices, parent, done).open()


def _tell(done: Done | None, reach: Reach | None) -> None:
    if done is not None:
        done(reach)


def _communications(workspace: Workspace, edit: Edit) -> tuple[Communication, ...]:
    about = edit.event.id if isinstance(edit, EventMove | EventChange | EventRemoval) else ""
    return workspace.plan.communications_by_event.get(about, ())


class ScopeDialog(QDialog):
    """Which dates, and for the move of an event who moves along; 1, 2 and 3 choose, Enter agrees."""

    def __init__(
        self,
        workspace: Workspace,
        edit: Edit,
        choices: tuple[Scope, ...],
        parent: QWidget | None,
        done: Done | None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._edit, self._done = workspace, edit, done
        self._reach: Reach | None = None
        self.along: dict[str, QCheckBox] = {}
        say = workspace.say
        question = question_of(edit, scopes.day_of(workspace.session, edit), workspace.locale)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(question.title))
        layout = column(label(say(question.title), "strong", wrap=True), spacing=4, margins=(_BESIDE, 16, _BESIDE, 16))
        if question.what is not None:
            layout.addWidget(label(say(question.what), wrap=True))
        self.choices = ScopeChoices(workspace, choices, edit)
        layout.addSpacing(8)
        layout.addWidget(self.choices)
        if isinstance(edit, EventMove | EventChange) and scopes.asks_who_moves(workspace.session, edit):
            self._add_along(layout, scopes.staying(workspace.session, edit, choices))
        if isinstance(edit, EventRemoval):
            self._add_going(layout)
        self.agree = PrimaryButton(workspace.icons, say(question.agree), "", self.accept)
        cancel = Button(workspace.icons, say(translate("Window", "Cancel")), "", self.reject)
        layout.addSpacing(8)
        layout.addLayout(row(None, cancel, self.agree))
        self.setLayout(layout)
        self.choices.changed.connect(self._on_chosen)
        self._on_chosen()
        self.choices.focus_chosen()

    def _add_along(self, layout: QVBoxLayout, staying: frozenset[str]) -> None:
        layout.addWidget(line())
        layout.addSpacing(4)
        layout.addWidget(label(self._workspace.say(translate("Window", "These move along:")), "strong"))
        for communication in _communications(self._workspace, self._edit):
            stays = communication.id in staying
            words = self._staying_words(communication) if stays else self._sending_words(communication)
            box = QCheckBox(words.replace("&", "&&"))
            box.setToolTip(words)
            box.setChecked(not stays)
            box.setEnabled(not stays)
            box.toggled.connect(lambda _: self.choices.show_edit(self._current_edit()))
            self.along[communication.id] = box
            layout.addWidget(box)
        note = translate("Window", "The others keep their dates.")
        layout.addWidget(label(self._workspace.say(note), "small"))

    def _add_going(self, layout: QVBoxLayout) -> None:
        """Name what goes out on the date that is left out: a person may have had one of these in mind."""
        words = [self._sending_words(communication) for communication in _communications(self._workspace, self._edit)]
        if not words:
            return
        say, more = self._workspace.say, len(words) - _MOST_NAMED
        layout.addWidget(line())
        layout.addSpacing(4)
        layout.addWidget(label(say(translate("Window", "These go out on this date:")), "strong"))
        if more > 1:
            words[_MOST_NAMED:] = [say(translate("Window", "and %n more", "", 1).count(more))]
        self.going = label("\n".join(words), wrap=True)
        layout.addWidget(self.going)

    def _sending_words(self, communication: Communication) -> str:
        """ "Letter · 15.01.2027"; the title alone where it skips this date."""
        dated = self._workspace.schedule.find(communication.id, scopes.original_of(self._edit))
        if dated is None:
            return communication.title
        return f"{dated.title} · {date_words(dated.date, self._workspace.locale)}"

    def _staying_words(self, communication: Communication) -> str:
        """ "Letter · 15.01.2027 · Sent: stays"."""
        dated = self._workspace.schedule.find(communication.id, scopes.original_of(self._edit))
        assert dated is not None
        status, words = status_of(self._workspace.plan, dated), self._sending_words(communication)
        text = translate("Window", "{communication} · {status}: stays")
        return self._workspace.say(text.format(communication=words, status=choice_label(status)))

    def _current_edit(self) -> Edit:
        """With who moves along; what stays anyway is no wish of the person's."""
        if not self.along or not isinstance(self._edit, EventMove | EventChange):
            return self._edit
        along = frozenset(i for i, box in self.along.items() if box.isChecked() or not box.isEnabled())
        return dataclasses.replace(self._edit, along=along)

    def _on_chosen(self) -> None:
        self.agree.setEnabled(self.choices.proposal() is not None)
        layout = self.layout()
        if layout is not None:  # adjustSize() would give wrapped words the height that they need on one line
            widest = max((box.sizeHint().width() for box in self.along.values()), default=0) + 2 * _BESIDE
            width = min(max(_WIDTH, widest), _WIDEST)
            self.setFixedSize(width, layout.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("1", "2", "3"):
            self.choices.choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        proposal, session = self.choices.proposal(), self._workspace.session
        if proposal is None:
            return
        if self._workspace.run(lambda: session.apply(proposal.label, proposal.changes)):
            self._reach = proposal.reach
        super().accept()

    def done(self, result: int) -> None:
        super().done(result)
        _tell(self._done, self._reach)
