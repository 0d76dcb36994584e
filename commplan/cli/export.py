"""The verb `export`."""

from pathlib import Path

from commplan.cli.context import Context
from commplan.cli.selection import selection_of
from commplan.i18n import catalogue
from commplan.services.export_request import ExportRequest
from commplan.services.exports import plan_export, write_export


def export(context: Context) -> None:
    """Write calendars, messages, approval sheets or JSON, and print the path of each file."""
    options = context.options
    with context.plan() as session:
        request = ExportRequest(
            export=options.what,
            selection=selection_of(session.plan, options),
            language=options.lang,
            file_format=options.format,
            one_file=bool(Path(options.out).suffix) and not Path(options.out).is_dir(),
            deadlines=options.deadlines,
            alarm_minutes=options.alarm,
        )
        preview = plan_export(session.schedule, request, session.today(), session.now(), catalogue)
        for path in write_export(preview, Path(options.out), overwrite=options.overwrite, progress=context.progress):
            context.print(path)
