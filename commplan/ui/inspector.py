"""The inspector: what is selected, editable, beside the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from commplan.domain.labels import count_label, kind_label
from commplan.domain.plan import name_of
from commplan.domain.records import KINDS, Communication, Record
from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
from commplan.ui.approval_tab import ApprovalTab
from commplan.ui.current import Item
from commplan.ui.date_form import DateForm
from commplan.ui.dates import long_date_words
from commplan.ui.forms.record_form import RecordForm
from commplan.ui.history_tab import HistoryTab
from commplan.ui.pages.base import CURRENT
from commplan.ui.unmeasured import UnmeasuredDates
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import Workspace


class Inspector(QWidget):
    """Shows the form of what is current; forms are made once per kind and kept."""

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.forms: dict[str, RecordForm] = {}
        self._wanted_field = ""
        self._shown: tuple[Item, ...] = ()
        self.setProperty("role", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture, self._title, self._below = (
            QLabel(),
            label("", "strong", wrap=True),
            label("", "small", wrap=True),
        )
        self._dates = DateForm(workspace)
        self._unmeasured = UnmeasuredDates(workspace)
        self.form: RecordForm | None = None
        self._holder = QVBoxLayout()
        self._approval, self._history = ApprovalTab(workspace), HistoryTab(workspace)
        form = box(column(self._dates, self._unmeasured, self._holder, None, margins=(16, 12, 16, 16)))
        self._areas = (_scrolling(form), _scrolling(self._approval))
        self._tabs = self._make_tabs()
        sentence = workspace.say(translate("Window", "Select something to see and change it here."))
        self._nothing = EmptyState(workspace.icons, "panel-right", sentence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._nothing, 1)
        workspace.current.focus_wanted.connect(self.focus_field)
        self._tabs.hide()

    def _header(self) -> QWidget:
        tip = self._workspace.say(translate("Window", "Close the inspector"))
        close = IconButton(self._workspace.icons, "x", tip, self.closed.emit)
        close.setToolTip(f"{tip} (F4)")
        words = column(self._title, self._below, spacing=0)
        layout = row(self._picture, words, close, margins=(16, 12, 12, 8))
        layout.setStretch(1, 1)
        layout.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        layout.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        return box(layout)

    def _make_tabs(self) -> QTabWidget:
        say = self._workspace.say
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._areas[0], say(translate("Window", "Form")))
        tabs.addTab(self._areas[1], say(translate("Window", "Approval")))
        tabs.addTab(self._history, say(translate("Window", "History")))
        tabs.currentChanged.connect(lambda _: self._show_tab())
        return tabs

    def changed(self, kinds: frozenset[str]) -> None:
        """Something changed: the selection, or records that may be shown."""
        if self.isVisible():
            if CURRENT in kinds:
                self.commit()
            self.refresh()

    def showEvent(self, event: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what is current as the plan has it now."""
        records, dated = self._selected()
        shown = bool(records)
        self._tabs.setVisible(shown)
        self._nothing.setVisible(not shown)
        self._show_header(records, dated)
        if not shown:
            return
        self._show_form(records[0].kind).show_records(records)
        self._dates.show_dated(dated)
        one = records[0] if len(records) == 1 and dated is None else None
        self._unmeasured.show_communication(one if isinstance(one, Communication) else None)
        self._tabs.setTabVisible(1, dated is not None)
        self._show_tab()
        self._scroll_up()
        if self._wanted_field:
            self.focus_field(self._wanted_field)

    def _scroll_up(self) -> None:
        """Start at the top when it is something else than before."""
        items = self._workspace.current.items
        if items != self._shown:
            self._shown = items
            for area in self._areas:
                area.verticalScrollBar().setValue(0)

    def _selected(self) -> tuple[list[Record], Dated | None]:
        """The selected records of the first one's kind that still exist, and the date if one date is selected."""
        plan, items = self._workspace.plan, self._workspace.current.items
        found = [plan.find(item.kind, item.id) for item in items if item.kind in KINDS]
        records = [record for record in found if record is not None]
        records = [record for record in records if record.kind == records[0].kind]
        item = self._workspace.current.item
        dated = None
        if item and item.original and records:
            dated = self._workspace.schedule.find(item.id, item.original)
        return list({record.id: record for record in records}.values()), dated

    def _show_form(self, kind: str) -> RecordForm:
        form = self.forms.get(kind)
        if form is None:
            form = self.forms[kind] = RecordForm(self._workspace, kind)
            self._holder.addWidget(form)
        if form is not self.form:
            if self.form is not None:
                self.form.hide()
            form.show()
            self.form = form
        return form

    def _show_header(self, records: Sequence[Record], dated: Dated | None) -> None:
        say, icons = self._workspace.say, self._workspace.icons
        title = name_of(records[0]) if len(records) == 1 else ""
        below = say(kind_label(records[0].kind)) if records else ""
        if len(records) > 1:
            title = say(count_label(records[0].kind, len(records)))
            below = say(translate("Window", "%n selected", "", 1).count(len(self._workspace.current.items)))
        self._title.setText(title)
        self._picture.clear()
        if len(records) == 1 and isinstance(record := records[0], Communication):
            plan = self._workspace.plan
            below = name_of(plan.find("content_event", record.event_id) or record)
            channel = plan.find("channel", record.channel_id)
            if channel is not None:
                self._picture.setPixmap(icons.channel(channel.form, 18).pixmap(18))  # type: ignore[attr-defined]
        if dated:
            below = f"{below} · {long_date_words(dated.date, self._workspace.locale)}"
        self._below.setText(below)

    def _show_tab(self) -> None:
        """Fill the tab that is seen; the others when they are chosen."""
        records, dated = self._selected()
        if self._tabs.currentIndex() == 1:
            self._approval.show_dated(dated)
        elif self._tabs.currentIndex() == 2 and records:
            name = name_of(records[0]) if len(records) > 1 else ""
            self._history.show_record(records[0].id, dated, name)

    def commit(self) -> None:
        """Save a field that was touched and not left yet."""
        if self.form is not None:
            self.form.commit()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field of the form, as soon as there is one."""
        form = self.form
        self._wanted_field = name
        if form is not None and self._tabs.isVisible():
            self._wanted_field = ""
            self._tabs.setCurrentIndex(0)
            QTimer.singleShot(0, self, lambda: form.focus_field(name))


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
