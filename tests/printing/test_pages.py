"""Whole documents on pages: nothing lost, nothing twice, nothing cut."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings

from commplan.documents.blocks import (
    Box,
    Column,
    Document,
    FullText,
    Heading,
    Paragraph,
    SideBySide,
    Style,
    Table,
    phrase,
)
from commplan.documents.message_parts import message_parts
from commplan.domain.texts import in_english
from commplan.printing.fonts import MM
from commplan.printing.marks import BoxMark, LineMark, TextMark
from commplan.printing.pages import Pages, paginate
from tests.printing.sample_documents import document, documents

pytestmark = pytest.mark.usefixtures("qapp")

LOREM = "Strategia klienta dotyczy każdego działu i każdego dnia pracy. " * 30


def body(pages: Pages, index: int) -> list[str]:
    """The words of a page without those of header and footer."""
    return [word for word in pages.words(index).split() if re.fullmatch(r"w\d+", word)]


@settings(max_examples=25)
@given(documents())
def test_every_word_appears_once_and_blocks_keep_their_order(sample: tuple[Document, list[int]]) -> None:
    made, starts = sample
    pages = paginate(made, in_english)
    words = [word for index in range(len(pages)) for word in body(pages, index)]
    assert Counter(words) == Counter(f"w{n}" for n in range(starts[-1]))
    block_of = {f"w{n}": b for b in range(len(starts) - 1) for n in range(starts[b], starts[b + 1])}
    order = [block_of[word] for word in words]
    assert order == sorted(order)


@settings(max_examples=25)
@given(documents())
def test_everything_lies_within_the_margins(sample: tuple[Document, list[int]]) -> None:
    pages = paginate(sample[0], in_english)
    paper = pages.paper
    for page in pages.pages:
        footer = page[-1].y
        assert footer < (paper.height - paper.bottom) * MM
        for part in page[:-1]:
            for mark in part.marks:
                bottom = max(mark.y1, mark.y2) if isinstance(mark, LineMark) else mark.y
                assert paper.top * MM - 1 <= part.y + bottom <= footer
                left = mark.x1 if isinstance(mark, LineMark) else mark.x
                assert (paper.left - 0.1) * MM <= part.x + left <= (paper.width - paper.right + 0.1) * MM


def decision_table(rows: int, comment: str = "") -> Table:
    columns = (Column("Step", 20), Column("Decision", 40), Column("Comment", 60))
    cells = tuple(
        ((phrase(f"step{n}."),), (Box("yes"), Box("no"), Box("maybe")), (phrase(comment),)) for n in range(rows)
    )
    return Table(name="Decisions", columns=columns, rows=cells, row_height=18)


def test_forty_decisions_repeat_the_head_and_cut_no_row() -> None:
    pages = paginate(document(Heading("Decisions", 7), decision_table(40)), in_english)
    assert len(pages) == 3
    for index in range(len(pages)):
        words = pages.words(index)
        assert "Comment" in words
        boxes = [mark for part in pages.pages[index] for mark in part.marks if isinstance(mark, BoxMark)]
        assert len(boxes) == 3 * words.count("step")


def test_a_heading_goes_to_the_next_page_with_its_table() -> None:
    """Wherever the table begins, its heading and its head stand on the page of its first row."""
    for lines in range(40, 64):
        filler = Paragraph(phrase("\n".join(["filler"] * lines)))
        pages = paginate(document(filler, Heading("DECISIONS", 7), decision_table(3)), in_english)
        on = {
            word: i for i in reversed(range(len(pages))) for word in ("DECISIONS", "step0.") if word in pages.words(i)
        }
        assert on["DECISIONS"] == on["step0."]


def test_a_table_that_keeps_whole_is_not_parted() -> None:
    whole = Table(name="c", columns=(Column("A", 1),), rows=(((phrase("row"),),),) * 5, keep_whole=True)
    for lines in range(44, 60):
        filler = Paragraph(phrase("\n".join(["filler"] * lines)))
        pages = paginate(document(filler, SideBySide((whole, whole))), in_english)
        assert max(pages.words(i).count("row") for i in range(len(pages))) == 10


def test_a_row_higher_than_a_page_runs_on_over_pages() -> None:
    words = " ".join(f"w{n}" for n in range(3000))
    pages = paginate(document(Heading("Decisions", 7), decision_table(1, words)), in_english)
    assert len(pages) > 2
    assert "Decisions" in pages.words(0) and "w0 " in pages.words(0)
    assert [word for i in range(len(pages)) for word in body(pages, i)] == words.split()


def test_the_last_cell_of_a_short_row_is_as_wide_as_what_is_left() -> None:
    columns = tuple(Column(name, 1) for name in "abcd")
    words = "one two three four five six seven eight nine ten eleven twelve thirteen"
    rows = (((phrase("x"),), (phrase(words),)), tuple((phrase(name),) for name in "efgh"))
    pages = paginate(document(Table(name="t", columns=columns, rows=rows)), in_english)
    parts = [part for part in pages.pages[0] if any(isinstance(mark, LineMark) for mark in part.marks)]
    short, full = (part for part in parts if {"x", "e"} & {m.words for m in part.marks if isinstance(m, TextMark)})
    uprights = [sum(isinstance(m, LineMark) and m.x1 == m.x2 for m in part.marks) for part in (short, full)]
    assert uprights == [3, 5]
    assert words in pages.words(0)
    assert len({mark.y for mark in short.marks if isinstance(mark, TextMark)}) == 1  # in one line


@pytest.mark.parametrize(
    ("word", "style"),
    [("Manager", Style.BOLD), ("Programmamanager", Style.SMALL_BOLD), ("x" * 60, Style.BOLD)],
)
def test_a_word_too_long_for_its_column_is_set_smaller_where_that_helps(word: str, style: Style) -> None:
    rows = (((phrase(f"{word} CEM " * 3, Style.BOLD),), ()),)
    made = Table(name="Roles", columns=(Column("Role", 31.5), Column("Rest", 143.5)), rows=rows)
    pages = paginate(document(made), in_english)
    marks = [mark for part in pages.pages[0] for mark in part.marks if isinstance(mark, TextMark)]
    found = [mark for mark in marks if mark.words[:5] == word[:5]]
    assert {mark.style for mark in found} == {style}
    if len(word) < 60:
        assert all(word in mark.words for mark in found)


def test_long_messages_leave_no_line_alone_at_the_edge_of_a_page() -> None:
    text = "\n\n".join(" ".join(f"p{p}.{n}" for n in range(70)) for p in range(40))
    pages = paginate(document(FullText("pl", "Subject", message_parts("", text))), in_english)
    assert len(pages) > 2
    for index in range(len(pages)):
        lines: dict[str, set[float]] = {}
        for part in pages.pages[index]:
            for mark in part.marks:
                if isinstance(mark, TextMark) and mark.words.startswith("p"):
                    lines.setdefault(mark.words.split(".")[0], set()).add(part.y)
        assert all(len(found) >= 2 for found in lines.values())


def test_the_bar_beside_a_message_is_unbroken() -> None:
    pages = paginate(document(FullText("pl", "Subject", message_parts("", "one\n\ntwo\n\nthree"))), in_english)
    bars = sorted(
        (part.y + mark.y1, part.y + mark.y2)
        for part in pages.pages[0][:-1]
        for mark in part.marks
        if isinstance(mark, LineMark)
    )
    end = bars[0][0]
    for y1, y2 in bars:
        assert y1 == pytest.approx(end, abs=0.1)
        end = y2


def test_header_from_page_two_and_footer_on_every_page() -> None:
    pages = paginate(document(Paragraph(phrase(LOREM * 12))), in_english)
    assert len(pages) >= 3
    for index in range(len(pages)):
        words = pages.words(index)
        assert ("RUNNING" in words) == (index > 0)
        assert "FOOTER" in words and "CENTRE" in words
        assert f"Page {index + 1} of {len(pages)}" in words


def test_a_long_title_in_the_running_header_wraps_and_pushes_the_body_down() -> None:
    made = document(Paragraph(phrase(LOREM * 12)))
    short = paginate(made, in_english)
    long = paginate(
        Document(
            title=made.title,
            language="pl",
            running=type(made.running)(left=phrase(LOREM[:200]), right=phrase("RIGHT", Style.MONO)),
            footer=made.footer,
            page=made.page,
            blocks=made.blocks,
        ),
        in_english,
    )
    assert long.pages[1][1].y > short.pages[1][1].y


def test_an_empty_document_has_one_page() -> None:
    pages = paginate(document(), in_english)
    assert len(pages) == 1
    assert "Page 1 of 1" in pages.words(0)
