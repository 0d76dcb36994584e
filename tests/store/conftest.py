"""Plan files for tests of the store."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from commplan.clock import stamp
from commplan.domain.history import HistoryEntry, described
from commplan.domain.plan import Plan
from commplan.domain.texts import literal
from commplan.store.plan_file import PlanFile
from tests.plans import NOW, Ticking, small_plan

Opener = Callable[..., PlanFile]


def entry(*changes: Any, label: str = "Zmiana") -> HistoryEntry:
    return HistoryEntry(at=stamp(NOW), who="Anna", label=literal(label), changes=described(changes))


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def plan() -> Plan:
    return small_plan()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.commplan"


@pytest.fixture
def backups_folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def opened(backups_folder: Path, clock: Ticking) -> Iterator[Opener]:
    """Opens plan files and closes them after the test."""
    files: list[PlanFile] = []

    def opener(path: Path, *, who: str = "Anna", read_only: bool = False) -> PlanFile:
        files.append(PlanFile.open(path, who=who, backups_folder=backups_folder, clock=clock, read_only=read_only))
        return files[-1]

    yield opener
    for file in files:
        file.close()


@pytest.fixture
def file(path: Path, plan: Plan, backups_folder: Path, clock: Ticking) -> Iterator[PlanFile]:
    """A new plan file, open for writing."""
    created = PlanFile.create(path, plan, entry(), backups_folder=backups_folder, clock=clock)
    yield created
    created.close()
