"""The files that leave the program, named, and loaded at first use.

A new format is its own module and one line here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One kind of file. `export` is what a person asks for, `name` the form it takes, `writer` a "module:object"."""

    export: str
    name: str
    suffix: str
    label: Text
    writer: str

    def load(self) -> Callable[..., Any]:
        """The function that makes the bytes of such a file."""
        module, _, name = self.writer.partition(":")
        function: Callable[..., Any] = getattr(import_module(module), name)
        return function


FORMATS = (
    Format(
        export="ics",
        name="ics",
        suffix=".ics",
        label=translate("Export", "Calendar (iCalendar)"),
        writer="commplan.exchange.ics:calendar",
    ),
    Format(
        export="messages",
        name="eml",
        suffix=".eml",
        label=translate("Export", "E-mail draft"),
        writer="commplan.exchange.eml:to_eml",
    ),
    Format(
        export="messages",
        name="html",
        suffix=".html",
        label=translate("Export", "Message as web page"),
        writer="commplan.exchange.message_pages:to_html",
    ),
    Format(
        export="messages",
        name="txt",
        suffix=".txt",
        label=translate("Export", "Message as plain text"),
        writer="commplan.exchange.message_pages:to_txt",
    ),
    Format(
        export="sheets",
        name="pdf",
        suffix=".pdf",
        label=translate("Export", "Approval sheets (PDF)"),
        writer="commplan.printing.pdf:write_pdf",
    ),
    Format(
        export="sheets",
        name="html",
        suffix=".html",
        label=translate("Export", "Approval sheets as web page"),
        writer="commplan.exchange.sheet_html:sheet_html",
    ),
    Format(
        export="requests",
        name="eml",
        suffix=".eml",
        label=translate("Export", "Requests to approvers (e-mail drafts)"),
        writer="commplan.exchange.eml:to_eml",
    ),
    Format(
        export="reminders",
        name="eml",
        suffix=".eml",
        label=translate("Export", "Reminders to approvers (e-mail drafts)"),
        writer="commplan.exchange.eml:to_eml",
    ),
    Format(
        export="statistics",
        name="csv",
        suffix=".csv",
        label=translate("Export", "Approval times (CSV)"),
        writer="commplan.exchange.turnaround_csv:to_csv",
    ),
    Format(
        export="plan-on-a-page",
        name="pdf",
        suffix=".pdf",
        label=translate("Export", "Plan on a page (PDF)"),
        writer="commplan.printing.pdf:write_pdf",
    ),
    Format(
        export="table",
        name="pdf",
        suffix=".pdf",
        label=translate("Export", "Plan table (PDF)"),
        writer="commplan.printing.pdf:write_pdf",
    ),
    Format(
        export="calendar",
        name="pdf",
        suffix=".pdf",
        label=translate("Export", "Calendar on paper (PDF)"),
        writer="commplan.printing.pdf:write_pdf",
    ),
    Format(
        export="json",
        name="json",
        suffix=".json",
        label=translate("Export", "Whole plan (JSON)"),
        writer="commplan.exchange.json_plan:dump",
    ),
)
"""All formats; the first of an export is the one taken when no form is asked for."""

EXPORTS = tuple(dict.fromkeys(each.export for each in FORMATS))
"""What can be exported: "ics", "messages", "sheets", "requests" and so on."""


SUFFIXES = frozenset(each.suffix for each in FORMATS)
"""How the names of exported files end."""


def formats_of(export: str) -> tuple[Format, ...]:
    """The forms that an export can take."""
    return tuple(each for each in FORMATS if each.export == export)


def format_named(export: str, name: str = "") -> Format:
    """The format called `name` of an export, its first without a name; UserError when there is none."""
    for each in FORMATS:
        if each.export == export and name in ("", each.name):
            return each
    known = ", ".join(f"{each.export} ({each.name})" for each in FORMATS)
    raise UserError(
        translate("Errors", "There is no export “{export}” as “{name}”. Known are: {known}.").format(
            export=export[:60], name=name[:60], known=known
        )
    )
