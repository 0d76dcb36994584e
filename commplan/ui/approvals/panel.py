"""What can be done now with the chosen date: decide, put up, say that it was sent, postponed or cancelled."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QToolButton, QVBoxLayout, QWidget

from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionHow, DecisionType, OccurrenceState
from commplan.planning.approvals import TO_BE_PUT_UP, StepState
from commplan.services.approvals import DecisionRecord
from commplan.services.occurrences import is_sent_unapproved
from commplan.ui.approvals.date_menu import fill_date_menu
from commplan.ui.approvals.decision_form import DecisionForm
from commplan.ui.approvals.forms import ReasonForm, who_decides
from commplan.ui.approvals.put_up_form import PutUpForm
from commplan.ui.approvals.remedies_view import RemediesView
from commplan.ui.approvals.situation_buttons import SituationButtons
from commplan.ui.approvals.situations import situation_of
from commplan.ui.approvals.words import step_title
from commplan.ui.approvals.work import Work
from commplan.ui.mnemonics import keep_letters_apart
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import Workspace

REASONS = {
    OccurrenceState.POSTPONED: (
        translate("Approvals", "Why is it postponed? The reason is kept with the date."),
        translate("Approvals", "Postpone"),
    ),
    OccurrenceState.CANCELLED: (
        translate("Approvals", "Why is it cancelled? The reason is kept with the date."),
        translate("Approvals", "Cancel this date"),
    ),
    OccurrenceState.SENT: (
        translate("Approvals", "Not approved: say why it went out all the same. The reason is kept with the date."),
        translate("Approvals", "Mark as sent"),
    ),
}


class Panel(QWidget):
    """Stands below the sheet. Buttons by status; a form opens in their place where more is to be said."""

    decided = Signal(object)
    """A DecisionRecord."""
    put_up_wanted = Signal(object, str, object)
    """A Dated, the note what is new in this version, and the ids of the steps that are not asked again."""
    comparison_wanted = Signal(object, object)
    """A Dated and its newest version: what changed since is to be said in the form."""
    state_wanted = Signal(object, object, str)
    """A Dated, an OccurrenceState, and the reason."""
    left = Signal()
    """Esc: back to the queue."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._work: Work | None = None
        self._step: StepState | None = None
        self._resting = QTimer(self, singleShot=True, interval=2 * QApplication.doubleClickInterval())
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._headline, self._below = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self._steps = QComboBox()
        self._steps.setAccessibleName(workspace.say(translate("Approvals", "Step")))
        self._steps.activated.connect(self._choose_step)
        self.more = self._more_button()
        self.remedies = RemediesView(workspace)
        self.buttons = SituationButtons(workspace, self)
        self.decision_form, self.reason_form = DecisionForm(workspace), ReasonForm(workspace)
        self.put_up_form = PutUpForm(workspace)
        self._on_reason: Callable[[str], None] | None = None
        self._lay_out()
        self._connect_forms()

    # --- building

    def _lay_out(self) -> None:
        words = column(self._headline, self._steps, self._below, spacing=2)
        head = row(words, self.more)
        head.setStretch(0, 1)
        head.setAlignment(self.more, Qt.AlignmentFlag.AlignTop)
        self._deciding = box(column(self.remedies, self.buttons, spacing=10))
        self._places = (self._deciding, self.decision_form, self.reason_form, self.put_up_form)
        layout: QVBoxLayout = column(head, *self._places, spacing=10, margins=(16, 12, 16, 12))
        self.setLayout(layout)

    def _connect_forms(self) -> None:
        self.decision_form.recorded.connect(self._record)
        self.reason_form.given.connect(lambda reason: self._on_reason(reason) if self._on_reason else None)
        self.put_up_form.given.connect(self._put_up)
        for form in (self.decision_form, self.reason_form, self.put_up_form):
            form.cancelled.connect(self._close_form)
        self._show_place(self._places[0])

    def show_busy(self, is_busy: bool) -> None:
        """Say that texts are being rendered, which takes a moment at first."""
        if is_busy:
            self._below.setText(self._workspace.say(translate("Approvals", "Preparing the texts…")))
            self._below.show()
        elif self._work is not None:
            self._fill()

    def _more_button(self) -> IconButton:
        tip = self._workspace.say(translate("Approvals", "More about this date"))
        button = IconButton(self._workspace.icons, "ellipsis", tip)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.fill_menu(menu))
        keep_letters_apart(menu)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _show_place(self, place: QWidget) -> None:
        for each in self._places:
            each.setVisible(each is place)
        self._describe()

    # --- what is shown

    def show_work(self, work: Work | None) -> None:
        """Show what can be done with a row of the queue; a form that is open stays while its date did not change."""
        if work == self._work and work is not None:
            return
        self._work = work
        self._show_place(self._places[0])
        self.setVisible(work is not None)
        if work is None:
            return
        open_steps = work.state.open_steps
        self._steps.clear()
        for step in open_steps:
            self._steps.addItem(self._workspace.say(step_title(step)))
        ids = [step.step.id for step in open_steps]
        chosen = ids.index(work.turn.step.id) if work.turn and work.turn.step.id in ids else 0
        self._steps.setCurrentIndex(chosen)
        self._step = open_steps[chosen] if open_steps else None
        self.remedies.show_state(work.state)
        self._fill()

    def _choose_step(self) -> None:
        if self._work is not None:
            self._step = self._work.state.open_steps[self._steps.currentIndex()]
            self._fill()

    def _fill(self) -> None:
        """Words and buttons for what the status asks for."""
        assert self._work is not None
        self._describe()
        self.buttons.show_buttons(self._work, self._step)

    def _describe(self) -> None:
        if self._work is None:
            return
        is_asked = self.decision_form.isVisibleTo(self)
        is_other = is_asked and self.decision_form.is_revoking  # about another step than those that may decide now
        situation = situation_of(self._work, self._step, self._workspace, is_asked=is_asked)
        self._headline.setText(self._workspace.say(situation.headline))
        self._below.setText(situation.below)
        self._below.setVisible(bool(situation.below) and not is_other)
        self._steps.setVisible(self._steps.count() > 1 and not is_other)
        self._headline.setVisible(self._steps.count() <= 1 and not is_other)

    # --- doing

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        self.buttons.focus_first()

    @property
    def can_approve(self) -> bool:
        return self._step is not None and not self._workspace.session.read_only

    @property
    def can_put_up(self) -> bool:
        is_due = self._work is not None and self._work.state.status in TO_BE_PUT_UP
        return is_due and not self._workspace.session.read_only

    def approve(self) -> None:
        """Approve the chosen step on screen; where it was passed on, the form asks who decides instead."""
        if self._work is None or self._step is None or self._is_pressed_again():
            return
        if self._step.escalated_to:
            self.ask(DecisionType.APPROVED)
            self.rest()
            return
        who = who_decides(self._step, self._workspace)
        record = DecisionRecord(
            dated=self._work.state.dated, step_id=self._step.step.id, decision=DecisionType.APPROVED, who=who
        )
        self._record(record)

    def _record(self, record: DecisionRecord) -> None:
        if not self._is_pressed_again():
            self.rest()
            self.decided.emit(record)

    def rest(self) -> None:
        """A decision was recorded, for good, and another step may be shown now: decide that after a pause only."""
        self._resting.start()

    def _is_pressed_again(self) -> bool:
        """Whether a key or button was only pressed once more for what is done already, which prolongs the pause."""
        if self._resting.isActive():
            self.rest()
            return True
        return False

    def put_up(self) -> None:
        """Put up a version; from the second on what is new in it is asked for."""
        if self._work is None or not self.can_put_up:
            return
        version = self._work.state.version
        if version is None:
            self._put_up("", frozenset())
            return
        self._show_place(self.put_up_form)
        self.put_up_form.open_for()
        self.comparison_wanted.emit(self._work.state.dated, version)

    def _put_up(self, note: str, keep: frozenset[str]) -> None:
        if self._work is not None:
            self.put_up_wanted.emit(self._work.state.dated, note, keep)

    def set_state(self, state: OccurrenceState, reason: str = "") -> None:
        """Have it said that the date was sent, is postponed, cancelled or planned again."""
        if self._work is not None:
            self.state_wanted.emit(self._work.state.dated, state, reason)

    def mark_sent(self) -> None:
        """Say that it was sent; when it was not approved, ask why first."""
        if self._work is None:
            return
        if is_sent_unapproved(self._workspace.plan, self._work.state.dated):
            self.ask_state(OccurrenceState.SENT)
        else:
            self.set_state(OccurrenceState.SENT)

    def ask_state(self, state: OccurrenceState) -> None:
        """Ask why the date is postponed or cancelled, or was sent without approval."""
        question, button = REASONS[state]
        self._ask(question, button, partial(self.set_state, state))

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with the date: first what the page has keys for, then the rest."""
        menu.clear()
        if self._work is not None:
            actions = [*self.buttons.deciding, self.buttons.putting_up]
            menu.addActions([action for action in actions if action is not None and action.isEnabled()])
            fill_date_menu(menu, self._work, self._workspace, self)

    # --- forms

    def ask(self, decision: DecisionType | None = None) -> None:
        """Ask for the particulars of a decision; None: for one that came on paper or by e-mail, whatever it is."""
        if self._work is None or self._step is None:
            return
        dated, step = self._work.state.dated, self._step
        if decision is not None and self.decision_form.is_about(dated, step):
            self.decision_form.choose(decision)
            return
        self._show_place(self.decision_form)
        if decision is None:
            self.decision_form.open_for(dated, step, DecisionType.APPROVED, DecisionHow.PAPER, is_fixed=False)
        else:
            self.decision_form.open_for(dated, step, decision)

    def revoke(self, step_id: str) -> None:
        """Ask why the decision of a step is taken back."""
        work = self._work
        step = next((s for s in work.state.steps if s.step.id == step_id), None) if work else None
        if work is not None and step is not None:
            self._show_place(self.decision_form)
            self.decision_form.open_for(work.state.dated, step, DecisionType.REVOKED)
            self._describe()

    def _ask(self, question: Text, button: Text, then: Callable[[str], None]) -> None:
        self._on_reason = then
        self._show_place(self.reason_form)
        self.reason_form.open_for(question, button)

    def _close_form(self) -> None:
        self._show_place(self._places[0])
        self.focus_first()

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.left.emit()
