"""What is written comes back."""

import dataclasses
import datetime as dt
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.errors import ConflictError, UserError
from commplan.domain.history import HistoryEntry
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import literal, translate
from commplan.store.connection import connect, in_memory, transaction
from commplan.store.loading import load
from commplan.store.migrations import latest, migrate
from commplan.store.plan_file import PlanFile
from commplan.store.writing import Writer
from tests import strategies
from tests.plans import NOW, Ticking, decision, small_plan, version
from tests.store.conftest import Opener, entry


@given(st.data())
def test_reopen_gives_the_same_plan(data: st.DataObject) -> None:
    plan = data.draw(strategies.plans(max_records=20))
    with closing(in_memory()) as connection:
        migrate(connection)
        with transaction(connection):
            Writer(connection).write_plan(plan)
        loaded = load(connection)
    assert loaded == plan
    assert [repr(a) for a in loaded.records()] == [repr(a) for a in plan.records()]


@given(st.data())
def test_changes_in_the_file_are_changes_of_the_plan(data: st.DataObject) -> None:
    plan = data.draw(strategies.plans(max_records=20))
    changes = data.draw(strategies.changes(plan, max_changes=1))
    with closing(in_memory()) as connection:
        migrate(connection)
        writer = Writer(connection)
        with transaction(connection):
            writer.write_plan(plan)
        with transaction(connection):
            writer.write(changes, (), ())
        assert load(connection) == plan.with_changes(changes)


def test_a_file_on_disk_comes_back(file: PlanFile, plan: Plan, opened: Opener) -> None:
    file.close()
    assert opened(file.path).load() == plan


def test_text_stays_text(file: PlanFile, opened: Opener) -> None:
    names = ["00123", "1e5", "=1+1", "NULL", "'; DROP TABLE plan; --", "😀 zażółć", "a" * 200]
    changes = [added(r.Sender(id=new_id(), name=name, rev=1)) for name in names]
    file.write(entry(*changes), changes)
    assert [s.name for s in file.load().table(r.Sender).values()] == names


def test_an_awkward_path_is_the_path(tmp_path: Path, plan: Plan, backups_folder: Path, clock: Ticking) -> None:
    folder = tmp_path / "a#b ?mode=memory%20&x=ż"
    folder.mkdir()
    path = folder / "plan #1.commplan"
    with closing(PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock)) as file:
        assert file.load() == plan
    assert [p.name for p in folder.iterdir()] == [path.name]


def test_create_overwrites_nothing(path: Path, plan: Plan, backups_folder: Path, clock: Ticking) -> None:
    path.write_text("letters")
    with pytest.raises(UserError, match="already exists and was left as it is"):
        PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock)
    assert path.read_text() == "letters"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_create_in_a_folder_that_is_not_there(tmp_path: Path, plan: Plan, backups_folder: Path, clock: Ticking) -> None:
    with pytest.raises(UserError, match=r"There is no file or folder for “plan.commplan”"):
        path = tmp_path / "none" / "plan.commplan"
        PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock)


@pytest.mark.parametrize("turned", [False, True])
def test_deletions_and_additions_come_in_any_order(file: PlanFile, plan: Plan, turned: bool) -> None:
    """Parents before children, keys that are taken over, dates that are exchanged."""
    staff, front = plan.table(r.Audience).values()
    tool = next(iter(plan.table(r.Tool).values()))
    first = next(iter(plan.table(r.Communication).values()))
    a, b, c = plan.table(r.Occurrence).values()
    changes = [
        removed(staff),
        removed(front),
        updated(tool, audience_ids=(), rev=1),
        updated(first, audience_ids=(), rev=1),
        updated(a, original=b.original, rev=1),
        updated(b, original=a.original, rev=1),
        removed(c),
        added(r.Occurrence(id=new_id(), communication_id=first.id, original=c.original)),
    ]
    if turned:
        changes.reverse()
    file.write(entry(), changes)
    assert file.load() == plan.with_changes(changes)


def test_an_exchange_of_dates_in_a_row(file: PlanFile, plan: Plan) -> None:
    """Every date of a series moves by a month: each takes the key that the next one leaves."""
    changes = [
        updated(o, original=o.original.replace(month=o.original.month + 1)) for o in plan.table(r.Occurrence).values()
    ]
    file.write(entry(), changes)
    assert file.load() == plan.with_changes(changes)


def test_the_order_of_references_is_kept(file: PlanFile, plan: Plan) -> None:
    communication = next(iter(plan.table(r.Communication).values()))
    turned = dataclasses.replace(communication, audience_ids=communication.audience_ids[::-1])
    file.write(entry(), [Change(communication, turned)])
    assert file.load().get(r.Communication, turned.id).audience_ids == turned.audience_ids


def test_an_outdated_revision_is_refused(file: PlanFile, plan: Plan) -> None:
    tool = next(iter(plan.table(r.Tool).values()))
    stale = dataclasses.replace(tool, rev=5)
    for change in (updated(stale, name="B"), removed(stale)):
        with pytest.raises(ConflictError, match="changed in the file by another program"):
            file.write(entry(), [change])
    assert file.load() == plan


def test_all_or_nothing(file: PlanFile, plan: Plan) -> None:
    many = [added(r.Sender(id=new_id(), name=f"S{i}")) for i in range(250)]
    tool = next(iter(plan.table(r.Tool).values()))
    with pytest.raises(ConflictError):
        file.write(entry(), [*many, updated(dataclasses.replace(tool, rev=9), name="B")])
    assert file.load() == plan
    assert len(file.history()) == 1


def test_approvals_come_back(file: PlanFile, plan: Plan, opened: Opener) -> None:
    date = next(iter(plan.table(r.Occurrence)))
    one, two = version(date, 1), version(date, 2)
    decisions = [decision(one, 1), decision(two, 2)]
    file.write(entry(), [], [one, two], decisions[:1])
    file.write(entry(), [], [], decisions[1:])
    file.close()
    assert opened(file.path).load() == plan.with_approvals([one, two], decisions)


def test_history_newest_first(file: PlanFile, plan: Plan) -> None:
    tool = next(iter(plan.table(r.Tool).values()))
    label = translate("Undo", "Change of {name}").format(name=translate("Labels", "tool"))
    for rev in range(3):
        change = updated(dataclasses.replace(tool, rev=rev), name=f"B{rev}", rev=rev + 1)
        kept = file.write(
            HistoryEntry(at=f"2027-01-0{rev + 1}T08:00:00Z", who="Ola", label=label, changes=entry(change).changes),
            [change],
        )
        assert kept.number == rev + 2
    entries = file.history()
    assert [e.number for e in entries] == [4, 3, 2, 1]
    assert entries[0] == kept
    assert entries[0].label == label
    assert entries[0].changes[0].fields[0].after == "B2"
    assert [e.number for e in file.history(limit=2)] == [4, 3]
    assert [e.number for e in file.history(before=3)] == [2, 1]
    assert [e.number for e in file.history(tool.id, limit=2)] == [4, 3]
    assert file.history(new_id()) == ()
    assert file.changed_at() == "2027-01-03T08:00:00Z"


def test_history_shows_the_whole_operation_of_a_record(file: PlanFile) -> None:
    senders = [r.Sender(id=new_id(), name=name) for name in "AB"]
    changes = list(map(added, senders))
    file.write(entry(*changes), changes)
    (found,) = file.history(senders[1].id)
    assert [c.name for c in found.changes] == ["A", "B"]


def test_dates_and_stamps_as_others_read_them(file: PlanFile, path: Path) -> None:
    """The file is documentation of its own: ISO dates, UTC stamps, plain words."""
    with closing(connect(path, "ro")) as connection:
        row = connection.execute('SELECT "start", "weekend" FROM "plan"').fetchone()
        assert row == ("2027-01-01", "[5,6]")
        assert connection.execute('SELECT "at", "who" FROM "history"').fetchone() == (
            f"{NOW:%Y-%m-%dT%H:%M:%SZ}",
            "Anna",
        )
        assert connection.execute('SELECT "time" FROM "communication" ORDER BY rowid').fetchall() == [
            ("09:30",),
            (None,),
        ]


def test_settings_of_the_connection(file: PlanFile) -> None:
    def pragma(name: str) -> object:
        return file._connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "delete"
    assert pragma("synchronous") == 3  # EXTRA
    assert pragma("foreign_keys") == 1
    assert pragma("trusted_schema") == 0
    assert pragma("cell_size_check") == 1
    assert pragma("mmap_size") == 0
    assert pragma("application_id") == int.from_bytes(b"CPLN", "big")
    assert pragma("user_version") == latest()


def test_plans_of_a_realistic_size_load_completely(path: Path, backups_folder: Path, clock: Ticking) -> None:
    plan = small_plan()
    event = next(iter(plan.table(r.ContentEvent).values()))
    more = [
        added(r.Communication(id=new_id(), event_id=event.id, title=f"K {i}", time=dt.time(i % 24, i % 60)))
        for i in range(2_000)
    ]
    plan = plan.with_changes(more)
    with closing(PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock)) as file:
        assert file.load() == plan


def test_labels_of_any_kind_are_kept(file: PlanFile) -> None:
    label = literal("{not a place} %n żółw")
    file.write(HistoryEntry(at="2027-01-01T00:00:00Z", who="", label=label, changes=()), [])
    assert str(file.history(limit=1)[0].label) == "{not a place} %n żółw"
