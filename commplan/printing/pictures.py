"""The icons of forms in black, as vectors, for paper."""

import json
from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from commplan import resources
from commplan.domain.words import Form

_STROKE = 1.9  # of 24: icons are small on paper


@cache
def _names() -> dict[str, str]:
    """The icon of each form; the theme of the screen says it, for the same form has the same icon everywhere."""
    theme = json.loads(resources.path("themes", "light.json").read_text(encoding="utf-8"))
    return {form: look["icon"] for form, look in theme["channels"].items()}


@cache
def picture(of: Form | str) -> QSvgRenderer:
    """Draws the icon of a form, or the one of that name."""
    name = _names()[of] if isinstance(of, Form) else of
    source = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", "#000000").replace("<svg ", f'<svg stroke-width="{_STROKE}" ', 1)
    return QSvgRenderer(QByteArray(source.encode()))
