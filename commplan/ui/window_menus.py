"""The menus of the main window: which action does what."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from commplan.domain.texts import Text, translate
from commplan.ui import window_actions as a
from commplan.ui.actions import SETTINGS, ActionSpec, key_sequences
from commplan.ui.lazy import load
from commplan.ui.look import LANGUAGE_NAMES, chosen_language
from commplan.ui.menus import Menus
from commplan.ui.pages.registry import PAGES
from commplan.ui.plan_view import PlanView
from commplan.ui.settings import LANGUAGE, THEME
from commplan.ui.theme import DARK, LIGHT, SYSTEM

if TYPE_CHECKING:
    from commplan.ui.main_window import MainWindow

_NEEDS_PLAN = (
    a.SAVE_COPY,
    a.BACKUP,
    a.CLOSE,
    a.SEARCH,
    a.OPEN_CODE,
    a.HISTORY,
    a.RAIL,
    a.INSPECTOR,
    a.NEXT_PART,
    a.PREVIOUS_PART,
    a.CONTEXT_MENU,
    a.PROPERTIES,
    a.PRINT,
    a.PLAN_ON_A_PAGE,
    a.EXPORT_CALENDAR,
    a.EXPORT_MESSAGES,
    a.EXPORT_SHEETS,
    a.EXPORT_JSON,
)
_EXPORTS = (
    (a.EXPORT_CALENDAR, "ics"),
    (a.EXPORT_MESSAGES, "messages"),
    (a.EXPORT_SHEETS, "sheets"),
    (a.EXPORT_JSON, "json"),
)
_WIDEST_STEP = 480  # pixels


class WindowMenus:
    """Builds the menus for one window; `follow` connects them with the plan that is open."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._view: PlanView | None = None
        self._menus = Menus(window, window.look)
        self._file()
        self._edit()
        self._view_menu()
        self._menus.add(a.PROPERTIES, self._show_properties)
        self._menus.add(a.PRINT, self._print)
        self._menus.add(a.PLAN_ON_A_PAGE, lambda: self._print("plan-on-a-page"))
        self._menus.separate("export")
        for spec, export in _EXPORTS:
            self._menus.add(spec, partial(self._export, export))
        self._menus.add(a.SHORTCUTS, self._show_shortcuts)
        self._menus.add(a.ABOUT, self._about)

    def _file(self) -> None:
        window, menus = self._window, self._menus
        menus.add(a.NEW, window.show_welcome)
        menus.add(a.OPEN, window.files.choose)
        recent = menus.submenu("file", translate("Window", "Open r&ecent"))
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        menus.add(a.IMPORT, lambda: load("commplan.ui.plan_import:import_plan")(window))
        menus.separate("file")
        menus.add(a.SAVE_COPY, window.save_copy)
        menus.add(a.BACKUP, window.back_up)
        menus.add(a.RESTORE, lambda: load("commplan.ui.dialogs.restore:restore")(window))
        menus.separate("file")
        menus.add(a.CLOSE, window.show_welcome)
        menus.add(a.QUIT, lambda: window.window().close())

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in self._window.settings.recent():
            action = menu.addAction(path.replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: self._window.open_path(Path(path)))
        if menu.isEmpty():
            menu.addAction(self._window.look.say(translate("Window", "No plans yet"))).setEnabled(False)

    def _edit(self) -> None:
        self._menus.add(a.UNDO, self._undo)
        self._menus.add(a.REDO, self._redo)
        self._menus.separate("edit")
        self._menus.add(a.SEARCH, self._search)
        self._menus.add(a.OPEN_CODE, self._open_by_code)
        self._menus.add(a.HISTORY, self._show_history)

    def _view_menu(self) -> None:
        window, menus = self._window, self._menus
        for number, page in enumerate(PAGES, 1):
            spec = ActionSpec(
                id=f"view.{page.name}", text=page.title, menu="view", icon=page.icon, keys=(f"Ctrl+{number}",)
            )
            menus.add(spec, partial(self._show_page, page.name))
        menus.separate("view")
        menus.add(a.RAIL, self._fold_rail)
        menus.add(a.INSPECTOR, self._toggle_inspector)
        menus.add(a.NEXT_PART, partial(self._go_to_part, 1))
        menus.add(a.PREVIOUS_PART, partial(self._go_to_part, -1))
        menus.add(a.CONTEXT_MENU, _open_context_menu)
        menus.separate("view")
        say, settings = window.look.say, window.settings
        themes: list[tuple[str, Text]] = [
            (SYSTEM, translate("Window", "As the system")),
            (LIGHT, translate("Window", "Light")),
            (DARK, translate("Window", "Dark")),
        ]
        theme_menu = menus.submenu("view", translate("Window", "&Theme"), SETTINGS)
        menus.choice(theme_menu, [(v, say(t)) for v, t in themes], settings.get(THEME), window.set_theme)
        language_menu = menus.submenu("view", translate("Window", "&Language"), SETTINGS)
        chosen = chosen_language(settings.get(LANGUAGE))
        menus.choice(language_menu, list(LANGUAGE_NAMES.items()), chosen, window.set_language)

    def _show_page(self, name: str) -> None:
        if self._view is not None:
            self._view.show_page(name)

    def _fold_rail(self) -> None:
        if self._view is not None:
            self._view.toggle_rail()

    def _toggle_inspector(self) -> None:
        if self._view is not None:
            self._view.beside.toggle_inspector()

    def _go_to_part(self, step: int) -> None:
        if self._view is not None:
            self._view.go_to_part(step)

    def follow(self, view: PlanView | None) -> None:
        """Belong to this plan's view, or to the welcome screen."""
        self._view = view
        self._menus.enable([spec.id for spec in _NEEDS_PLAN], view is not None)
        self._menus.enable([f"view.{page.name}" for page in PAGES], view is not None)
        self._menus.show_page_actions([])
        if view is not None:
            view.page_changed.connect(lambda: self._show_page_actions(view))
            view.changed_plan.connect(self._name_undo)
            view.workspace.search_wanted.connect(self._search)
        self._name_undo()

    def _show_page_actions(self, view: PlanView) -> None:
        """A page's actions; one that prints in a way of its own has the keys for printing."""
        actions = view.menu_actions()
        taken = [keys for _, action in actions for keys in action.shortcuts()]
        self._menus.action(a.PRINT.id).setShortcuts([keys for keys in key_sequences(a.PRINT) if keys not in taken])
        self._menus.show_page_actions(actions)

    def _name_undo(self) -> None:
        """Let the Edit menu say what it will undo."""
        session, say = self._window.session, self._window.look.say
        undo = session.undo_label if session and self._view else None
        redo = session.redo_label if session and self._view else None
        for spec, step, named in (
            (a.UNDO, undo, translate("Window", "&Undo: {step}")),
            (a.REDO, redo, translate("Window", "&Redo: {step}")),
        ):
            action = self._menus.action(spec.id)
            action.setEnabled(step is not None)
            action.setText(say(named.format(step=self._in_menu(say(step))) if step else spec.text))

    def _in_menu(self, words: str) -> str:
        """A title may be longer than a menu should be wide."""
        metrics = self._window.fontMetrics()
        return metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, _WIDEST_STEP).replace("&", "&&")

    def _undo(self) -> None:
        session = self._window.session
        if session is not None:
            self._window.run(session.undo)

    def _redo(self) -> None:
        session = self._window.session
        if session is not None:
            self._window.run(session.redo)

    def _search(self) -> None:
        if self._view is not None:
            load("commplan.ui.palette.palette:open_palette")(self._window, self._view)

    def _open_by_code(self) -> None:
        if self._view is not None:
            self._view.save()
            load("commplan.ui.approvals.open_code:open_by_code")(self._view, self._window)

    def _show_history(self) -> None:
        if self._view is not None:
            self._view.save()
            load("commplan.ui.history.window:open_history")(self._view)

    def _show_properties(self) -> None:
        if self._view is not None:
            self._view.beside.show_inspector(True)
            self._view.workspace.current.set([self._view.workspace.plan.info])
            self._view.workspace.current.focus_wanted.emit("title")

    def _export(self, export: str) -> None:
        if self._view is not None:
            self._view.save()
            load("commplan.ui.dialogs.export:ExportDialog")(self._view.workspace, export, self._window).open()

    def _print(self, view: str = "") -> None:
        if self._view is not None:
            self._view.save()
            load("commplan.ui.printing.dialog:open_print")(self._view.workspace, self._view.pages.page, view)

    def _show_shortcuts(self) -> None:
        page = self._view.pages.page if self._view is not None else None
        load("commplan.ui.dialogs.shortcuts:ShortcutsDialog")(self._window, self._window.look, page).open()

    def _about(self) -> None:
        load("commplan.ui.dialogs.about:show_about")(self._window)


def _open_context_menu() -> None:
    """Open the context menu of what has the keyboard: under X11 Qt does so for the Menu key only."""
    focus = QApplication.focusWidget()
    if focus is not None:
        place = focus.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(reason, place, focus.mapToGlobal(place)))
