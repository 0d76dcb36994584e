"""The tools above the calendar: which view, where it is, and what is laid over it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from commplan.domain.texts import translate
from commplan.ui.calendar import actions as a
from commplan.ui.calendar.periods import MONTH, WEEK
from commplan.ui.pages.base import Page
from commplan.ui.widgets.buttons import Button, IconButton
from commplan.ui.widgets.folding import FoldingSegmented


class CalendarBar:
    """Builds the tools and actions of a calendar page; says which view is chosen."""

    def __init__(self, page: Page, *, turn: Callable[[int], object], today: Callable[[], object]) -> None:
        self._page = page
        self._settings = page.workspace.settings
        say, icons = page.workspace.say, page.workspace.icons
        last = str(self._settings.value("calendar/view", MONTH))
        self._segments = FoldingSegmented(
            icons, [(view, say(name)) for view, name in a.VIEW_NAMES.items()], last if last in a.VIEWS else MONTH
        )
        page.header_tools.append(self._segments)
        back, forward = page.add_action(a.BACK, partial(turn, -1)), page.add_action(a.FORWARD, partial(turn, 1))
        self.title = Button(icons, "", role="quiet", small=True)
        self.title.setFont(page.workspace.theme.font("strong"))
        page.leading_tools += [
            IconButton(icons, "chevron-left", back.toolTip(), back.trigger, framed=True),
            Button(icons, say(translate("Calendar", "Today")), small=True).follow(page.add_action(a.TODAY, today)),
            IconButton(icons, "chevron-right", forward.toolTip(), forward.trigger, framed=True),
            self.title,
        ]
        _leave_keyboard(self._segments, *page.leading_tools)

    def add_views(self, on_view: Callable[[str], object]) -> None:
        """The views, as segments and as actions."""
        self._actions: dict[str, QAction] = {}
        for view, spec in a.VIEWS.items():
            self._actions[view] = self._page.add_action(spec, partial(on_view, view))
        self._page.add_action(a.CLOSER, lambda: on_view(self._next(1)))
        self._page.add_action(a.FURTHER, lambda: on_view(self._next(-1)))
        self._segments.follow(self._actions)
        self._segments.chosen.connect(on_view)
        self.set_view(self.view)

    def _next(self, step: int) -> str:
        """The view that shows more days (-1), or fewer (1); the agenda, which has no size, only leads back."""
        views = list(a.VIEWS)
        now, closest = views.index(self.view), views.index(WEEK)
        return views[max(0, min(now + step, max(now, closest)))]

    def add_jump(self, on_jump: Callable[[], object]) -> None:
        """Going to a date: the title opens it."""
        self.title.follow(self._page.add_action(a.JUMP, on_jump))

    def add_deadlines(self, on_change: Callable[[], object]) -> None:
        """The switch that lays approval deadlines over every view."""

        def change() -> None:
            self._settings.set_value("calendar/deadlines", self.deadlines)
            button.setChecked(self.deadlines)
            on_change()

        self._deadlines = self._page.add_action(a.DEADLINES, change)
        self._deadlines.setChecked(self._settings.value("calendar/deadlines", True))
        tip = self._deadlines.toolTip()
        button = IconButton(self._page.workspace.icons, "stamp", tip, self._deadlines.trigger, framed=True)
        button.setCheckable(True)
        button.setChecked(self.deadlines)
        _leave_keyboard(button)
        self._page.trailing_tools.append(button)

    def follow_settings(self) -> None:
        """Another page may have asked for the deadlines."""
        if self.deadlines != self._settings.value("calendar/deadlines", True):
            self._deadlines.trigger()

    @property
    def deadlines(self) -> bool:
        """Whether approval deadlines are shown."""
        return self._deadlines.isChecked()

    @property
    def view(self) -> str:
        return self._segments.value

    def set_view(self, view: str) -> None:
        """Choose a view without telling anyone, and remember it."""
        self._segments.set_value(view)
        for name, action in self._actions.items():
            action.setChecked(name == view)
        self._settings.set_value("calendar/view", view)

    def set_title(self, words: str) -> None:
        self.title.setText(words)
        self.title.setAccessibleName(words)


def _leave_keyboard(*tools: QWidget) -> None:
    """A click on a tool leaves the keyboard in the calendar, so that the arrows go on there; Tab leads to it still."""
    for tool in tools:
        for button in (tool, *tool.findChildren(QAbstractButton)):
            if isinstance(button, QAbstractButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
