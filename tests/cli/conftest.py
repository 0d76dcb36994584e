"""The command line, called in this process."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from commplan.cli import main


class Run:
    """What one call gave."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Run]:
    monkeypatch.setenv("COMMPLAN_LANG", "en")

    def call(*arguments: object) -> Run:
        capsys.readouterr()
        try:
            code = main([str(a) for a in arguments])
        except SystemExit as stop:
            code = int(str(stop.code))
        captured = capsys.readouterr()
        return Run(code, captured.out, captured.err)

    return call


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """The file that `new` makes of these arguments, made once for all tests that start with it."""

    @cache
    def make(*arguments: str) -> bytes:
        path = tmp_path_factory.mktemp("made") / "made.commplan"
        assert main(["new", str(path), "--lang", "en", "--start", "2027-01-01", *arguments]) == 0
        return path.read_bytes()

    return make


@pytest.fixture
def plan(tmp_path: Path, made: Callable[..., bytes]) -> Path:
    """A plan made from the blank starter for the year 2027."""
    path = tmp_path / "plan.commplan"
    path.write_bytes(made())
    return path


@pytest.fixture
def full_plan(tmp_path: Path, made: Callable[..., bytes]) -> Path:
    """A plan made from the full starter for the year 2027."""
    path = tmp_path / "year.commplan"
    path.write_bytes(made("--starter", "first_year", "--organisation", "Example"))
    return path


@pytest.fixture
def operations(tmp_path: Path, plan: Path, run: Callable[..., Run]) -> Callable[..., Run]:
    """Applies operations to the plan."""

    def apply(*operations: object) -> Run:
        file = tmp_path / "operations.jsonl"
        lines = (o if isinstance(o, str) else json.dumps(o, ensure_ascii=False) for o in operations)
        file.write_text("\n".join(lines), encoding="utf-8")
        return run("apply", plan, file)

    return apply
