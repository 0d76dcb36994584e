"""What the palette can find: records and texts of the plan, people, and what the menus can do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from commplan.domain import records as r
from commplan.domain.labels import kind_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import Translate, translate
from commplan.planning.finding import Findable
from commplan.ui.current import Item

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

PERSON, COMMAND = "person", "command"
_COMMAND_WEIGHT, _PERSON_WEIGHT, _EVENT_WEIGHT = 0.15, 0.02, 0.05


@dataclass(frozen=True, slots=True)
class Target:
    """Where a line of the palette leads: to `item`, to what `person` owns, or to `action`."""

    kind: str  # of record, PERSON or COMMAND
    words: str  # muted, beside the title: what it is
    icon: str = ""
    item: Item | None = None
    person: str = ""
    action: QAction | None = None

    @property
    def shortcut(self) -> str:
        sequence = self.action.shortcut() if self.action else QKeySequence()
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)


Pair = tuple[Findable, Target]


def plan_things(plan: Plan, say: Translate) -> Iterator[Pair]:
    """Every record that has a place in the window, with the texts that are searched, and the people."""
    for kind, icon in ICONS.items():
        words = say(kind_label(kind))
        for record in plan.table(r.KINDS[kind]).values():
            about, weight = words, 0.0
            if isinstance(record, r.Communication):
                about = f"{words} · {plan.get(r.ContentEvent, record.event_id).title}"
            elif isinstance(record, r.ContentEvent):
                weight = _EVENT_WEIGHT
            more, text = _searched(plan, record)
            target = Target(kind, about, icon, item=Item.of(record))
            yield Findable(f"{kind}:{record.id}", name_of(record), more, text, weight), target
    owner = say(translate("Palette", "everything of this person"))
    for person in sorted(_people(plan)):
        target = Target(PERSON, owner, "user-round", person=person)
        yield Findable(f"person:{person}", person, weight=_PERSON_WEIGHT), target


def _searched(plan: Plan, record: r.Record) -> tuple[str, str]:
    """Words beside the title that count a little, and a long text."""
    if isinstance(record, r.Communication):
        sender, channel = plan.find("sender", record.sender_id), plan.find("channel", record.channel_id)
        names = [name_of(other) for other in (plan.find("content_event", record.event_id), sender, channel) if other]
        texts = (record.content, *record.key_messages, record.call_to_action, record.expected_questions)
        return " ".join([*names, record.owner]), "\n".join(filter(None, texts))
    if isinstance(record, r.ContentEvent):
        return record.owner, "\n".join(filter(None, (record.reason, record.know, record.feel, record.do)))
    if isinstance(record, r.MessageTemplate):
        return record.language, f"{record.subject}\n{record.body}"
    if isinstance(record, r.Tool):
        return record.address, ""
    if isinstance(record, r.Sender):
        return record.email, ""
    if isinstance(record, r.ApprovalPath):
        steps = plan.steps_by_path.get(record.id, ())
        return " ".join(f"{step.role} {step.person}" for step in steps), record.description
    return "", ""


def _people(plan: Plan) -> set[str]:
    owners = {event.owner for event in plan.table(r.ContentEvent).values()}
    return (owners | {c.owner for c in plan.table(r.Communication).values()}) - {""}


def menu_things(bar: QMenuBar, leave_out: Callable[[QAction], bool]) -> Iterator[Pair]:
    """Everything that the menus offer now, with the menus that lead there as words."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _entries(menu, (plain(action.text()),), leave_out)


def _entries(menu: QMenu, path: tuple[str, ...], leave_out: Callable[[QAction], bool]) -> Iterator[Pair]:
    for action in menu.actions():
        name = plain(action.text())
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _entries(inner, (*path, name), leave_out)
        elif name and not action.isSeparator() and action.isEnabled() and action.isVisible() and not leave_out(action):
            words = " › ".join(path)
            key = f"command:{action.objectName() or words + name}"
            yield Findable(key, name, words, weight=_COMMAND_WEIGHT), Target(COMMAND, words, "", action=action)


def plain(words: str) -> str:
    """The words of a menu entry without mnemonics and dots."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
