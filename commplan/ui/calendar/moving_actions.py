"""Moving, copying and deleting without a mouse: the actions, as data, and how a page gets them."""

from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence

from commplan.domain.texts import translate
from commplan.ui.actions import ActionSpec, KeyNote
from commplan.ui.lazy import load
from commplan.ui.pages.base import Page

MOVE_TO = ActionSpec(
    id="calendar.move_to",
    text=translate("Calendar", "&Move to date…"),
    icon="calendar-days",
    menu="edit",
    keys=("Ctrl+Shift+M",),
)
MOVE_EVENT = ActionSpec(id="calendar.move_event", text=translate("Calendar", "Move the whole &event…"), menu="edit")
COPY_TO = ActionSpec(id="calendar.copy_to", text=translate("Calendar", "Copy &to date…"), menu="edit")
COPY = ActionSpec(
    id="calendar.copy",
    text=translate("Calendar", "&Copy"),
    icon="copy",
    menu="edit",
    standard=QKeySequence.StandardKey.Copy,
    keys=("Ctrl+C", "Ctrl+Ins"),
)
PASTE = ActionSpec(
    id="calendar.paste",
    text=translate("Calendar", "&Paste on this day"),
    menu="edit",
    standard=QKeySequence.StandardKey.Paste,
    keys=("Ctrl+V", "Shift+Ins"),
)
REMOVE = ActionSpec(
    id="calendar.delete",
    text=translate("Calendar", "De&lete"),
    icon="trash-2",
    menu="edit",
    standard=QKeySequence.StandardKey.Delete,
    keys=("Del",),
)
REMOVE_EVENT = ActionSpec(
    id="calendar.delete_event", text=translate("Calendar", "&Delete the whole event…"), menu="edit"
)
_EARLIER = ActionSpec(
    id="calendar.earlier", text=translate("Calendar", "A working day earlier"), keys=("Alt+Shift+Left",)
)
_LATER = ActionSpec(id="calendar.later", text=translate("Calendar", "A working day later"), keys=("Alt+Shift+Right",))
_WEEK_EARLIER = ActionSpec(
    id="calendar.week_earlier", text=translate("Calendar", "A week earlier"), keys=("Alt+Shift+Up",)
)
_WEEK_LATER = ActionSpec(id="calendar.week_later", text=translate("Calendar", "A week later"), keys=("Alt+Shift+Down",))
_NUDGES = ((_EARLIER, -1, 0), (_LATER, 1, 0), (_WEEK_EARLIER, 0, -1), (_WEEK_LATER, 0, 1))
KEY_NOTES = (
    KeyNote("Alt+Shift+Left / Alt+Shift+Right", translate("Calendar", "Move what is selected by a working day")),
    KeyNote("Alt+Shift+Up / Alt+Shift+Down", translate("Calendar", "Move what is selected by a week")),
    KeyNote("Up / Down", translate("Calendar", "In the week: through its hours and what is there")),
    KeyNote("PgUp / PgDown", translate("Calendar", "In the week: a week back or forward")),
    KeyNote("Alt+Left / Alt+Right", translate("Calendar", "While dragging: to the days before or after those shown")),
    KeyNote("Esc", translate("Calendar", "Cancel dragging")),
)
_MOVING = "commplan.ui.calendar.moving"


def add_moving(page: Page) -> None:
    """Give a calendar page (with `view`, `day` and `go_to`) these actions."""
    for spec, name in (
        (MOVE_TO, "move_to"),
        (MOVE_EVENT, "move_event"),
        (COPY_TO, "copy_to"),
        (COPY, "copy"),
        (PASTE, "paste"),
        (REMOVE, "remove"),
        (REMOVE_EVENT, "remove_event"),
    ):
        page.add_action(spec, partial(_do, name, page))
    for spec, days, weeks in _NUDGES:
        page.add_action(spec, partial(_do, "nudge", page, days, weeks))


def _do(name: str, *arguments: Any) -> None:
    load(f"{_MOVING}:{name}")(*arguments)
