"""Files that appear whole or not at all."""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from commplan.store.problems import already_there


@contextmanager
def replacing(target: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """A new, empty file beside `target` that takes its place when the block ends well, and vanishes otherwise.

    UserError when `target` exists and `overwrite` is not given: checked at the end again, by the file system.
    """
    if target.exists() and not overwrite:
        raise already_there(target.name)
    new = target.with_name(f".{target.name[:60]}.{secrets.token_hex(6)}.tmp")
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
    try:
        yield new
        if target.exists():
            shutil.copymode(target, new)
        sync(new)
        _put_in_place(new, target, overwrite=overwrite)
        sync_folder(target.parent)
    finally:
        new.unlink(missing_ok=True)
        _journal(new).unlink(missing_ok=True)


def _put_in_place(new: Path, target: Path, *, overwrite: bool) -> None:
    if overwrite:
        new.replace(target)
        return
    try:
        target.hardlink_to(new)  # the one move that never overwrites, on every system
    except FileExistsError:
        raise already_there(target.name) from None
    except OSError:  # a file system without hard links, such as FAT
        if target.exists():
            raise already_there(target.name) from None
        new.rename(target)


def sync(path: Path) -> None:
    """Have the contents of a file on the disk, not in a cache."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; Windows has no such thing and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def snapshot(source: sqlite3.Connection, new: Path) -> None:
    """Copy a database as of one moment into the empty file `new`, which the caller must sync."""
    with closing(sqlite3.connect(new, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy)


def set_aside(path: Path, name: str) -> Path:
    """Rename a file that can't be read, with its journal, to `name` in the same folder; returns the new path."""
    aside = path.with_name(name)
    for old, new in ((path, aside), (_journal(path), _journal(aside))):
        if old.exists():
            old.rename(new)
    return aside


def has_journal(path: Path) -> bool:
    """Whether a transaction on the database at `path` was cut off; opening it for writing rolls that back."""
    return _journal(path).exists()


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")
