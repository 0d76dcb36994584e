"""What is asked of an export, and what it is going to write."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

from commplan.documents.sheet_facts import USUAL, SheetLooks
from commplan.domain.texts import Text, Translate
from commplan.domain.versions import Blob, ContentVersion
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection

Progress = Callable[[int, int], None]
"""Told how many of how many are done; may raise to stop."""

Catalogues = Callable[[str], Translate]
"""Gives the texts of the program in a language."""


class Arrangement(Enum):
    """How approval sheets are put together."""

    SHEETS = auto()
    """One for each date."""
    PER_APPROVER = auto()
    """For each approver a list of the decisions that are asked for now, and the sheets."""
    SUMMARY = auto()
    """For each approver one list with one signature."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewLooks:
    """How a view is printed: `paper` is "A4" or "A3", `layout` that of a calendar: "week", "month", "quarter",
    "year" or "agenda"."""

    paper: str = "A4"
    landscape: bool = True
    layout: str = "month"


AS_USUAL = ViewLooks()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What is to be exported.

    `language` is that of the exported texts; "" means the plan's, for messages their own, for papers of an approver
    the approver's. `file_format` is a name from `exchange.registry`, "" for the usual one. `one_file` puts all sheets
    into one file; `person` takes only decisions that are a matter of this person or role. `only` is a single date in
    place of the selection; `version` the one whose sheet is wanted, where it shall not be the newest.
    """

    export: str
    selection: Selection = field(default_factory=Selection)
    only: Dated | None = None
    version: ContentVersion | None = None
    language: str = ""
    file_format: str = ""
    one_file: bool = True
    arrangement: Arrangement = Arrangement.SHEETS
    person: str = ""
    looks: SheetLooks = USUAL
    view: ViewLooks = AS_USUAL
    deadlines: bool = False  # ics: the deadlines of approval instead of the communications
    alarm_minutes: int | None = None
    revisions: bool = True  # json: how often and when each record was changed
    due_by: dt.date | None = None  # requests and reminders: only what is due by then


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFile:
    """One file that an export will write; `content` makes its bytes."""

    name: str
    about: Text
    content: Callable[[Progress], Iterable[bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPreview:
    """The files that will be written, and what stands in the way. `one_file`: the target may be a file name.

    `notes` is what should be known and stands in nobody's way. `end` is called when the files are written, or writing
    was broken off: it ends what their contents have under way.
    """

    files: tuple[PlannedFile, ...]
    problems: tuple[Text, ...] = ()
    notes: tuple[Text, ...] = ()
    one_file: bool = False
    end: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSource:
    """What the single exports are made from."""

    schedule: Schedule
    dates: tuple[Dated, ...]
    request: ExportRequest
    today: dt.date
    now: dt.datetime
    catalogues: Catalogues
    blobs: tuple[Blob, ...] = ()

    @property
    def language(self) -> str:
        return self.request.language or self.schedule.plan.info.language

    @property
    def say(self) -> Translate:
        return self.catalogues(self.language)
