"""The lists of templates and of dates."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from commplan.domain.labels import choice_label
from commplan.domain.records import MessageTemplate
from commplan.domain.texts import translate
from commplan.ui.dates import qdate
from commplan.ui.messages.rows import STATE_WORDS, DateRow, TextState
from commplan.ui.widgets.grouped_list import GroupedDelegate, GroupedList, GroupedModel
from commplan.ui.workspace import Workspace

_MARGIN = 16
_TAG = 22

_STATE_LOOKS = {
    TextState.TEMPLATE: ("file-text", "text-muted"),
    TextState.OWN: ("file-pen-line", "accent"),
    TextState.MISSING: ("circle-alert", "danger"),
    TextState.UNRESOLVED: ("triangle-alert", "warning"),
}


class TemplateDelegate(GroupedDelegate):
    """Name and language; archived ones muted."""

    row_height = 32

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._archived = workspace.say(translate("Messages", "archived"))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        template: MessageTemplate = row
        self.icons.paint_channel(painter, template.form, rect.left() + _MARGIN, rect.center().y() - 8)
        painter.setFont(self.body)
        painter.setPen(self.theme.color("text-muted" if template.archived else "text"))
        name = f"{template.name} ({self._archived})" if template.archived else template.name
        self.write(painter, rect.adjusted(40, 0, -56, 0), name)
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -_MARGIN, 0), right, template.language.upper())


class DateDelegate(GroupedDelegate):
    """Title and day, and a tag for the state of each language."""

    row_height = 56

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._w = workspace
        self.missing: Mapping[object, tuple[str, ...]] = {}
        """(key, language) -> variables without a value, as far as they were looked for."""

    def state(self, row: DateRow, language: str, state: TextState) -> TextState:
        return TextState.UNRESOLVED if self.missing.get((row.key, language)) else state

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        self.icons.paint_channel(painter, row.form, rect.left() + _MARGIN, rect.center().y() - 8)
        painter.setFont(self.body)
        painter.setPen(self.theme.color("text"))
        upper = QRectF(rect.left() + 40, rect.top() + 8, rect.width() - 52, 20)
        self.write(painter, upper, row.dated.title)
        lower = upper.translated(0, 20)
        x = rect.right() - 12
        for language, state in reversed(row.languages):
            x = self._tag(painter, language, self.state(row, language, state), x, lower.center().y()) - 6
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        lower.setRight(x)
        self.write(painter, lower, day_words(row.dated.date, self._w))

    def _tag(self, painter: QPainter, language: str, state: TextState, right: float, middle: float) -> float:
        """Icon and language code that end at `right`; gives where they begin."""
        painter.setFont(self.small)
        icon, role = _STATE_LOOKS[state]
        width = painter.fontMetrics().horizontalAdvance(language.upper())
        left = right - width - 18
        self.icons.paint(painter, icon, self.theme.color(role), left, middle - 7, 14)
        painter.setPen(self.theme.color("text-muted" if role == "text-muted" else role))
        self.write(painter, QRectF(left + 18, middle - 10, width + 2, 20), language.upper())
        return left


class DateList(GroupedList):
    """Dates; `show_missing` adds what rendering them has found."""

    def __init__(self, workspace: Workspace) -> None:
        self._dates = DateDelegate(workspace)
        self._w = workspace
        name = workspace.say(translate("Messages", "Messages of the period"))
        super().__init__(GroupedModel(self._words, lambda row: row.key), self._dates, name)

    def show_missing(self, missing: Mapping[object, tuple[str, ...]]) -> None:
        self._dates.missing = missing
        self.viewport().update()

    def _words(self, row: DateRow) -> str:
        say = self._w.say
        states = (f"{lang}: {say(STATE_WORDS[self._dates.state(row, lang, state)])}" for lang, state in row.languages)
        return ", ".join((row.dated.title, day_words(row.dated.date, self._w), *states))


class TemplateList(GroupedList):
    def __init__(self, workspace: Workspace) -> None:
        def words(template: MessageTemplate) -> str:
            return f"{template.name}, {workspace.say(choice_label(template.form))}, {template.language}"

        name = workspace.say(translate("Messages", "Message templates"))
        super().__init__(GroupedModel(words, lambda template: template.id), TemplateDelegate(workspace), name)


def day_words(day: dt.date, workspace: Workspace) -> str:
    """A day with its weekday, as short as it can be: "Tue 17 Nov"."""
    pattern = "ddd d MMM" if day.year == workspace.today.year else "ddd d MMM yyyy"
    return workspace.locale.toString(qdate(day), pattern)
