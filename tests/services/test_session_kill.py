"""An acknowledged operation is never lost: the process is killed at random moments, the file opened again."""

import json
import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from commplan.domain.records import Sender
from commplan.services.session import Local, Session
from commplan.store.connection import connect
from tests.plans import Ticking, small_plan

ROOT = Path(__file__).parents[2]
VICTIM = Path(__file__).with_name("session_victim.py")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL")


def kill_one(path: Path, backups: Path, seed: int) -> tuple[int, list[str]] | None:
    """Let a process work and kill it; its last acknowledgement."""
    chance = random.Random(seed)
    command = [sys.executable, str(VICTIM), str(path), str(backups), str(seed)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as victim:
        assert victim.stdout is not None
        for _ in range(chance.randrange(1, 12)):
            assert victim.stdout.readline(), "the victim ended by itself"
        # somewhere within the next commits: each takes some milliseconds
        with pytest.raises(subprocess.TimeoutExpired):
            victim.wait(chance.random() * 0.02)
        victim.kill()
        lines = victim.stdout.read().splitlines()
    complete = [line for line in lines if line.endswith("]")]
    return tuple(json.loads(complete[-1])) if complete else None


def rounds(folder: Path, count: int, seed: int) -> int:
    """Kill `count` times; the number of times that a journal was left behind to be rolled back."""
    path, backups, journals = folder / "plan.commplan", folder / "backups", 0
    local = Local(who="Anna", backups=backups, clock=Ticking())
    Session.create(path, small_plan(), settings=local).close()
    for i in range(count):
        acknowledged = kill_one(path, backups, seed + i)
        journals += path.with_name("plan.commplan-journal").exists()
        with Session.open(path, settings=local) as session:
            number = session.history(limit=1)[0].number
            names = sorted(sender.name for sender in session.plan.table(Sender).values())
        with closing(connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if acknowledged:
            assert number in (acknowledged[0], acknowledged[0] + 1)  # one more may be in the file, unsaid
            assert number > acknowledged[0] or names == acknowledged[1]
    return journals


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    rounds(tmp_path, 15, seed=random.randrange(10**9))


@pytest.mark.long
def test_nothing_acknowledged_is_lost_in_a_thousand_kills(tmp_path: Path) -> None:
    journals = sum(rounds_in(tmp_path / str(i)) for i in range(10))
    assert journals > 10, "the kills never hit a transaction"


def rounds_in(folder: Path) -> int:
    folder.mkdir()
    return rounds(folder, 101, seed=random.randrange(10**9))
