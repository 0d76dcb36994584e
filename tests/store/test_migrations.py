"""Migrations complete, or leave the file as it was with a verified backup beside.

The version after the last one that has shipped is made up here.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from commplan.domain.errors import DamagedError, NewerVersionError, UserError
from commplan.domain.plan import Plan
from commplan.domain.records import KINDS
from commplan.store import backups, migrations
from commplan.store.connection import connect
from commplan.store.header import schema_version
from commplan.store.migrations import STEPS, Step
from commplan.store.plan_file import PlanFile
from tests.plans import NOW
from tests.store.conftest import Opener

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "tests" / "plan_files").glob("version_*.commplan"))

# As SQLite's manual has it (https://www.sqlite.org/lang_altertable.html, section 7): a table that others refer to is
# built anew under another name, which needs foreign keys off.
REBUILD = Step(
    STEPS[-1].version + 1,
    migrations.statements_of(
        """
CREATE TABLE "new_sender" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "signature" TEXT NOT NULL,
  "champion" INTEGER NOT NULL,
  "archived" INTEGER NOT NULL,
  "rev" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL,
  "added" TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO "new_sender" SELECT *, '' FROM "sender";

DROP TABLE "sender";

ALTER TABLE "new_sender" RENAME TO "sender";

CREATE INDEX "sender_name" ON "sender" ("name");
"""
    ),
)


@pytest.fixture
def old(file: PlanFile) -> Iterator[Path]:
    """A closed plan of the last version that has shipped."""
    file.close()
    yield file.path


@pytest.fixture
def with_next_version(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that is one version further than the file."""
    monkeypatch.setattr(migrations, "STEPS", (*STEPS, REBUILD))


def the_next_version_is_there(path: Path) -> bool:
    connection = connect(path, "ro")
    try:
        return bool(connection.execute("SELECT name FROM sqlite_master WHERE name = 'sender_name'").fetchone())
    finally:
        connection.close()


@pytest.mark.usefixtures("with_next_version")
def test_an_older_plan_is_brought_forward(old: Path, plan: Plan, opened: Opener, backups_folder: Path) -> None:
    file = opened(old)
    assert file.load() == plan
    assert not file.read_only
    assert schema_version(old) == REBUILD.version
    assert the_next_version_is_there(old)
    backup = backups.newest(old, backups_folder)
    assert backup is not None
    assert backup.reason == backups.MIGRATE
    assert schema_version(backup.path) == STEPS[-1].version
    assert sorted(p.name for p in old.parent.iterdir()) == ["backups", old.name, f"{old.name}.lock"]


@pytest.mark.usefixtures("with_next_version")
def test_an_older_plan_can_be_read_without_changing_it(old: Path, plan: Plan, opened: Opener) -> None:
    before = old.read_bytes()
    file = opened(old, read_only=True)
    assert file.load() == plan
    assert len(file.history()) == 1
    assert old.read_bytes() == before


@pytest.mark.usefixtures("with_next_version")
def test_an_older_backup_still_counts(old: Path, plan: Plan, opened: Opener, backups_folder: Path) -> None:
    opened(old)
    backup = backups.newest(old, backups_folder)
    assert backup is not None
    backups.verify(backup.path)


def test_the_next_version_is_from_the_future(old: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as later:
        later.setattr(migrations, "STEPS", (*STEPS, REBUILD))
        opened(old).close()
    with pytest.raises(NewerVersionError):
        opened(old)


@pytest.mark.parametrize(
    ("statements", "error"),
    [
        (("CREATE TABLE a (b)", "this is not SQL"), Exception),
        (('DROP TABLE "audience"',), DamagedError),  # others refer to it
        (('DELETE FROM "audience"',), DamagedError),
        (('UPDATE "history" SET "who" = \'\'',), Exception),  # append-only
        (('UPDATE "channel" SET "form" = \'\'',), DamagedError),  # no longer a plan
    ],
)
def test_a_failing_step_leaves_everything(
    old: Path, plan: Plan, opened: Opener, monkeypatch: pytest.MonkeyPatch, statements: tuple[str, ...], error: type
) -> None:
    before = old.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(migrations, "STEPS", (*STEPS, Step(STEPS[-1].version + 1, statements)))
        with pytest.raises(error):
            opened(old)
    assert old.read_bytes() == before
    assert sorted(p.name for p in old.parent.iterdir()) == ["backups", old.name]
    assert opened(old).load() == plan


@pytest.mark.usefixtures("with_next_version")
def test_no_backup_no_migration(old: Path, opened: Opener, backups_folder: Path) -> None:
    before = old.read_bytes()
    backups_folder.write_text("in the way")
    with pytest.raises(UserError):
        opened(old)
    assert old.read_bytes() == before


@pytest.mark.usefixtures("with_next_version")
def test_a_damaged_older_plan_is_not_touched(old: Path, opened: Opener) -> None:
    connection = connect(old)
    connection.execute("CREATE VIEW evil AS SELECT 1")
    connection.close()
    before = old.read_bytes()
    with pytest.raises(DamagedError, match="evil"):
        opened(old)
    assert old.read_bytes() == before


KILLED = """
import os, signal, sys
from pathlib import Path
from commplan.store import backups, connection, migrations
from commplan.store.migrations import Step
from commplan.store.plan_file import PlanFile
from commplan import clock
from tests.store.test_migrations import REBUILD

path, folder, countdown = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
migrations.STEPS = (*migrations.STEPS, REBUILD)

def count(*_):
    global countdown
    countdown -= 1
    if countdown == 0:
        os.kill(os.getpid(), signal.SIGKILL)

WATCHED = ("open", "os.rename", "os.link", "os.remove", "sqlite3.connect")
sys.addaudithook(lambda event, arguments: event in WATCHED and str(path.parent) in repr(arguments) and count())
original = migrations.transaction
def traced(database):
    database.set_trace_callback(count)
    return original(database)
migrations.transaction = traced
PlanFile.open(path, who="", backups_folder=folder, clock=clock.now).close()
print("done")
"""


def migrate_and_die(path: Path, backups_folder: Path, moment: int) -> bool:
    """Migrate in a process that is killed at its `moment`th step; whether it came to the end before."""
    result = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(backups_folder), str(moment)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert result.returncode in (0, -signal.SIGKILL), result.stderr
    return result.returncode == 0


def killed_at(moments: list[int], old: Path, plan: Plan, opened: Opener, folder: Path) -> int:
    """Kill at each of these moments; the number of those at which the migration was already through."""
    contents, ended = old.read_bytes(), 0
    for moment in moments:
        old.write_bytes(contents)
        ended += migrate_and_die(old, folder, moment)
        is_new = schema_version(old) == REBUILD.version if ended else old.read_bytes() != contents
        if is_new:
            assert the_next_version_is_there(old)
            newest = backups.newest(old, folder)
            assert newest is not None
            assert schema_version(newest.path) == STEPS[-1].version
        else:
            assert opened(old, read_only=True).load() == plan
    return ended


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.usefixtures("with_next_version")
def test_killed_while_migrating(old: Path, plan: Plan, opened: Opener, backups_folder: Path) -> None:
    killed_at([3, 9, 15, 21, 27, 33, 39, 45], old, plan, opened, backups_folder)


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.usefixtures("with_next_version")
def test_killed_at_every_moment_of_a_migration(old: Path, plan: Plan, opened: Opener, backups_folder: Path) -> None:
    ended = killed_at(list(range(1, 120)), old, plan, opened, backups_folder)
    assert 0 < ended < 100, "the moments reach beyond the end of the migration"


NEWER = {1: {"attachment", "playbook"}, 2: set[str](), 3: set[str]()}
"""By version, the kinds of record that it does not know."""


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_version_ever_shipped_can_be_opened(sample: Path, opened: Opener, path: Path) -> None:
    path.write_bytes(sample.read_bytes())
    file = opened(path)
    plan = file.load()
    assert schema_version(path) == migrations.latest()
    version = int(sample.stem.removeprefix("version_"))
    assert {kind for kind, record_type in KINDS.items() if plan.table(record_type)} == set(KINDS) - NEWER[version]
    assert plan.versions
    assert plan.decisions
    assert file.history()
    assert plan.info.title == "Plan komunikacji CEM: zażółć gęślą jaźń"
    file.backup(backups.MANUAL, NOW)


def test_there_is_a_sample_of_every_version() -> None:
    assert [sample.stem for sample in SAMPLES] == [f"version_{step.version}" for step in STEPS]
