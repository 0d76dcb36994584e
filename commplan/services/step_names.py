"""What steps are called in the Edit menu: what a person did, to what, in their own words."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from commplan.domain.fields import specs_of
from commplan.domain.labels import count_label, field_label, kind_label
from commplan.domain.plan import name_of
from commplan.domain.records import KINDS, Communication, ContentEvent, Record
from commplan.domain.texts import Text, translate

Values = Mapping[str, Any]

_MOST = 3  # fields that are named
_LENGTH = translate("Undo", "Length")
_DAY = translate("Undo", "Day")
_FREQUENCY = translate("Labels", "Frequency")
_SHORT: Mapping[tuple[str, str], Text] = {
    (ContentEvent.kind, "span"): _LENGTH,
    (ContentEvent.kind, "rule"): _FREQUENCY,
    (ContentEvent.kind, "workday_offset"): _FREQUENCY,
    (ContentEvent.kind, "date_rule"): _FREQUENCY,
    (Communication.kind, "duration"): _LENGTH,
    (Communication.kind, "span"): _LENGTH,
    (Communication.kind, "offset"): _DAY,
    (Communication.kind, "offset_unit"): _DAY,
    (Communication.kind, "offset_from"): _DAY,
    (Communication.kind, "channel_id"): translate("Plan", "Channel"),
}
"""What people call fields whose label says more than that, and fields that are one thing to them."""


def things(records: Sequence[Record]) -> Text:
    """What a step is about: “NPS results”, 3 communications, 2 content events and 5 communications."""
    found = {record.id: record for record in records}
    if len(found) == 1:
        return translate("Undo", "“{name}”").format(name=name_of(records[0]))
    kinds = [record.kind for record in found.values()]
    counts = [count_label(kind, kinds.count(kind)) for kind in KINDS if kind in kinds]
    words = counts[0] if counts else count_label("", 0)
    for more in counts[1:]:
        words = translate("Undo", "{some} and {others}").format(some=words, others=more)
    return words


def fields_of(names: Mapping[str, Collection[str]]) -> Text:
    """Fields, by kind, as a person calls them, in the order of forms; how many, where they are too many to be named."""
    words: list[Text] = []
    for kind, of_kind in names.items():
        in_order = [name for name in specs_of(KINDS[kind]) if name in of_kind]
        for word in (_SHORT.get((kind, name)) or field_label(kind, name) for name in in_order):
            words += [word] if word not in words else []
    if not 0 < len(words) <= _MOST:
        return translate("Undo", "%n field(s)", "", 1).count(len(words))
    found, *others = words
    for more in others:
        found = Text("", "{first}, {next}").format(first=found, next=more)
    return found


def changed_fields(pairs: Sequence[tuple[Record, Values]]) -> Text:
    """The fields that get other values."""
    given: dict[str, set[str]] = {}
    changed: dict[str, set[str]] = {}
    for record, values in pairs:
        given.setdefault(record.kind, set()).update(values)
        differing = {name for name, value in values.items() if value != getattr(record, name)}
        if differing:
            changed.setdefault(record.kind, set()).update(differing)
    return fields_of(changed or given)


def change_name(pairs: Sequence[tuple[Record, Values]]) -> Text:
    """How giving each record its values is called: "Sender of “Letter”", "Owner of 3 content events"."""
    about = things([record for record, _ in pairs])
    values = pairs[0][1]
    if values.keys() == {"archived"}:
        text = translate("Undo", "Archiving of {what}")
        return (text if values["archived"] else translate("Undo", "{what} back from the archive")).format(what=about)
    if len(pairs) == 1 and values.keys() <= {"title", "name"}:
        return translate("Undo", "Renaming of {what}").format(what=about)
    return translate("Undo", "{fields} of {what}").format(fields=changed_fields(pairs), what=about)


def deletion_name(records: Sequence[Record]) -> Text:
    """How taking records out of the plan is called."""
    if len(records) == 1:
        text = translate("Undo", "Delete {kind} “{name}”")
        return text.format(kind=kind_label(records[0].kind), name=name_of(records[0]))
    return translate("Undo", "Delete {what}").format(what=things(records))
