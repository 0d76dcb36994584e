"""The filter with which a plan was left: it is there again when that plan is opened next."""

import json
from typing import cast

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.plain import from_plain, plain_value
from commplan.domain.plan import Plan
from commplan.domain.records import SavedView
from commplan.planning.selection import REFS, Selection, values_of
from commplan.services.session import Session
from commplan.ui.current import SharedSelection
from commplan.ui.settings import Setting, Settings

_FILTER = Setting("window/filter", "")  # JSON: the plan's id, the view's id, and the filter as a view holds it


def keep_filter(settings: Settings, plan: Plan, shared: SharedSelection) -> None:
    """Remember the filter of a plan, in place of that of the plan that was open before."""
    if shared.value == Selection():
        settings.set(_FILTER, "")
        return
    values = {name: plain_value(value) for name, value in values_of(shared.value).items()}
    settings.set(_FILTER, json.dumps({"plan": plan.info.id, "view": shared.view_id, "filter": values}))


def kept_filter(settings: Settings, session: Session) -> SharedSelection:
    """The filter with which this plan was left last; an empty one when none is known or it can't be read."""
    shared, plan = SharedSelection(), session.plan
    try:
        kept = json.loads(settings.get(_FILTER) or "{}")
        if kept.get("plan") == plan.info.id:
            values = {**kept["filter"], **_known(plan, kept["filter"])}
            view = cast("SavedView", from_plain(SavedView.kind, {"id": "", "name": "", **values}))
            view_id = kept["view"] if plan.find(SavedView.kind, kept["view"]) else ""
            shared.choose(view_id, Selection.of_view(view, plan.info, session.today()))
    except (ValueError, TypeError, KeyError, AttributeError, UserError):
        pass  # like every setting of a wrong type it counts as absent
    return shared


def _known(plan: Plan, values: dict[str, list[str]]) -> dict[str, list[str]]:
    """The records that it filters by, as far as they are still in the plan."""
    specs = specs_of(SavedView)
    return {name: [key for key in values[name] if plan.find(specs[name].target, key)] for name in REFS}
