"""A file or folder that can't be written to is opened for reading, and says so."""

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from commplan.domain.changes import added
from commplan.domain.errors import ReadOnlyError, UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Sender
from commplan.store.plan_file import PlanFile
from tests.plans import Ticking
from tests.store.conftest import Opener, entry

NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in which rights bite: where the tests run as root, nobody takes over, as far as the system asks."""
    if os.name != "posix":
        pytest.skip("the rights of a folder are set otherwise on this system")
    with TemporaryDirectory() as name:
        folder = Path(name)
        is_root = os.geteuid() == 0
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield folder
        finally:
            if is_root:
                os.setresuid(0, 0, 0)
            folder.chmod(stat.S_IRWXU)


@pytest.fixture
def backups_folder(folder: Path) -> Path:
    return folder / "backups"


@pytest.fixture
def protected(folder: Path, plan: Plan, backups_folder: Path, clock: Ticking) -> Path:
    path = folder / "plan.commplan"
    PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock).close()
    return path


def is_read_only(opened: Opener, path: Path, plan: Plan) -> None:
    before = sorted(path.parent.iterdir())
    with closing(opened(path)) as file:
        assert file.read_only
        assert "write-protected, so the plan is open for reading only" in str(file.read_only_because)
        assert file.load() == plan
        change = added(Sender(id=new_id(), name="Nowy"))
        with pytest.raises(ReadOnlyError, match="write-protected"):
            file.write(entry(change), [change])
        assert len(file.history()) == 1
    assert sorted(path.parent.iterdir()) == before


def test_a_protected_file(protected: Path, opened: Opener, plan: Plan) -> None:
    protected.chmod(stat.S_IRUSR)
    is_read_only(opened, protected, plan)


def test_a_protected_folder(protected: Path, opened: Opener, plan: Plan) -> None:
    protected.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    is_read_only(opened, protected, plan)


@pytest.mark.parametrize("mode", [stat.S_IRUSR, None], ids=["file", "folder"])
def test_rights_that_are_found_out_only_by_trying(
    protected: Path, opened: Opener, plan: Plan, monkeypatch: pytest.MonkeyPatch, mode: int | None
) -> None:
    """As on Windows, where `access` does not look at the rights of accounts."""
    monkeypatch.setattr(os, "access", lambda *_, **__: True)
    if mode:
        protected.chmod(mode)
    else:
        protected.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    is_read_only(opened, protected, plan)


def test_a_file_that_may_not_be_read(protected: Path, opened: Opener) -> None:
    protected.chmod(0)
    with pytest.raises(UserError, match="can’t be"):
        opened(protected)


def test_a_protected_plan_can_be_copied(protected: Path, opened: Opener, plan: Plan) -> None:
    protected.chmod(stat.S_IRUSR)
    file = opened(protected)
    copy = protected.with_name("copy.commplan")
    file.save_copy(copy)
    assert opened(copy).load() == plan


def test_a_new_plan_in_a_protected_folder(protected: Path, plan: Plan, clock: Ticking) -> None:
    protected.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    path = protected.with_name("new.commplan")
    with pytest.raises(ReadOnlyError, match=r"“new.commplan” or its folder can’t be written to"):
        PlanFile.create(path, plan, entry(), backups_folder=path.parent, clock=clock)
    assert not path.exists()


def test_rights_that_go_while_the_plan_is_open(protected: Path, opened: Opener, plan: Plan) -> None:
    file = opened(protected)
    protected.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    change = added(Sender(id=new_id(), name="Nowy"))
    with pytest.raises(ReadOnlyError, match=r"can’t be written to. Nothing has been changed"):
        file.write(entry(change), [change])
    assert file.load() == plan
    protected.parent.chmod(stat.S_IRWXU)
    file.write(entry(change), [change])
    assert file.load() == plan.with_changes([change])


def test_reading_was_asked_for(protected: Path, opened: Opener) -> None:
    reader = opened(protected, read_only=True)
    assert str(reader.read_only_because) == "The plan was opened for reading only: nothing can be changed."
    with pytest.raises(ReadOnlyError, match="opened for reading only"):
        reader.write(entry(), [])
