"""The queue: rows of 64 px with form, title, who decides now, due date and the path as a progress line."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.texts import translate
from commplan.domain.words import Status
from commplan.planning.approvals import FINISHED
from commplan.ui.approvals.progress_rows import ProgressDelegate
from commplan.ui.approvals.words import FAR_WORDS, due_words, row_words, second_line, short_day
from commplan.ui.approvals.work import Key, Work
from commplan.ui.widgets.approval_line import nodes_of, paint_approval_line
from commplan.ui.widgets.grouped_list import LEFT, GroupedDelegate, GroupedList, GroupedModel, Heading
from commplan.ui.workspace import Workspace

_TITLE = 48  # where titles begin
_MARGIN = 16


class Columns:
    """Where the columns of a row of this width begin and end: due date and progress give way before the title."""

    def __init__(self, width: float, due: float) -> None:
        """`due` is what the due date with its words needs."""
        progress = min(216.0, max(92.0, (width - 350) / 1.85))
        self.progress = (width - _MARGIN - progress, width - _MARGIN)
        self.due = (self.progress[0] - _MARGIN - due, self.progress[0] - 12)
        self.title = (_TITLE, self.due[0] - 12)


class QueueHeader(QWidget):
    """What the columns of the list below mean."""

    def __init__(self, workspace: Workspace, rows: GroupedList) -> None:
        super().__init__()
        self._rows = rows
        self._theme = workspace.theme
        say = workspace.say
        self._words = (
            say(translate("Approvals", "Communication and who decides now")),
            say(translate("Approvals", "Due")),
            say(translate("Approvals", "Progress")),
        )
        self._due = due_width(workspace)
        self.setFixedHeight(28)
        rows.verticalScrollBar().rangeChanged.connect(lambda *_: self.update())  # the bar takes from the width

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface-raised"))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text-muted"))
        columns = Columns(self._rows.viewport().width(), self._due)
        for words, (left, right) in zip(self._words, (columns.title, columns.due, columns.progress), strict=True):
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(right - left))
            painter.drawText(QRectF(left, 0, right - left, self.height()), LEFT, elided)
        painter.setPen(QPen(self._theme.color("line"), 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class QueueDelegate(GroupedDelegate):
    row_height = 64

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._w = workspace
        self._due_width = due_width(workspace)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        work: Work = row
        columns = Columns(rect.width(), self._due_width)
        self.icons.paint_channel(painter, work.form, rect.left() + _MARGIN, rect.center().y() - 9, 18)
        first, second = (QRectF(rect.left(), rect.top() + y, rect.width(), 20) for y in (12, 32))
        self._title(painter, work, _part(first, columns.title), _part(second, columns.title))
        self._due(painter, work, _part(first, columns.due), _part(second, columns.due))
        progress = _part(rect.adjusted(0, 4, 0, -4), columns.progress)
        if work.state.status in FINISHED:
            self._outcome(painter, work.state.status, progress)
        else:
            paint_approval_line(painter, progress, nodes_of(work.state.steps), self.theme, self.icons)

    def _title(self, painter: QPainter, work: Work, first: QRectF, second: QRectF) -> None:
        painter.setFont(self.strong)
        painter.setPen(self.theme.color("text"))
        self.write(painter, first, work.state.dated.title)
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        self.write(painter, second, second_line(work, self._w))

    def _due(self, painter: QPainter, work: Work, first: QRectF, second: QRectF) -> None:
        is_done = work.state.status in FINISHED
        day = work.state.dated.date if is_done else work.due
        is_late = work.is_overdue
        painter.setFont(self.strong if is_late else self.body)
        painter.setPen(self.theme.color("danger" if is_late else "text"))
        self.write(painter, first, short_day(day, self._w.today, self._w.locale))
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        self.write(painter, second, self._w.say(due_words(day, self._w.today, self._w.schedule.calendar)))

    def _outcome(self, painter: QPainter, status: Status, rect: QRectF) -> None:
        self.icons.paint_status(painter, status, rect.left(), rect.center().y() - 7)
        painter.setFont(self.body)
        painter.setPen(self.theme.color("text"))
        self.write(painter, rect.adjusted(22, 0, 0, 0), self._w.say(choice_label(status)))


def due_width(workspace: Workspace) -> float:
    """What the words of a due date need at most, in the language of the window."""
    metrics = QFontMetricsF(workspace.theme.font("small"))
    return max(metrics.horizontalAdvance(workspace.say(words.count(15))) for words in FAR_WORDS) + 16


def _part(rect: QRectF, column: tuple[float, float]) -> QRectF:
    left, right = column
    return QRectF(rect.left() + left, rect.top(), right - left, rect.height())


class Queue(QWidget):
    """Header and list."""

    chosen = Signal(object)
    """The Work that is chosen now, or None."""
    selected = Signal()
    """Other rows are chosen, the current one or further ones."""
    entered = Signal()
    """Enter was pressed on a row, or it was double-clicked."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        model = GroupedModel(lambda row: row_words(row, workspace), lambda row: row.key)
        name = workspace.say(translate("Approvals", "Approvals"))
        self._delegates = {False: QueueDelegate(workspace), True: ProgressDelegate(workspace)}
        self.list = GroupedList(model, self._delegates[False], name, several=True)
        self.list.chosen.connect(self.chosen)
        self.list.activated.connect(lambda _: self.entered.emit())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        self._header = QueueHeader(workspace, self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self.list, 1)

    def show_work(self, sections: Iterable[tuple[Heading, Sequence[Work]]], *, as_progress: bool = False) -> None:
        """Show rows under headings; `as_progress`: the path of each as a line over the whole width."""
        lines: list[Heading | Work] = []
        for heading, mine in sections:
            lines += [heading, *mine]
        self._header.setVisible(not as_progress)
        self.list.set_delegate(self._delegates[as_progress])
        self.list.set_rows(lines)

    def choose_date(self, key: Key) -> bool:
        """Choose a row of this date, without telling anyone; whether there is one."""
        row = self.list.row
        if isinstance(row, Work) and row.date_key == key:
            return True
        rows = (line for line in self.list.rows if isinstance(line, Work) and line.date_key == key)
        found = next(rows, None)
        return found is not None and self.list.choose(found.key)
