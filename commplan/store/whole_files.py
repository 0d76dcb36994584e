"""Plan files that are written as a whole: created, copied, brought forward to a newer schema, restored.

Each is written beside its place, read again in full, and only then put there: it appears whole or not at all.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from commplan.clock import stamp
from commplan.domain.errors import UserError
from commplan.domain.history import HistoryEntry
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.domain.versions import Blob
from commplan.store import backups, header, inspection, migrations
from commplan.store.connection import connect, time_limit, transaction
from commplan.store.files import has_journal, replacing, set_aside, snapshot
from commplan.store.locks import PlanLock
from commplan.store.problems import explained
from commplan.store.writers import writer_for


def write_new(
    path: Path, plan: Plan, entry: HistoryEntry, *, blobs: Iterable[Blob] = (), overwrite: bool = False
) -> None:
    """Write a file that holds `plan`, the contents of attached files and, as its history, `entry`."""
    with _place_for_copy(path, overwrite) as new:
        new.write_bytes(migrations.empty())
        with closing(connect(new)) as connection:
            writer = writer_for(connection)
            with transaction(connection):
                writer.write_plan(plan)
                writer.write_blobs(blobs)
                writer.write_history(entry)
        inspection.plan_in(new)


def write_copy(source: sqlite3.Connection, target: Path, *, overwrite: bool = False) -> None:
    """Write a copy of an open plan, history included."""
    with _place_for_copy(target, overwrite) as new:
        snapshot(source, new)
        inspection.plan_in(new)


@contextmanager
def _place_for_copy(target: Path, overwrite: bool) -> Iterator[Path]:
    target = target.resolve()
    with explained(target), replacing(target, overwrite=overwrite) as new:
        # A left-over journal would be rolled back onto the new file; one that is open elsewhere is not replaced.
        if has_journal(target):
            raise UserError(
                translate(
                    "Errors", "“{name}” is in use or was left unfinished by another program. Choose another name."
                ).format(name=target.name)
            )
        lock = PlanLock(target, "", "") if target.exists() else None
        try:
            yield new
        finally:
            if lock:
                lock.release()


def bring_forward(path: Path, version: int, backups_folder: Path, now: dt.datetime) -> None:
    """Bring the file, which the caller has locked, to the latest schema; with a backup before."""
    with replacing(path, overwrite=True) as new:
        with closing(connect(path)) as connection:
            with time_limit(connection):
                inspection.check(connection, path, version)
            backups.make(connection, path, backups_folder, backups.MIGRATE, now)
            snapshot(connection, new)
        with closing(connect(new)) as copy:
            migrations.migrate(copy)
        inspection.plan_in(new)


def restore(source: Path, path: Path, backups_folder: Path, *, who: str, now: dt.datetime) -> Path | None:
    """Put the backup `source` in the place of the plan at `path`, which nobody may have open.

    What was there is backed up first; if it can't be read, it is set aside under another name in the same folder.
    Returns where it is now, or None when there was nothing.
    """
    path = path.resolve()
    backups.verify(source)
    with explained(path):
        lock = PlanLock(path, who, stamp(now))
        try:
            kept = _keep(path, backups_folder, now) if path.exists() or has_journal(path) else None
            with replacing(path, overwrite=True) as new:
                with explained(source), closing(connect(source, "ro")) as connection:
                    snapshot(connection, new)
                _note_restoring(new, who, now)
                inspection.plan_in(new)
        finally:
            lock.release()
    return kept


def _note_restoring(path: Path, who: str, now: dt.datetime) -> None:
    """Let the history say that a backup was brought back; it also tells when the file was written last."""
    label = translate("Undo", "Restoring of a backup")
    with closing(connect(path)) as connection:
        migrations.migrate(connection)
        with transaction(connection):
            writer_for(connection).write_history(HistoryEntry(at=stamp(now), who=who, label=label, changes=()))


def _keep(path: Path, backups_folder: Path, now: dt.datetime) -> Path:
    try:
        header.schema_version(path)
        with explained(path), closing(connect(path)) as connection:  # also rolls back what was cut off
            return backups.make(connection, path, backups_folder, backups.RESTORE, now).path
    except UserError:
        return set_aside(path, f"{path.stem}-damaged-{now:%Y%m%dT%H%M%SZ}{path.suffix}")
