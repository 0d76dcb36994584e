"""The panel that lies over a page: the line, what was understood of it, what stands in the way, and the rules."""

import datetime as dt

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from commplan.domain.texts import Text, literal, translate
from commplan.planning.conflicts import day_conflicts
from commplan.planning.quick_line import QuickLine
from commplan.services.quick_add import add_line
from commplan.ui.quick_add.feedback import Feedback
from commplan.ui.quick_add.line import QuickLineEdit
from commplan.ui.tables.choice_popup import paint_popup_frame
from commplan.ui.widgets.buttons import IconButton, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_WIDTH = 720
_EDGE = 24

_EXAMPLES = {
    "en": "NPS results 12/04 10:00 @all-staff #town-hall ~board",
    "pl": "Wyniki NPS 12.04 10:00 @wszyscy-pracownicy #e-mail ~zarząd",
    "nl": "NPS-resultaten 12-04 10:00 @alle-medewerkers #e-mail ~directie",
}


class QuickAddPanel(QFrame):
    """Stays open after Enter, so that one line can follow another; Esc closes it."""

    added = Signal(object)
    """The ContentEvent that was added."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._day: dt.date | None = None
        say, icons = workspace.say, workspace.icons
        self.setAccessibleName(say(translate("Plan", "Quick add")))
        self.line = QuickLineEdit(workspace, self)
        self.line.setPlaceholderText(_EXAMPLES[workspace.language])
        self.feedback = Feedback(workspace)
        self.message = label("", "small", wrap=True)
        self.rules = _rules_label(workspace)
        self.add_button = PrimaryButton(icons, say(translate("Plan", "Add")), "plus", self.add)
        help_button = IconButton(icons, "info", say(translate("Plan", "How the line is read")), self._toggle_rules)
        close = IconButton(icons, "x", say(translate("Plan", "Close (Esc)")), self.close_panel)
        marks = label(say(translate("Plan", "@ audience   # channel   ~ sender   + owner")), "small")
        head = row(_picture(workspace), self.line, self.add_button, help_button, close)
        head.setStretch(1, 1)
        body = column(head, self.feedback, self.message, marks, self.rules, margins=(12, 10, 12, 12))
        self.setLayout(body)
        self.line.parsed.connect(self._show)
        self.line.add_wanted.connect(self.add)
        self.line.closed.connect(self.close_panel)
        page.installEventFilter(self)
        self.rules.hide()
        self.hide()

    def open(self, day: dt.date | None = None) -> None:
        """Begin a line; `day` is meant when none is written."""
        self._day = day
        self.line.begin(self._day)
        self.show()
        self.raise_()
        self._place()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        self.hide()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Add what the line says, when nothing stands in the way; else say what does."""
        line = self.line.read()
        if line.problems:
            self._tell(line.problems[0], "error")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        event = self._workspace.result_of(lambda: add_line(self._workspace.session, line))
        if event is not None:
            self.added.emit(event)
            self.line.begin(self._day)
            self._tell(translate("Plan", "Added: “{title}”.").format(title=event.title), "success")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- showing

    def _show(self, line: QuickLine) -> None:
        self.feedback.show_line(line)
        of_pieces = [token.problem for token in line.tokens if token.problem]
        notes = day_conflicts(self._workspace.schedule, line.day) if line.day else []
        if of_pieces:
            self._tell(of_pieces[0], "error")
        elif notes:
            self._tell(notes[0].text, "warning")
        else:
            self._tell(literal(""), "small")
        is_ready = not line.problems
        self.add_button.setEnabled(is_ready)
        self.add_button.setToolTip("" if is_ready else self._workspace.say(line.problems[0]))
        self._place()

    def _tell(self, text: Text, role: str) -> None:
        self.message.setText(self._workspace.say(text))
        self.message.setVisible(bool(self.message.text()))
        if self.message.property("role") != role:
            self.message.setProperty("role", role)
            self.message.style().unpolish(self.message)
            self.message.style().polish(self.message)
        self._place()

    def _toggle_rules(self) -> None:
        self.rules.setVisible(self.rules.isHidden())
        self._place()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Lie in the middle at the top of the page, as high as what is shown."""
        page = self._page
        width = min(_WIDTH, page.width() - 2 * _EDGE)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        self.setGeometry((page.width() - width) // 2, _EDGE // 2, width, height)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self._page and event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_popup_frame(self, self._workspace.theme)


def _picture(workspace: Workspace) -> QLabel:
    picture = QLabel()
    picture.setPixmap(workspace.icons.pixmap("zap", "accent", 18))
    return picture


def _rules_label(workspace: Workspace) -> QLabel:
    """The fixed rules in words of the reader's language."""
    rules = (
        translate(
            "Plan",
            "Names: write the beginning, with “-” for spaces; capitals and accents don’t matter. "
            "A name must fit one only.",
        ),
        translate(
            "Plan",
            "Dates: day first, 12.04 or 12/04; without a year the next such day from today on. "
            "Also 12 April, 12.04.2027 and 2027-04-12.",
        ),
        translate("Plan", "Times: 10:00, 10:00-11:30, 10am. Without a time: all day."),
        translate(
            "Plan",
            "After the title only: today, tomorrow, fri (the next Friday after today), "
            "weekly, monthly, quarterly, yearly.",
        ),
        translate("Plan", "What stands in quotation marks belongs to the title."),
    )
    return label("\n".join(workspace.say(rule) for rule in rules), "small", wrap=True)
