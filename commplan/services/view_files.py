"""Views of a plan on paper: the document of a view, and the file of an export."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from commplan.documents.blocks import PAPERS, Document
from commplan.documents.registry import VIEWS
from commplan.documents.view_frame import ViewOptions, ViewRequest
from commplan.domain.texts import Translate
from commplan.exchange.registry import Format
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.printing.batch import draw_in_child
from commplan.services import output
from commplan.services.export_request import ExportPreview, ExportSource, PlannedFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """What is to be printed: a view of `documents.registry.VIEWS` under a filter. Without days of its own it shows
    those of the filter, else the whole plan. `source` is the name of the plan's file, "" for none. `deadlines`:
    calendars show when approvals are due."""

    view: str
    selection: Selection
    start: dt.date | None = None
    end: dt.date | None = None
    paper: str = "A4"
    landscape: bool = True
    source: str = ""
    deadlines: bool = True


def view_request(schedule: Schedule, wanted: Print, language: str, say: Translate, now: dt.datetime) -> ViewRequest:
    """All that a document needs to know."""
    info = schedule.plan.info
    options = ViewOptions(
        language=language,
        say=say,
        printed_at=now.astimezone(ZoneInfo(info.zone)),
        paper=PAPERS[wanted.paper, wanted.landscape],
        selection=wanted.selection,
        source=wanted.source,
        deadlines=wanted.deadlines,
    )
    start = wanted.start or wanted.selection.start or info.start
    end = wanted.end or wanted.selection.end or info.end
    return ViewRequest(schedule=schedule, start=start, end=max(start, end), options=options)


def view_document(schedule: Schedule, wanted: Print, language: str, say: Translate, now: dt.datetime) -> Document:
    """The document of a view in `language`."""
    return VIEWS[wanted.view].load()(view_request(schedule, wanted, language, say, now))


def view_preview(source: ExportSource, form: Format) -> ExportPreview:
    """The PDF file with a plan on a page, a table or a calendar."""
    looks = source.request.view
    wanted = Print(
        view=looks.layout if form.export == "calendar" else form.export,
        selection=source.request.selection,
        paper=looks.paper,
        landscape=looks.landscape,
    )
    document = view_document(source.schedule, wanted, source.language, source.say, source.now)
    file = PlannedFile(
        name=output.safe_name(document.title, form.suffix),
        about=VIEWS[wanted.view].label,
        content=lambda progress: draw_in_child([[document]], progress=progress),
    )
    return ExportPreview(files=(file,), one_file=True)
