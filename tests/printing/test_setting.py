"""How words are set in lines."""

import pytest

from commplan.documents.blocks import Phrase, Run, Style, phrase
from commplan.domain.texts import in_english, translate
from commplan.printing.fonts import MM, advance
from commplan.printing.setting import Line, Setting

pytestmark = pytest.mark.usefixtures("qapp")


def lines(words: str | Phrase, width: float, language: str = "en") -> tuple[Line, ...]:
    given = phrase(words) if isinstance(words, str) else words
    return Setting(in_english, language, width, 0).lines(given, width)


def words_of(line: Line) -> str:
    return "".join(piece.words for piece in line.pieces)


def test_a_line_never_is_wider_than_its_room() -> None:
    for width in (10 * MM, 33 * MM, 120 * MM):
        for line in lines("Zażółć gęślą jaźń i sprawdź, jak łamie się zdanie. " * 6, width):
            assert line.width <= width + 0.1


def test_a_word_without_spaces_is_broken_rather_than_clipped() -> None:
    found = lines("x" * 300, 50 * MM)
    assert len(found) > 2
    assert "".join(map(words_of, found)) == "x" * 300


def test_line_breaks_in_the_words_are_kept_and_empty_lines_have_their_height() -> None:
    found = lines("one\n\ntwo", 100 * MM)
    assert [words_of(line) for line in found] == ["one", "", "two"]
    assert found[0].height == found[1].height > 0


def test_polish_leaves_no_single_letter_at_the_end_of_a_line() -> None:
    text = "Idziemy w góry i do lasu z psem o świcie a potem u nas " * 5
    for width in range(20, 120, 7):
        ends = [words_of(line).split()[-1] for line in lines(text, width * MM, "pl")[:-1]]
        assert not set(ends) & set("wizoau"), width
    assert all("\u00a0" not in words_of(line) for line in lines(text, 40 * MM, "pl"))


def test_runs_of_different_styles_flow_on_and_stand_behind_each_other() -> None:
    given = Phrase((Run("Load: ", Style.BOLD), Run("all staff " * 20), Run("over", Style.BOLD)))
    found = lines(given, 60 * MM)
    assert " ".join(words_of(line).strip() for line in found) == "Load: " + "all staff " * 20 + "over"
    first = found[0].pieces
    assert first[1].x == pytest.approx(advance(Style.BOLD, "Load: "), abs=0.1)
    assert found[-1].pieces[-1].style is Style.BOLD


def test_characters_outside_the_basic_plane_do_not_shift_the_styles_behind_them() -> None:
    given = Phrase((Run("😀😀 " * 12), Run("bold words here", Style.BOLD), Run(" plain " * 9)))
    pieces = [piece for line in lines(given, 40 * MM) for piece in line.pieces]
    assert "".join(p.words for p in pieces if p.style is Style.BOLD).replace(" ", "") == "boldwordshere"


def test_translated_words_are_spoken_in_the_language_of_the_sheet() -> None:
    setting = Setting(lambda text: f"<{text.source}>", "en", 100 * MM, 0)
    (line,) = setting.lines(phrase(translate("Sheet", "Release")), 100 * MM)
    assert words_of(line) == "<Release>"
