"""One message as a file: rendered and checked off the window's thread, then written where the person says."""

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from commplan.domain.texts import translate
from commplan.i18n import catalogue
from commplan.planning.schedule import Dated, Schedule
from commplan.services import output
from commplan.services.export_files import preview_of
from commplan.services.export_request import ExportPreview, ExportRequest, ExportSource
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.workspace import PROBLEM, SUCCESS, Workspace


def save_message(workspace: Workspace, dated: Dated, language: str, file_format: str, parent: QWidget) -> None:
    """Ask where to, and write the message as "eml", "html" or "txt"."""
    schedule, today, now = workspace.own_schedule(), workspace.today, workspace.session.now()
    request = ExportRequest(export="messages", language=language, file_format=file_format)
    task = workspace.tasks.start(lambda _: _planned(schedule, dated, request, today, now))
    task.succeeded.connect(lambda preview: _save(workspace, preview, parent))
    task.refused.connect(lambda error: workspace.notify(error.text, PROBLEM))


def _planned(
    schedule: Schedule, dated: Dated, request: ExportRequest, today: dt.date, now: dt.datetime
) -> ExportPreview:
    source = ExportSource(
        schedule=schedule, dates=(dated,), request=request, today=today, now=now, catalogues=catalogue
    )
    return preview_of(source)


def _save(workspace: Workspace, preview: ExportPreview, parent: QWidget) -> None:
    if preview.problems:
        workspace.notify(preview.problems[0], PROBLEM)
        return
    file = preview.files[0]
    folder = Path(workspace.settings.get(EXPORT_FOLDER) or workspace.session.path.parent)
    title = workspace.say(translate("Messages", "Save the message"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder / file.name))  # which asks before replacing
    if not chosen:
        return
    path = Path(chosen)
    if workspace.run(lambda: output.write_file(path, file.content(lambda done, total: None), overwrite=True)):
        workspace.settings.set(EXPORT_FOLDER, str(path.parent))
        workspace.notify(translate("Messages", "The message was saved as “{path}”.").format(path=str(path)), SUCCESS)
