"""The pages of the window, in the order of the rail. A page is loaded when it is first shown."""

from dataclasses import dataclass

from commplan.domain.texts import Text, translate


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its name, title, rail icon, and the Page class as "module:object"."""

    name: str
    title: Text
    icon: str
    factory: str


PAGES = (
    PageSpec("plan", translate("Window", "Plan"), "list-tree", "commplan.ui.pages.plan:PlanPage"),
    PageSpec("calendar", translate("Window", "Calendar"), "calendar-days", "commplan.ui.pages.calendar:CalendarPage"),
    PageSpec("approvals", translate("Window", "Approvals"), "stamp", "commplan.ui.pages.approvals:ApprovalsPage"),
    PageSpec("messages", translate("Window", "Messages"), "file-text", "commplan.ui.pages.messages:MessagesPage"),
    PageSpec("directory", translate("Window", "Directory"), "book-user", "commplan.ui.pages.directory:DirectoryPage"),
)
