"""What leaves the program: which files an export will write, and writing them.

`plan_export` looks, `write_export` writes: the window shows the first before the second, the command line goes straight
through. Nothing is written as long as there is a problem.
"""

import datetime as dt
from pathlib import Path

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.planning.schedule import Schedule
from commplan.planning.selection import select
from commplan.services import output
from commplan.services.export_files import preview_of
from commplan.services.export_request import Catalogues, ExportPreview, ExportRequest, ExportSource, Progress


def plan_export(
    schedule: Schedule, request: ExportRequest, today: dt.date, now: dt.datetime, catalogues: Catalogues
) -> ExportPreview:
    """What the export will write: names, contents and problems. Messages are rendered here, to see what is missing."""
    chosen = select(schedule, request.selection)
    source = ExportSource(schedule=schedule, dates=chosen, request=request, today=today, now=now, catalogues=catalogues)
    return preview_of(source)


def write_export(
    preview: ExportPreview, target: Path, *, overwrite: bool = False, progress: Progress = lambda done, total: None
) -> tuple[Path, ...]:
    """Write the files: into the folder `target`, or as `target` when it is one file and no folder. Returns their paths.

    UserError, with nothing written, when there is a problem or (without `overwrite`) a file exists already.
    """
    if preview.problems:
        raise UserError(preview.problems[0])
    if not preview.files:
        raise UserError(
            translate("Export", "Nothing is selected, so there is nothing to export. Widen the period or the filter.")
        )
    paths = _paths(preview, target)
    if not overwrite:
        output.refuse_existing(paths)
    for number, (path, file) in enumerate(zip(paths, preview.files, strict=True)):
        progress(number, len(paths))
        output.write_file(path, file.content(progress), overwrite=overwrite)
    progress(len(paths), len(paths))
    return paths


def _paths(preview: ExportPreview, target: Path) -> tuple[Path, ...]:
    if preview.one_file and not target.is_dir() and target.suffix:
        return (target,)
    return tuple(target / file.name for file in preview.files)
