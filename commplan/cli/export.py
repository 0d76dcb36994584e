"""The verb `export`."""

import argparse
from pathlib import Path

from commplan.cli.context import Context
from commplan.cli.selection import selection_of
from commplan.documents.sheet_facts import SheetLooks
from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.domain.versions import ContentVersion
from commplan.exchange.registry import SUFFIXES
from commplan.i18n import catalogue
from commplan.planning.schedule import Dated
from commplan.planning.version_state import versions_of
from commplan.services.export_request import Arrangement, ExportRequest, ViewLooks
from commplan.services.exports import plan_export, write_export
from commplan.services.printed_codes import find_printed
from commplan.services.session import Session


def export(context: Context) -> None:
    """Write calendars, messages, sheets, views on paper or JSON; print the path of each file when it is there."""
    options = context.options
    out = Path(options.out)
    is_file = out.suffix.lower() in SUFFIXES and not out.is_dir()
    with context.plan() as session:
        only, version = _sheet(session, options)
        request = ExportRequest(
            export=options.what,
            selection=selection_of(session, options),
            only=only,
            version=version,
            language=options.lang,
            file_format=options.format or ("html" if options.what == "sheets" and out.suffix == ".html" else ""),
            one_file=is_file,
            arrangement=_arrangement(options),
            looks=SheetLooks(annex=options.annex, load=not options.no_load, code=not options.no_code),
            view=ViewLooks(paper=options.paper, landscape=not options.portrait, layout=options.layout),
            deadlines=options.deadlines,
            alarm_minutes=options.alarm,
            revisions=not options.no_revisions,
            person=options.person,
            due_by=options.due_by,
        )
        blobs = session.blobs.all() if request.export == "json" else ()
        preview = plan_export(session.schedule, request, session.today(), session.now(), catalogue, blobs)
        for note in preview.notes:
            context.warn(note)
        write_export(preview, out, overwrite=options.overwrite, progress=context.progress, written=context.print)


def _arrangement(options: argparse.Namespace) -> Arrangement:
    if options.summary:
        return Arrangement.SUMMARY
    return Arrangement.PER_APPROVER if options.per_approver else Arrangement.SHEETS


def _sheet(session: Session, options: argparse.Namespace) -> tuple[Dated | None, ContentVersion | None]:
    """The one date whose sheet is wanted, and its version, where one is named: in the code, or by its number."""
    if not options.item:
        return None, None
    printed = find_printed(session.schedule, options.item)
    dated = printed.dated
    if not options.version:
        if printed.version is None and printed.refusal is not None:
            raise UserError(printed.refusal)
        return dated, printed.version
    versions = versions_of(session.plan, dated)
    found = next((version for version in versions if version.number == options.version), None)
    if found is None:
        text = translate("Errors", "“{title}” has no version {number}; there are {count}.")
        raise UserError(text.format(title=dated.title, number=options.version, count=len(versions)))
    return dated, found
