"""How many changes are told in few lines: what belongs to a new record stands with it, what changed alike together."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from commplan.domain import fields as f
from commplan.domain.fields import FieldSpec, specs_of
from commplan.domain.history import ADDED, DECISION, DELETED, UPDATED, VERSION, FieldChange, RecordChange
from commplan.domain.net_changes import NetChange
from commplan.domain.records import KINDS

ALIKE = 4
"""Records from which on the same change of all of them is told once."""

_MATTERING: Mapping[str, tuple[str, ...]] = {
    "content_event": ("start", "rule", "category", "owner"),
    "communication": ("event_id", "channel_id", "audience_ids", "sender_id"),
    "occurrence": ("state",),
    VERSION: ("author", "note"),
    DECISION: ("decision", "who", "comment", "how"),
}
_MOST = 3  # fields that are told of other kinds
_TOLD = {f.TEXT, f.INTEGER, f.NUMBER, f.CHOICE, f.DATE, f.REF, f.REFS}


@dataclass(frozen=True, slots=True)
class Told:
    """A record that was added or deleted, with what came or went along with it."""

    net: NetChange
    belonging: tuple[NetChange, ...] = ()

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many of each kind belong to it."""
        return Counter(net.change.kind for net in self.belonging)


def told_together(changes: Iterable[NetChange]) -> dict[tuple[str, str], list[Told]]:
    """The added and the deleted records by (action, kind), each with those that can't be without it."""
    gone_or_new = [net for net in changes if net.change.action in (ADDED, DELETED)]
    known = {(net.change.action, net.change.record_id): net for net in gone_or_new}
    belonging: dict[int, list[NetChange]] = defaultdict(list)
    tops = []
    for net in gone_or_new:
        top = _top(net, known)
        if top is net:
            tops.append(net)
        else:
            belonging[id(top)].append(net)
    found: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for net in tops:
        found[net.change.action, net.change.kind].append(Told(net, tuple(belonging[id(net)])))
    return found


def _top(net: NetChange, known: Mapping[tuple[str, str], NetChange]) -> NetChange:
    """What it belongs to in the end, among what came or went too; versions and decisions are told by themselves."""
    while (owner := known.get((net.change.action, _owner(net.change)))) is not None:
        net = owner
    return net


def _owner(change: RecordChange) -> str:
    """The id of what the record can't be without; "" for none."""
    if change.kind not in KINDS:
        return ""
    owners = (n for n, s in specs_of(KINDS[change.kind]).items() if s.holds == f.REF and not s.optional)
    return str(value_of(change, next(owners, "")) or "")


def value_of(change: RecordChange, field: str) -> object:
    """What an added record has in a field, or a deleted one had; None where that was empty."""
    found = next((each for each in change.fields if each.field == field), None)
    if found is None:
        return None
    return found.before if change.action == DELETED else found.after


def mattering(change: RecordChange) -> list[tuple[str, object]]:
    """The few fields by which people know an added or deleted record, with their values; its name is none of them."""
    fields = _MATTERING.get(change.kind)
    if fields is None:
        specs = specs_of(KINDS[change.kind]) if change.kind in KINDS else {}
        fields = tuple(name for name, spec in specs.items() if name not in _NAMES and _matters(spec))
    values = ((name, value_of(change, name)) for name in fields)
    told = [(name, value) for name, value in values if value not in (None, "", [], False)]
    return told if change.kind in _MATTERING else told[:_MOST]


_NAMES = {"title", "name", "role"}


def _matters(spec: FieldSpec) -> bool:
    is_owner = spec.holds == f.REF and not spec.optional
    return spec.holds in _TOLD and not is_owner and spec.name != "position"


def alike(changes: Iterable[NetChange]) -> list[list[NetChange]]:
    """The updated records, those with the very same changes together where they are many."""
    found: dict[str, list[NetChange]] = defaultdict(list)
    for net in changes:
        if net.change.action == UPDATED:
            found[_signature(net.change.fields)].append(net)
    groups = ([group] if len(group) >= ALIKE else [[net] for net in group] for group in found.values())
    return [group for several in groups for group in several]


def _signature(fields: Sequence[FieldChange]) -> str:
    return repr(sorted((x.field, x.before, x.after) for x in fields if x.field != "rev"))
