"""What is asked of an export, and what it is going to write."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from commplan.domain.texts import Text, Translate
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection

Progress = Callable[[int, int], None]
"""Told how many of how many are done; may raise to stop."""

Catalogues = Callable[[str], Translate]
"""Gives the texts of the program in a language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What is to be exported. `language` is that of the exported texts; "" means the plan's, for messages their own.

    `file_format` is a name from `exchange.registry`, "" for the usual one. `one_file` puts all sheets into one file.
    """

    export: str
    selection: Selection = field(default_factory=Selection)
    language: str = ""
    file_format: str = ""
    one_file: bool = True
    deadlines: bool = False  # ics: the deadlines of approval instead of the communications
    alarm_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFile:
    """One file that an export will write; `content` makes its bytes."""

    name: str
    about: Text
    content: Callable[[Progress], Iterable[bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPreview:
    """The files that will be written, and what stands in the way. `one_file`: the target may be a file name."""

    files: tuple[PlannedFile, ...]
    problems: tuple[Text, ...] = ()
    one_file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSource:
    """What the single exports are made from."""

    schedule: Schedule
    dates: tuple[Dated, ...]
    request: ExportRequest
    today: dt.date
    now: dt.datetime
    catalogues: Catalogues

    @property
    def language(self) -> str:
        return self.request.language or self.schedule.plan.info.language

    @property
    def say(self) -> Translate:
        return self.catalogues(self.language)
