"""The status bar: saved when, what needs attention, which file. Counts are made off the window's thread."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.ui.dates import time_words
from commplan.ui.health import Health, check_health
from commplan.ui.latest_task import LatestTask
from commplan.ui.lazy import load
from commplan.ui.widgets.fitting_label import FittingLabel
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import line, row
from commplan.ui.widgets.name_label import NameLabel
from commplan.ui.widgets.shortening_link import ShorteningLink
from commplan.ui.workspace import PROBLEM, Workspace

if TYPE_CHECKING:
    from commplan.ui.findings import FindingsPanel

_PAUSE = 400  # ms after the last change before counting again


class StatusBar(QWidget):
    page_wanted = Signal(str)
    waiting_changed = Signal(str)
    """How many approvals wait for a decision, for the rail."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.health = Health()
        self._counting = LatestTask(workspace.tasks, self)
        self.setProperty("role", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        self._saved, self._saved_icon = label(), QLabel()
        self._recorded = FittingLabel("muted")
        self._recorded.hide()
        self._decisions = len(workspace.plan.decisions)
        self._parts = QHBoxLayout()
        self._parts.setSpacing(8)
        self._to_fix = self._part("list-checks", "text", lambda: self.show_findings(self.health.to_fix))
        self._overdue = self._part("stamp", "danger", lambda: self.page_wanted.emit("approvals"))
        self._load = self._part("triangle-alert", "warning", self.show_weeks)
        path = workspace.session.path
        file_name = NameLabel(path.name, str(path))
        self.setLayout(
            row(self._saved_icon, self._saved, self._recorded, self._parts, file_name, margins=(16, 0, 16, 0))
        )
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._count)
        self._say_saved()

    def _part(self, icon: str, role: str, on_click: object) -> tuple[QWidget, ShorteningLink]:
        picture = QLabel()
        picture.setPixmap(self._workspace.icons.pixmap(icon, role))
        link = ShorteningLink("", on_click)  # type: ignore[arg-type]
        part = QWidget()
        rule = line(vertical=True)
        rule.setFixedHeight(14)
        part.setLayout(row(rule, 2, picture, link, spacing=6))
        part.hide()
        self._parts.addWidget(part)
        return part, link

    def start(self) -> None:
        """Begin to count."""
        self._count()

    def stop(self) -> None:
        self._timer.stop()

    def changed(self) -> None:
        """The plan changed: it is saved; count again after a pause."""
        self._say_saved()
        self._say_recorded()
        self._counting.stop()
        self._timer.start()

    def _say_saved(self) -> None:
        session, say = self._workspace.session, self._workspace.say
        icon, role, text = "check", "success", translate("Window", "Saved")
        if session.read_only:
            icon, role, text = "lock", "warning", translate("Window", "Read only")
        elif session.saved_at is not None:
            time = time_words(session.saved_at.astimezone().time(), self._workspace.locale)
            text = translate("Window", "Saved {time}").format(time=time)
        self._saved.setText(say(text))
        self._saved_icon.setPixmap(self._workspace.icons.pixmap(icon, role))

    def _say_recorded(self) -> None:
        """Say which decision was just recorded, until something else is done."""
        decisions = self._workspace.plan.decisions
        new, self._decisions = decisions[self._decisions :], len(decisions)
        words = translate("Undo", "%n decision(s) recorded", "", 1).count(len(new))
        if len(new) == 1:
            decided = choice_label(new[0].decision)
            words = translate("Window", "recorded: {role}, {decision}").format(role=new[0].step_role, decision=decided)
        self._recorded.set_sentences([self._workspace.say(words)])
        self._recorded.setVisible(bool(new))

    def _count(self) -> None:
        workspace, today = self._workspace, self._workspace.today
        schedule = workspace.own_schedule()
        self._counting.start(
            lambda report: check_health(schedule, today, report),
            self._show_health,
            lambda text: workspace.notify(text, PROBLEM),
        )

    def _show_health(self, health: Health) -> None:
        self.health = health
        self._workspace.states = health.states
        count = len(health.to_fix)
        self._show_part(self._to_fix, count, translate("Window", "%n to fix", "", 1).count(count))
        overdue = translate("Window", "%n overdue approval(s)", "", 1).count(health.overdue)
        self._show_part(self._overdue, health.overdue, overdue)
        weeks = translate("Window", "%n week(s) over a limit", "", 1).count(len(health.over_limit))
        first = health.over_limit[0].text if len(health.over_limit) == 1 else weeks
        self._show_part(self._load, len(health.over_limit), first)
        self.waiting_changed.emit(str(health.waiting or ""))

    def _show_part(self, part: tuple[QWidget, ShorteningLink], count: int, text: Text) -> None:
        part[1].set_words(self._workspace.say(text))
        part[0].setVisible(count > 0)

    def show_findings(self, findings: Sequence[Any]) -> "FindingsPanel":
        """Open the list of what needs attention."""
        return self._show_list(translate("Window", "To fix"), findings, self._to_fix[0])

    def show_weeks(self) -> "FindingsPanel":
        """Open the list of the weeks in which an audience gets too much."""
        return self._show_list(translate("Window", "Weeks over a limit"), self.health.over_limit, self._load[0])

    def _show_list(self, title: Text, findings: Sequence[Any], anchor: QWidget) -> "FindingsPanel":
        panel: FindingsPanel = load("commplan.ui.findings:FindingsPanel")(self._workspace, title, findings, self)
        panel.open_above(anchor)
        return panel
