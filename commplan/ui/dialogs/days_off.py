"""Taking over a list of days off: what the file holds, what the plan knows already, and which to take."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QListWidgetItem, QWidget

from commplan.domain.texts import translate
from commplan.services import days_off
from commplan.services.days_off import OfferedDay
from commplan.ui.dates import qdate
from commplan.ui.settings import LAST_FOLDER
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import SUCCESS, Workspace

_SIZE = (520, 520)


def choose_and_show(workspace: Workspace, parent: QWidget) -> None:
    """Ask for a file and show the days in it."""
    say = workspace.say
    title = say(translate("Directory", "List of days off"))
    kinds = say(translate("Directory", "Calendars and tables")) + " (*.ics *.csv *.tsv *.txt)"
    name, _ = QFileDialog.getOpenFileName(parent, title, workspace.settings.get(LAST_FOLDER), kinds)
    if name:
        workspace.settings.set(LAST_FOLDER, str(Path(name).parent))
        days = workspace.result_of(lambda: days_off.read_days(Path(name)))
        if days is not None:
            DaysOffDialog(workspace, days_off.offered(workspace.plan, days), Path(name).name, parent).open()


class DaysOffDialog(QDialog):
    """The days of a list with boxes to tick; those that would change nothing are not ticked."""

    def __init__(self, workspace: Workspace, offers: list[OfferedDay], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._offers = workspace, offers
        say, icons = workspace.say, workspace.icons
        self.setWindowTitle(say(translate("Directory", "Take over days off")))
        self.resize(*_SIZE)
        self.list = QListWidget()
        self.list.setProperty("role", "framed")
        self.list.setAccessibleName(say(translate("Directory", "Days in the file")))
        for offer in offers:
            self.list.addItem(self._item(offer))
        self._agree = PrimaryButton(icons, "", "", self._take_over)
        cancel = Button(icons, say(translate("Directory", "Cancel")), "", self.reject)
        lead = translate("Directory", "“{file}” holds these days. Those that are ticked become company days off.")
        foot = row(None, cancel, self._agree)
        self.setLayout(
            column(label(say(lead.format(file=name)), wrap=True), self.list, foot, spacing=12, margins=(16, 16, 16, 12))
        )
        self.list.itemChanged.connect(lambda _: self._count())
        self._count()

    def _item(self, offer: OfferedDay) -> QListWidgetItem:
        say, locale, day = self._workspace.say, self._workspace.locale, offer.day
        dates = [day.start, day.end] if day.end > day.start else [day.start]
        when = " – ".join(locale.toString(qdate(each), "ddd d MMM yyyy") for each in dates)
        notes = [translate("Directory", "every year")] if day.yearly else []
        if offer.is_known:
            notes.append(translate("Directory", "in the plan already"))
        elif offer.is_free:
            notes.append(translate("Directory", "already a day off"))
        words = "  ·  ".join((f"{when}   {day.name}", *map(say, notes)))
        item = QListWidgetItem(words)
        wanted = not offer.is_known and not offer.is_free
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        if offer.is_known:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return item

    def _chosen(self) -> list[OfferedDay]:
        return [
            offer
            for number, offer in enumerate(self._offers)
            if self.list.item(number).checkState() == Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        count = len(self._chosen())
        self._agree.setText(self._workspace.say(translate("Directory", "Take over %n entry(s)", "", 1).count(count)))
        self._agree.setEnabled(count > 0)

    def _take_over(self) -> None:
        workspace, days = self._workspace, [offer.day for offer in self._chosen()]
        added = workspace.result_of(lambda: days_off.add_days(workspace.session, days))
        if added is not None:
            text = translate("Directory", "%n entry(s) were added to the days off.", "", 1)
            workspace.notify(text.count(added), SUCCESS)
        self.accept()
