"""Words of a table, laid out once and written many times."""

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from commplan.ui.tables.fitted_words import FittedWords
from commplan.ui.theme import LIGHT, Theme

HEIGHT = 31
INK = QColor("black")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(LIGHT, qapp.font())


def canvas() -> QImage:
    image = QImage(300, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("font", ["body", "strong", "small", "tabular"])
@pytest.mark.parametrize("text", ["Zażółć gęślą jaźń", "12,480", "a & b <i>", "Ångström → 日本"])
def test_words_look_as_if_they_were_just_drawn(theme: Theme, font: str, text: str) -> None:
    words, ours, plain = FittedWords(theme, HEIGHT), canvas(), canvas()
    metrics = QFontMetrics(theme.font(font))
    for _ in range(2):  # the second time from memory
        painter = QPainter(ours)
        painter.fillRect(ours.rect(), QColor("white"))
        words.write(painter, 5, 0, words.whole(text, font), font, INK)
        painter.end()
    painter = QPainter(plain)
    painter.setFont(theme.font(font))
    painter.setPen(INK)
    painter.drawText(5, (HEIGHT - metrics.ascent() - metrics.descent()) // 2 + metrics.ascent(), text)
    painter.end()
    assert ours == plain


def test_words_are_cut_where_there_is_no_more_room(theme: Theme) -> None:
    words = FittedWords(theme, HEIGHT)
    whole = words.whole("Division meeting", "body")
    assert (whole.words, whole.width) == ("Division meeting", words.width("Division meeting", "body"))
    cut = words.fit("Division meeting", "body", whole.width - 1)
    assert cut.words.endswith("…")
    assert cut.width < whole.width
    assert words.fit("Division meeting", "body", -3).width == 0
    assert words.fit("Division meeting", "body", whole.width + 50) == whole
