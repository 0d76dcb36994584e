"""A full disk: the change is refused, the plan stays as it was, in memory and on the disk."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from commplan.domain.changes import Change, added
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Sender
from commplan.store.plan_file import PlanFile
from tests.plans import Ticking
from tests.store.conftest import Opener, entry


def large() -> Change:
    return added(Sender(id=new_id(), name="Nowy", signature="x" * 2_000))


def write_until_full(file: PlanFile) -> tuple[list[Change], UserError]:
    """Write until there is no more room; what was acknowledged, and the refusal."""
    written: list[Change] = []
    for _ in range(5_000):
        change = large()
        try:
            file.write(entry(change), [change])
        except UserError as error:
            return written, error
        written.append(change)
    raise AssertionError("the disk never became full")


def test_no_more_pages(file: PlanFile, plan: Plan, opened: Opener) -> None:
    """SQLite's own limit gives the same error as a disk, anywhere."""
    pages = file._connection.execute("PRAGMA page_count").fetchone()[0]
    file._connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    written, error = write_until_full(file)
    assert written
    assert str(error).startswith("The disk is full: “plan.commplan” was not changed.")
    assert file.load() == plan.with_changes(written)
    assert len(file.history(limit=1000)) == 1 + len(written)
    file._connection.execute("PRAGMA max_page_count = 100000")
    file.write(entry(), [large()])
    file.close()
    assert len(opened(file.path).load().table(Sender)) == len(written) + 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "commplan-test", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_small_disk(small_disk: Path, plan: Plan, backups_folder: Path, clock: Ticking, opened: Opener) -> None:
    path = small_disk / "plan.commplan"
    file = PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock)
    written, error = write_until_full(file)
    assert written
    assert "The disk is full" in str(error)
    expected = plan.with_changes(written)
    assert file.load() == expected
    with pytest.raises(UserError, match=r"The disk is full: “copy.commplan” was not changed"):
        file.save_copy(small_disk / "copy.commplan")
    with pytest.raises(UserError, match="The disk is full"):
        PlanFile.create(small_disk / "new.commplan", expected, entry(), backups_folder=backups_folder, clock=clock)
    file.save_copy(backups_folder.parent / "rescued.commplan")
    file.close()
    assert [p.name for p in small_disk.iterdir()] == ["plan.commplan"]
    reopened = opened(path)
    assert reopened.load() == expected
    reopened.close()
    assert opened(backups_folder.parent / "rescued.commplan").load() == expected


def test_a_full_disk_for_backups(small_disk: Path, plan: Plan, path: Path, clock: Ticking) -> None:
    (small_disk / "ballast").write_bytes(bytes(1_900_000))
    file = PlanFile.create(path, plan, entry(), backups_folder=small_disk / "backups", clock=clock)
    with pytest.raises(UserError, match="The disk is full"):
        file.backup("manual", clock())
    assert [p for p in (small_disk / "backups").rglob("*") if p.is_file()] == []
    file.close()
