"""The session: the one way to change a plan."""

import dataclasses
import datetime as dt
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain.changes import Change, added, combined, removed, updated
from commplan.domain.errors import (
    ConflictError,
    DamagedError,
    FieldError,
    InUseError,
    LockedError,
    ReadOnlyError,
    UserError,
)
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import literal, translate
from commplan.services import session as sessions
from commplan.services.plan_files import restore
from commplan.services.session import Local, Session
from commplan.services.undo import Command, UndoStack
from commplan.store import backups
from commplan.store.inspection import plan_in
from tests.plans import NOW, Ticking, decision, small_plan, version

LABEL = literal("Zmiana")


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def local(tmp_path: Path, clock: Ticking) -> Local:
    return Local(who="Anna", backups=tmp_path / "backups", clock=clock)


@pytest.fixture
def session(tmp_path: Path, local: Local) -> Iterator[Session]:
    with Session.create(tmp_path / "plan.commplan", small_plan(), settings=local) as created:
        yield created


def first(session: Session, record_type: type[r.Record], place: int = 0) -> Any:
    return list(session.plan.table(record_type).values())[place]


def rename(session: Session, name: str) -> None:
    session.apply(literal(f"Nazwa {name}"), [updated(first(session, r.Tool), name=name)])


def reopened(session: Session, local: Local, **how: bool) -> Session:
    session.close()
    return Session.open(session.path, settings=local, **how)


# --- creating and opening


def test_create_checks_and_stamps(tmp_path: Path, local: Local) -> None:
    plan = small_plan()
    with Session.create(tmp_path / "a.commplan", plan, settings=local) as session:
        assert session.plan == plan
        assert {(x.rev, x.changed_at) for x in session.plan.records()} == {(1, "2027-01-04T08:00:00Z")}
        assert session.saved_at == NOW
        (entry,) = session.history()
        assert str(entry.label) == "New plan “Plan komunikacji”"
        assert len(entry.changes) == len(list(plan.records()))
        assert session.undo_label is None


def test_create_keeps_revisions_and_approvals_of_a_plan_from_elsewhere(tmp_path: Path, local: Local) -> None:
    plan = small_plan()
    date = next(iter(plan.table(r.Occurrence)))
    v = version(date)
    records = [dataclasses.replace(x, rev=7, changed_at="2026-01-01T00:00:00Z") for x in plan.records()]
    with Session.create(tmp_path / "a.commplan", Plan.of(records, [v], [decision(v)]), settings=local) as session:
        assert {(x.rev, x.changed_at) for x in session.plan.records()} == {(7, "2026-01-01T00:00:00Z")}
        assert session.plan.versions == (v,)
        assert len(session.plan.decisions) == 1


def test_create_refuses_a_bad_plan_and_leaves_nothing(tmp_path: Path, local: Local) -> None:
    plan = small_plan()
    stray = r.Draft(id=new_id(), occurrence_id=new_id())
    with pytest.raises(FieldError):
        Session.create(tmp_path / "a.commplan", Plan.of([*plan.records(), stray]), settings=local)
    assert list(tmp_path.iterdir()) == []


def test_reopen_is_the_same_plan(session: Session, local: Local) -> None:
    rename(session, "Skrzynka")
    plan = session.plan
    with reopened(session, local) as again:
        assert again.plan == plan
        assert [x.rev for x in again.plan.records()] == [x.rev for x in plan.records()]
        assert again.saved_at == NOW
        assert again.undo_label is None


def test_a_second_session_is_told_who_has_the_plan(session: Session, local: Local) -> None:
    with pytest.raises(LockedError, match="is open: Anna on"):
        Session.open(session.path, settings=dataclasses.replace(local, who="Basia"))
    with Session.open(session.path, settings=local, read_only=True) as reader:
        assert reader.read_only
        assert reader.plan == session.plan


def test_two_processes_do_not_write_the_same_plan(session: Session) -> None:
    victim = Path(__file__).with_name("session_victim.py")
    command = [sys.executable, str(victim), str(session.path), str(session.path.parent / "backups"), "1"]
    root = {"PYTHONPATH": str(Path(__file__).parents[2])}
    result = subprocess.run(command, capture_output=True, text=True, env=root, check=False, timeout=60)
    assert result.returncode == 1
    assert "is open: Anna on" in result.stderr
    rename(session, "Nadal")


def test_a_bad_file_is_closed_again(session: Session, local: Local) -> None:
    session.close()
    with closing(sqlite3.connect(session.path, isolation_level=None)) as other:
        other.execute("UPDATE tool SET name = ''")
    with pytest.raises(DamagedError):
        Session.open(session.path, settings=local)
    assert not session.path.with_name("plan.commplan.lock").exists()


# --- changing


def test_apply_changes_plan_file_and_history(session: Session, local: Local, clock: Ticking) -> None:
    clock.forward(minutes=5)
    tool = first(session, r.Tool)
    rename(session, "Skrzynka")
    changed = session.plan.get(r.Tool, tool.id)
    assert (changed.name, changed.rev, changed.changed_at) == ("Skrzynka", 2, "2027-01-04T08:05:00Z")
    assert session.saved_at == clock.now
    entry = session.history(limit=1)[0]
    assert (entry.number, entry.at, entry.who, str(entry.label)) == (
        2,
        "2027-01-04T08:05:00Z",
        "Anna",
        "Nazwa Skrzynka",
    )
    (change,) = entry.changes
    assert (change.record_id, change.action, change.fields[0].after) == (tool.id, "updated", "Skrzynka")
    assert session.history(tool.id)[0] == entry
    with reopened(session, local) as again:
        assert again.plan.get(r.Tool, tool.id) == changed


def test_nothing_happens_when_nothing_differs(session: Session) -> None:
    told: list[frozenset[str]] = []
    session.subscribe(told.append)
    plan, tool = session.plan, first(session, r.Tool)
    sender = r.Sender(id=new_id(), name="Nowy")
    session.apply(LABEL, [])
    session.apply(LABEL, [updated(tool, rev=9)])
    session.apply(LABEL, [updated(tool, name="B"), Change(dataclasses.replace(tool, name="B"), tool)])
    session.apply(LABEL, [added(sender), removed(sender)])
    assert session.plan is plan
    assert told == []
    assert len(session.history()) == 1
    assert session.undo_label is None


def test_several_changes_of_one_record_become_one(session: Session) -> None:
    tool = first(session, r.Tool)
    b = dataclasses.replace(tool, name="B")
    session.apply(LABEL, [Change(tool, b), updated(b, address="x"), *[added(r.Sender(id=new_id(), name="N"))]])
    assert session.plan.get(r.Tool, tool.id).rev == 2
    assert len(session.history(limit=1)[0].changes) == 2
    session.undo()
    assert session.plan.get(r.Tool, tool.id) == tool


def test_changes_that_do_not_follow_each_other_are_a_conflict(session: Session) -> None:
    tool = first(session, r.Tool)
    changes = [updated(tool, name="B"), updated(tool, name="C")]
    assert len(combined(changes)) == 2
    with pytest.raises(ConflictError):
        session.apply(LABEL, changes)


def test_a_stale_change_is_a_conflict(session: Session) -> None:
    tool = first(session, r.Tool)
    rename(session, "B")
    plan = session.plan
    with pytest.raises(ConflictError, match="changed meanwhile"):
        session.apply(LABEL, [updated(tool, name="C")])
    assert session.plan is plan
    assert str(session.undo_label) == "Nazwa B"


def test_a_change_that_is_refused_changes_nothing(session: Session) -> None:
    plan, told = session.plan, []
    session.subscribe(told.append)
    with pytest.raises(FieldError):
        session.apply(LABEL, [added(r.Sender(id=new_id(), name="N")), updated(first(session, r.Tool), name="")])
    assert (session.plan, told, session.undo_label) == (plan, [], None)
    assert session._file.load() == plan


def test_a_full_disk_changes_nothing(session: Session) -> None:
    connection = session._file._connection
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
    plan, many = session.plan, [added(r.Sender(id=new_id(), name="N", signature="x" * 2000)) for _ in range(50)]
    with pytest.raises(UserError, match="The disk is full"):
        session.apply(LABEL, many)
    assert session.plan is plan
    assert session.undo_label is None
    connection.execute("PRAGMA max_page_count = 100000")
    session.apply(LABEL, many)
    assert len(session.plan.table(r.Sender)) == 50


def test_reading_only(session: Session, local: Local) -> None:
    with reopened(session, local, read_only=True) as reader:
        with pytest.raises(ReadOnlyError, match="opened for reading only"):
            rename(reader, "B")
        assert reader.undo_label is None


def test_decisions_and_versions_are_added_and_not_undone(session: Session, local: Local) -> None:
    told: list[frozenset[str]] = []
    session.subscribe(told.append)
    rename(session, "B")
    date = first(session, r.Occurrence)
    v = version(date.id)
    session.apply(LABEL, [updated(date, title="Nowy tytuł")], versions=[v])
    d = decision(v)
    session.apply(LABEL, [], decisions=[d])
    assert told[1:] == [{"occurrence", "version"}, {"decision"}]
    assert (session.plan.versions, session.plan.decisions) == ((v,), (d,))
    assert str(session.undo_label) == "Nazwa B"
    assert {c.kind for c in session.history(limit=1)[0].changes} == {"decision"}
    session.undo()
    plan = session.plan
    assert plan.decisions == (d,)
    with reopened(session, local) as again:
        assert again.plan == plan


def test_a_wrong_decision_is_not_written(session: Session) -> None:
    date = first(session, r.Occurrence)
    v = version(date.id)
    plan = session.plan
    with pytest.raises(sqlite3.IntegrityError):  # a bug of the caller: numbers go up by one
        session.apply(LABEL, [updated(date, title="T")], versions=[v], decisions=[decision(v, 7)])
    assert session.plan is plan
    assert session._file.load() == plan


# --- undo and redo


def test_undo_and_redo_say_what_they_did(session: Session) -> None:
    plan = session.plan
    rename(session, "B")
    rename(session, "C")
    changed = session.plan
    assert str(session.undo()) == "Nazwa C"
    assert (str(session.undo_label), str(session.redo_label)) == ("Nazwa B", "Nazwa C")
    session.undo()
    assert session.plan == plan
    assert [str(session.redo()), str(session.redo())] == ["Nazwa B", "Nazwa C"]
    assert session.plan == changed
    assert [str(e.label) for e in session.history(limit=4)] == [
        "Redo: Nazwa C",
        "Redo: Nazwa B",
        "Undo: Nazwa B",
        "Undo: Nazwa C",
    ]


def test_nothing_to_undo_or_redo(session: Session) -> None:
    with pytest.raises(UserError, match="nothing to undo"):
        session.undo()
    with pytest.raises(UserError, match="nothing to redo"):
        session.redo()


def test_a_new_step_ends_redo(session: Session) -> None:
    rename(session, "B")
    session.undo()
    rename(session, "C")
    assert session.redo_label is None


def test_deletions_come_back_with_their_ids(session: Session) -> None:
    communication = first(session, r.Communication, 1)
    session.apply(LABEL, [removed(communication)])
    session.undo()
    back = session.plan.get(r.Communication, communication.id)
    assert back == communication
    assert back.rev == 2


def test_revisions_rise_through_undo_and_redo(session: Session) -> None:
    sender = r.Sender(id=new_id(), name="N")
    seen = []

    def note() -> None:
        found = session.plan.find("sender", sender.id)
        if found:
            seen.append(found.rev)

    session.apply(LABEL, [added(sender)])
    note()
    session.apply(LABEL, [updated(session.plan.get(r.Sender, sender.id), name="M")])
    note()
    for step in (session.undo, session.undo, session.redo, session.redo, session.undo, session.redo):
        step()
        note()
    assert seen == sorted(set(seen))


def test_what_an_approval_holds_on_to_is_not_undone(session: Session) -> None:
    communication = first(session, r.Communication)
    date = r.Occurrence(id=new_id(), communication_id=communication.id, original=dt.date(2027, 7, 4))
    rename(session, "B")
    session.apply(literal("Termin"), [added(date)])
    session.apply(LABEL, [], versions=[version(date.id)])
    plan = session.plan
    with pytest.raises(InUseError, match=r"“Termin” can’t be undone any more: .* put up for approval"):
        session.undo()
    assert session.plan is plan
    assert str(session.undo_label) == "Nazwa B"  # the step that can't be undone any more is no longer offered
    session.undo()


def test_redo_that_contradicts_is_no_longer_offered(session: Session) -> None:
    rename(session, "B")
    session.undo()
    v = version(first(session, r.Occurrence).id)
    session.apply(LABEL, [updated(first(session, r.Tool), name="C")], versions=[v])
    with pytest.raises(ConflictError):
        session.redo()
    assert session.redo_label is None


def test_the_undo_stack_is_bounded() -> None:
    stack = UndoStack(depth=3)
    for i in range(5):
        stack.push(Command(literal(str(i)), ()))
    found = []
    while stack.undoable:
        found.append(str(stack.undoable.label))
        stack.undone(stack.undoable)
    assert found == ["4", "3", "2"]


# --- listeners


def test_listeners_are_told_the_kinds(session: Session) -> None:
    told: list[frozenset[str]] = []
    end = session.subscribe(told.append)
    session.apply(LABEL, [added(r.Sender(id=new_id(), name="N")), updated(first(session, r.Tool), name="B")])
    session.undo()
    end()
    end()
    session.redo()
    assert told == [{"sender", "tool"}, {"sender", "tool"}]


def test_a_listener_sees_the_new_plan_and_may_change_it(session: Session) -> None:
    def once(kinds: frozenset[str]) -> None:
        if "tool" in kinds:
            session.apply(LABEL, [added(r.Sender(id=new_id(), name=first(session, r.Tool).name))])

    session.subscribe(once)
    rename(session, "B")
    assert first(session, r.Sender).name == "B"
    session.undo()
    assert str(session.undo_label) == "Nazwa B"


def test_a_listener_that_fails_does_no_harm(session: Session, local: Local) -> None:
    told: list[frozenset[str]] = []

    def fail(kinds: frozenset[str]) -> None:
        raise RuntimeError("a bug in a page")

    session.subscribe(fail)
    session.subscribe(told.append)
    for step in (lambda: rename(session, "B"), session.undo, session.redo):
        with pytest.raises(RuntimeError, match="a bug in a page"):
            step()
    assert told == [{"tool"}] * 3
    assert str(session.undo_label) == "Nazwa B"
    plan = session.plan
    with reopened(session, local) as again:
        assert again.plan == plan


# --- dates


def test_the_schedule_is_that_of_the_plan_and_is_reused(session: Session) -> None:
    schedule = session.schedule
    assert schedule is session.schedule
    assert schedule.plan is session.plan
    rename(session, "B")
    assert session.schedule is not schedule
    assert session.schedule.plan is session.plan


def test_today_is_the_day_in_the_zone_of_the_plan(session: Session, clock: Ticking) -> None:
    clock.now = dt.datetime(2027, 6, 30, 22, 30, tzinfo=dt.UTC)
    assert session.today() == dt.date(2027, 7, 1)
    assert session.now() == clock.now


# --- backups and copies


def test_backups_are_made_on_change_at_most_every_half_hour(session: Session, clock: Ticking) -> None:
    assert session.last_backup() is None
    for minutes, name, count in [(0, "A", 1), (29, "B", 1), (1, "C", 2), (5, "D", 2), (120, "E", 3)]:
        clock.forward(minutes=minutes)
        rename(session, name)
        assert len(session.backups()) == count
    assert session.last_backup() == clock.now
    assert first(session, r.Tool).name == "E"
    assert plan_in(session.backups()[0].path) == session.plan


def test_the_half_hour_counts_from_the_last_session(session: Session, local: Local, clock: Ticking) -> None:
    rename(session, "A")
    clock.forward(minutes=10)
    with reopened(session, local) as again:
        rename(again, "B")
        assert len(again.backups()) == 1
        assert plan_in(again.backup()) == again.plan
        assert len(again.backups()) == 2


def test_a_backup_that_fails_does_not_stop_the_work(
    session: Session, local: Local, caplog: pytest.LogCaptureFixture
) -> None:
    local.backups.write_text("in the way")
    rename(session, "B")
    assert first(session, r.Tool).name == "B"
    assert "no backup was made" in caplog.text
    with pytest.raises(UserError):
        session.backup()


class HeldCheck:
    """Stands in for the check of a backup: it goes on when somebody waits for the thread, and not before."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, error: UserError | None = None) -> None:
        self.go_on = threading.Event()
        self.threads: list[threading.Thread] = []
        self._error = error
        join = threading.Thread.join

        def waited_for(thread: threading.Thread, timeout: float | None = None) -> None:
            self.go_on.set()
            join(thread, timeout)

        monkeypatch.setattr(threading.Thread, "join", waited_for)
        monkeypatch.setattr(backups, "verify", self)

    def __call__(self, path: Path) -> None:
        assert self.go_on.wait(60)
        self.threads.append(threading.current_thread())
        if self._error:
            raise self._error


def test_a_change_does_not_wait_for_the_check_of_its_backup(
    session: Session, monkeypatch: pytest.MonkeyPatch, clock: Ticking
) -> None:
    held = HeldCheck(monkeypatch)
    rename(session, "A")
    before = session.plan
    rename(session, "B")  # while the backup is still being checked
    assert not held.threads
    (backup,) = session.backups()
    assert held.threads != [threading.current_thread()]
    assert plan_in(backup.path) == before
    assert [path.suffix for path in backup.path.parent.iterdir()] == [".commplan"]


def test_closing_waits_for_a_backup(session: Session, local: Local, monkeypatch: pytest.MonkeyPatch) -> None:
    held = HeldCheck(monkeypatch)
    rename(session, "A")
    session.close()
    assert len(held.threads) == 1
    assert len(backups.backups_of(session.path, local.backups)) == 1


def test_a_backup_that_turns_out_bad_is_thrown_away_and_told_in_the_log(
    session: Session, local: Local, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    HeldCheck(monkeypatch, UserError(literal("not whole")))
    rename(session, "A")
    assert session.backups() == ()
    assert "no backup was made: not whole" in caplog.text
    assert not any(backups.folder_of(session.path, local.backups).iterdir())


def test_a_restored_plan_was_written_when_it_was_restored(session: Session, local: Local, clock: Ticking) -> None:
    backup, plan = session.backup(), session.plan
    rename(session, "Changed since")
    session.close()
    clock.forward(minutes=50)
    restore(session.path, backup, local)
    with Session.open(session.path, settings=local) as again:
        assert again.plan == plan
        assert again.saved_at == clock.now
        assert str(again.history(limit=1)[0].label) == "Restoring of a backup"


def test_save_a_copy(session: Session, local: Local, tmp_path: Path) -> None:
    rename(session, "B")
    session.save_copy(tmp_path / "copy.commplan")
    with pytest.raises(UserError, match="already exists"):
        session.save_copy(tmp_path / "copy.commplan")
    with Session.open(tmp_path / "copy.commplan", settings=local) as copy:
        assert copy.plan == session.plan
        assert copy.history() == session.history()


@pytest.mark.parametrize("how", ["deleted", "overwritten", "changed"])
def test_work_survives_a_lost_file(session: Session, local: Local, tmp_path: Path, how: str) -> None:
    rename(session, "B")
    if how == "deleted":
        session.path.unlink()
    elif how == "overwritten":
        session.path.write_bytes(b"letters")
    else:
        with closing(sqlite3.connect(session.path, isolation_level=None)) as other:
            other.execute("UPDATE tool SET name = 'theirs'")
    plan = session.plan
    with pytest.raises(UserError, match=r"Nothing|was left as it is"):
        rename(session, "C")
    assert session.plan is plan
    session.save_copy(tmp_path / "copy.commplan")
    with Session.open(tmp_path / "copy.commplan", settings=local) as copy:
        assert copy.plan == plan
        assert [x.rev for x in copy.plan.records()] == [x.rev for x in plan.records()]
        rename(copy, "D")


def test_a_plan_in_a_folder_that_moves(session: Session, local: Local, tmp_path: Path) -> None:
    session.close()
    moved = shutil.move(session.path, tmp_path / "other.commplan")
    with Session.open(Path(moved), settings=local) as again:
        rename(again, "B")


def test_undo_labels_are_texts_in_any_language(session: Session) -> None:
    label = translate("Undo", "Change of {kind}").format(kind=translate("Labels", "tool"))
    session.apply(label, [updated(first(session, r.Tool), name="B")])
    session.undo()
    kept = session.history(limit=1)[0].label
    assert (kept.source, kept.values["step"]) == ("Undo: {step}", label)


def test_a_stamp_that_can_not_be_read_is_no_stamp() -> None:
    assert sessions._moment("yesterday") is None
