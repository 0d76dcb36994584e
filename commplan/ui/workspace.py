"""What every page and dialog of an open plan gets: the plan's session and the window's services."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, Signal

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, Translate
from commplan.planning.schedule import Schedule
from commplan.services.session import Session
from commplan.ui.chain_watch import ChainWatch
from commplan.ui.current import Current, Item, SharedSelection
from commplan.ui.icons import Icons
from commplan.ui.settings import Settings
from commplan.ui.tasks import Tasks
from commplan.ui.theme import Theme

if TYPE_CHECKING:
    from commplan.ui.approvals.states import States

T = TypeVar("T")

INFO, SUCCESS, WARNING, PROBLEM = "info", "success", "warning", "problem"


@dataclass(frozen=True, slots=True)
class Remedy:
    """What can be done about a message: the words of its button, and the deed."""

    words: str
    deed: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """A message in the bar below the page; it stays until it is closed or something else is done."""

    words: str
    tone: str = INFO
    remedy: Remedy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Language and looks of the window: everything that a rebuild of the window replaces."""

    say: Translate
    language: str
    locale: QLocale
    theme: Theme
    icons: Icons


class Workspace(QObject):
    """One open plan in one window. Lives until the plan is closed or the language or theme changes."""

    notice = Signal(object)
    """A Notice to show, or None to take the last one away."""
    page_wanted = Signal(str)
    search_wanted = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        *,
        settings: Settings,
        selection: SharedSelection,
        current: Current,
        tasks: Tasks,
    ) -> None:
        super().__init__()
        self.session = session
        self.say = look.say
        self.language = look.language
        self.locale = look.locale
        self.theme = look.theme
        self.icons = look.icons
        self.settings = settings
        self.selection = selection
        self.current = current
        self.tasks = tasks
        self.chain = ChainWatch(session, tasks, self)
        self.states: States | None = None
        """How far all approvals were when a worker counted them last: the page that lists them begins with these."""

    @property
    def plan(self) -> Plan:
        return self.session.plan

    @property
    def schedule(self) -> Schedule:
        return self.session.schedule

    def own_schedule(self) -> Schedule:
        """The dates of the plan for a worker: what is known of them is shared, what more is asked for is its own."""
        return Schedule(self.plan, previous=self.schedule)

    @property
    def today(self) -> dt.date:
        """Today in the plan's zone."""
        return self.session.today()

    def run(self, operation: Callable[[], object], remedy: Remedy | None = None) -> bool:
        """Do what a person asked for; whether it worked. A UserError is shown below the page, with what to do."""
        try:
            operation()
        except UserError as error:
            self.notify(error.text, PROBLEM, remedy)
            return False
        self.notice.emit(None)
        return True

    def result_of(self, operation: Callable[[], T]) -> T | None:
        """Like `run`, for an operation whose result is needed; None when it did not work."""
        results: list[T] = []
        return results[0] if self.run(lambda: results.append(operation())) else None

    def notify(self, text: Text, tone: str = INFO, remedy: Remedy | None = None) -> None:
        """Show a message below the page."""
        self.notice.emit(Notice(self.say(text), tone, remedy))

    def go_to(self, page: str, item: Item | None = None, field: str = "") -> None:
        """Show another page ("approvals"), with `item` selected and the cursor in `field` of the inspector."""
        self.page_wanted.emit(page)
        self.show(item, field)

    def show(self, item: Item | None, field: str = "") -> None:
        """Select `item` and, with `field`, put the cursor there."""
        if item is not None:
            self.current.show(item)
        if field:
            self.current.focus_wanted.emit(field)
