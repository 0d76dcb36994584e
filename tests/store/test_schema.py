"""The frozen DDL and the field specs of today's records say the same."""

import sqlite3
from collections.abc import Iterator

import pytest

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain.versions import ContentVersion, Decision
from commplan.store import migrations
from commplan.store.connection import in_memory

TYPES = {f.INTEGER: "INTEGER", f.FLAG: "INTEGER", f.NUMBER: "REAL"}  # all others are kept as text


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    connection = in_memory()
    migrations.migrate(connection)
    yield connection
    connection.close()


def columns(database: sqlite3.Connection, table: str) -> dict[str, tuple[str, bool]]:
    """Name -> (type, may be NULL)."""
    return {row[1]: (row[2], not row[3]) for row in database.execute(f'PRAGMA table_info("{table}")')}


def references(database: sqlite3.Connection, table: str) -> dict[str, tuple[str, str, str]]:
    """Column -> (table, column, what happens on delete)."""
    return {row[3]: (row[2], row[4], row[6]) for row in database.execute(f'PRAGMA foreign_key_list("{table}")')}


def indexed(database: sqlite3.Connection, table: str) -> set[str]:
    """The columns with which an index begins."""
    names = [row[1] for row in database.execute(f'PRAGMA index_list("{table}")')]
    return {database.execute(f'PRAGMA index_info("{name}")').fetchone()[2] for name in names}


@pytest.mark.parametrize("record_type", r.RECORD_TYPES, ids=lambda t: t.kind)
def test_every_field_has_its_column(database: sqlite3.Connection, record_type: type[r.Record]) -> None:
    expected = {"id": ("TEXT", False)}
    for name, spec in f.specs_of(record_type).items():
        nullable = spec.optional and spec.holds in (f.REF, f.INTEGER, f.NUMBER, f.DATE, f.TIME)
        if spec.holds != f.REFS:
            expected[name] = (TYPES.get(spec.holds, "TEXT"), nullable)
    expected |= {"rev": ("INTEGER", False), "changed_at": ("TEXT", False)}
    assert columns(database, record_type.kind) == expected


@pytest.mark.parametrize("record_type", r.RECORD_TYPES, ids=lambda t: t.kind)
def test_every_reference_is_a_foreign_key(database: sqlite3.Connection, record_type: type[r.Record]) -> None:
    specs = f.specs_of(record_type).values()
    single = {s.name: (s.target, "id", "RESTRICT") for s in specs if s.holds == f.REF}
    assert references(database, record_type.kind) == single
    assert indexed(database, record_type.kind) == {"id", *single}
    for spec in specs:
        if spec.holds == f.REFS:
            link = f"{record_type.kind}_{spec.name.removesuffix('_ids')}"
            assert references(database, link) == {
                "record_id": (record_type.kind, "id", "RESTRICT"),
                "target_id": (spec.target, "id", "RESTRICT"),
            }
            assert {"record_id", "target_id"} <= indexed(database, link)


@pytest.mark.parametrize(("table", "row_type"), [("version", ContentVersion), ("decision", Decision)])
def test_approvals_have_all_their_fields(database: sqlite3.Connection, table: str, row_type: type) -> None:
    assert list(columns(database, table)) == list(row_type.__dataclass_fields__)  # type: ignore[attr-defined]
    assert not any(nullable for _, nullable in columns(database, table).values())


def test_every_table_is_strict_and_belongs_to_something(database: sqlite3.Connection) -> None:
    links = {
        f"{t.kind}_{s.name.removesuffix('_ids')}"
        for t in r.RECORD_TYPES
        for s in f.specs_of(t).values()
        if s.holds == f.REFS
    }
    found = database.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    tables = {name: strict for name, strict in found if not name.startswith("sqlite_")}
    assert tables.keys() == {*r.KINDS, *links, "version", "decision", "history", "history_change", "blob"}
    assert all(tables.values())


def test_no_record_type_does_anything_when_it_is_made() -> None:
    """Loading fills the slots of records directly."""
    assert not [t for t in r.RECORD_TYPES if hasattr(t, "__post_init__") or not hasattr(t, "__slots__")]


def test_steps_are_numbered_without_gaps() -> None:
    assert [step.version for step in migrations.STEPS] == list(range(1, migrations.latest() + 1))
