"""What other pages can do, as data: it is found from everywhere, and its page is shown first.

What works on something selected stands in the menus of its page alone: there one sees what it is about to change.
"""

from collections.abc import Container, Iterator

from commplan.domain.texts import Translate
from commplan.planning.finding import Findable
from commplan.ui.actions import ActionSpec
from commplan.ui.approvals import actions as approvals
from commplan.ui.calendar import actions as calendar
from commplan.ui.messages import template_deeds as templates
from commplan.ui.pages import directory_actions as directory
from commplan.ui.pages import plan_actions as plan
from commplan.ui.pages.directory_kinds import DIRECTORY
from commplan.ui.pages.registry import PAGES
from commplan.ui.palette.things import COMMAND, COMMAND_WEIGHT, Pair, Target, command_key, plain
from commplan.ui.playbooks.actions import PLAYBOOKS
from commplan.ui.quick_add.actions import QUICK_ADD

_CHANGING: dict[str, tuple[ActionSpec, ...]] = {
    "plan": (plan.NEW_EVENT, plan.NEW_COMMUNICATION, QUICK_ADD, PLAYBOOKS),
    "messages": (templates.ADD,),
    "directory": (*(kind.new for kind in DIRECTORY), directory.IMPORT_DAYS),
}
_SHOWING: dict[str, tuple[ActionSpec, ...]] = {
    "plan": (plan.SEARCH, plan.OPEN_ALL, plan.CLOSE_ALL),
    "calendar": (calendar.TODAY, calendar.JUMP, calendar.DEADLINES, *calendar.VIEWS.values()),
    "approvals": (approvals.WRITE, approvals.TURNAROUND, approvals.PRINT_ALL),
    "directory": (directory.SEARCH,),
}


def elsewhere(say: Translate, can_change: bool, known: Container[str]) -> Iterator[Pair]:
    """The commands of all pages but those with the keys `known`; without `can_change` only those that show."""
    for page in PAGES:
        title = say(page.title)
        for spec in (*(_CHANGING.get(page.name, ()) if can_change else ()), *_SHOWING.get(page.name, ())):
            key = command_key(spec.id)
            if key not in known:
                more = (title, say(spec.also)) if spec.also else (title,)
                target = Target(COMMAND, title, spec.icon, page=page.name, command=spec.id)
                yield Findable(key, plain(say(spec.text)), more, weight=COMMAND_WEIGHT), target
