"""Backups of a plan in a local folder: each opened and checked before it may push older ones out.

They are kept under the path of the plan, not its id, because a damaged file can't say its id:
`<folder>/<name>-<hash of the path>/20270131T093000Z-change.commplan`.
"""

import datetime as dt
import hashlib
import re
import sqlite3
from collections.abc import Hashable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from commplan.domain.errors import UserError
from commplan.store.files import replacing, snapshot
from commplan.store.inspection import plan_in
from commplan.store.problems import explained

INTERVAL = dt.timedelta(minutes=30)
CHANGE, MANUAL, MIGRATE, IMPORT, RESTORE = "change", "manual", "migrate", "import", "restore"

_NAME = re.compile(r"(\d{8}T\d{6}Z)-([a-z]+)(?:-\d+)?\.commplan")
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup: where it lies, when (UTC) and why it was made."""

    path: Path
    made_at: dt.datetime
    reason: str


def folder_of(plan: Path, folder: Path) -> Path:
    """Where the backups of `plan` lie within the backups folder."""
    key = hashlib.sha256(str(plan.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return folder / f"{plan.stem[:40]}-{key}"


def backups_of(plan: Path, folder: Path) -> tuple[Backup, ...]:
    """The backups of `plan`, newest first. They are not opened: that takes time."""
    found = []
    if folder_of(plan, folder).is_dir():
        for path in folder_of(plan, folder).iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                made_at = dt.datetime.strptime(match[1], _STAMP).replace(tzinfo=dt.UTC)
                found.append(Backup(path=path, made_at=made_at, reason=match[2]))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, len(backup.path.name), backup.path), reverse=True))


def newest(plan: Path, folder: Path) -> Backup | None:
    return next(iter(backups_of(plan, folder)), None)


def is_due(last: dt.datetime | None, now: dt.datetime) -> bool:
    """Whether a change calls for a new backup; a last one from the future (a clock set back) does not count."""
    return last is None or not dt.timedelta(0) <= now - last < INTERVAL


def make(connection: sqlite3.Connection, plan: Path, folder: Path, reason: str, now: dt.datetime) -> Backup:
    """Back up an open plan: copy, open and check the copy, then let older ones rotate out.

    UserError when that can't be done; then nothing was rotated out.
    """
    return BegunBackup(connection, plan, folder, reason, now).finish()


class BegunBackup:
    """A backup of which the copy is made, as of one moment; `finish`, in any thread, does what takes long."""

    def __init__(self, connection: sqlite3.Connection, plan: Path, folder: Path, reason: str, now: dt.datetime) -> None:
        """Copy the open plan to where its backups lie. UserError when that can't be done."""
        self._plan, self._folder = plan, folder
        place = folder_of(plan, folder)
        with explained(folder), ExitStack() as stack:
            place.mkdir(parents=True, exist_ok=True)
            path = _free_name(place, f"{now:{_STAMP}}-{reason}")
            self._new = stack.enter_context(replacing(path))
            snapshot(connection, self._new)
            self._rest = stack.pop_all()
        self._backup = Backup(path=path, made_at=now, reason=reason)

    def finish(self) -> Backup:
        """Open and check the copy, put it in its place, and let older ones rotate out.

        UserError when that can't be done; then there is no backup, and nothing was rotated out.
        """
        with explained(self._folder):
            with self._rest:
                verify(self._new)
            rotate(backups_of(self._plan, self._folder), self._backup.made_at)
        return self._backup


def verify(path: Path) -> None:
    """Open a backup and read all of it; DamagedError when it is not whole."""
    plan_in(path)


def rotate(backups: Iterable[Backup], now: dt.datetime) -> tuple[Path, ...]:
    """Delete what need not be kept any longer; returns what was deleted.

    Kept are all backups of two days, then the newest of each day for two weeks, of each week for two months, of each
    month for ever. The one that is kept must be whole; what is not whole neither counts nor is touched.
    """
    groups: dict[Hashable, list[Backup]] = {}
    for backup in sorted(backups, key=lambda backup: backup.made_at, reverse=True):
        groups.setdefault(_group(backup, now), []).append(backup)
    deleted = []
    for group in groups.values():
        good = [backup for backup in group if _is_whole(backup.path)] if len(group) > 1 else []
        for backup in good[1:]:
            backup.path.unlink()
            deleted.append(backup.path)
    return tuple(deleted)


def _group(backup: Backup, now: dt.datetime) -> Hashable:
    """Backups of one group are represented by the newest of them."""
    age = now - backup.made_at
    if age < dt.timedelta(days=2):
        return backup.path
    if age < dt.timedelta(days=14):
        return backup.made_at.date()
    if age < dt.timedelta(days=60):
        return backup.made_at.isocalendar()[:2]
    return backup.made_at.strftime("%Y-%m")


def _is_whole(path: Path) -> bool:
    try:
        verify(path)
    except UserError:
        return False
    return True


def _free_name(place: Path, stem: str) -> Path:
    path, count = place / f"{stem}.commplan", 1
    while path.exists():
        count += 1
        path = place / f"{stem}-{count}.commplan"
    return path
