"""What SQLite and the system report, in words that a person can act on."""

import errno
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from commplan.domain.errors import DamagedError, ReadOnlyError, UserError
from commplan.domain.plan import Plan
from commplan.store.plan_file import PlanFile
from commplan.store.problems import explained
from tests.store.conftest import Opener

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("code", "error", "words"),
    [
        (sqlite3.SQLITE_FULL, UserError, "The disk is full: “a.commplan” was not changed"),
        (sqlite3.SQLITE_BUSY, UserError, "Another program is using “a.commplan” just now"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, UserError, "Another program is using"),
        (sqlite3.SQLITE_LOCKED, UserError, "Another program is using"),
        (sqlite3.SQLITE_READONLY, ReadOnlyError, "can’t be written to"),
        (sqlite3.SQLITE_READONLY_ROLLBACK, UserError, "was cut off. Open it once for changing"),
        (sqlite3.SQLITE_CANTOPEN, ReadOnlyError, "can’t be written to"),
        (sqlite3.SQLITE_IOERR, UserError, "The disk reports an error at “a.commplan”"),
        (sqlite3.SQLITE_IOERR_FSYNC, UserError, "The disk reports an error"),
        (sqlite3.SQLITE_INTERRUPT, DamagedError, "takes too long to read"),
        (sqlite3.SQLITE_CORRUPT, DamagedError, "is damaged"),
        (sqlite3.SQLITE_CORRUPT_INDEX, DamagedError, "is damaged"),
        (sqlite3.SQLITE_NOTADB, DamagedError, "is damaged"),
        (sqlite3.SQLITE_TOOBIG, DamagedError, "is damaged"),
    ],
)
def test_what_sqlite_reports(code: int, error: type[UserError], words: str) -> None:
    report = sqlite3.OperationalError("in the words of SQLite")
    report.sqlite_errorcode = code
    with pytest.raises(error) as caught, explained(Path("/somewhere/a.commplan")):
        raise report
    assert words in str(caught.value)
    assert caught.value.__cause__ is report


@pytest.mark.parametrize(
    ("number", "error", "words"),
    [
        (errno.ENOSPC, UserError, "The disk is full"),
        (errno.EDQUOT, UserError, "The disk is full"),
        (errno.EACCES, ReadOnlyError, "can’t be written to"),
        (errno.EROFS, ReadOnlyError, "can’t be written to"),
        (errno.ENOENT, UserError, "There is no file or folder for “a.commplan”"),
        (errno.ENOTDIR, UserError, "There is no file or folder"),
        (errno.EIO, UserError, "“a.commplan” can’t be used: "),
        (errno.ENAMETOOLONG, UserError, "“a.commplan” can’t be used: "),
    ],
)
def test_what_the_system_reports(number: int, error: type[UserError], words: str) -> None:
    with pytest.raises(error) as caught, explained(Path("/somewhere/a.commplan")):
        raise OSError(number, "in the words of the system")
    assert words in str(caught.value)


@pytest.mark.parametrize("bug", [sqlite3.IntegrityError("FOREIGN KEY"), sqlite3.ProgrammingError("closed"), KeyError()])
def test_bugs_stay_bugs(bug: Exception) -> None:
    with pytest.raises(type(bug)), explained(Path("a")):
        raise bug


def test_what_was_said_already_is_not_said_anew() -> None:
    with pytest.raises(ReadOnlyError, match="can’t be written to"), explained(Path("b")), explained(Path("a")):
        raise PermissionError(errno.EACCES, "no")


CUT_OFF = """
import os, sys
from pathlib import Path
from commplan.store.connection import connect
database = connect(Path(sys.argv[1]))
database.execute("PRAGMA cache_size = 1")  # so that changed pages go to the file before the end
database.execute("BEGIN")
database.execute("UPDATE plan SET title = 'half'")
for i in range(500):
    database.execute("INSERT INTO sender VALUES (?, 'half', '', '', ?, 0, 0, 0, '')", (str(i), "x" * 2000))
os._exit(0)
"""


@pytest.mark.parametrize("read_only", [True, False])
def test_a_transaction_that_was_cut_off(file: PlanFile, plan: Plan, opened: Opener, *, read_only: bool) -> None:
    """The file is half written, with a hot journal beside: opening it brings back what was, also only to read."""
    file.close()
    whole = file.path.read_bytes()
    subprocess.run([sys.executable, "-c", CUT_OFF, str(file.path)], check=True, cwd=ROOT)
    assert file.path.read_bytes() != whole
    assert file.path.with_name("plan.commplan-journal").exists()
    assert opened(file.path, read_only=read_only).load() == plan
    assert not file.path.with_name("plan.commplan-journal").exists()


STARTED = """
import sys
from pathlib import Path
from commplan import clock
from commplan.services.session import Local, Session
with Session.open(Path(sys.argv[1]), settings=Local(who="A", backups=Path(sys.argv[2]), clock=clock.now)) as session:
    assert session.plan.info.title and session.history()
print(sorted({"sqlite_utils", "click", "pluggy"} & sys.modules.keys()))
"""


def test_reading_does_not_load_what_only_writing_needs(file: PlanFile, backups_folder: Path) -> None:
    file.close()
    command = [sys.executable, "-c", STARTED, str(file.path), str(backups_folder)]
    assert subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout == "[]\n"
