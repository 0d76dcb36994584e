"""Whatever is changed, removed, put in or moved in the tables of approval is found and named.

The file is changed as somebody with an SQLite shell would: the triggers are dropped and put back, so that the file
looks untouched.
"""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from commplan.domain.errors import DamagedError
from commplan.planning.chain import ChainFault, Fault
from commplan.services.attachments import Evidence, attach
from commplan.services.session import Local, Session
from commplan.services.verification import approval_faults, faults_in
from tests.services.conftest import NEW_PLAN, NOW
from tests.services.test_approvals import Case
from tests.tampering import tamper_with

Tamper = Callable[..., tuple[ChainFault, ...]]

COLUMNS = {
    "decision": (
        *("number", "id", "occurrence_id", "version_id", "fingerprint", "step_id", "step_role", "who", "on_behalf_of"),
        *("decision", "comment", "how", "decided_at", "zone", "previous_hash", "hash"),
        *("evidence_name", "evidence_size", "evidence_hash"),
    ),
    "version": (
        *("id", "occurrence_id", "number", "author", "created_at", "note", "content", "fingerprint"),
        "source_fingerprint",
    ),
    "blob": ("sha256", "size", "data"),
}
CELLS = [(table, column) for table, columns in COLUMNS.items() for column in columns]
OTHER = {
    "number": 77, "decision": "rejected", "how": "email", "evidence_size": 77, "size": 77, "data": b"other",
    "created_at": "2020-01-01T00:00:00Z", "decided_at": "2020-01-01T00:00:00Z", "zone": "UTC",
}  # fmt: skip


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file with two versions of a message and three decisions, one with evidence."""
    folder = tmp_path_factory.mktemp("decided")
    local = Local(who="Officer", backups=folder / "backups", clock=lambda: NOW)
    with Session.create(folder / "plan.commplan", NEW_PLAN, settings=local) as session:
        case = Case(session)
        attach(session, case.dated, b"the letter", "letter.pdf")
        case.ask()
        case.decide("Author")
        case.decide("HR", evidence=Evidence.of(b"the scan", "scan.pdf"))
        case.edit("Come to the town hall")
        case.ask(keep=("Author", "HR"))
        case.decide("Legal", "approved_with_changes", comment="Name the date")
        assert approval_faults(session) == () and session.chain_faults == ()
    return session.path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, decided: bytes) -> Path:
    path = tmp_path / "plan.commplan"
    path.write_bytes(decided)
    return path


def tampered(path: Path, local: Local, *statements: str, values: tuple[object, ...] = ()) -> tuple[ChainFault, ...]:
    """What is found once `statements` were run on the file."""
    tamper_with(path, *statements, values=values)
    try:
        with Session.open(path, settings=local, read_only=True) as session:
            return approval_faults(session)
    except DamagedError:  # a reference that leads nowhere, a value that is none
        return faults_in(path)


@pytest.fixture
def tamper(path: Path, local: Local) -> Tamper:
    return partial(tampered, path, local)


def named(faults: tuple[ChainFault, ...]) -> set[tuple[str, Fault, int, str]]:
    return {(fault.entry, fault.fault, fault.number, fault.field) for fault in faults}


@pytest.mark.parametrize(("table", "column"), CELLS, ids=[".".join(cell) for cell in CELLS])
def test_every_changed_value_is_found(tamper: Tamper, path: Path, table: str, column: str) -> None:
    """Row by row: a changed one is named by its table, and by its field where that can be told."""
    with closing(sqlite3.connect(path)) as connection:
        rows = [row[0] for row in connection.execute(f'SELECT rowid FROM "{table}"').fetchall()]
    original = path.read_bytes()
    for row in rows:
        path.write_bytes(original)
        value = OTHER.get(column, "1" * 64 if "hash" in column or "fingerprint" in column else "other")
        faults = tamper(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = {row}', values=(value,))
        assert table in {fault.entry for fault in faults}
        assert all(str(fault.text) for fault in faults)
        assert all(fault.about == "Letter" for fault in faults if table == "decision")
        if column not in ("id", "sha256", "previous_hash"):
            assert column in {fault.field for fault in faults if fault.entry == table and not fault.cause}


def test_a_changed_decision_is_named_with_its_number_and_field(tamper: Tamper) -> None:
    found = named(tamper("UPDATE decision SET who = 'Somebody' WHERE number = 2"))
    assert found == {("decision", Fault.CHANGED, 2, ""), ("decision", Fault.CHANGED, 2, "who")}


def test_evidence_that_was_taken_away_from_its_decision_is_found(tamper: Tamper) -> None:
    cleared = "UPDATE decision SET evidence_name = '', evidence_size = 0, evidence_hash = '' WHERE number = 2"
    assert ("decision", Fault.CHANGED, 2, "evidence_hash") in named(tamper(cleared))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_removed_decision_is_found(tamper: Tamper, number: int) -> None:
    found = named(tamper(f"DELETE FROM decision WHERE number = {number}"))
    assert ("decision", Fault.MISSING, number, "") in found
    if number < 3:
        assert ("decision", Fault.MISPLACED, number + 1, "number") in found


def test_what_is_broken_stands_first_and_what_only_follows_names_it_as_its_cause(
    session: Session, local: Local
) -> None:
    """Of twelve decisions the third is removed: one is missing, and one stands beside a gap."""
    case = Case(session)
    case.ask()
    for _ in range(6):
        case.decide("Author")
        case.decide("Author", "revoked", comment="Not yet")
    path, third = session.path, session.plan.decisions[2].id
    session.close()
    found = tampered(path, local, "DELETE FROM decision WHERE number = 3")
    assert [(f.fault, f.number, bool(f.cause)) for f in found] == [
        (Fault.MISSING, 3, False),
        (Fault.MISPLACED, 4, True),
    ]
    assert found[1].cause == found[0].record_id == third
    assert (found[0].about, found[0].date, found[0].step) == ("Letter", "2027-06-15", "Author")
    assert re.search(r"Decision 3, recorded on \d{4}-\d\d-\d\d \d\d:\d\d \(Europe/Warsaw\), was", str(found[0].text))
    assert "It is about “Letter” of 2027-06-15, step “Author”." in str(found[0].text)


def test_a_changed_decision_is_told_once_with_its_communication(tamper: Tamper) -> None:
    broken, *following = tamper("UPDATE decision SET who = 'Somebody' WHERE number = 2")
    assert (broken.number, broken.field, broken.about, broken.step) == (2, "who", "Letter", "HR")
    assert [(f.number, f.cause) for f in following] == [(2, broken.record_id)]


def test_decisions_about_a_changed_version_follow_from_it(tamper: Tamper) -> None:
    found = tamper("UPDATE version SET content = '{}', fingerprint = ? WHERE number = 2", values=(EMPTY,))
    breaks = {(f.entry, f.field) for f in found if not f.cause}
    assert breaks == {("version", "fingerprint")}
    assert all(f.cause for f in found if f.entry == "decision") and {f.about for f in found} == {"Letter"}


def test_the_last_decision_is_missed_by_its_number(tamper: Tamper) -> None:
    (missing,) = tamper("DELETE FROM decision WHERE number = 3")
    assert (missing.fault, missing.number, missing.step) == (Fault.MISSING, 3, "Legal")


@pytest.mark.parametrize("change", ["missing", "changed"])
def test_a_guard_that_is_not_there_is_named(path: Path, local: Local, change: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER decision_no_delete")
        if change == "changed":
            connection.execute("CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT 1; END")
    with pytest.raises(DamagedError, match=f"The guard “decision_no_delete” (is|was) {change}.*“decision”"):
        Session.open(path, settings=local, read_only=True)


def test_a_removed_decision_whose_place_was_closed_is_found(tamper: Tamper) -> None:
    found = named(tamper("DELETE FROM decision WHERE number = 2", "UPDATE decision SET number = 2 WHERE number = 3"))
    assert ("decision", Fault.UNLINKED, 2, "previous_hash") in found
    assert ("decision", Fault.MISSING, 2, "") in found


def test_swapped_decisions_are_found(tamper: Tamper) -> None:
    move = "UPDATE decision SET number = {} WHERE number = {}"
    found = named(tamper(move.format(9, 1), move.format(1, 2), move.format(2, 9)))
    assert ("decision", Fault.UNLINKED, 1, "previous_hash") in found
    assert ("decision", Fault.UNLINKED, 2, "previous_hash") in found


OTHERS = ", ".join(f'"{column}"' for column in COLUMNS["decision"][2:])


def test_a_decision_that_was_put_in_is_found(tamper: Tamper) -> None:
    new = f"INSERT INTO decision SELECT 4, 'new', {OTHERS} FROM decision WHERE number = 3"
    found = tamper(new)
    assert ("decision", Fault.UNLINKED, 4, "previous_hash") in named(found)
    assert ("decision", Fault.UNKNOWN, 4, "") in named(found)
    assert "new" in {fault.record_id for fault in found}


def test_a_version_that_was_put_in_or_removed_is_found(tamper: Tamper, path: Path) -> None:
    columns = ", ".join(COLUMNS["version"][3:])
    new = f"INSERT INTO version SELECT 'new', occurrence_id, 3, {columns} FROM version WHERE number = 2"
    original = path.read_bytes()
    assert {fault.fault for fault in tamper(new)} == {Fault.CHANGED, Fault.UNKNOWN}
    path.write_bytes(original)
    removed, *following = tamper("DELETE FROM version WHERE number = 1")
    assert (removed.entry, removed.fault, removed.about) == ("version", Fault.MISSING, "Letter")
    assert str(removed.text).startswith("Version 1, put up on 20")
    assert [(f.number, f.step) for f in following if f.cause == removed.record_id] == [(1, "Author"), (2, "HR")]


def test_a_removed_date_is_told_with_every_decision_about_it(tamper: Tamper) -> None:
    """Nothing in the record of approvals was touched: what it is about is not there any more."""
    faults = tamper("DELETE FROM occurrence WHERE id = (SELECT occurrence_id FROM version)")
    assert {(f.entry, f.number, f.about, f.date, f.step) for f in faults} == {
        ("version", 0, "Letter", "2027-06-15", ""),
        ("decision", 1, "Letter", "2027-06-15", "Author"),
        ("decision", 2, "Letter", "2027-06-15", "HR"),
        ("decision", 3, "Letter", "2027-06-15", "Legal"),
    }
    assert {(f.fault, f.field, f.cause) for f in faults} == {(Fault.MISSING, "occurrence_id", "")}


@pytest.mark.parametrize(
    ("column", "value", "label"),
    [
        ("occurrence_id", "nowhere", "Date of a communication"),
        ("version_id", "nowhere", "Version"),
        ("decision", "fine", "Decision"),
        ("how", "by pigeon", "How it came in"),
    ],
)
def test_a_decision_that_can_be_none_is_named_all_the_same(tamper: Tamper, column: str, value: str, label: str) -> None:
    """The plan can't be opened any more."""
    broken, *following = tamper(f"UPDATE decision SET {column} = ? WHERE number = 2", values=(value,))
    assert (broken.number, broken.fault, broken.field, broken.step) == (2, Fault.CHANGED, column, "HR")
    assert re.search(
        rf"Decision 2 was changed after it was recorded on .*: {label}\. It is about “Letter”", str(broken.text)
    )
    assert all(fault.cause for fault in following if fault.entry == "decision")


def test_where_the_approvals_can_not_be_read_nothing_is_told(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE decision RENAME TO decisions")
    with pytest.raises(DamagedError):
        faults_in(path)


def test_a_whole_version_that_was_made_anew_is_found(tamper: Tamper) -> None:
    """With a fingerprint that fits; the decisions about it are about another one."""
    found = named(tamper("UPDATE version SET content = '{}', fingerprint = ? WHERE number = 2", values=(EMPTY,)))
    assert ("decision", Fault.OTHER_CONTENT, 3, "fingerprint") in found
    assert ("version", Fault.CHANGED, 0, "fingerprint") in found


EMPTY = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"  # SHA-256 of "{}"


def test_content_that_was_removed_put_in_or_exchanged_is_found(tamper: Tamper, path: Path) -> None:
    original = path.read_bytes()
    assert {(f.entry, f.fault) for f in tamper("DELETE FROM blob")} == {("blob", Fault.MISSING)}
    path.write_bytes(original)
    assert named(tamper(f"INSERT INTO blob VALUES ('{EMPTY}', 2, ?)", values=(b"{}",))) == {
        ("blob", Fault.UNKNOWN, 0, "")
    }
    path.write_bytes(original)
    assert named(tamper("UPDATE blob SET data = ?, size = 5", values=(b"other",))) == {
        ("blob", Fault.CHANGED, 0, "data")
    }


def test_a_broken_chain_is_a_warning_and_no_refusal(tamper: Tamper, path: Path, local: Local) -> None:
    tamper("UPDATE decision SET comment = 'fine' WHERE number = 1")
    with Session.open(path, settings=local) as session:
        assert [(fault.number, fault.fault) for fault in session.chain_faults] == [(1, Fault.CHANGED)]


def test_a_head_that_was_printed_is_missed(path: Path, local: Local) -> None:
    with Session.open(path, settings=local, read_only=True) as session:
        head = session.plan.decisions[-1].hash
        assert approval_faults(session, head[:16].upper()) == ()
        (fault,) = approval_faults(session, "0" * 16)
        assert (fault.entry, fault.fault, fault.field) == ("decision", Fault.MISSING, "hash")


def test_nothing_was_recorded_without_the_history(path: Path, local: Local) -> None:
    """What `approval_faults` compares with is complete."""
    with Session.open(path, settings=local, read_only=True) as session:
        kinds = [change.kind for entry in session.history() for change in entry.changes]
        assert (kinds.count("version"), kinds.count("decision"), kinds.count("blob")) == (2, 3, 2)
