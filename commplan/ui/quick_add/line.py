"""The line that is typed: behind a mark it offers the names of the plan."""

import datetime as dt

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from commplan.domain.plan import name_of
from commplan.domain.records import Channel
from commplan.domain.texts import translate
from commplan.planning.quick_add import QuickRules, parse
from commplan.planning.quick_line import MARKS, NAMED, Part, QuickLine, Token
from commplan.planning.quick_names import QuickNames, plain_name, slug
from commplan.ui.tables.choice_popup import ChoicePopup, Option
from commplan.ui.tables.options import ADD
from commplan.ui.widgets.undo import nothing_to_undo
from commplan.ui.workspace import Workspace

_MARK_OF = {part: mark for mark, part in MARKS.items()}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class QuickLineEdit(QLineEdit):
    """Enter takes the highlighted name while names are offered, else it wants the line added."""

    parsed = Signal(object)
    """The QuickLine as it stands now."""
    add_wanted = Signal()
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)  # which tells over what window names are offered
        self._workspace = workspace
        self._plan = workspace.plan
        self._names = QuickNames(workspace.plan)
        self._day: dt.date | None = None
        self._agreed: set[tuple[Part, str]] = set()
        self.setMaxLength(1_000)
        self.setAccessibleName(workspace.say(translate("Plan", "Quick add")))
        self.popup = ChoicePopup(self, workspace.theme, workspace.icons, has_boxes=False, below=parent)
        self.popup.clicked.connect(self._take)
        self.textEdited.connect(self._on_edited)

    def begin(self, day: dt.date | None) -> None:
        """Begin an empty line; `day` is meant when none is written."""
        self._day, self._agreed = day, set()
        self.popup.hide()
        self.setText("")  # not clear(): Undo is the plan's then, and does not bring back words that were added
        self.read()

    def read(self) -> QuickLine:
        """What the line says now; tells everyone."""
        workspace = self._workspace
        if self._plan is not workspace.plan:  # something was undone, or added by the line before
            self._plan, self._names = workspace.plan, QuickNames(workspace.plan)
        rules = QuickRules(
            names=self._names, language=workspace.language, today=workspace.today, day=self._day, agreed=self._agreed
        )
        line = parse(self.text(), rules)
        self.parsed.emit(line)
        return line

    # --- offering names

    def _on_edited(self) -> None:
        line = self.read()
        token = self._token_here(line)
        options = self._options(token) if token else []
        is_open = bool(options) and not options[0].is_new and token is not None and token.problem is not None
        self.popup.show_options(options, 0 if is_open else -1)  # a name that is clear already leaves Enter to the line

    def _token_here(self, line: QuickLine) -> Token | None:
        """The named piece that is being typed."""
        at = self.cursorPosition()
        return next((t for t in line.tokens if t.part in NAMED and t.start < at <= t.end), None)

    def _options(self, token: Token) -> list[Option]:
        kind, plan = token.part.value, self._workspace.plan
        typed = token.words[1:]
        records = [plan.find(kind, record_id) for record_id in self._names.offered(kind, typed)]
        options = [
            Option(record.id, name_of(record), form=record.form if isinstance(record, Channel) else None)
            for record in records
            if record
        ]
        is_known = any(slug(option.name) == slug(typed) for option in options)
        if slug(typed) and not is_known and (token.part, slug(typed)) not in self._agreed:
            add = self._workspace.say(ADD[kind].format(name=plain_name(typed)))
            options.append(Option("", add, is_new=True))
        return options

    def _take(self, number: int) -> None:
        """Write the name of an option in place of the piece that is being typed, or agree to make a new record."""
        option, token = self.popup.options[number], self._token_here(self.read())
        self.popup.hide()
        if token is None:
            return
        words = token.words
        if option.is_new:
            self._agreed.add((token.part, slug(words[1:])))
        else:
            words = _MARK_OF[token.part] + "-".join(option.name.split())
        before, after = self.text()[: token.start] + words + " ", self.text()[token.end :].lstrip()
        self.setText(before + after)
        self.setCursorPosition(len(before))
        self.read()

    # --- keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and nothing_to_undo(self, event):
            event.ignore()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._popup_key(event):
            return True  # before Tab goes on to the next field
        return super().event(event)

    def _popup_key(self, event: QKeyEvent) -> bool:
        if not self.popup.isVisible():
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.popup.move_highlight(1 if key == Qt.Key.Key_Down else -1)
        elif key in _TAKING and self.popup.highlighted_number >= 0:
            self._take(self.popup.highlighted_number)
        elif key == Qt.Key.Key_Tab and not self.popup.options[0].is_new:
            self._take(0)
        elif key == Qt.Key.Key_Escape:
            self.popup.hide()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.popup.hide()
        super().hideEvent(event)
