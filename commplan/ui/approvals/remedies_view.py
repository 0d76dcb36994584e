"""It is too late to put a date up as its path has it: what can be done, and what each way means."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from commplan.domain.records import ApprovalPath, Communication
from commplan.domain.texts import Text, literal, translate
from commplan.planning.approvals import ApprovalState, days_needed
from commplan.planning.paths import steps_for
from commplan.planning.remedies import Remedies, remedies
from commplan.services.remedies import send_later, shorten_steps, take_path
from commplan.ui.approvals.words import short_day
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, clear, column, row
from commplan.ui.workspace import Workspace

_MOST_PATHS = 2


class RemediesView(QWidget):
    """A row for each way out; one click does it, as one step that can be undone."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._rows = column(spacing=6)
        self.setLayout(self._rows)
        self.hide()

    def show_state(self, state: ApprovalState | None) -> None:
        """Show the ways out of `state`; nothing when it is in time."""
        clear(self._rows)
        is_late = state is not None and (state.is_too_late or state.is_asked_too_late)
        self.setVisible(is_late and not self._workspace.session.read_only)
        if state is None or self.isHidden():
            return
        found = remedies(self._workspace.schedule, state, self._workspace.today)
        self._rows.addWidget(self._headline(found, state))
        if found.shorter is not None:
            self._add_shorter(state, found.shorter)
        if found.date is not None:
            self._add_later(state, found.date)
        for path in found.paths[:_MOST_PATHS]:
            self._add_path(state, path)

    def _headline(self, found: Remedies, state: ApprovalState) -> QWidget:
        workspace = self._workspace
        picture = QLabel()
        picture.setPixmap(workspace.icons.pixmap("triangle-alert", "warning"))
        text = translate("Approvals", "Too late for its path: the steps take {needed}, {left} are left.")
        if state.is_asked_too_late:
            text = translate(
                "Approvals", "Was due before it was put up: the steps still take {needed}, {left} are left."
            )
        text = text.format(
            needed=translate("Approvals", "%n working day(s)", "", 1).count(found.days_needed),
            left=literal(str(found.days_left)),
        )
        line = row(picture, label(workspace.say(text), "warning", wrap=True))
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        return box(line)

    def _add_shorter(self, state: ApprovalState, days: Mapping[str, int]) -> None:
        session = self._workspace.session
        changed = [s for s in state.steps if days[s.step.id] != s.step.working_days]
        parts = ", ".join(f"{s.name} {s.step.role} {s.step.working_days} → {days[s.step.id]}" for s in changed)
        text = translate("Approvals", "Working days for this date only: {steps}.").format(steps=parts)
        self._add(translate("Approvals", "Shorten the steps"), text, lambda: shorten_steps(session, state.dated, days))

    def _add_later(self, state: ApprovalState, date: dt.date) -> None:
        session = self._workspace.session
        day = short_day(date, self._workspace.today, self._workspace.locale)
        button = translate("Approvals", "Send on {day}").format(day=day)
        meaning = translate("Approvals", "Everyone has the full time. Only this date moves.")
        self._add(button, meaning, lambda: send_later(session, state.dated, date))

    def _add_path(self, state: ApprovalState, path: ApprovalPath) -> None:
        session, plan = self._workspace.session, self._workspace.plan
        steps = steps_for(plan, plan.get(Communication, state.dated.communication_id), path.id)
        text = translate("Approvals", "{days}: {roles}. Only this date takes it.").format(
            days=translate("Approvals", "%n working day(s)", "", 1).count(days_needed(steps)),
            roles=", ".join(step.role for step in steps),
        )
        button = translate("Approvals", "Path “{path}”").format(path=path.name)
        self._add(button, text, partial(take_path, session, state.dated, path.id))

    def _add(self, button: Text, meaning: Text, do: Callable[[], object]) -> None:
        workspace = self._workspace
        words = workspace.say(button)
        act = Button(workspace.icons, words, "", lambda: workspace.run(do), small=True)
        act.setAccessibleDescription(workspace.say(meaning))
        explained = label(workspace.say(meaning), "small", wrap=True)
        line = row(act, explained)
        line.setStretch(1, 1)
        self._rows.addWidget(box(line))
