"""The dates of a communication that wait for their results, each a way to enter them."""

from functools import partial

from PySide6.QtWidgets import QWidget

from commplan.domain.records import Communication
from commplan.domain.texts import translate
from commplan.planning.results import unmeasured
from commplan.planning.schedule import Dated
from commplan.ui.current import Item
from commplan.ui.dates import date_words
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear, column
from commplan.ui.workspace import Workspace

_MOST = 6


class UnmeasuredDates(QWidget):
    """Hidden when nothing waits for a result."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._dates = FlowLayout(8)
        self._count = label("", "small", wrap=True)
        holder = QWidget()
        holder.setLayout(self._dates)
        self.setLayout(column(self._count, holder, spacing=2, margins=(0, 0, 0, 8)))
        self.links: list[LinkButton] = []

    def show_communication(self, communication: Communication | None) -> None:
        workspace = self._workspace
        found = unmeasured(workspace.schedule, communication) if communication else ()
        self.setVisible(bool(found))
        clear(self._dates)
        self.links = []
        text = translate("Window", "%n date(s) sent without a result; enter it here:", "", 1).count(len(found))
        self._count.setText(workspace.say(text))
        for dated in found[:_MOST]:
            link = LinkButton(date_words(dated.date, workspace.locale), partial(self._choose, dated))
            self.links.append(link)
            self._dates.addWidget(link)

    def _choose(self, dated: Dated) -> None:
        self._workspace.current.set([Item.of(dated)])
