"""Themes, icons and status shapes: complete, legible, and used only by role."""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan import resources
from commplan.domain.words import Form, Status
from commplan.ui.application import body_font
from commplan.ui.icons import Icons
from commplan.ui.theme import DARK, LIGHT, Theme
from commplan.ui.widgets.status import OVERDUE, draw_status

UI = Path(__file__).parents[2] / "commplan" / "ui"
SOURCES = {path: path.read_text("utf-8") for path in UI.rglob("*.py")}


@pytest.fixture(params=[LIGHT, DARK])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return Theme(request.param, QFont("sans", 10))


def luminance(color: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]  # type: ignore[index]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


GROUNDS = ("surface", "surface-raised", "surface-sunken", "accent-soft")


@pytest.mark.parametrize("role", ["text", "text-muted"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_reading_text_has_the_contrast_that_wcag_asks_for(theme: Theme, role: str, ground: str) -> None:
    assert contrast(theme.color(role), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("role", ["danger", "warning", "success", "info"])
def test_meaning_can_be_read_on_its_soft_fill(theme: Theme, role: str) -> None:
    assert contrast(theme.color(role), theme.color(f"{role}-soft")) >= 4.5
    assert contrast(theme.color(role), theme.color("surface-raised")) >= 4.5


def test_borders_of_controls_and_the_focus_ring_are_visible(theme: Theme) -> None:
    for ground in ("surface", "surface-raised"):
        assert contrast(theme.color("line-strong"), theme.color(ground)) >= 3
        assert contrast(theme.color("focus"), theme.color(ground)) >= 3
    assert contrast(theme.color("on-accent"), theme.color("accent")) >= 4.5


@pytest.mark.parametrize("form", Form)
def test_every_form_has_a_legible_look_and_an_icon(theme: Theme, form: Form) -> None:
    look = theme.channel(form)
    assert contrast(look.ink, look.tint) >= 4.4  # TOKENS.md: lowest 4.5, rounded
    assert contrast(theme.color("text"), look.tint) >= 4.5
    assert resources.path("icons", f"{look.icon}.svg").is_file()


def test_forms_that_share_a_colour_differ_in_their_icon(theme: Theme) -> None:
    looks = [theme.channel(form) for form in Form]
    assert len({(look.icon, look.ink.name()) for look in looks}) == len(looks)
    assert len({look.icon for look in looks}) == len(looks)


@pytest.mark.parametrize("share", [0.01, 0.25, 0.26, 0.5, 0.75, 0.76, 1.0, 1.01, 3])
def test_heat_cells_can_be_read(theme: Theme, share: float) -> None:
    look = theme.heat(share)
    assert contrast(look.text, look.fill) >= 4.5
    assert (look.outline is not None) == (share > 1)


def test_heat_grows_step_by_step(theme: Theme) -> None:
    fills = [theme.heat(share).fill.name() for share in (0, 0.25, 0.5, 0.75, 1, 1.01)]
    assert len(set(fills)) == 6
    assert theme.heat(0.2).fill == theme.heat(0.25).fill


def test_the_style_sheet_is_filled_in_and_short(theme: Theme) -> None:
    sheet = theme.style_sheet()
    assert not re.search(r"@(?!media)", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
    assert len(sheet.splitlines()) < 165
    for image in re.findall(r"url\(([^)]*)\)", sheet):
        assert Path(image).is_file()


def test_images_of_the_style_sheet_use_the_colours_of_the_theme(theme: Theme) -> None:
    roles = {theme.color(r).name().upper() for r in ("text-muted", "on-accent", "accent")}
    for image in resources.path("themes", theme.name).glob("*.svg"):
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", image.read_text())) <= roles


def test_the_palette_says_the_same_in_all_groups_but_mutes_what_is_disabled(theme: Theme) -> None:
    palette = theme.palette()
    for group in QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive:
        assert palette.color(group, QPalette.ColorRole.Highlight) == theme.color("accent-soft")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.color("text-muted")


def test_font_sizes_follow_the_systems_own(qapp: QApplication) -> None:
    assert Theme(LIGHT, QFont("sans", 13)).font("title").pointSizeF() == 19.5
    assert Theme(LIGHT, QFont("sans", 9)).font("small").pointSizeF() == 8.5
    assert body_font(QFont("sans", 9)).pointSizeF() == 10
    assert body_font(QFont("sans", 13)).pointSizeF() == 13


def test_the_font_is_named_as_what_it_really_is(qapp: QApplication) -> None:
    general = QFont("Sans Serif", 11)
    assert body_font(general).family() == QFontInfo(general).family()
    assert body_font(body_font(general)) == body_font(general)


def test_an_unknown_role_is_a_bug_and_not_black(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.color("nice")


def test_no_page_writes_a_colour_of_its_own() -> None:
    found = {path.name for path, text in SOURCES.items() if re.search(r"\"#[0-9A-Fa-f]{3,8}\"", text)}
    assert not found


# --- icons


def icon_names() -> set[str]:
    return {path.stem for path in resources.path("icons").glob("*.svg")}


def test_only_icons_that_are_used_are_shipped() -> None:
    texts = [*SOURCES.values(), *(p.read_text("utf-8") for p in resources.path("themes").glob("*.json"))]
    words = set(itertools.chain.from_iterable(re.findall(r"\"([a-z0-9-]+)\"", text) for text in texts))
    assert icon_names() <= words


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_every_icon_takes_its_colour_and_stroke_from_the_theme(name: str, qapp: QApplication) -> None:
    source = resources.path("icons", f"{name}.svg").read_text("utf-8")
    assert "currentColor" in source
    assert "stroke-width" not in source
    theme = Theme(LIGHT, QFont("sans", 10))
    image = Icons(theme).pixmap(name, "danger", 16, 2).toImage()
    colors = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    solid = {c.name() for c in colors if c.alpha() == 255}
    assert theme.color("danger").name() in solid


def test_icons_are_drawn_for_the_pixel_ratio_and_cached(qapp: QApplication) -> None:
    icons = Icons(Theme(LIGHT, QFont("sans", 10)))
    pixmap = icons.pixmap("mail", "text", 16, 2)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2
    assert icons.pixmap("mail", "text", 16, 2) is pixmap


def shape(status: str, theme: Theme) -> bytes:
    """The shape alone: where there is ink, whatever its colour."""
    image = QImage(28, 28, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(2, 2)
    draw_status(painter, status, theme)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Alpha8)
    return bytes(grey.constBits()) + bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def test_every_status_has_a_shape_of_its_own_without_colour(theme: Theme, qtbot: QtBot) -> None:
    shapes = {status: shape(status, theme) for status in (*Status, OVERDUE)}
    assert all(any(image) for image in shapes.values())
    assert len(set(shapes.values())) == len(shapes)
