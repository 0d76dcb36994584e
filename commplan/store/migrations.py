"""The schema versions of a plan file, as an append-only list of steps in explicit DDL.

Each step is frozen in time: it never uses today's classes and is never edited once shipped. A new field or record type
is a new step. `migrate` brings an open database forward; which file it works on is `plan_file`'s business.
"""

import sqlite3
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from commplan.domain.errors import DamagedError
from commplan.domain.texts import translate
from commplan.store.connection import APPLICATION_ID, LATEST, in_memory, transaction

SchemaRow = tuple[str, str, str, str | None]  # type, name, table, SQL


@dataclass(frozen=True, slots=True)
class Step:
    """What leads from version `version` - 1 to `version`."""

    version: int
    statements: tuple[str, ...]


def statements_of(sql: str) -> tuple[str, ...]:
    """The statements of a step; each ends with a semicolon before an empty line, or at the end."""
    return tuple(sql.strip().removesuffix(";").split(";\n\n"))


STEPS = tuple(
    Step(version, statements_of(Path(__file__).with_name(f"schema_{version}.sql").read_text(encoding="utf-8")))
    for version in range(1, LATEST + 1)
)


def latest() -> int:
    """The schema version that this program writes."""
    return STEPS[-1].version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema to the latest version, in one transaction: completely or not at all."""
    # The switch does nothing inside a transaction. Rebuilding a table needs it off; the check below takes its place.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(connection):
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            for step in STEPS:
                if step.version > version:
                    for statement in step.statements:
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {step.version}")
            check_schema(connection, latest())
            check_references(connection)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


@cache
def empty() -> bytes:
    """A plan file of the latest schema that holds nothing: made once, because its many statements take their time."""
    connection = in_memory()
    try:
        migrate(connection)
        return connection.serialize()
    finally:
        connection.close()


def schema_of(connection: sqlite3.Connection) -> frozenset[SchemaRow]:
    """Every row of the schema: tables, indexes, triggers, views."""
    return frozenset(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall())


def expected_schema(version: int) -> frozenset[SchemaRow]:
    """The schema that a file of this version must have, to the letter."""
    return _schema_after(STEPS[:version])


@cache
def _schema_after(steps: tuple[Step, ...]) -> frozenset[SchemaRow]:
    connection = in_memory()
    try:
        for step in steps:
            for statement in step.statements:
                connection.execute(statement)
        return schema_of(connection)
    finally:
        connection.close()


def check_schema(connection: sqlite3.Connection, version: int) -> None:
    """DamagedError when anything was added to the tables of the plan, left out or changed."""
    found, expected = schema_of(connection), expected_schema(version)
    differing = found ^ expected
    guards = sorted(row for row in expected - found if row[0] == "trigger")
    if guards:
        _, name, table, _ = guards[0]
        text = translate("Errors", "The guard “{name}” is missing")
        if any(row[1] == name for row in found):
            text = translate("Errors", "The guard “{name}” was changed")
        why = translate(
            "Errors",
            "{what}: it keeps what was recorded in “{table}” from being changed or removed. Somebody has worked on the "
            "file with another program; it was left as it is, and a backup can be restored.",
        )
        raise DamagedError(why.format(what=text.format(name=name), table=table))
    if differing:
        raise DamagedError(
            translate(
                "Errors",
                "The file holds tables that are not those of a communication plan (“{name}”); it was left as it is.",
            ).format(name=min(row[1] for row in differing)[:60])
        )


def check_references(connection: sqlite3.Connection) -> None:
    """DamagedError when a record refers to one that is not there."""
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise DamagedError(
            translate("Errors", "The file is damaged: a reference in “{table}” leads nowhere.").format(table=broken[0])
        )
