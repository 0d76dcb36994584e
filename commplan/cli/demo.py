"""The verb `demo`: the main job of the program, from plan to paper."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from commplan.cli.context import Context
from commplan.domain.texts import Text, translate
from commplan.domain.words import Status
from commplan.i18n import catalogue
from commplan.planning.selection import Selection
from commplan.services.demo import build_demo
from commplan.services.export_request import ExportRequest
from commplan.services.exports import plan_export, write_export
from commplan.services.local import this_computer
from commplan.services.session import Session

PLAN = "demo.commplan"
WEEKS = dt.timedelta(weeks=2)  # how far ahead messages are written


def demo(context: Context) -> None:
    """Make the demo plan and everything that comes out of it in a folder, and say what lies where.

    What is there already is left as it is, so a second call only adds what is missing.
    """
    folder, local = Path(context.options.out), this_computer()
    path = folder / PLAN
    folder.mkdir(parents=True, exist_ok=True)
    if path.exists():
        session = Session.open(path, settings=local, read_only=True)
    else:
        session = build_demo(path, context.language, settings=local)
    with session:
        context.print(path, translate("Cli", "the plan"))
        for name, about, request in _exports(session.today()):
            _write(session, request, folder / name, context)
            context.print(folder / name, about)
    context.print(translate("Cli", "Open the window with: {command}").format(command=f"python3 main.py {path}"))


def _exports(today: dt.date) -> Iterator[tuple[str, Text, ExportRequest]]:
    """What is written beside the plan: file or folder, what it is, and how to get it."""
    soon = Selection(start=today, end=today + WEEKS)
    in_approval = Selection(statuses=frozenset({Status.IN_APPROVAL, Status.APPROVE_AGAIN}))
    ics, sheets = ExportRequest(export="ics"), ExportRequest(export="sheets", selection=in_approval)
    yield "calendar.ics", translate("Cli", "all dates, for Outlook and other calendars"), ics
    yield (
        "approval-deadlines.ics",
        translate("Cli", "the deadlines of approval"),
        dataclasses.replace(ics, deadlines=True),
    )
    yield (
        "messages",
        translate("Cli", "the messages of the next two weeks, as drafts for your mail program"),
        ExportRequest(export="messages", selection=soon),
    )
    yield "approval-sheets.pdf", translate("Cli", "approval sheets, to be printed and signed"), sheets
    yield (
        "approval-sheets.html",
        translate("Cli", "the same sheets for screen readers and browsers"),
        dataclasses.replace(sheets, file_format="html"),
    )
    yield "plan.json", translate("Cli", "the whole plan as JSON"), ExportRequest(export="json")


def _write(session: Session, request: ExportRequest, target: Path, context: Context) -> None:
    """Write what is not there yet."""
    if target.is_file():
        return
    preview = plan_export(session.schedule, request, session.today(), session.now(), catalogue, session.blobs.all())
    missing = tuple(file for file in preview.files if not (target / file.name).exists())
    if missing:
        write_export(dataclasses.replace(preview, files=missing), target, progress=context.progress)
