"""Saved views: a filter under a name, the same on screen, in print and in exports."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from commplan.domain.records import SavedView
from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.services.views import update_view, views_in_order
from commplan.ui.lazy import load
from commplan.ui.view_icons import icon_name
from commplan.ui.widgets.shortening_button import ShorteningButton
from commplan.ui.workspace import Workspace

_KEYS = 9  # views that have a key
_WIDEST = 200


class ViewButton(ShorteningButton):
    """ "Board messages ▾": which view is shown, and whether the filter still is the view's; choose and keep views."""

    def __init__(self, workspace: Workspace) -> None:
        menu = QMenu()
        super().__init__(workspace.icons, menu)
        self._workspace = workspace
        self._keys: list[QAction] = []
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.show_views()

    @property
    def view(self) -> SavedView | None:
        """The view that was chosen last, as long as there is one."""
        shared = self._workspace.selection
        found = self._workspace.plan.find(SavedView.kind, shared.view_id)
        if isinstance(found, SavedView):
            return found
        return next((v for v in self._views() if self._selection_of(v) == shared.value), None)

    def _views(self) -> list[SavedView]:
        return views_in_order(self._workspace.plan)

    def _selection_of(self, view: SavedView) -> Selection:
        return Selection.of_view(view, self._workspace.plan.info, self._workspace.today)

    def show_views(self) -> None:
        """Show the view's name and whether the filter differs from it, and give the keys to the views there are."""
        say, icons, value = self._workspace.say, self._workspace.icons, self._workspace.selection.value
        view = self.view
        if view is not None and value == self._selection_of(view):
            words = view.name
        elif view is not None:
            words = say(translate("Window", "{name} (changed)").format(name=view.name))
        else:
            everything = value == Selection()
            words = say(translate("Window", "Everything") if everything else translate("Window", "Custom filter"))
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WIDEST)
        self.setIcon(icons.icon(icon_name(view) if view else "bookmark"))
        self.set_sentences((shown,), say(translate("Window", "View: {name}").format(name=words)))
        self._set_keys()

    def _set_keys(self) -> None:
        for action in self._keys:
            self.removeAction(action)
            action.deleteLater()
        self._keys = []
        choices = [self._everything, *(partial(self._choose, view.id) for view in self._views()[:_KEYS])]
        for number, choose in enumerate(choices):
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            action.triggered.connect(lambda _=False, choose=choose: choose())
            self.addAction(action)
            self._keys.append(action)

    def _fill(self, menu: QMenu) -> None:
        say, icons = self._workspace.say, self._workspace.icons
        menu.clear()
        current = self.view
        everything = menu.addAction(say(translate("Window", "Everything")), self._everything)
        self._show_key(everything, 0)
        for number, view in enumerate(self._views(), 1):
            action = menu.addAction(icons.icon(icon_name(view)), view.name.replace("&", "&&"))
            action.triggered.connect(partial(self._choose, view.id))
            if current is not None and view.id == current.id:
                font = action.font()
                font.setBold(True)
                action.setFont(font)
            if number <= _KEYS:
                self._show_key(action, number)
        menu.addSeparator()
        self._add_steps(menu, current)

    def _show_key(self, action: QAction, number: int) -> None:
        """Show the key in the menu; it works through the button, since the menu's own would be a second one."""
        native = QKeySequence(f"Alt+{number}").toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{action.text()}\t{native}")

    def _add_steps(self, menu: QMenu, current: SavedView | None) -> None:
        say, value, may = self._workspace.say, self._workspace.selection.value, not self._workspace.session.read_only
        if current is not None and value != self._selection_of(current):
            name = current.name.replace("&", "&&")
            back = translate("Window", "Back to “{name}” as saved").format(name=name)
            menu.addAction(say(back), partial(self._choose, current.id))
            text = translate("Window", "Save the filter in “{name}”").format(name=name)
            menu.addAction(say(text), partial(self._update, current)).setEnabled(may)
        save = menu.addAction(say(translate("Window", "Save this filter as a view…")), self._save)
        save.setEnabled(may and value != Selection())
        manage = menu.addAction(say(translate("Window", "Arrange views…")), self._arrange)
        manage.setEnabled(may and bool(self._views()))

    def _everything(self) -> None:
        self._workspace.selection.choose("", Selection())

    def _choose(self, view_id: str, _checked: bool = False) -> None:
        view = self._workspace.plan.find(SavedView.kind, view_id)
        if isinstance(view, SavedView):
            self._workspace.selection.choose(view.id, self._selection_of(view))

    def _update(self, view: SavedView) -> None:
        workspace = self._workspace
        workspace.run(lambda: update_view(workspace.session, view, workspace.selection.value))

    def _save(self) -> None:
        load("commplan.ui.dialogs.save_view:SaveViewDialog")(self._workspace, self.window()).open()

    def _arrange(self) -> None:
        load("commplan.ui.dialogs.arrange_views:ArrangeViews")(self._workspace, self.window()).open()
