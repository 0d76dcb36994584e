"""Saved views: a filter under a name, the same on screen, in print and in exports."""

from PySide6.QtWidgets import QMenu

from commplan.domain.records import SavedView
from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.workspace import Workspace


class ViewButton(MenuButton):
    """ "View: CEM programme ▾": choose a saved view, or save the filter as one."""

    def __init__(self, workspace: Workspace) -> None:
        menu = QMenu()
        super().__init__(workspace.icons, "", menu, role="quiet", small=True)
        self._workspace = workspace
        menu.aboutToShow.connect(lambda: self._fill(menu))
        workspace.selection.changed.connect(self._update_words)
        self._update_words()

    def _views(self) -> list[SavedView]:
        return sorted(self._workspace.plan.table(SavedView).values(), key=lambda v: v.position)

    def _update_words(self) -> None:
        say, value = self._workspace.say, self._workspace.selection.value
        name = next((v.name for v in self._views() if Selection.of_view(v) == value), "")
        if not name:
            name = say(translate("Window", "everything") if value == Selection() else translate("Window", "own filter"))
        self.setText(say(translate("Window", "View: {name}").format(name=name.replace("&", "&&"))))

    def _fill(self, menu: QMenu) -> None:
        say, selection = self._workspace.say, self._workspace.selection
        menu.clear()
        menu.addAction(say(translate("Window", "Everything"))).triggered.connect(lambda: selection.set(Selection()))
        for view in self._views():
            action = menu.addAction(view.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, view=view: selection.set(Selection.of_view(view)))
        menu.addSeparator()
        save = menu.addAction(say(translate("Window", "Save this filter as a view…")))
        save.setEnabled(not self._workspace.session.read_only)
        save.triggered.connect(self._save)

    def _save(self) -> None:
        load("commplan.ui.dialogs.save_view:save_view")(self, self._workspace)
        self._update_words()
