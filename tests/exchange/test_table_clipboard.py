"""Tables on the clipboard: what is written is read again, and what Excel, LibreOffice and Word write is understood."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from commplan.exchange.table_clipboard import from_html, from_tsv, read_table, to_html, to_tsv

cells = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters='\t\n"'), max_size=20)


def grids(cell: st.SearchStrategy[str]) -> st.SearchStrategy[list[list[str]]]:
    return st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=5)
    )


@given(grids(cells))
@example([['"']])
@example([['a"b', '"a"']])
@example([["", ""], ["", "x\ny"]])
def test_what_is_copied_as_text_is_pasted_the_same(grid: list[list[str]]) -> None:
    assert from_tsv(to_tsv(grid)) == grid


@given(grids(cells))
def test_other_readers_of_quoted_tables_agree(grid: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(to_tsv(grid), newline=""), delimiter="\t", doublequote=True))
    assert [line or [""] for line in read] == grid


@given(grids(cells))
def test_what_is_copied_as_html_is_pasted_the_same_but_for_white_space(grid: list[list[str]]) -> None:
    def plain(cell: str) -> str:
        lines = cell.replace("\xa0", " ").replace("\t", " ").split("\n")
        return "\n".join(" ".join(line.split(" ")).strip() for line in lines).strip("\n")

    def squeezed(cell: str) -> str:
        return "".join(cell.split())

    read = from_html(to_html(grid, has_titles=True))
    assert [[squeezed(c) for c in line] for line in read] == [[squeezed(plain(c)) for c in line] for line in grid]


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    grid = from_tsv(text)
    assert len({len(line) for line in grid}) <= 1


@given(st.text(st.sampled_from('<>/="tabledhr p&;1x \n'), max_size=200))
def test_any_markup_can_be_read(markup: str) -> None:
    grid = from_html(markup)
    assert len({len(line) for line in grid}) <= 1


@pytest.mark.parametrize(
    ("text", "grid"),
    [
        ("", []),
        ("one", [["one"]]),
        ("one\r\n", [["one"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\tb\nc\n", [["a", "b"], ["c", ""]]),
        ('"two\nlines"\tb\r\n', [["two\nlines", "b"]]),  # Excel: a cell with a line break
        ('"she said ""yes"", today"\tb', [['she said "yes", today', "b"]]),
        ('"yes" she said\tb', [['"yes" she said', "b"]]),  # no table was meant by these marks
        ("\r\n", [[""]]),
        ("a\r\n\r\nb\r\n", [["a"], [""], ["b"]]),
    ],
)
def test_text_of_other_programs(text: str, grid: list[list[str]]) -> None:
    assert from_tsv(text) == grid


_EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {x}</style></head><body>
<table border=0 cellpadding=0><col width=64 span=2>
 <tr height=20>
  <td height=20 class=xl65 width=64>CEM sponsor</td>
  <td class=xl66>All staff;<br>
    <span style='mso-spacerun:yes'> </span>Managers</td>
 </tr>
 <tr><td colspan=2>both</td></tr>
</table></body></html>"""

_WORD = """<table><tr><td><p class=MsoNormal>First<o:p></o:p></p><p>Second</p></td>
<td rowspan="2"><p>x &amp; y&nbsp;z</p></td></tr><tr><td>3</td></tr></table><table><tr><td>other</td></tr></table>"""


def test_the_html_of_excel() -> None:
    assert from_html(_EXCEL) == [["CEM sponsor", "All staff;\nManagers"], ["both", ""]]


def test_the_html_of_word_with_paragraphs_in_a_cell_and_cells_over_two_lines() -> None:
    assert from_html(_WORD) == [["First\nSecond", "x & y z"], ["3", ""]]


def test_no_table_gives_no_lines() -> None:
    assert from_html("<p>just words</p>") == []


def test_the_text_is_taken_as_it_is_the_html_where_it_has_another_shape() -> None:
    assert read_table("a \tb\r\n", "<table><tr><td>a</td><td>b</td></tr></table>") == [["a ", "b"]]
    assert read_table("First\r\nSecond\tx\r\n3\t\r\n", _WORD) == [["First\nSecond", "x & y z"], ["3", ""]]
    assert read_table("words", "<b>words</b>") == [["words"]]


def test_text_stays_text_in_a_spreadsheet_and_numbers_become_numbers() -> None:
    markup = to_html([["1/2", "12"]], has_titles=False, numbers=[False, True])
    assert "<td style='mso-number-format:\"\\@\"'>1/2</td><td>12</td>" in markup
    assert "<th" in to_html([["Title"], ["x"]], has_titles=True)


def test_what_looks_like_markup_stays_words() -> None:
    assert from_html(to_html([["<b>x</b> & y"]], has_titles=False)) == [["<b>x</b> & y"]]
