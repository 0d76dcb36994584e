"""Gives the writer, whose library (sqlite-utils) takes a tenth of a second to load, when it is needed first."""

import pkgutil
import sqlite3
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from commplan.store.writing import Writer

_WRITER = "commplan.store.writing:Writer"


def writer_for(connection: sqlite3.Connection) -> "Writer":
    """A writer on this connection."""
    return cast("Writer", pkgutil.resolve_name(_WRITER)(connection))
