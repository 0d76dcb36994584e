"""Colours, fonts and looks by meaning. Pages ask for a role ("text-muted"), never for a hex value.

The roles, channel colours and heat steps of `design/TOKENS.md` lie in resources/themes/{light,dark}.json.
"""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from commplan import resources
from commplan.domain.words import Form

LIGHT, DARK = "light", "dark"
SYSTEM = ""  # follow the system

_SMALLEST = 8.5  # points
_P = QPalette.ColorRole
_PALETTE: dict[QPalette.ColorRole, str] = {
    _P.Window: "surface",
    _P.Base: "surface-raised",
    _P.AlternateBase: "surface-sunken",
    _P.Button: "surface-raised",
    _P.ToolTipBase: "surface-raised",
    _P.Mid: "line",
    _P.Midlight: "line",
    _P.Dark: "line-strong",
    _P.Light: "surface-raised",
    _P.Shadow: "line-strong",
    _P.WindowText: "text",
    _P.Text: "text",
    _P.ButtonText: "text",
    _P.ToolTipText: "text",
    _P.BrightText: "danger",
    _P.PlaceholderText: "text-muted",
    _P.Accent: "accent",
    _P.Link: "accent",
    _P.LinkVisited: "accent",
    _P.Highlight: "accent-soft",
    _P.HighlightedText: "text",
}


@dataclass(frozen=True, slots=True)
class ChannelLook:
    """How a form is drawn: icon name, ink (icon, bar, dot) and tint (fill of an item; text on it is `text`)."""

    icon: str
    ink: QColor
    tint: QColor


@dataclass(frozen=True, slots=True)
class HeatLook:
    """A cell of a heat map; `outline` is set only over the limit."""

    fill: QColor
    text: QColor
    outline: QColor | None = None


class Theme:
    """One theme: colours by role, palette, style sheet, fonts relative to the system's own."""

    def __init__(self, name: str, base_font: QFont) -> None:
        data: dict[str, Any] = json.loads(resources.path("themes", f"{name}.json").read_text("utf-8"))
        self.name = name
        self._base = base_font
        self._roles = {role: QColor(value) for role, value in data["roles"].items()}
        self._channels = {
            Form(form): ChannelLook(look["icon"], QColor(look["ink"]), QColor(look["tint"]))
            for form, look in data["channels"].items()
        }
        self._heat = data["heat"]

    @property
    def is_dark(self) -> bool:
        return self.name == DARK

    def color(self, role: str) -> QColor:
        """The colour of a role of TOKENS.md: "surface", "text-muted", "danger-soft" … KeyError for an unknown one."""
        return self._roles[role]

    def channel(self, form: Form) -> ChannelLook:
        return self._channels[form]

    def heat(self, share: float) -> HeatLook:
        """The look for a share of the limit (1.0 = the limit); 0 is an empty cell."""
        if share <= 0:
            return HeatLook(self.color("surface-raised"), self.color("text-muted"))
        if share > 1:
            return HeatLook(*(QColor(self._heat[k]) for k in ("over", "over-text", "over-line")))
        step = min(int(share * 4 - 1e-9), 3)
        return HeatLook(QColor(self._heat["steps"][step]), QColor(self._heat["text"]))

    def font(self, name: str = "body") -> QFont:
        """A font by role: "title", "body", "small", "strong" (body, semibold), "tabular" (numbers in columns)."""
        font = QFont(self._base)
        font.setPointSizeF(self.sizes.get(name, self.sizes["body"]))
        if name in ("title", "strong"):
            font.setWeight(QFont.Weight.DemiBold)
        if name == "tabular":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    @cached_property
    def sizes(self) -> dict[str, float]:
        """Point sizes by font role."""
        body = self._base.pointSizeF()
        return {"title": 1.5 * body, "body": body, "small": max(0.9 * body, _SMALLEST)}

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.color(name))  # all three groups
        for role in (_P.WindowText, _P.Text, _P.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text-muted"))
        return palette

    def style_sheet(self) -> str:
        """resources/themes/style.qss with every @name filled in."""
        values = {role: color.name() for role, color in self._roles.items()}
        values |= {f"size-{name}": f"{size:.2f}pt" for name, size in self.sizes.items()}
        values["images"] = resources.path("themes", self.name).as_posix()
        sheet = resources.path("themes", "style.qss").read_text("utf-8")
        return re.sub(r"@([a-z-]+)", lambda m: values.get(m[1], m[0]), sheet)


def theme_name(chosen: str) -> str:
    """The theme to use: the chosen one, else that of the system."""
    if chosen in (LIGHT, DARK):
        return chosen
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
