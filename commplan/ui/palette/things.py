"""What the palette can find: records and texts of the plan, people, and what the menus can do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from commplan.documents.codes import sheet_number
from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.labels import kind_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import Translate, translate
from commplan.planning.finding import Findable
from commplan.planning.schedule import Schedule
from commplan.services.printed_codes import Printed, find_printed
from commplan.ui.actions import ALSO
from commplan.ui.current import Item
from commplan.ui.filters import Value

ICONS = {
    "content_event": "list-tree",
    "communication": "send",
    "sender": "user-round",
    "audience": "users",
    "channel": "megaphone",
    "tool": "wrench",
    "approval_path": "stamp",
    "day_rule": "calendar-off",
    "message_template": "file-text",
    "saved_view": "list-filter",
}
"""The kinds that are found as records of their own, with their icons."""

PERSON, COMMAND, SHEET = "person", "command", "sheet"
COMMAND_WEIGHT, _PERSON_WEIGHT, _EVENT_WEIGHT = 0.15, 0.02, 0.05


@dataclass(frozen=True, slots=True)
class Target:
    """Where a line of the palette leads: to `item`, to what `person` owns, to `action`, or to a page's `command`.

    `printed` is the sheet whose code was typed, `filter` a value that the shared filter gets.
    """

    kind: str  # of record, PERSON, COMMAND or SHEET
    words: str  # muted, beside the title: what it is
    icon: str = ""
    item: Item | None = None
    person: str = ""
    action: QAction | None = None
    page: str = ""
    command: str = ""  # id of an action of `page`
    printed: Printed | None = None
    filter: Value | None = None

    @property
    def shortcut(self) -> str:
        sequence = self.action.shortcut() if self.action else QKeySequence()
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)


Pair = tuple[Findable, Target]


def plan_things(plan: Plan) -> Iterator[Findable]:
    """Every record that has a place in the window, with the texts that are searched, and the people."""
    for kind in ICONS:
        for record in plan.table(r.KINDS[kind]).values():
            more, text = _searched(plan, record)
            weight = _EVENT_WEIGHT if kind == "content_event" else 0.0
            yield Findable(f"{kind}:{record.id}", name_of(record), more, text, weight)
    for person in sorted(_people(plan)):
        yield Findable(f"{PERSON}:{person}", person, weight=_PERSON_WEIGHT)


def title_of(plan: Plan, key: str) -> str:
    """The title of the thing with this key; "" when it is gone."""
    kind, _, name = key.partition(":")
    if kind == PERSON:
        return name if name in _people(plan) else ""
    record = plan.find(kind, name) if kind in ICONS else None
    return name_of(record) if record else ""


def target_of(plan: Plan, key: str, say: Translate) -> Target:
    """Where the thing with this key leads; one of `plan_things`."""
    kind, _, name = key.partition(":")
    if kind == PERSON:
        return Target(PERSON, say(translate("Palette", "everything of this person")), "user-round", person=name)
    record, words = plan.get(r.KINDS[kind], name), say(kind_label(kind))
    if isinstance(record, r.Communication):
        words = f"{words} · {plan.get(r.ContentEvent, record.event_id).title}"
    return Target(kind, words, ICONS[kind], item=Item.of(record))


def sheet_of(schedule: Schedule, code: str, say: Translate) -> tuple[str, str, Target] | None:
    """Key, title and target of the sheet with a code; None when there is none, or several."""
    try:
        printed = find_printed(schedule, code)
    except UserError:
        return None
    dated = printed.dated
    number = sheet_number(dated.communication_id, dated.original)
    words = say(translate("Palette", "approval sheet {number}").format(number=number))
    return f"communication:{dated.communication_id}", dated.title, Target(SHEET, words, "stamp", printed=printed)


def _searched(plan: Plan, record: r.Record) -> tuple[tuple[str, ...], str]:
    """Names beside the title that count a little, and a long text."""
    if isinstance(record, r.Communication):
        event, sender = plan.get(r.ContentEvent, record.event_id), plan.table(r.Sender).get(record.sender_id)
        channel = plan.table(r.Channel).get(record.channel_id)
        names = (event.title, sender.name if sender else "", channel.name if channel else "", record.owner)
        return names, _lines(record.content, *record.key_messages, record.call_to_action, record.expected_questions)
    if isinstance(record, r.ContentEvent):
        return (record.owner,), _lines(record.reason, record.know, record.feel, record.do)
    if isinstance(record, r.MessageTemplate):
        return (record.language,), _lines(record.subject, record.body)
    if isinstance(record, r.Tool):
        return (record.address,), ""
    if isinstance(record, r.Sender):
        return (record.email,), ""
    if isinstance(record, r.ApprovalPath):
        steps = plan.steps_by_path.get(record.id, ())
        return tuple(f"{step.role} {step.person}" for step in steps), record.description
    return (), ""


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def _people(plan: Plan) -> set[str]:
    owners = {event.owner for event in plan.table(r.ContentEvent).values()}
    return (owners | {c.owner for c in plan.table(r.Communication).values()}) - {""}


def menu_things(bar: QMenuBar, leave_out: Callable[[QAction], bool]) -> Iterator[Pair]:
    """Everything that the menus offer now, with the menus that lead there as words."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _entries(menu, (plain(action.text()),), leave_out)


def _entries(
    menu: QMenu, path: tuple[str, ...], leave_out: Callable[[QAction], bool], also: str = ""
) -> Iterator[Pair]:
    for action in menu.actions():
        name, more = plain(action.text()), " ".join(filter(None, (also, action.property(ALSO))))
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _entries(inner, (*path, name), leave_out, more)
        elif name and not action.isSeparator() and action.isEnabled() and action.isVisible() and not leave_out(action):
            words = " › ".join(path)
            key = command_key(action.objectName() or words + name)
            target = Target(COMMAND, words, "", action=action)
            yield Findable(key, name, tuple(filter(None, (words, more))), weight=COMMAND_WEIGHT), target


def command_key(name: str) -> str:
    """The key of a command by its id, or by its words where it has none."""
    return f"{COMMAND}:{name}"


def plain(words: str) -> str:
    """The words of a menu entry without mnemonics and dots."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
