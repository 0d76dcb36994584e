"""The actions of the page Approvals."""

from PySide6.QtGui import QKeySequence

from commplan.domain.texts import translate
from commplan.ui.actions import ActionSpec, KeyNote

APPROVE = ActionSpec(
    id="approvals.approve",
    text=translate("Approvals", "&Approve"),
    icon="check",
    menu="plan",
    keys=("Ctrl+Return", "Ctrl+Enter"),
    tip=translate("Approvals", "Approve the open step on screen"),
    once=True,
)
CHANGES = ActionSpec(
    id="approvals.changes",
    text=translate("Approvals", "Approve &with changes…"),
    icon="pencil",
    menu="plan",
    keys=("Ctrl+Shift+R",),
    once=True,
)
REJECT = ActionSpec(
    id="approvals.reject", text=translate("Approvals", "&Reject…"), icon="x", menu="plan", keys=("Ctrl+R",), once=True
)
PAPER = ActionSpec(
    id="approvals.paper",
    text=translate("Approvals", "Record from paper or e-&mail…"),
    icon="file-pen-line",
    menu="plan",
    keys=("Ctrl+D",),
    once=True,
)
BULK = ActionSpec(
    id="approvals.bulk",
    text=translate("Approvals", "Record se&veral decisions…"),
    icon="list-checks",
    menu="plan",
    keys=("Ctrl+Shift+D",),
    tip=translate("Approvals", "Record decisions about all chosen rows at once"),
    once=True,
)
PUT_UP = ActionSpec(
    id="approvals.put_up",
    text=translate("Approvals", "&Put up for approval"),
    icon="stamp",
    menu="plan",
    keys=("Ctrl+U",),
    once=True,
)
ATTACH = ActionSpec(id="approvals.attach", text=translate("Approvals", "Attach &files…"), icon="file-plus", menu="plan")
MARK_SENT = ActionSpec(
    id="approvals.sent",
    text=translate("Approvals", "Mark as &sent"),
    icon="send",
    menu="plan",
    keys=("Ctrl+M",),
    once=True,
)
CALENDAR = ActionSpec(
    id="approvals.calendar",
    text=translate("Approvals", "Show deadlines in the ca&lendar"),
    icon="calendar-days",
    menu="view",
    keys=("Ctrl+Shift+L",),
)
WRITE = ActionSpec(
    id="approvals.write",
    text=translate("Letters", "Write &to approvers…"),
    icon="mail",
    menu="plan",
    keys=("Ctrl+Shift+W",),
    tip=translate("Letters", "Requests and reminders as e-mail drafts, with the approval sheets"),
)
TURNAROUND = ActionSpec(
    id="approvals.turnaround",
    text=translate("Turnaround", "T&urn-round of approvals…"),
    icon="gauge",
    menu="view",
    keys=("Ctrl+Shift+T",),
    tip=translate("Turnaround", "How long approvals take, and which lengths of steps would be realistic"),
)
PRINT = ActionSpec(
    id="approvals.print",
    text=translate("Approvals", "&Print this sheet…"),
    icon="printer",
    menu="export",
    standard=QKeySequence.StandardKey.Print,
    keys=("Ctrl+P",),
)
PRINT_ALL = ActionSpec(
    id="approvals.print_all",
    text=translate("Approvals", "Print &all sheets of the list…"),
    icon="printer",
    menu="export",
    keys=("Ctrl+Shift+P",),
)
SAVE_SHEETS = ActionSpec(
    id="approvals.save", text=translate("Approvals", "&Save sheets as PDF or web page…"), icon="download"
)
KEY_NOTES = (
    KeyNote("Return", translate("Approvals", "From the list to the buttons below the sheet")),
    KeyNote("Esc", translate("Approvals", "Back to the list")),
    KeyNote("Shift+Down / Shift+Up", translate("Approvals", "Choose several rows of the list")),
)
