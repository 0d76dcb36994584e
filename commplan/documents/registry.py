"""The printed documents, named, and loaded at first use. A new document is its own module and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from commplan.documents.blocks import Document
from commplan.domain.texts import Text, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentType:
    """One kind of document; `builder` is a "module:object" that makes a Document.

    That of a view takes a `view_frame.ViewRequest`.
    """

    name: str
    label: Text
    builder: str
    is_view: bool = False

    def load(self) -> Callable[..., Document]:
        """The function that builds such a document."""
        module, _, name = self.builder.partition(":")
        function: Callable[..., Document] = getattr(import_module(module), name)
        return function


DOCUMENTS = (
    DocumentType(
        name="approval_sheet",
        label=translate("Sheet", "Approval sheet"),
        builder="commplan.documents.approval_sheet:approval_sheet",
    ),
    DocumentType(
        name="approver_cover",
        label=translate("Sheet", "Decisions asked for"),
        builder="commplan.documents.approver_cover:approver_cover",
    ),
    DocumentType(
        name="summary_list",
        label=translate("Sheet", "Decisions with one signature"),
        builder="commplan.documents.summary_list:summary_list",
    ),
    DocumentType(
        name="changes_report",
        label=translate("Changes", "What changed"),
        builder="commplan.documents.changes_report:changes_report",
    ),
    DocumentType(
        name="plan-on-a-page",
        label=translate("Print", "Plan on a page"),
        builder="commplan.documents.plan_on_a_page:plan_on_a_page",
        is_view=True,
    ),
    DocumentType(
        name="table",
        label=translate("Print", "Plan table"),
        builder="commplan.documents.plan_table:plan_table",
        is_view=True,
    ),
    DocumentType(
        name="week",
        label=translate("Print", "Calendar, by week"),
        builder="commplan.documents.calendar_pages:week_calendar",
        is_view=True,
    ),
    DocumentType(
        name="month",
        label=translate("Print", "Calendar, by month"),
        builder="commplan.documents.calendar_pages:month_calendar",
        is_view=True,
    ),
    DocumentType(
        name="quarter",
        label=translate("Print", "Calendar, by quarter"),
        builder="commplan.documents.calendar_pages:quarter_calendar",
        is_view=True,
    ),
    DocumentType(
        name="year",
        label=translate("Print", "Calendar, by year"),
        builder="commplan.documents.calendar_pages:year_calendar",
        is_view=True,
    ),
    DocumentType(
        name="agenda",
        label=translate("Print", "Agenda"),
        builder="commplan.documents.agenda:agenda",
        is_view=True,
    ),
)
"""All printed documents."""

VIEWS = {each.name: each for each in DOCUMENTS if each.is_view}
"""Those that show a plan as a filter leaves it, by name."""
