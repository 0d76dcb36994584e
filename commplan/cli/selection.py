"""From --audience, --status, --view, --from and the like to a Selection."""

import argparse
import dataclasses
from typing import Any

from commplan.cli.filter_options import BY_CHOICE, BY_NAME
from commplan.domain.errors import NotFoundError
from commplan.domain.labels import kind_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import KINDS, SavedView
from commplan.domain.texts import quoted, translate
from commplan.domain.words import Period
from commplan.planning.folding import fold
from commplan.planning.selection import Selection
from commplan.services.session import Session


def selection_of(session: Session, options: argparse.Namespace) -> Selection:
    """What the options select; NotFoundError for a name that the plan does not hold.

    An option takes the place of what the view says about the same; a period that of the view's period.
    """
    plan, today = session.plan, session.today()
    selection = Selection()
    if options.view:
        selection = Selection.of_view(plan.get(SavedView, _id_of(plan, SavedView.kind, options.view)), plan.info, today)
    if options.period:
        selection = selection.in_period(Period(options.period), plan.info, today)
    if options.start or options.end:
        selection = selection.between(options.start or selection.start, options.end or selection.end)
    values: dict[str, Any] = {
        field: frozenset(_id_of(plan, kind, name) for name in getattr(options, kind)) for kind, field in BY_NAME.items()
    }
    for option, (field, choices) in BY_CHOICE.items():
        values[field] = frozenset(choice for choice in choices if choice.value in getattr(options, option))
    values |= {"owner": options.owner, "words": options.words}
    return dataclasses.replace(selection, **{name: value for name, value in values.items() if value})


def _id_of(plan: Plan, kind: str, name: str) -> str:
    """The record with this id or name; upper and lower case and diacritics do not matter."""
    records = plan.table(KINDS[kind]).values()
    for record in records:
        if record.id == name or fold(name_of(record)) == fold(name):
            return record.id
    known = quoted(map(name_of, records)) if records else "–"
    text = translate("Errors", "The plan has no {kind} called “{name}”. There are: {known}.")
    raise NotFoundError(text.format(kind=kind_label(kind), name=name, known=known))
