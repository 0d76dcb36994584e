"""What can be done on the directory page, as data."""

from PySide6.QtGui import QKeySequence

from commplan.domain.texts import translate
from commplan.ui.actions import ActionSpec, KeyNote

ADD = ActionSpec(
    id="directory.add", text=translate("Directory", "&New entry"), icon="plus", keys=("Ctrl+N", "Ins"), menu="plan"
)
EDIT = ActionSpec(
    id="directory.edit",
    text=translate("Directory", "&Change"),
    icon="pencil",
    keys=("F2",),
    menu="plan",
)
DUPLICATE = ActionSpec(
    id="directory.duplicate",
    text=translate("Directory", "&Duplicate"),
    icon="copy",
    keys=("Ctrl+Shift+D",),
    menu="plan",
)
ARCHIVE = ActionSpec(id="directory.archive", text=translate("Directory", "&Archive"), icon="archive", menu="plan")
RESTORE = ActionSpec(
    id="directory.restore", text=translate("Directory", "Take &out of the archive"), icon="archive-restore", menu="plan"
)
MERGE = ActionSpec(
    id="directory.merge",
    text=translate("Directory", "&Merge…"),
    icon="combine",
    tip=translate("Directory", "Merge what is chosen, or what has the same name"),
    menu="plan",
)
IMPORT_DAYS = ActionSpec(
    id="directory.import_days",
    text=translate("Directory", "&Take over a list of days off…"),
    icon="upload",
    menu="plan",
)
DELETE = ActionSpec(
    id="directory.delete",
    text=translate("Directory", "De&lete"),
    icon="trash-2",
    standard=QKeySequence.StandardKey.Delete,
    keys=("Del",),
    menu="plan",
)
SEARCH = ActionSpec(
    id="directory.search",
    text=translate("Directory", "&Find in the list"),
    icon="search",
    keys=("Ctrl+F",),
    menu="plan",
)

KEY_NOTES = (
    KeyNote("Enter", translate("Directory", "Change the cell with the keyboard; Tab goes on to the next")),
    KeyNote("Left / Right", translate("Directory", "Close or open a group of audiences, in the first column")),
    KeyNote("Alt+Up / Alt+Down", translate("Directory", "In a path: the step earlier or later")),
    KeyNote("Alt+Right", translate("Directory", "In a path: the step side by side with the one above, or no longer")),
)
"""For the sheet of shortcuts."""
