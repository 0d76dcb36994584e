"""A plan on a local disk: an SQLite file that is edited in place by one writer, and read by any number."""

import datetime as dt
import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from commplan.clock import Clock, stamp
from commplan.domain.changes import Change
from commplan.domain.errors import LockedError, ReadOnlyError, UserError
from commplan.domain.history import HistoryEntry
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Blob, ContentVersion, Decision
from commplan.store import backups, header, history, inspection, migrations, whole_files
from commplan.store.blobs import Blobs
from commplan.store.connection import connect, time_limit, transaction
from commplan.store.files import has_journal
from commplan.store.loading import load
from commplan.store.locks import PlanLock
from commplan.store.problems import explained
from commplan.store.writers import writer_for

if TYPE_CHECKING:
    from commplan.store.writing import Writer


class PlanFile:
    """An open plan file. `read_only_because` says why it can't be written to, or is None."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        backups_folder: Path,
        lock: PlanLock | None,
        read_only_because: Text | None,
    ) -> None:
        self.path = path
        self.read_only_because = read_only_because
        self.blobs = Blobs(connection, path)
        self._backups = backups_folder
        self._connection = connection
        self._lock = lock
        self._writer: Writer | None = None
        self._identity = _identity(path)
        self._seen = self._data_version()

    # --- creating and opening

    @classmethod
    def create(
        cls,
        path: Path,
        plan: Plan,
        entry: HistoryEntry,
        *,
        backups_folder: Path,
        clock: Clock,
        blobs: Sequence[Blob] = (),
    ) -> Self:
        """A new file that holds `plan`, with `entry` as its first history entry; never overwrites."""
        whole_files.write_new(path, plan, entry, blobs=blobs)
        return cls.open(path, who=entry.who, backups_folder=backups_folder, clock=clock)

    @classmethod
    def open(cls, path: Path, *, who: str, backups_folder: Path, clock: Clock, read_only: bool = False) -> Self:
        """Open the plan at `path` after checking it in full.

        Raises LockedError (open elsewhere), NewerVersionError, DamagedError or another UserError; the file is
        unchanged then. An older schema is brought forward, with a backup; a file or folder that can't be written to
        is opened for reading only.
        """
        path = path.resolve()
        version = header.schema_version(path)
        protected = _why_read_only(path)
        because = protected or (_asked_for() if read_only else None)
        with explained(path):
            if read_only and protected is None and has_journal(path):
                with suppress(LockedError):  # whoever is writing there just now keeps it in order
                    cls._open_for_writing(path, who, backups_folder, clock()).close()
            if because is None:
                try:
                    return cls._open_for_writing(path, who, backups_folder, clock())
                except PermissionError:  # rights that `access` does not know of, as on Windows
                    because = _protected()
            return cls._open_for_reading(path, version, backups_folder, because)

    @classmethod
    def _open_for_writing(cls, path: Path, who: str, backups_folder: Path, now: dt.datetime) -> Self:
        path.open("r+b").close()  # SQLite would fall back to reading without a word
        lock = PlanLock(path, who, stamp(now))
        connection = None
        try:
            version = header.schema_version(path)  # again, now that nobody else can bring it forward
            if version < migrations.latest():
                whole_files.bring_forward(path, version, backups_folder, now)
            connection = connect(path)
            with time_limit(connection):
                inspection.check(connection, path, migrations.latest())
            return cls(path, connection, backups_folder=backups_folder, lock=lock, read_only_because=None)
        except BaseException:
            if connection:
                connection.close()
            lock.release()
            raise

    @classmethod
    def _open_for_reading(cls, path: Path, version: int, backups_folder: Path, because: Text) -> Self:
        connection = connect(path, "ro")
        try:
            with time_limit(connection):
                inspection.check(connection, path, version)
            if version < migrations.latest():
                older, connection = connection, inspection.brought_forward(connection)
                older.close()
            return cls(path, connection, backups_folder=backups_folder, lock=None, read_only_because=because)
        except BaseException:
            connection.close()
            raise

    # --- reading and writing

    @property
    def read_only(self) -> bool:
        return self.read_only_because is not None

    def load(self) -> Plan:
        """The plan in the file; DamagedError when it holds values that can't be."""
        with explained(self.path), time_limit(self._connection):
            return load(self._connection)

    def write(
        self,
        entry: HistoryEntry,
        changes: Sequence[Change],
        versions: Sequence[ContentVersion] = (),
        decisions: Sequence[Decision] = (),
        blobs: Sequence[Blob] = (),
    ) -> HistoryEntry:
        """Rows and history in one transaction, on the disk when this returns; the entry comes back with its number.

        `changes` has at most one change for each record. UserError (read only, disk full, file gone or changed by
        another program): nothing has been written then.
        """
        if self.read_only_because is not None:
            raise ReadOnlyError(self.read_only_because)
        with explained(self.path):
            writer = self._writer_of_session()
            with transaction(self._connection):
                self._check_ours()
                writer.write_blobs(blobs)
                writer.write(changes, versions, decisions)
                kept = writer.write_history(entry)
                self._check_in_place()
        return kept

    def history(self, record_id: str = "", *, limit: int = 200, before: int = 0) -> tuple[HistoryEntry, ...]:
        """The latest entries (about one record, below the number `before`), newest first."""
        with explained(self.path):
            return history.entries(self._connection, record_id, limit=limit, before=before)

    def changed_at(self) -> str:
        """When the last entry was made (UTC, ISO 8601), "" when there is none."""
        with explained(self.path):
            return history.last_stamp(self._connection)

    def backup(self, reason: str, now: dt.datetime) -> backups.Backup:
        """Make a checked backup."""
        return self.begin_backup(reason, now).finish()

    def begin_backup(self, reason: str, now: dt.datetime) -> backups.BegunBackup:
        """Copy the plan as it is now for a backup, to be checked and finished in any thread."""
        if not self.is_ours():
            raise _changed_elsewhere(self.path)
        return backups.BegunBackup(self._connection, self.path, self._backups, reason, now)

    def save_copy(self, target: Path, *, overwrite: bool = False) -> None:
        """Write a checked copy of the file, history included, to `target`.

        Works when the file was moved or deleted meanwhile, but not when another program has changed it (`is_ours`).
        """
        if not self.is_ours():
            raise _changed_elsewhere(self.path)
        whole_files.write_copy(self._connection, target, overwrite=overwrite)

    def close(self) -> None:
        self._connection.close()
        if self._lock:
            self._lock.release()

    # --- is it still our file?

    def _writer_of_session(self) -> "Writer":
        if self._writer is None:
            self._writer = writer_for(self._connection)
        return self._writer

    def is_ours(self) -> bool:
        """Whether nobody else has changed the contents since they were opened here."""
        with suppress(sqlite3.Error):
            return self._data_version() == self._seen
        return False

    def _check_ours(self) -> None:
        self._check_in_place()
        if not self.is_ours():
            raise _changed_elsewhere(self.path)

    def _check_in_place(self) -> None:
        with suppress(OSError):
            if _identity(self.path) == self._identity:
                return
        raise UserError(
            translate(
                "Errors",
                "“{name}” was moved, deleted or replaced while it was open here. "
                "Nothing is lost: save a copy elsewhere.",
            ).format(name=self.path.name)
        )

    def _data_version(self) -> int:
        """A number that changes when any other connection has changed the file."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def _changed_elsewhere(path: Path) -> UserError:
    return UserError(
        translate(
            "Errors",
            "“{name}” was changed by another program while it was open here. Nothing has been written; "
            "save a copy elsewhere, then open the plan again.",
        ).format(name=path.name)
    )


def _asked_for() -> Text:
    return translate("Errors", "The plan was opened for reading only: nothing can be changed.")


def _protected() -> Text:
    return translate("Errors", "The file or its folder is write-protected, so the plan is open for reading only.")


def _why_read_only(path: Path) -> Text | None:
    is_writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return None if is_writable else _protected()
