"""The file is moved, replaced or changed by somebody else while it is open: nothing is lost, nothing overwritten."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from commplan.domain.changes import added
from commplan.domain.errors import LockedError, UserError
from commplan.domain.history import HistoryEntry
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Sender
from commplan.store.files import replacing
from commplan.store.plan_file import PlanFile
from commplan.store.writing import Writer
from tests.store.conftest import Opener, entry


def change_one(file: PlanFile) -> None:
    change = added(Sender(id=new_id(), name="Nowy"))
    file.write(entry(change), [change])


@pytest.mark.parametrize("how", ["deleted", "renamed", "replaced"])
def test_a_file_that_is_no_longer_in_its_place(file: PlanFile, plan: Plan, opened: Opener, how: str) -> None:
    elsewhere = file.path.with_name("elsewhere.commplan")
    if how == "deleted":
        file.path.unlink()
    elif how == "renamed":
        file.path.rename(elsewhere)
    else:
        shutil.copy(file.path, elsewhere)
        elsewhere.replace(file.path)
    with pytest.raises(UserError, match=r"was moved, deleted or replaced while it was open here. Nothing is lost"):
        change_one(file)
    copy = file.path.with_name("copy.commplan")
    file.save_copy(copy)
    assert opened(copy).load() == plan


def test_a_file_that_goes_while_it_is_written_to(
    file: PlanFile, plan: Plan, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = file.path.with_name("elsewhere.commplan")
    write_history = Writer.write_history

    def move_away(self: Writer, what: HistoryEntry) -> HistoryEntry:
        file.path.rename(elsewhere)
        return write_history(self, what)

    monkeypatch.setattr(Writer, "write_history", move_away)
    with pytest.raises(UserError, match="was moved"):
        change_one(file)
    file.close()
    assert opened(elsewhere).load() == plan


def test_a_file_that_another_program_has_changed(file: PlanFile, plan: Plan) -> None:
    with closing(sqlite3.connect(file.path, isolation_level=None)) as other:
        other.execute("UPDATE tool SET name = 'theirs'")
    with pytest.raises(UserError, match="was changed by another program"):
        change_one(file)
    assert not file.is_ours()
    with pytest.raises(UserError, match="was changed by another program"):
        file.save_copy(file.path.with_name("copy.commplan"))
    with closing(sqlite3.connect(file.path)) as other:
        assert other.execute("SELECT name FROM tool").fetchone() == ("theirs",)


def test_a_file_that_was_overwritten_in_place(file: PlanFile) -> None:
    file.path.write_bytes(b"letters" * 1000)
    with pytest.raises(UserError):
        change_one(file)
    assert file.path.read_bytes() == b"letters" * 1000
    assert not file.is_ours()


def test_a_copy_has_everything_and_is_a_plan_of_its_own(file: PlanFile, opened: Opener) -> None:
    change_one(file)
    copy = file.path.with_name("copy.commplan")
    file.save_copy(copy)
    other = opened(copy)
    assert other.load() == file.load()
    assert other.history() == file.history()
    change_one(other)
    assert len(other.history()) == len(file.history()) + 1


def test_a_copy_overwrites_only_when_told(file: PlanFile, opened: Opener, tmp_path: Path) -> None:
    copy = tmp_path / "copy.commplan"
    copy.write_text("letters")
    with pytest.raises(UserError, match="already exists"):
        file.save_copy(copy)
    assert copy.read_text() == "letters"
    file.save_copy(copy, overwrite=True)
    assert opened(copy).load() == file.load()


def test_a_copy_does_not_replace_what_is_open(file: PlanFile, opened: Opener, tmp_path: Path) -> None:
    copy = tmp_path / "copy.commplan"
    file.save_copy(copy)
    other = opened(copy, who="Basia")
    before = copy.read_bytes()
    with pytest.raises(LockedError, match="is open: Basia"):
        file.save_copy(copy, overwrite=True)
    with pytest.raises(LockedError):
        other.save_copy(file.path, overwrite=True)
    assert copy.read_bytes() == before


def test_a_left_over_journal_never_reaches_a_new_file(file: PlanFile, tmp_path: Path) -> None:
    copy = tmp_path / "copy.commplan"
    journal = tmp_path / "copy.commplan-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    with pytest.raises(UserError, match="was left unfinished by another program"):
        file.save_copy(copy)
    assert not copy.exists()


def test_a_copy_that_fails_leaves_nothing(file: PlanFile, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    target = tmp_path / "copy.commplan"
    with pytest.raises(RuntimeError), replacing(target) as new:
        new.write_text("half")
        raise RuntimeError
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(os.name != "posix", reason="rights of another kind")
def test_what_is_replaced_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "plan.commplan"
    target.touch(mode=0o600)
    with replacing(target, overwrite=True) as new:
        new.write_text("ours")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_contents_are_on_the_disk_before_the_name_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, seen, fsync = tmp_path / "plan.commplan", [], os.fsync

    def watched(handle: int) -> None:
        seen.append((stat.S_ISDIR(os.fstat(handle).st_mode), target.exists()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    with replacing(target) as new:
        new.write_text("ours")
    assert seen[0] == (False, False)
    assert seen[1:] == [(True, True)] * (os.name == "posix")


def test_what_appears_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "copy.commplan"
    with pytest.raises(UserError, match="already exists"), replacing(target) as new:
        new.write_text("ours")
        target.write_text("theirs")
    assert target.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [target]


def test_file_systems_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError("no hard links on FAT")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    target = tmp_path / "copy.commplan"
    with replacing(target) as new:
        new.write_text("ours")
    assert target.read_text() == "ours"
    second = tmp_path / "second.commplan"
    with pytest.raises(UserError, match="already exists"), replacing(second) as new:
        second.write_text("theirs")
    assert second.read_text() == "theirs"
