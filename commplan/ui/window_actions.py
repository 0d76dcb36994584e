"""The actions of the window itself, as data. Pages declare their own."""

from PySide6.QtGui import QKeySequence

from commplan.domain.texts import Text, translate
from commplan.ui.actions import SETTINGS, ActionSpec

Key = QKeySequence.StandardKey

MENUS: tuple[tuple[str, Text], ...] = (
    ("file", translate("Window", "&File")),
    ("edit", translate("Window", "&Edit")),
    ("view", translate("Window", "&View")),
    ("plan", translate("Window", "&Plan")),
    ("export", translate("Window", "P&rint and export")),
    ("help", translate("Window", "&Help")),
)

NEW = ActionSpec(
    id="file.new",
    text=translate("Window", "&New plan…"),
    icon="file-plus",
    menu="file",  # no Ctrl+N: that adds what the page shows, many times a day
)
OPEN = ActionSpec(
    id="file.open",
    text=translate("Window", "&Open…"),
    icon="folder-open",
    menu="file",
    standard=Key.Open,
    keys=("Ctrl+O",),
)
IMPORT = ActionSpec(id="file.import", text=translate("Window", "&Import a plan (JSON)…"), icon="upload", menu="file")
SAVE_COPY = ActionSpec(
    id="file.save_copy",
    text=translate("Window", "Save a &copy…"),
    icon="copy",
    menu="file",
    standard=Key.SaveAs,
    keys=("Ctrl+Shift+S",),
)
BACKUP = ActionSpec(id="file.backup", text=translate("Window", "&Back up now"), menu="file")
RESTORE = ActionSpec(id="file.restore", text=translate("Window", "&Restore a backup…"), icon="history", menu="file")
CLOSE = ActionSpec(
    id="file.close", text=translate("Window", "&Close plan"), menu="file", standard=Key.Close, keys=("Ctrl+W",)
)
QUIT = ActionSpec(id="file.quit", text=translate("Window", "&Quit"), menu="file", standard=Key.Quit, keys=("Ctrl+Q",))
UNDO = ActionSpec(
    id="edit.undo",
    text=translate("Window", "&Undo"),
    icon="undo-2",
    menu="edit",
    standard=Key.Undo,
    keys=("Ctrl+Z",),
)
REDO = ActionSpec(
    id="edit.redo",
    text=translate("Window", "&Redo"),
    icon="redo-2",
    menu="edit",
    standard=Key.Redo,
    keys=("Ctrl+Y", "Ctrl+Shift+Z"),
)
SEARCH = ActionSpec(
    id="edit.search", text=translate("Window", "&Search or do…"), icon="search", menu="edit", keys=("Ctrl+K",)
)
OPEN_CODE = ActionSpec(
    id="edit.open_code",
    text=translate("Window", "Open &by the code of a sheet…"),
    icon="scan-line",
    menu="edit",
    keys=("Ctrl+J",),
    tip=translate("Window", "Type or scan the code of a signed sheet to record its decision"),
)
HISTORY = ActionSpec(
    id="edit.history", text=translate("Window", "&History of the plan…"), icon="history", menu="edit", keys=("Ctrl+H",)
)
RAIL = ActionSpec(id="view.rail", text=translate("Window", "Fold the &rail"), menu="view", keys=("F9",))
INSPECTOR = ActionSpec(
    id="view.inspector", text=translate("Window", "&Inspector"), icon="panel-right", menu="view", keys=("F4",)
)
NEXT_PART = ActionSpec(
    id="view.next_part", text=translate("Window", "&Next part of the window"), menu="view", keys=("F6",)
)
PREVIOUS_PART = ActionSpec(
    id="view.previous_part", text=translate("Window", "Pre&vious part of the window"), menu="view", keys=("Shift+F6",)
)
CONTEXT_MENU = ActionSpec(
    id="view.context_menu", text=translate("Window", "&Context menu"), menu="view", keys=("Shift+F10",)
)
PROPERTIES = ActionSpec(
    id="plan.properties",
    text=translate("Window", "&Properties of the plan"),
    icon="pencil",
    menu="plan",
    keys=("Alt+Return",),
    also=SETTINGS,
)
PRINT = ActionSpec(
    id="export.print",
    text=translate("Print", "P&rint…"),
    icon="printer",
    menu="export",
    standard=Key.Print,
    keys=("Ctrl+P",),
)
PLAN_ON_A_PAGE = ActionSpec(
    id="export.plan_on_a_page", text=translate("Print", "Plan &on a page…"), icon="file-text", menu="export"
)
EXPORT_CALENDAR = ActionSpec(
    id="export.ics",
    text=translate("Window", "&Calendar file (.ics)…"),
    icon="calendar",
    menu="export",
    keys=("Ctrl+E",),
)
EXPORT_MESSAGES = ActionSpec(
    id="export.messages", text=translate("Window", "&Messages…"), icon="mail", menu="export", keys=("Ctrl+Shift+E",)
)
EXPORT_SHEETS = ActionSpec(
    id="export.sheets", text=translate("Window", "&Approval sheets…"), icon="stamp", menu="export"
)
EXPORT_JSON = ActionSpec(
    id="export.json", text=translate("Window", "Whole &plan as JSON…"), icon="download", menu="export"
)
SHORTCUTS = ActionSpec(
    id="help.shortcuts", text=translate("Window", "&Keyboard shortcuts"), icon="keyboard", menu="help", keys=("F1",)
)
ABOUT = ActionSpec(id="help.about", text=translate("Window", "&About commplan"), icon="info", menu="help")
