"""Arranging saved views: order, name, icon, what they hold, and taking them away. Each step can be undone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QWidget

from commplan.domain.errors import UserError
from commplan.domain.records import SavedView
from commplan.domain.texts import Text, translate
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.views import move_view, rename_view, update_view, views_in_order
from commplan.ui.dialogs.icon_choice import IconChoice
from commplan.ui.view_icons import icon_name
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_ID = Qt.ItemDataRole.UserRole


class ArrangeViews(QDialog):
    """The views in their order; rows are dragged, or moved with Alt and the arrows."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Window", "Arrange views")))
        self.resize(520, 420)
        self.list = QListWidget()
        self.list.setProperty("role", "framed")
        self.list.setAccessibleName(say(translate("Window", "Saved views")))
        self.list.setWordWrap(True)  # long names in full
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.icon = IconChoice(workspace)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self._up = self._button(translate("Window", "Up"), "arrow-up", lambda: self.move_by(-1))
        self._down = self._button(translate("Window", "Down"), "arrow-down", lambda: self.move_by(1))
        rename = self._button(translate("Window", "Rename"), "pencil", self._rename)
        self._take = self._button(translate("Window", "Use the current filter"), "list-filter", self._update)
        delete = self._button(translate("Window", "Delete"), "trash-2", self._delete)
        close = Button(icons, say(translate("Window", "Close")), "", self.accept)
        side = column(self.icon, rename, self._up, self._down, self._take, delete, None)
        middle = row(self.list, side, spacing=12)
        middle.setStretch(0, 1)
        note = translate(
            "Window", "Alt+1 to Alt+9 choose the first nine. Drag a view, or move it with Alt and the arrows."
        )
        foot = row(label(say(note), "small", wrap=True), close)
        foot.setStretch(0, 1)
        self.setLayout(column(middle, self.problem, foot, spacing=12, margins=(16, 16, 16, 12)))
        for keys, work in (
            ("Alt+Up", lambda: self.move_by(-1)),
            ("Alt+Down", lambda: self.move_by(1)),
            ("Del", self._delete),
        ):
            QShortcut(QKeySequence(keys), self.list, work, context=Qt.ShortcutContext.WidgetShortcut)
        self._is_filling = False
        self._fill()
        self.list.setCurrentRow(0)
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.list.itemChanged.connect(self._on_renamed)
        self.list.model().rowsMoved.connect(lambda *_: self._on_dropped())
        self.icon.chosen.connect(self._on_icon)
        self._unsubscribe = workspace.session.subscribe(lambda kinds: self._fill() if SavedView.kind in kinds else None)
        self._show_current()

    def _button(self, text: Text, icon: str, work: Callable[[], object]) -> Button:
        return Button(self._workspace.icons, self._workspace.say(text), icon, work, small=True)

    # --- what is shown

    @property
    def view(self) -> SavedView | None:
        item = self.list.currentItem()
        found = self._workspace.plan.find(SavedView.kind, item.data(_ID)) if item else None
        return found if isinstance(found, SavedView) else None

    def _fill(self) -> None:
        current = self.list.currentItem()
        current_id, place = (current.data(_ID), self.list.currentRow()) if current else ("", 0)
        self._is_filling = True
        self.list.clear()
        for view in views_in_order(self._workspace.plan):
            item = QListWidgetItem(self._workspace.icons.icon(icon_name(view)), view.name)
            item.setData(_ID, view.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.list.addItem(item)
            if view.id == current_id:
                place = self.list.count() - 1
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        self._is_filling = False
        self._show_current()

    def _show_current(self) -> None:
        view, number = self.view, self.list.currentRow()
        for widget in self.findChildren(Button)[:-1]:
            widget.setEnabled(view is not None)
        self._up.setEnabled(number > 0)
        self._down.setEnabled(view is not None and number < self.list.count() - 1)
        selection = self._workspace.selection.value
        self._take.setEnabled(view is not None and selection != Selection())
        if view is not None:
            self.icon.show_icon(icon_name(view))

    def _show_problem(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    # --- what a person does

    def _change(self, work: Callable[[SavedView], object]) -> None:
        view = self.view
        if view is not None:
            problem = ""
            try:
                work(view)
            except UserError as error:
                problem = self._workspace.say(error.text)
            self._show_problem(problem)
            self._fill()

    def move_by(self, steps: int) -> None:
        """Move the chosen view up (-1) or down (1)."""
        place = self.list.currentRow() + steps
        self._change(lambda view: move_view(self._workspace.session, view, place))

    def _on_dropped(self) -> None:
        self.move_by(0)

    def _rename(self) -> None:
        self.list.editItem(self.list.currentItem())

    def _on_renamed(self, item: QListWidgetItem) -> None:
        name = item.text()
        if not self._is_filling:
            self._change(lambda view: rename_view(self._workspace.session, view, name))

    def _on_icon(self, name: str) -> None:
        self._change(lambda view: records.update(self._workspace.session, view, icon=name))

    def _update(self) -> None:
        selection = self._workspace.selection
        self._change(lambda view: update_view(self._workspace.session, view, selection.value))

    def _delete(self) -> None:
        self._change(lambda view: records.delete(self._workspace.session, view))

    def done(self, result: int) -> None:
        self._unsubscribe()
        super().done(result)
