"""The first 100 bytes of a file: is it a plan, and of which version? Read before SQLite touches the file.

Source: https://www.sqlite.org/fileformat2.html#the_database_header
"""

import stat
from pathlib import Path

from commplan.domain.errors import DamagedError, NewerVersionError
from commplan.domain.texts import Text, translate
from commplan.store import migrations
from commplan.store.connection import APPLICATION_ID, MEGABYTE
from commplan.store.problems import damaged, explained

_MAGIC = b"SQLite format 3\x00"
_LARGEST = 500 * MEGABYTE


def schema_version(path: Path) -> int:
    """The schema version of the plan at `path`. DamagedError when it is none, NewerVersionError when it is newer."""
    with explained(path):
        if not stat.S_ISREG(path.stat().st_mode):  # a folder, or a pipe that would never end
            raise DamagedError(_no_plan(path.name))
        with path.open("rb") as file:
            header = file.read(100)
        size = path.stat().st_size
    _check_is_plan(path, header, size)
    version = int.from_bytes(header[60:64], "big")
    if version > migrations.latest():
        raise NewerVersionError(
            translate(
                "Errors",
                "“{name}” was made by a newer version of the program and was left as it is. "
                "Update the program to open it.",
            ).format(name=path.name)
        )
    if version < 1:
        raise DamagedError(damaged(path.name))
    return version


def _check_is_plan(path: Path, header: bytes, size: int) -> None:
    if not header:
        raise DamagedError(
            translate("Errors", "“{name}” is empty. It was left as it is; a backup can be restored.").format(
                name=path.name
            )
        )
    is_database = header.startswith(_MAGIC) and len(header) == 100
    if not is_database or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise DamagedError(_no_plan(path.name))
    if size > _LARGEST:
        raise DamagedError(
            translate("Errors", "“{name}” is too large for a communication plan; it was left as it is.").format(
                name=path.name
            )
        )


def _no_plan(name: str) -> Text:
    return translate("Errors", "“{name}” is not a communication plan; it was left as it is.").format(name=name)
