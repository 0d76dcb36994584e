"""Objects named as "module:object" and loaded at first use, so that they cost nothing before the first paint."""

from importlib import import_module
from typing import Any


def load(name: str) -> Any:
    """The object called "package.module:object"."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)
