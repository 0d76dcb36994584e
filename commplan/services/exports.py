"""What leaves the program: which files an export will write, and writing them.

`plan_export` looks, `write_export` writes: the window shows the first before the second, the command line goes straight
through. Nothing is written as long as there is a problem.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.domain.versions import Blob
from commplan.exchange.registry import SUFFIXES
from commplan.planning.schedule import Schedule
from commplan.planning.selection import select
from commplan.services import output
from commplan.services.export_files import preview_of
from commplan.services.export_request import Catalogues, ExportPreview, ExportRequest, ExportSource, Progress


def plan_export(
    schedule: Schedule,
    request: ExportRequest,
    today: dt.date,
    now: dt.datetime,
    catalogues: Catalogues,
    blobs: Sequence[Blob] = (),
) -> ExportPreview:
    """What the export will write: names, contents and problems. Messages are rendered here, to see what is missing.

    `blobs` are the contents of attached files, which belong to the whole plan as JSON.
    """
    whole = request.export == "json"  # which needs no dates
    only = (request.only,) if request.only else None
    chosen = () if whole else only or select(schedule, request.selection, today)
    source = ExportSource(
        schedule=schedule,
        dates=chosen,
        request=request,
        today=today,
        now=now,
        catalogues=catalogues,
        blobs=tuple(blobs),
    )
    return preview_of(source)


def write_export(
    preview: ExportPreview,
    target: Path,
    *,
    overwrite: bool = False,
    progress: Progress = lambda done, total: None,
    written: Callable[[Path], object] = lambda path: None,
) -> tuple[Path, ...]:
    """Write the files: into the folder `target`, or as `target` when it is one file and no folder. Returns their paths.

    UserError, with nothing written, when there is a problem, the name does not fit, or (without `overwrite`) a file
    exists already. `written` is told of each file as soon as it is there: what comes later may fail.
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
    try:
        for number, (path, file) in enumerate(zip(paths, preview.files, strict=True)):
            progress(number, len(paths))
            output.write_file(path, file.content(progress), overwrite=overwrite)
            written(path)
    finally:
        preview.end()
    progress(len(paths), len(paths))
    return paths


def _paths(preview: ExportPreview, target: Path) -> tuple[Path, ...]:
    suffix = Path(preview.files[0].name).suffix
    if target.suffix.lower() in SUFFIXES and not target.is_dir():
        if not preview.one_file:
            text = translate("Export", "This export writes several files: name a folder instead of “{path}”.")
            raise UserError(text.format(path=str(target)))
        if target.suffix.lower() != suffix:
            text = translate("Export", "“{path}” must end in {suffix}, as that is what is written.")
            raise UserError(text.format(path=str(target), suffix=suffix))
        return (target,)
    return tuple(target / file.name for file in preview.files)
