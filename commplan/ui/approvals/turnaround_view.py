"""How long approvals take, as small pictures: steps, persons, rounds; and the lengths that would be realistic."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from commplan.domain.texts import Text, translate
from commplan.planning.turnaround import ENOUGH, Figures, Turnaround, turnaround
from commplan.ui.approvals.advice_lines import AdviceLines
from commplan.ui.approvals.turnaround_rows import FiguresDelegate, words_of
from commplan.ui.approvals.turnaround_words import notes, rounds_words
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.grouped_list import GroupedList, GroupedModel, Heading
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

_LINE, _BAR = 20, 10


class TurnaroundView(QWidget):
    """Shows what the shared filter chooses, by the day of sending."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self.summary = label("", "strong", wrap=True)
        self.notes = label("", "small", wrap=True)
        self.rounds = Rounds(workspace)
        self.export = Button(
            icons, say(translate("Turnaround", "Save as table…")), "download", self._export, small=True
        )
        self.advice = AdviceLines(workspace)
        model = GroupedModel(lambda figures: words_of(figures, workspace), _key)
        name = say(translate("Turnaround", "Approval times"))
        self.list = GroupedList(model, FiguresDelegate(workspace), name)
        head = row(column(self.summary, self.notes, spacing=2), self.rounds, self.export, spacing=24)
        head.setContentsMargins(16, 12, 16, 12)
        head.setStretch(0, 1)
        for part in (self.rounds, self.export):
            head.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        top = box(head)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = column(top, line(), self.advice, self.list, spacing=0)
        layout.setStretch(3, 1)
        figures = box(layout, "raised")
        sentence = translate("Turnaround", "From %n answer(s) of a step on, how long they take stands here.", "", 1)
        self._places = QStackedWidget()
        self._places.addWidget(figures)
        self._places.addWidget(EmptyState(icons, "gauge", say(sentence.count(ENOUGH))))
        self.setLayout(column(self._places))
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        """Work the figures out anew: when the plan, the filter or the day is another."""
        workspace = self._workspace
        found = turnaround(workspace.schedule, workspace.selection.value, workspace.today)
        self._places.setCurrentIndex(0 if found.steps else 1)
        self.summary.setText(workspace.say(_summary(found)))
        self.notes.setText(" ".join(map(workspace.say, notes(found))))
        self.rounds.show_rounds(found)
        self.advice.show_advice(found.advice)
        self.list.set_rows(self._rows(found))
        self.list.choose_first()

    def _rows(self, found: Turnaround) -> list[Heading | Figures]:
        say = self._workspace.say
        rows: list[Heading | Figures] = []
        for words, icon, group in (
            (translate("Turnaround", "Steps"), "stamp", found.steps),
            (translate("Turnaround", "Persons and roles"), "users", found.people),
        ):
            if group:
                rows += [Heading(say(words), len(group), icon), *group]
        return rows

    def _export(self) -> None:
        load("commplan.ui.dialogs.export:ExportDialog")(self._workspace, "statistics", self.window()).open()


def _key(figures: Figures) -> tuple[str, str]:
    return (figures.step.id if figures.step else figures.path, figures.name)


def _summary(found: Turnaround) -> Text:
    judged = sum(figures.judged for figures in found.steps)
    share = sum(figures.in_time for figures in found.steps) / judged if judged else 0.0
    text = translate("Turnaround", "%n answer(s), {percent}% of them in time", "", 1)
    return text.count(found.answers).format(percent=round(100 * share))


class Rounds(QWidget):
    """A bar for each number of versions that it took until approval."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._lines: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rounds(self, found: Turnaround) -> None:
        """The first three numbers; whatever took longer stands with the third."""
        counts = [0, 0, 0]
        for rounds, count in found.rounds.items():
            counts[min(rounds, 3) - 1] += count
        say = self._workspace.say
        self._lines = [(say(_rounds(n)), count) for n, count in enumerate(counts, 1) if count]
        self.setAccessibleName("; ".join(f"{words}: {count}" for words, count in self._lines))
        self.setVisible(bool(self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = max((self.fontMetrics().horizontalAdvance(words) for words, _ in self._lines), default=0)
        return QSize(words + 150, _LINE * len(self._lines))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._workspace.theme
        painter.setFont(theme.font("small"))
        most = max((count for _, count in self._lines), default=1)
        for number, (words, count) in enumerate(self._lines):
            line_rect = QRectF(0, number * _LINE, self.width(), _LINE)
            painter.setPen(theme.color("text-muted"))
            painter.drawText(line_rect, Qt.AlignmentFlag.AlignVCenter, words)
            left = self.width() - 136
            length = max(round(88 * count / most), 2)
            painter.fillRect(QRectF(left, line_rect.top() + (_LINE - _BAR) / 2, length, _BAR), theme.color("accent"))
            painter.setPen(theme.color("text"))
            painter.drawText(
                line_rect,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                self._workspace.locale.toString(count),
            )


def _rounds(number: int) -> Text:
    return translate("Turnaround", "approved after three rounds or more") if number == 3 else rounds_words(number)
