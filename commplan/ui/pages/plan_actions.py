"""What can be done on the plan page, as data."""

from PySide6.QtGui import QKeySequence

from commplan.domain.texts import translate
from commplan.ui.actions import ADDING, ActionSpec

NEW_EVENT = ActionSpec(
    id="plan.new_event",
    text=translate("Plan", "New content &event"),
    icon="plus",
    keys=("Ctrl+N", "Ins"),
    menu="plan",
    also=ADDING,
)
NEW_COMMUNICATION = ActionSpec(
    id="plan.new_communication",
    text=translate("Plan", "New &communication"),
    icon="list-plus",
    keys=("Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+N"),
    menu="plan",
    also=ADDING,
)
EDIT = ActionSpec(id="plan.edit", text=translate("Plan", "&Change"), icon="pencil", keys=("F2",), menu="plan")
DUPLICATE = ActionSpec(
    id="plan.duplicate", text=translate("Plan", "&Duplicate"), icon="copy", keys=("Ctrl+Shift+D",), menu="plan"
)
COPY = ActionSpec(
    id="plan.copy",
    text=translate("Plan", "&Copy"),
    icon="copy",
    standard=QKeySequence.StandardKey.Copy,
    keys=("Ctrl+C", "Ctrl+Ins"),
    menu="edit",
)
COPY_TITLES = ActionSpec(
    id="plan.copy_titles",
    text=translate("Plan", "Copy with column &titles"),
    keys=("Ctrl+Shift+C",),
    menu="edit",
)
PASTE = ActionSpec(
    id="plan.paste",
    text=translate("Plan", "&Paste"),
    icon="clipboard-paste",
    standard=QKeySequence.StandardKey.Paste,
    keys=("Ctrl+V", "Shift+Ins"),
    menu="edit",
)
PASTE_NEW = ActionSpec(
    id="plan.paste_new",
    text=translate("Plan", "Paste as &new rows"),
    keys=("Ctrl+Shift+V",),
    menu="edit",
)
FILL_DOWN = ActionSpec(
    id="plan.fill_down",
    text=translate("Plan", "&Fill down"),
    icon="arrow-down-to-line",
    keys=("Ctrl+D",),
    menu="edit",
)
CLEAR = ActionSpec(
    id="plan.clear",
    text=translate("Plan", "Empt&y the cells"),
    tip=translate("Plan", "Empty the cells (Del)"),
    menu="edit",
)
DELETE = ActionSpec(
    id="plan.delete",
    text=translate("Plan", "De&lete"),
    icon="trash-2",
    standard=QKeySequence.StandardKey.Delete,
    keys=("Del",),
    menu="plan",
)
OPEN_ALL = ActionSpec(id="plan.open_all", text=translate("Plan", "&Expand all"), keys=("Alt+Shift+Down",), menu="view")
CLOSE_ALL = ActionSpec(
    id="plan.close_all", text=translate("Plan", "C&ollapse all"), keys=("Alt+Shift+Up",), menu="view"
)
SHOW_IN_CALENDAR = ActionSpec(
    id="plan.calendar", text=translate("Plan", "Show in the c&alendar"), icon="calendar-days", menu="view"
)
SEARCH = ActionSpec(
    id="plan.search", text=translate("Plan", "&Find in the plan"), icon="search", keys=("Ctrl+F",), menu="edit"
)

EXPORTS = (
    ("ics", "calendar", translate("Plan", "Calendar file (.ics)…")),
    ("messages", "mail", translate("Plan", "Messages…")),
    ("sheets", "stamp", translate("Plan", "Approval sheets…")),
    ("json", "download", translate("Plan", "Whole plan as JSON…")),
)
"""Export, icon, words."""
