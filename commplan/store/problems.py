"""What SQLite and the operating system report, as errors that a person can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from commplan.domain.errors import DamagedError, ReadOnlyError, UserError
from commplan.domain.texts import Text, translate


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what goes wrong with the file at `path` into UserErrors; anything else is a bug and passes."""
    try:
        yield
    except sqlite3.Error as error:
        known = _of_sqlite(error, path.name)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # a message of SQLite's that quotes the damage
        raise DamagedError(damaged(path.name)) from error
    except OSError as error:
        raise of_system(error, path.name) from error


def _of_sqlite(error: sqlite3.Error, name: str) -> UserError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return UserError(_disk_full(name))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return UserError(
            translate(
                "Errors",
                "Another program is using “{name}” just now. Nothing has been changed; try again in a moment.",
            ).format(name=name)
        )
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_ROLLBACK:
        return UserError(
            translate(
                "Errors",
                "The last work on “{name}” was cut off. Open it once for changing, which brings it back in order.",
            ).format(name=name)
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ReadOnlyError(_not_writable(name))
    if code == sqlite3.SQLITE_IOERR:
        return UserError(
            translate(
                "Errors",
                "The disk reports an error at “{name}”. The last change was not saved; save a copy elsewhere.",
            ).format(name=name)
        )
    if code == sqlite3.SQLITE_INTERRUPT:
        return DamagedError(
            translate("Errors", "“{name}” takes too long to read: it is not a plan of a usual kind.").format(name=name)
        )
    if code in _DAMAGED or "decode to UTF-8" in str(error) or "unsupported file format" in str(error):
        return DamagedError(damaged(name))
    return None


_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_FORMAT)


def of_system(error: OSError, name: str) -> UserError:
    """What the operating system reports about the file called `name`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UserError(_disk_full(name))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnlyError(_not_writable(name))
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return UserError(translate("Errors", "There is no file or folder for “{name}”.").format(name=name))
    return UserError(
        translate("Errors", "“{name}” can’t be used: {problem}.").format(
            name=name, problem=error.strerror or str(error)
        )
    )


def damaged(name: str) -> Text:
    return translate(
        "Errors", "“{name}” is damaged. It was left as it is; a backup can be restored from the File menu."
    ).format(name=name)


def already_there(name: str) -> UserError:
    return UserError(
        translate("Errors", "“{name}” already exists and was left as it is. Choose another name.").format(name=name)
    )


def _disk_full(name: str) -> Text:
    return translate(
        "Errors", "The disk is full: “{name}” was not changed. Make room and try again, or save a copy elsewhere."
    ).format(name=name)


def _not_writable(name: str) -> Text:
    return translate(
        "Errors", "“{name}” or its folder can’t be written to. Nothing has been changed; save a copy elsewhere."
    ).format(name=name)
