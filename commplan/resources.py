"""Where the data files lie: `resources/` beside the package in a source checkout, inside it when installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
ROOT = _PACKAGE / "resources" if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a data file: path("icons", "mail.svg")."""
    return ROOT.joinpath(*parts)
