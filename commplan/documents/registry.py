"""The printed documents, named, and loaded at first use. A new document is its own module and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from commplan.documents.blocks import Document
from commplan.domain.texts import Text, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentType:
    """One kind of document; `builder` is a "module:object" that makes a Document."""

    name: str
    label: Text
    builder: str

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
)
"""All printed documents."""
