"""Backups: made, checked, rotated, restored; a good one is never lost to a bad one."""

import datetime as dt
from contextlib import closing
from pathlib import Path

import pytest

from commplan.domain.changes import added
from commplan.domain.errors import DamagedError, LockedError, UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Sender
from commplan.store import backups, whole_files
from commplan.store.files import has_journal
from commplan.store.inspection import plan_in
from commplan.store.plan_file import PlanFile
from tests.plans import NOW, Ticking
from tests.store.conftest import Opener, entry


def change_one(file: PlanFile) -> None:
    change = added(Sender(id=new_id(), name="Nowy"))
    file.write(entry(change), [change])


def test_a_backup_is_the_plan(file: PlanFile, plan: Plan, backups_folder: Path) -> None:
    made = file.backup(backups.MANUAL, NOW)
    change_one(file)
    assert plan_in(made.path) == plan
    assert made.path.name == "20270104T080000Z-manual.commplan"
    assert backups.backups_of(file.path, backups_folder) == (made,)
    assert backups.newest(file.path, backups_folder) == made


def test_two_backups_in_one_second(file: PlanFile, backups_folder: Path) -> None:
    first, second = file.backup(backups.MANUAL, NOW), file.backup(backups.MANUAL, NOW)
    assert backups.backups_of(file.path, backups_folder) == (second, first)


def test_plans_of_the_same_name_have_backups_of_their_own(file: PlanFile, backups_folder: Path, tmp_path: Path) -> None:
    file.backup(backups.MANUAL, NOW)
    assert backups.backups_of(tmp_path / "other" / "plan.commplan", backups_folder) == ()


def test_other_files_in_the_folder_are_left_alone(file: PlanFile, backups_folder: Path) -> None:
    made = file.backup(backups.MANUAL, NOW)
    note = made.path.with_name("note.txt")
    note.write_text("mine")
    assert backups.backups_of(file.path, backups_folder) == (made,)


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (None, True),
        (dt.timedelta(minutes=29, seconds=59), False),
        (dt.timedelta(minutes=30), True),
        (dt.timedelta(0), False),
        (-dt.timedelta(minutes=1), True),
    ],
)
def test_when_a_backup_is_due(last: dt.timedelta | None, due: bool) -> None:
    assert backups.is_due(None if last is None else NOW - last, NOW) is due


def series(file: PlanFile, backups_folder: Path, ages: list[dt.timedelta]) -> dict[dt.timedelta, Path]:
    """Backups of these ages, as files that are whole."""
    model = file.backup(backups.MANUAL, NOW).path
    contents = model.read_bytes()
    model.unlink()
    made = {}
    for age in ages:
        made[age] = model.with_name(f"{NOW - age:%Y%m%dT%H%M%SZ}-change.commplan")
        made[age].write_bytes(contents)
    return made


def test_rotation_thins_out_with_age(file: PlanFile, backups_folder: Path) -> None:
    ages = [dt.timedelta(hours=12 * i) for i in range(32)] + [dt.timedelta(days=16 + 3 * i) for i in range(60)]
    made = series(file, backups_folder, ages)
    deleted = backups.rotate(backups.backups_of(file.path, backups_folder), NOW)
    kept = [age for age in ages if made[age].exists()]
    assert len(deleted) == len(ages) - len(kept)
    assert kept[:4] == ages[:4]  # all of two days
    of_days = [(NOW - age).date() for age in kept if dt.timedelta(days=2) <= age < dt.timedelta(days=14)]
    assert len(of_days) == len(set(of_days)) >= 12
    of_weeks = [(NOW - age).isocalendar()[:2] for age in kept if dt.timedelta(14) <= age < dt.timedelta(60)]
    assert len(of_weeks) == len(set(of_weeks)) >= 6
    of_months = [f"{NOW - age:%Y-%m}" for age in kept if dt.timedelta(60) <= age]
    assert len(of_months) == len(set(of_months)) >= 5
    assert backups.rotate(backups.backups_of(file.path, backups_folder), NOW) == ()


def test_a_backup_that_is_not_whole_pushes_nothing_out(file: PlanFile, backups_folder: Path) -> None:
    ages = [dt.timedelta(days=5, hours=hours) for hours in range(4)]
    made = series(file, backups_folder, ages)
    made[ages[0]].write_bytes(made[ages[0]].read_bytes()[:5000])
    deleted = backups.rotate(backups.backups_of(file.path, backups_folder), NOW)
    assert set(deleted) == {made[ages[2]], made[ages[3]]}
    assert made[ages[1]].exists()  # the newest good one
    assert made[ages[0]].exists()  # not ours to judge


def test_only_bad_ones_stay_as_they_are(file: PlanFile, backups_folder: Path) -> None:
    ages = [dt.timedelta(days=5, hours=hours) for hours in range(3)]
    for path in series(file, backups_folder, ages).values():
        path.write_bytes(b"")
    assert backups.rotate(backups.backups_of(file.path, backups_folder), NOW) == ()


def test_a_copy_that_is_not_whole_is_no_backup(
    file: PlanFile, backups_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ages = [dt.timedelta(days=5, hours=hours) for hours in range(3)]
    made = series(file, backups_folder, ages)
    monkeypatch.setattr(backups, "snapshot", lambda _, new: new.write_bytes(b"SQLite format 3\x00"))
    with pytest.raises(DamagedError):
        file.backup(backups.MANUAL, NOW)
    assert sorted(next(iter(made.values())).parent.iterdir()) == sorted(made.values())


# --- restoring


def restore(source: Path, file: PlanFile, backups_folder: Path) -> Path | None:
    return whole_files.restore(source, file.path, backups_folder, who="Anna", now=NOW)


def test_restore_brings_back_and_keeps_what_was_there(
    file: PlanFile, plan: Plan, opened: Opener, backups_folder: Path
) -> None:
    source = file.backup(backups.MANUAL, NOW).path
    change_one(file)
    changed = file.load()
    file.close()
    kept = restore(source, file, backups_folder)
    assert opened(file.path).load() == plan
    assert kept is not None
    assert plan_in(kept) == changed
    assert backups.backups_of(file.path, backups_folder)[0].reason in (backups.RESTORE, backups.MANUAL)
    assert source.exists()


def test_restore_of_a_damaged_plan_sets_it_aside(
    file: PlanFile, plan: Plan, opened: Opener, backups_folder: Path
) -> None:
    source = file.backup(backups.MANUAL, NOW).path
    file.close()
    file.path.write_bytes(b"letters")
    kept = restore(source, file, backups_folder)
    assert opened(file.path).load() == plan
    assert kept == file.path.with_name("plan-damaged-20270104T080000Z.commplan")
    assert kept.read_bytes() == b"letters"


def test_restore_of_a_missing_plan(file: PlanFile, plan: Plan, opened: Opener, backups_folder: Path) -> None:
    source = file.backup(backups.MANUAL, NOW).path
    file.close()
    file.path.unlink()
    assert restore(source, file, backups_folder) is None
    assert opened(file.path).load() == plan


def test_restore_keeps_a_left_over_journal_away(
    file: PlanFile, plan: Plan, opened: Opener, backups_folder: Path
) -> None:
    source = file.backup(backups.MANUAL, NOW).path
    file.close()
    file.path.write_bytes(b"letters")
    journal = file.path.with_name("plan.commplan-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    kept = restore(source, file, backups_folder)
    assert kept is not None
    assert has_journal(kept)
    assert not has_journal(file.path)
    assert opened(file.path).load() == plan


def test_restore_refuses_a_bad_backup(file: PlanFile, plan: Plan, opened: Opener, backups_folder: Path) -> None:
    source = file.backup(backups.MANUAL, NOW).path
    source.write_bytes(source.read_bytes()[:9000])
    file.close()
    before = file.path.read_bytes()
    with pytest.raises(UserError):
        restore(source, file, backups_folder)
    assert file.path.read_bytes() == before


def test_restore_refuses_a_plan_that_is_open(file: PlanFile, backups_folder: Path) -> None:
    source = file.backup(backups.MANUAL, NOW).path
    with pytest.raises(LockedError):
        restore(source, file, backups_folder)


def test_backups_of_a_plan_with_a_long_or_foreign_name(
    tmp_path: Path, plan: Plan, backups_folder: Path, clock: Ticking
) -> None:
    path = tmp_path / ("ż" * 100 + ".commplan")
    with closing(PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock)) as file:
        assert plan_in(file.backup(backups.MANUAL, NOW).path) == plan
