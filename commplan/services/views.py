"""Saved views: a filter under a name, with an icon and a place in the order."""

from commplan.domain.changes import updated
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import SavedView
from commplan.domain.texts import translate
from commplan.planning.folding import fold
from commplan.planning.selection import Selection, values_of
from commplan.services import records
from commplan.services.session import Session


def views_in_order(plan: Plan) -> list[SavedView]:
    """The saved views as menus list them."""
    return sorted(plan.table(SavedView).values(), key=lambda view: (view.position, view.id))


def save_view(session: Session, name: str, icon: str, selection: Selection) -> SavedView:
    """Save `selection` as a new view after the others; UserError when there is one of this name."""
    _check_name(session.plan, name)
    views = views_in_order(session.plan)
    position = views[-1].position + 1 if views else 1
    view = SavedView(id=new_id(), name=name.strip(), icon=icon, position=position, **values_of(selection))
    records.add_all(session, [view])
    return session.plan.get(SavedView, view.id)


def update_view(session: Session, view: SavedView, selection: Selection) -> None:
    """Let a view hold `selection` from now on."""
    label = translate("Undo", "Filter of the view “{name}”").format(name=view.name)
    session.apply(label, [updated(view, **values_of(selection))])


def rename_view(session: Session, view: SavedView, name: str) -> None:
    """Give a view another name; UserError when another one has it."""
    if name.strip() != view.name:
        _check_name(session.plan, name, view)
        records.update(session, view, name=name.strip())


def move_view(session: Session, view: SavedView, place: int) -> None:
    """Put a view at a place (0: the first) in the order."""
    others = [other for other in views_in_order(session.plan) if other.id != view.id]
    others.insert(max(0, min(place, len(others))), session.plan.get(SavedView, view.id))
    changes = [updated(each, position=number) for number, each in enumerate(others, 1) if each.position != number]
    session.apply(translate("Undo", "Move of the view “{name}”").format(name=view.name), changes)


def _check_name(plan: Plan, name: str, view: SavedView | None = None) -> None:
    same = (other for other in plan.table(SavedView).values() if fold(other.name) == fold(name.strip()))
    if any(view is None or other.id != view.id for other in same):
        raise UserError(translate("Errors", "There is a view called “{name}” already.").format(name=name.strip()))
