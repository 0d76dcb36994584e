"""What a cell that refers to other records offers, and how a new one is made of its name."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import Text, translate
from commplan.planning.folding import fold
from commplan.planning.sizes import size_of
from commplan.ui.tables.choice_popup import Option
from commplan.ui.workspace import Workspace

ADD: dict[str, Text] = {
    "sender": translate("Plan", "Add sender “{name}”"),
    "audience": translate("Plan", "Add audience “{name}”"),
    "channel": translate("Plan", "Add channel “{name}”"),
    "tool": translate("Plan", "Add tool “{name}”"),
    "approval_path": translate("Plan", "Add approval path “{name}”"),
}
"""The kinds of which a new one can be made from within a cell."""


def options_for(workspace: Workspace, record: r.Record, kind: str, chosen: Collection[str]) -> list[Option]:
    """The records of a kind that `record` can refer to. Archived ones are offered only where they are chosen."""
    found = []
    for other, level in in_order(workspace.plan, kind):
        is_offered = other.id in chosen or not getattr(other, "archived", False)
        if is_offered and not is_within(workspace.plan, other, record):
            form = other.form if isinstance(other, r.Channel) else None
            found.append(Option(other.id, name_of(other), _detail(workspace, other), form, level))
    if kind == r.Tool.kind and isinstance(record, r.Communication):
        tools = workspace.plan.table(r.Tool)
        found.sort(key=lambda option: record.channel_id not in tools[option.id].channel_ids)
    return found


def in_order(
    plan: Plan, kind: str, key: Callable[[r.Record], Any] | None = None, *, descending: bool = False
) -> list[tuple[r.Record, int]]:
    """All records of a kind by `key`, else by name; those with a parent below it, each with its level."""
    records = plan.table(r.KINDS[kind]).values()
    ordered = sorted(records, key=key or (lambda record: fold(name_of(record))), reverse=descending)
    children: dict[str, list[r.Record]] = {}
    for record in ordered:
        children.setdefault(getattr(record, "parent_id", ""), []).append(record)
    return list(_below("", children, 0))


def _below(parent_id: str, children: dict[str, list[r.Record]], level: int) -> Iterable[tuple[r.Record, int]]:
    for record in children.get(parent_id, ()):
        yield record, level
        yield from _below(record.id, children, level + 1)


def is_within(plan: Plan, record: r.Record, other: r.Record) -> bool:
    """Whether `record` is `other` or stands below it in the same tree."""
    current: r.Record | None = record
    while current is not None:
        if current.id == other.id:
            return True
        parent_id = getattr(current, "parent_id", "")
        current = plan.find(current.kind, parent_id) if parent_id else None
    return False


def _detail(workspace: Workspace, record: r.Record) -> str:
    detail = _DETAILS.get(type(record))
    return detail(workspace, record) if detail else ""


def _size(workspace: Workspace, record: r.Record) -> str:
    size = size_of(workspace.plan, record.id)
    return "" if size is None else workspace.locale.toString(size)


def _steps(workspace: Workspace, record: r.Record) -> str:
    count = len(workspace.plan.steps_by_path.get(record.id, ()))
    return workspace.say(translate("Plan", "%n step(s)", "", 1).count(count))


_DETAILS: dict[type[r.Record], Callable[[Workspace, Any], str]] = {
    r.Sender: lambda workspace, sender: workspace.say(choice_label(sender.level)),
    r.Audience: _size,
    r.Communication: lambda workspace, c: workspace.plan.get(r.ContentEvent, c.event_id).title,
    r.Tool: lambda workspace, tool: workspace.say(choice_label(tool.type)),
    r.ApprovalPath: _steps,
}


def new_record(kind: str, name: str, user: r.Record) -> r.Record:
    """A record of a kind called `name`, made while `user` was edited; one that fits it."""
    if kind == r.Tool.kind and isinstance(user, r.Communication) and user.channel_id:
        return r.Tool(id=new_id(), name=name, channel_ids=(user.channel_id,))
    return r.KINDS[kind](id=new_id(), name=name)  # type: ignore[call-arg]
