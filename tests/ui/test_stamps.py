"""Pictures that are put in many places look as if they were painted there, and do not become many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from commplan.ui.calendar import stamps as module
from commplan.ui.calendar.stamps import Hatch, Labels, Stamps, hairline

pytestmark = pytest.mark.usefixtures("qapp")


def canvas(ratio: float = 1.0) -> QImage:
    image = QImage(round(120 * ratio), round(80 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    return image


def box(painter: QPainter, rect: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#3366cc"))
    painter.drawRoundedRect(rect, 4, 4)


@given(st.integers(0, 60), st.integers(0, 40), st.integers(8, 50), st.integers(8, 30), st.sampled_from([1.0, 2.0]))
def test_a_stamp_looks_as_if_it_were_painted_there(x: int, y: int, width: int, height: int, ratio: float) -> None:
    stamped, painted, rect = canvas(ratio), canvas(ratio), QRectF(x, y, width, height)
    with QPainter(stamped) as painter:
        Stamps().draw(painter, rect, "box", box)
    with QPainter(painted) as painter:
        box(painter, rect)
    assert stamped == painted


def test_where_there_is_no_room_nothing_is_painted() -> None:
    image = canvas()
    with QPainter(image) as painter:
        Stamps().draw(painter, QRectF(10, 10, 0, 20), "box", box)
        Stamps().draw(painter, QRectF(10, 10, -3, 20), "box", box)
    assert image == canvas()


def test_it_is_painted_once_for_its_looks_size_and_pixels() -> None:
    stamps, calls = Stamps(), []

    def draw(ratio: float, looks: str, width: int) -> None:
        image = canvas(ratio)
        with QPainter(image) as painter:
            rect = QRectF(len(calls), 3, width, 20)
            stamps.draw(painter, rect, looks, lambda *_: calls.append((ratio, looks, width)))

    wanted = [(1.0, "a", 30), (2.0, "a", 30), (1.0, "b", 30), (1.0, "a", 31)]
    for one in (*wanted, *wanted):
        draw(*one)
    assert calls == wanted


def test_stamps_take_no_more_memory_than_so_many_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_PIXELS", 5_000)
    stamps, image = Stamps(), canvas()
    for n in range(60):
        with QPainter(image) as painter:
            stamps.draw(painter, QRectF(0, 0, 20 + n, 20), "box", box)
        kept = stamps._pixmaps.values()
        assert sum(pixmap.width() * pixmap.height() for pixmap in kept) <= 5_000
    assert len(kept) > 1


def test_labels_stand_where_the_words_would_and_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_WORDS", 3)
    labels, font, place = Labels(QFont()), QFont(), QRectF(10, 10, 100, 40)
    for n in range(10):
        drawn, plain = canvas(), canvas()
        with QPainter(drawn) as painter:
            labels.draw(painter, place, str(n), centred=False)
        with QPainter(plain) as painter:
            painter.setFont(font)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(n))
        assert _ink(drawn) and abs(_ink(drawn)[0] - _ink(plain)[0]) <= 1 and abs(_ink(drawn)[1] - _ink(plain)[1]) <= 1
        assert len(labels._texts) <= 3


def _ink(image: QImage) -> tuple[int, int] | None:
    """The first column and row that something stands in."""
    near = [(x, y) for x in range(8, 30) for y in range(10, 50)]
    dark = [(x, y) for x, y in near if image.pixelColor(x, y).lightness() < 128]
    return (min(x for x, _ in dark), min(y for _, y in dark)) if dark else None


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_hairline_is_one_pixel_of_the_screen(ratio: float) -> None:
    image = canvas(ratio)
    with QPainter(image) as painter:
        hairline(painter, QPointF(10, 20), QPointF(50, 20), QColor("black"))
        hairline(painter, QPointF(70, 20), QPointF(70, 60), QColor("black"))
    assert sum(image.pixelColor(round(30 * ratio), y).lightness() < 128 for y in range(image.height())) == 1
    assert sum(image.pixelColor(x, round(40 * ratio)).lightness() < 128 for x in range(image.width())) == 1


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_hatching_is_as_dense_on_every_screen_and_runs_on_from_one_rectangle_to_the_next(ratio: float) -> None:
    whole, pieces, hatch = canvas(ratio), canvas(ratio), Hatch(QColor("black"))
    with QPainter(whole) as painter:
        painter.fillRect(QRectF(0, 0, 120, 80), hatch.brush(painter))
    with QPainter(pieces) as painter:
        for x in (0, 40, 80):
            painter.fillRect(QRectF(x, 0, 40, 80), hatch.brush(painter))
    assert whole == pieces
    dark = sum(whole.pixelColor(x, 20) == Qt.GlobalColor.black for x in range(whole.width()))
    assert dark / whole.width() == pytest.approx(1 / 7, abs=0.04)
