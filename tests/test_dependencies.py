"""What is installed is what we chose, and does not have the faults we chose it for."""

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: str) -> dict[str, str]:
    """Name and version of every package in a lock file."""
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))


def requirements(*extras: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    texts = project["dependencies"] + [text for extra in extras for text in project["optional-dependencies"][extra]]
    return [Requirement(text) for text in texts]


def test_void_qt_calls_keep_none() -> None:
    """PySide6 6.12.0 drops a reference to None at every such call, and aborts (PYSIDE-3474)."""
    subject = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        subject.setObjectName("x")
    assert sys.getrefcount(None) > before - 100


def test_optimise_flag_is_not_set() -> None:
    """PySide6 and we rely on asserts and docstrings that -O takes away."""
    assert sys.flags.optimize == 0


@pytest.mark.parametrize(("lock", "extras"), [(LOCKS[0], ()), (LOCKS[1], ("test", "check"))])
def test_lock_satisfies_the_project(lock: str, extras: tuple[str, ...]) -> None:
    locked = pins(lock)
    unmet = [
        str(wanted) for wanted in requirements(*extras) if not wanted.specifier.contains(locked[wanted.name.lower()])
    ]
    assert unmet == []


def test_development_lock_contains_the_other() -> None:
    assert pins(LOCKS[0]).items() <= pins(LOCKS[1]).items()


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_is_hashed_and_names_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[\w.-]+==)", text)[1:]
    assert len(entries) == len(pins(lock))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text


def test_runtime_packages_are_the_locked_ones() -> None:
    locked = pins(LOCKS[0])
    assert {wanted.name: version(wanted.name) for wanted in requirements()} == {
        wanted.name: locked[wanted.name.lower()] for wanted in requirements()
    }
