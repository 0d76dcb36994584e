"""One writer per plan; the lock says who, and goes when its process goes."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from commplan.domain.changes import added
from commplan.domain.errors import LockedError, UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Sender
from commplan.store.locks import PlanLock, holder_of
from commplan.store.plan_file import PlanFile
from tests.store.conftest import Opener, entry

HOLD = """
import sys
from pathlib import Path
from commplan.store.locks import PlanLock
lock = PlanLock(Path(sys.argv[1]), "Basia", "2027-01-04T08:00:00Z")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def lock_path(path: Path) -> Path:
    return path.with_name("plan.commplan.lock")


def test_a_second_opener_is_told_who_and_since_when(file: PlanFile, opened: Opener) -> None:
    with pytest.raises(LockedError) as caught:
        opened(file.path, who="Basia")
    assert "“plan.commplan” is open: Anna on " in str(caught.value)
    assert "since 2027-01-04 08:00 (UTC)" in str(caught.value)


def test_a_second_opener_may_read_while_the_first_writes(file: PlanFile, opened: Opener, plan: Plan) -> None:
    reader = opened(file.path, read_only=True)
    assert reader.read_only
    change = added(Sender(id=new_id(), name="Nowy"))
    file.write(entry(change), [change])
    assert reader.load() == file.load() == plan.with_changes([change])
    with pytest.raises(UserError, match="opened for reading only"):
        reader.write(entry(), [])


def test_the_lock_says_who_holds_it(file: PlanFile, lock_path: Path) -> None:
    raw = lock_path.read_bytes()
    holder = json.loads(raw)
    assert raw[:1] == b" "  # the byte that Windows locks
    assert holder["who"] == "Anna"
    assert holder["pid"] > 0
    assert holder["host"]
    assert len(holder["token"]) == 16
    assert holder_of(lock_path) is not None


def test_closing_frees_the_plan_and_leaves_nothing_behind(file: PlanFile, opened: Opener, lock_path: Path) -> None:
    file.close()
    assert not lock_path.exists()
    assert not opened(file.path).read_only


def test_reading_leaves_nothing_behind(file: PlanFile, opened: Opener) -> None:
    file.close()
    opened(file.path, read_only=True).close()
    assert [p.name for p in file.path.parent.iterdir()] == [file.path.name]


@pytest.mark.parametrize("contents", [b"", b" ", b" {", b" []", b' {"who": 1}', b"\xff\xff", b" {" + b"x" * 900])
def test_a_left_over_lock_file_is_no_lock(file: PlanFile, opened: Opener, lock_path: Path, contents: bytes) -> None:
    file.close()
    lock_path.write_bytes(contents)
    assert holder_of(lock_path) is None
    with closing(opened(file.path)) as again:
        assert not again.read_only
        assert holder_of(lock_path) is not None


def test_an_unreadable_holder_still_holds(path: Path, lock_path: Path) -> None:
    lock = PlanLock(path, "Anna", "2027-01-04T08:00:00Z")
    lock_path.write_bytes(b"?")
    with pytest.raises(LockedError, match="is open elsewhere"):
        PlanLock(path, "Basia", "")
    lock.release()


def test_another_process_holds_the_plan_until_it_is_killed(file: PlanFile, opened: Opener) -> None:
    file.close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LockedError, match="is open: Basia on"):
            opened(file.path)
        assert opened(file.path, read_only=True).load()
        holder.kill()
    assert not opened(file.path).read_only
