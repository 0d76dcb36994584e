"""The menu bar, built from declarations; a page's actions come and go with the page."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from commplan.domain.texts import Text
from commplan.ui.actions import ALSO, ActionSpec, make_action
from commplan.ui.mnemonics import keep_letters_apart
from commplan.ui.window_actions import MENUS
from commplan.ui.workspace import Look

_UNDO_FIRST = "edit"  # the menu in which the actions of a page come last


class Menus:
    """The menus of one window in one language."""

    def __init__(self, window: QMainWindow, look: Look) -> None:
        self._look = look
        self._bar = QMenuBar()  # a new one each time: the old one goes with its menus, actions and shortcuts
        window.setMenuBar(self._bar)
        self._menus = {name: self._bar.addMenu(look.say(text)) for name, text in MENUS}
        for name, menu in self._menus.items():
            menu.aboutToShow.connect(partial(self._draw_icons, name))
            keep_letters_apart(menu)
        self._actions: dict[str, QAction] = {}
        self._undrawn: dict[str, list[tuple[QAction, str]]] = {}
        self._page_actions: list[tuple[str, QAction]] = []
        self._page_separators: list[QAction] = []

    def add(self, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
        action = make_action(spec, handler, say=self._look.say, parent=self._bar)
        self._menus[spec.menu].addAction(action)
        if spec.icon:
            self._undrawn.setdefault(spec.menu, []).append((action, spec.icon))
        self._actions[spec.id] = action
        return action

    def _draw_icons(self, menu: str) -> None:
        """Draw a menu's icons when it is first opened: nobody waits for them at the start."""
        for action, icon in self._undrawn.pop(menu, []):
            action.setIcon(self._look.icons.icon(icon))

    def action(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def enable(self, action_ids: Iterable[str], is_possible: bool) -> None:
        for action_id in action_ids:
            self._actions[action_id].setEnabled(is_possible)

    def menu(self, name: str) -> QMenu:
        return self._menus[name]

    def submenu(self, menu: str, text: Text, also: Text | None = None) -> QMenu:
        """A menu within a menu; `also`: other words by which its entries are found."""
        made = self._menus[menu].addMenu(self._look.say(text))
        if also:
            made.menuAction().setProperty(ALSO, self._look.say(also))
        return made

    def separate(self, menu: str) -> None:
        self._menus[menu].addSeparator()

    def choice(
        self, menu: QMenu, choices: Iterable[tuple[str, str]], chosen: str, on_chosen: Callable[[str], object]
    ) -> None:
        """One of several (value, words), with a dot at the chosen one."""
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: on_chosen(value))
            group.addAction(action)

    def show_page_actions(self, actions: Iterable[tuple[str, QAction]]) -> None:
        """Put a page's actions in front of their menus, in place of those of the page before."""
        for name, action in self._page_actions:
            self._menus[name].removeAction(action)
        for separator in self._page_separators:
            separator.deleteLater()
        self._page_actions = list(actions)
        self._page_separators = []
        for name in dict.fromkeys(name for name, _ in self._page_actions):
            menu = self._menus[name]
            first = menu.actions()[0] if menu.actions() and name != _UNDO_FIRST else None
            if menu.actions() and first is None:
                self._page_separators.append(menu.addSeparator())
            mine = [action for menu_name, action in self._page_actions if menu_name == name]
            menu.insertActions(first, mine)  # type: ignore[arg-type]
            if first is not None:
                self._page_separators.append(menu.insertSeparator(first))
