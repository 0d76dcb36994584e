"""The actions of the calendar page, as data."""

from commplan.domain.texts import Text, translate
from commplan.ui.actions import ActionSpec, KeyNote, StandardKey
from commplan.ui.calendar.periods import AGENDA, MONTH, QUARTER, WEEK, YEAR

ADD = ActionSpec(
    id="calendar.add_event",
    text=translate("Calendar", "&Add a content event"),
    icon="plus",
    menu="plan",
    keys=("Ctrl+N",),
)
BACK = ActionSpec(id="calendar.back", text=translate("Calendar", "&Back"), menu="view", keys=("Alt+Left",))
TODAY = ActionSpec(id="calendar.today", text=translate("Calendar", "To&day"), menu="view", keys=("Ctrl+T",))
FORWARD = ActionSpec(id="calendar.forward", text=translate("Calendar", "&Forward"), menu="view", keys=("Alt+Right",))
JUMP = ActionSpec(
    id="calendar.jump",
    text=translate("Calendar", "&Go to date…"),
    icon="calendar",
    menu="view",
    keys=("Ctrl+G",),
)
DEADLINES = ActionSpec(
    id="calendar.deadlines",
    text=translate("Calendar", "Appro&val deadlines"),
    icon="stamp",
    menu="view",
    keys=("Ctrl+Shift+D",),
    checkable=True,
)

VIEW_NAMES: dict[str, Text] = {
    YEAR: translate("Calendar", "Year"),
    QUARTER: translate("Calendar", "Quarter"),
    MONTH: translate("Calendar", "Month"),
    WEEK: translate("Calendar", "Week"),
    AGENDA: translate("Calendar", "Agenda"),
}
_VIEW_ACTIONS: dict[str, Text] = {
    YEAR: translate("Calendar", "&Year"),
    QUARTER: translate("Calendar", "&Quarter"),
    MONTH: translate("Calendar", "&Month"),
    WEEK: translate("Calendar", "&Week"),
    AGENDA: translate("Calendar", "&Agenda"),
}
VIEWS = {
    view: ActionSpec(id=f"calendar.{view}", text=text, menu="view", keys=(f"Ctrl+Shift+{number}",), checkable=True)
    for number, (view, text) in enumerate(_VIEW_ACTIONS.items(), 1)
}
"""As Ctrl and a number choose a page, with Shift they choose one of its views."""
CLOSER = ActionSpec(
    id="calendar.closer",
    text=translate("Calendar", "&Zoom in"),
    menu="view",
    standard=StandardKey.ZoomIn,
    keys=("Ctrl++", "Ctrl+="),
)
FURTHER = ActionSpec(
    id="calendar.further",
    text=translate("Calendar", "Zoom o&ut"),
    menu="view",
    standard=StandardKey.ZoomOut,
    keys=("Ctrl+-",),
)

KEY_NOTES = (
    KeyNote("Left / Up / Right / Down", translate("Calendar", "To another day")),
    KeyNote("Home / End", translate("Calendar", "To the first or last day of the week")),
    KeyNote("PgUp / PgDown", translate("Calendar", "A month back or forward; in the agenda a screen")),
    KeyNote("Ctrl+Home", translate("Calendar", "To today")),
    KeyNote("Tab / Shift+Tab", translate("Calendar", "Through what is on the day")),
    KeyNote("Space", translate("Calendar", "Select what is there")),
    KeyNote("Enter", translate("Calendar", "Open it; on an empty day: add a content event")),
)
