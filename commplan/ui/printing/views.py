"""What a page says about its printed view."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableLook:
    """The plan table as it stands: names of the columns that are shown, from the left; by what it is grouped and
    sorted ("" for the usual order); the words that narrow it."""

    columns: tuple[str, ...]
    group: str = ""
    sorted_by: str = ""
    descending: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The view that a page shows: a name from `documents.registry.VIEWS`, its days, the looks of a table."""

    view: str
    start: dt.date | None = None
    end: dt.date | None = None
    table: TableLook | None = None
