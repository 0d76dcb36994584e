"""Imports run downwards only, and each outside library has its place.

The ladder of layers stands in pyproject.toml (import-linter). Here is what a ladder cannot say: who may name what.
Entries of registries ("commplan.exchange.ics:write") count as imports.
"""

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent

# What is named, also below it, and who alone may do so.
ONLY = {
    "PySide6": ("commplan.app", "commplan.ui", "commplan.printing", "commplan.i18n"),
    "PySide6.QtGui": ("commplan.app", "commplan.ui", "commplan.printing"),
    "PySide6.QtWidgets": ("commplan.app", "commplan.ui"),
    "sqlite3": ("commplan.store",),
    "sqlite_utils": ("commplan.store",),
    "commplan.ui": ("commplan.app", "commplan.ui"),
    "commplan.store": ("commplan.app", "commplan.cli", "commplan.services", "commplan.store"),
    "commplan.i18n": ("commplan.app", "commplan.cli", "commplan.ui", "commplan.printing"),
}
REGISTRY_ENTRY = re.compile(r"commplan(\.\w+)+:\w+")


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def named(source: str, package: str) -> Iterator[str]:
    """Every module, or object of a module, that the source of a module in `package` names."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                origin = importlib.util.resolve_name("." * level + (module or ""), package)
                yield from (f"{origin}.{alias.name}" for alias in names)
            case ast.Constant(value=str(text)) if REGISTRY_ENTRY.fullmatch(text):
                yield text.replace(":", ".")


def breaches(source: str, module: str, package: str) -> list[str]:
    return [
        f"{module} names {name}, which only {', '.join(allowed)} may"
        for name in named(source, package)
        for restricted, allowed in ONLY.items()
        if within(name, restricted) and not any(within(module, place) for place in allowed)
    ]


def modules() -> Iterator[tuple[str, str, str]]:
    """Source, dotted name and package of every module of commplan."""
    for path in sorted((ROOT / "commplan").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        package = ".".join(parts[:-1])
        name = package if parts[-1] == "__init__" else ".".join(parts)
        yield path.read_text(encoding="utf-8"), name, package


def test_imports_run_downwards(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logging.config.dictConfig", lambda _: None)  # it would silence the loggers of other tests
    failed = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not failed, capsys.readouterr().out


def test_everything_is_named_in_its_place_only() -> None:
    assert [breach for module in modules() for breach in breaches(*module)] == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("commplan.exchange.ics", "from PySide6 import QtCore"),
        ("commplan.printing.sheet", "from PySide6.QtWidgets import QWidget"),
        ("commplan.i18n", "import PySide6.QtGui"),
        ("commplan.services.session", "import sqlite3"),
        ("commplan.ui.pages.plan", "from ...store import plan_file"),
        ("commplan.ui.first_look", "from commplan.store.titles import first_rows"),
        ("commplan.cli", "from commplan.ui.theme import Theme"),
        ("commplan.cli.verbs", "from commplan import ui"),
        ("commplan.ui.pages.registry", "PAGES = ('commplan.store.plan_file:open_plan',)"),
        ("commplan.domain.plan", "from commplan.i18n import tr"),
    ],
)
def test_breaches_are_found(module: str, source: str) -> None:
    assert breaches(source, module, module.rpartition(".")[0])


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("commplan.printing.sheet", "from PySide6.QtGui import QPainter"),
        ("commplan.store.tables", "import sqlite3, sqlite_utils"),
        ("commplan.services.session", "from commplan.store import plan_file"),
        ("commplan.app", "from commplan.ui.main_window import MainWindow"),
        ("commplan.app", "from commplan.store.titles import first_rows"),
        ("commplan.i18n", "from PySide6.QtCore import QTranslator"),
        ("commplan.domain.storeroom", "from commplan.domain import storefront"),
    ],
)
def test_what_is_in_its_place_passes(module: str, source: str) -> None:
    assert breaches(source, module, module.rpartition(".")[0]) == []
