"""What the shared filter can be set to, as commands: "no approver", "not measured", "next 30 days"."""

import dataclasses
from collections.abc import Iterator

from commplan.domain.texts import translate
from commplan.planning.facets import PERIOD
from commplan.planning.filter_words import NAMES
from commplan.planning.finding import Findable
from commplan.planning.selection import CHOICES
from commplan.ui.filters import Value, toggled, values_of_field
from commplan.ui.palette.things import COMMAND, COMMAND_WEIGHT, Pair, Target, command_key
from commplan.ui.plan_view import PlanView
from commplan.ui.workspace import Workspace


def filter_things(workspace: Workspace) -> Iterator[Pair]:
    """A command for each value of the fields whose values are no records: those are found themselves."""
    say = workspace.say
    title = say(translate("Window", "Filter"))
    for field in (*CHOICES, PERIOD):
        name = say(NAMES[field])
        for value in values_of_field(workspace, field):
            key = command_key(f"filter.{field}.{value.value.value}")
            target = Target(COMMAND, f"{title} › {name}", "list-filter", filter=dataclasses.replace(value, is_on=False))
            yield Findable(key, value.words, (title, name), weight=COMMAND_WEIGHT), target


def set_filter(view: PlanView, value: Value) -> None:
    """Add a value to the shared filter, on the plan page where the page that is shown has none."""
    workspace, page = view.workspace, view.pages.page
    is_on = any(known.is_on for known in values_of_field(workspace, value.field) if known.value == value.value)
    if not is_on:
        workspace.selection.set(toggled(workspace, value.field, value.value))
    if page is None or not page.uses_selection:
        workspace.page_wanted.emit("plan")
