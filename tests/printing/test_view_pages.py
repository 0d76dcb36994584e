"""Views on paper: nothing is lost, heads come again, one page is one page."""

import dataclasses
import datetime as dt
import io
import re

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commplan.documents.blocks import A3_LANDSCAPE, A4_LANDSCAPE, A4_PORTRAIT, Column, Style, phrase
from commplan.documents.plan_table import TableContent, TableGroup, table_document
from commplan.documents.registry import VIEWS
from commplan.documents.view_blocks import Entry, Group, Listing, OnePage, Point, Section
from commplan.domain.texts import in_english, translate
from commplan.i18n import catalogue
from commplan.printing.fonts import MM
from commplan.printing.marks import TextMark
from commplan.printing.pages import paginate
from commplan.printing.pdf import pdf_bytes
from commplan.printing.setting import Setting
from commplan.printing.weeks_cells import fill, set_entry
from commplan.printing.weeks_grid import shared
from tests.documents.view_plans import busy_plan, request
from tests.printing.sample_documents import document

pytestmark = pytest.mark.usefixtures("qapp")

MORE = translate("Print", "and %n more", "", 1)


def text_of(view: str, plan: object, **options: object) -> str:
    pages = paginate(VIEWS[view].load()(request(plan, **options)), in_english)  # type: ignore[arg-type]
    return "\n".join(pages.words(n) for n in range(len(pages)))


CASES = st.lists(st.tuples(st.integers(1, 30), st.integers(1, 9), st.integers(1, 14)), min_size=1, max_size=60)


@pytest.mark.parametrize("view", ["week", "month", "quarter", "agenda", "table"])
@given(cases=CASES)
@settings(max_examples=12, deadline=None)
def test_no_communication_is_lost(view: str, cases: list[tuple[int, int, int]]) -> None:
    """Each title stands in full somewhere, however many there are on a day and however long they are."""
    titles = [f"t{n}q " + "word " * length + f"e{n}q" for n, (_, _, length) in enumerate(cases)]
    plan = busy_plan(titles, [day for day, _, _ in cases], [span for _, span, _ in cases])
    text = text_of(view, plan)
    for n, (_, _, length) in enumerate(cases):
        assert re.search(rf"t{n}q (word ){{{length}}}e{n}q", text), titles[n]


def test_what_does_not_fit_into_a_day_is_counted_there() -> None:
    plan = busy_plan([f"Letter {n}" for n in range(40)], [3] * 40, [1] * 40)
    pages = paginate(VIEWS["month"].load()(request(plan)), in_english)
    shown = len(re.findall(r"Letter \d+", pages.words(0).split("what was shortened")[0]))
    (hidden,) = re.findall(r"\+(\d+)", pages.words(0))
    assert shown + int(hidden) == 40
    assert 5 < shown < 40


def test_nothing_is_counted_instead_of_shown_where_a_week_has_the_room_it_needs() -> None:
    plan = busy_plan([f"Campaign {n}" for n in range(5)], [9] * 5, [4] * 5)
    words = paginate(VIEWS["month"].load()(request(plan)), in_english).words(0)
    assert len(re.findall(r"Campaign \d", words)) == 5
    assert not re.search(r"\+\d", words)


def test_a_day_uses_the_room_it_has_for_the_lines_of_its_titles() -> None:
    setting, entries = Setting(in_english, "en", 100 * MM, 0), [Entry("A rather long title with an end")] * 3
    whole, short = (set_entry(entries[0], 25 * MM, most, setting).height for most in (4, 1))
    filled = fill(entries, 25 * MM, 2 * whole + short + 0.01, 4, setting, 0.0, 0)
    assert [one.is_whole for one in filled.shown] == [True, True, False]


def test_the_few_of_a_quarter_that_do_not_fit_are_listed_on_its_page() -> None:
    titles = [f"Letter {n} about everything that nobody had expected to happen" for n in range(12)]
    plan = busy_plan(titles, list(range(1, 13)), [1] * 12)
    pages = paginate(VIEWS["quarter"].load()(request(plan)), in_english)
    assert len(pages) == 1
    assert "what was shortened" in pages.words(0)
    assert all(title in pages.words(0) for title in titles)


def test_a_day_that_goes_on_in_another_column_is_named_there_again() -> None:
    plan = busy_plan([f"Letter {n}" for n in range(150)], [3] * 150, [1] * 150)
    pages = paginate(VIEWS["month"].load()(request(plan)), in_english)
    listed = [words for words in map(pages.words, range(len(pages))) if "what was shortened" in words]
    assert len(listed) == 1 and listed[0].count("Tue 3 Nov") == 3


def test_a_month_with_room_for_all_is_one_page_without_a_list() -> None:
    pages = paginate(VIEWS["month"].load()(request(busy_plan(["Letter"], [3], [1]))), in_english)
    assert len(pages) == 1
    assert "what was shortened" not in pages.words(0)
    assert "Page 1 of 1" in pages.words(0)


def rows(count: int, name: str) -> tuple[tuple[tuple[object, ...], ...], ...]:
    return tuple(((phrase(f"{name}{n}."),), (phrase("second"),)) for n in range(count))


def sample(*groups: tuple[str, int], carries: bool = False) -> Listing:
    return Listing(
        name="List",
        columns=(Column("HEAD1", 1), Column("HEAD2", 1)),
        groups=tuple(Group(((phrase(name, Style.BOLD),), ()), rows(count, name)) for name, count in groups),  # type: ignore[arg-type]
        again=translate("Print", "(continued)"),
        carries=carries,
    )


def test_heads_and_headings_come_again_on_every_page() -> None:
    pages = paginate(document(sample(("A", 150), ("B", 3))), in_english)
    assert len(pages) > 2
    for number in range(len(pages)):
        assert "HEAD1 HEAD2" in pages.words(number)
    assert "A (continued)" not in pages.words(0)
    assert all("A (continued)" in pages.words(n) for n in range(1, len(pages) - 1))


@given(counts=st.lists(st.integers(1, 30), min_size=1, max_size=8))
@settings(max_examples=25, deadline=None)
def test_a_heading_never_stands_alone_at_the_end_of_a_page(counts: list[int]) -> None:
    names = [f"G{n}x" for n in range(len(counts))]
    pages = paginate(document(sample(*zip(names, counts, strict=True))), in_english)
    whole = " ".join(pages.words(n) for n in range(len(pages)))
    for name, count in zip(names, counts, strict=True):
        page = next(n for n in range(len(pages)) if re.search(rf"{name} ", pages.words(n)))
        assert f"{name}0." in pages.words(page)
        assert all(f"{name}{n}." in whole for n in range(count))


def test_the_day_of_an_agenda_is_named_again_at_the_top_of_a_page() -> None:
    first = ((phrase("TUESDAY"),), (phrase("x"),))
    others = (((), (phrase("x"),)),) * 120
    block = dataclasses.replace(sample(carries=True), groups=(Group(((phrase("Week"),), ()), (first, *others)),))
    pages = paginate(document(block), in_english)
    assert len(pages) > 1
    assert all(pages.words(n).count("TUESDAY") == 1 for n in range(len(pages)))


TEXTS = st.lists(st.integers(1, 60), max_size=60)


@given(columns=st.lists(st.lists(TEXTS, min_size=1, max_size=5), min_size=1, max_size=3))
@settings(max_examples=25, deadline=None)
def test_a_page_is_one_page_and_says_how_much_it_leaves_out(columns: list[list[list[int]]]) -> None:
    made = []
    for number, column in enumerate(columns):
        sections = []
        for place, lengths in enumerate(column):
            points = tuple(Point(phrase(f"p{n} " + "word " * length)) for n, length in enumerate(lengths))
            sections.append(Section(f"S{number}{place}", points, MORE))
        made.append(tuple(sections))
    page = OnePage(title="T", columns=tuple(made))
    pages = paginate(dataclasses.replace(document(page), paper=A4_LANDSCAPE), in_english)
    assert len(pages) == 1
    words = pages.words(0)
    left_out = sum(int(n) for n in re.findall(r"and (\d+) more", words))
    shown = words.count("•")
    assert shown + left_out == sum(len(lengths) for column in columns for lengths in column)
    body, footer = pages.pages[0]
    assert body.y + max(mark.y for mark in body.marks if isinstance(mark, TextMark)) < footer.y


def test_a_point_stands_in_its_place_and_the_important_ones_stay() -> None:
    points = tuple(Point(phrase(f"n{n}"), place=1000 - n) for n in range(200))
    pages = paginate(document(OnePage(title="T", columns=((Section("S", points, MORE),),))), in_english)
    shown = [int(n) for n in re.findall(r"n(\d+)", pages.words(0))]
    assert shown == sorted(shown, reverse=True)
    assert shown[-1] == 0
    assert shown[0] == len(shown) - 1


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("paper", [A4_LANDSCAPE, A3_LANDSCAPE, A4_PORTRAIT])
def test_views_fit_every_paper_in_every_language(view: str, paper: object) -> None:
    plan = busy_plan([f"Zażółć gęślą jaźń {n}" for n in range(12)], list(range(1, 25, 2)), [1, 4] * 6)
    for language in ("en", "pl", "nl"):
        say = catalogue(language)
        made = VIEWS[view].load()(request(plan, language=language, say=say, paper=paper))
        pages = paginate(made, say)
        assert pages.paper is paper
        assert len(pages) == 1 or view in ("agenda", "table", "week", "month", "quarter")


def test_text_of_a_pdf_is_selectable_with_title_and_language() -> None:
    plan = busy_plan(["Zażółć gęślą jaźń: finał"], [3], [1])
    made = VIEWS["month"].load()(request(plan, language="pl", say=catalogue("pl")))
    reader = pypdf.PdfReader(io.BytesIO(pdf_bytes([made], catalogue("pl"))[0]), strict=True)
    text = reader.pages[0].extract_text()
    assert "Zażółć gęślą jaźń: finał" in text.replace("\n", " ")
    assert "Listopad 2026" in text
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Plan – ")
    assert reader.trailer["/Root"]["/Lang"] == "pl"
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((842, 595), abs=1)


def test_what_is_too_high_gives_way_first() -> None:
    assert shared([10, 10, 100], 60) == pytest.approx([10, 10, 40])
    assert shared([10, 10], 60) == pytest.approx([30, 30])


def test_a_table_with_many_columns_is_set_small() -> None:
    titles = tuple(f"Column {n}" for n in range(14))
    content = TableContent(titles, (TableGroup(("Head", *[""] * 13), (tuple("x" * 14),)),))
    made = table_document(busy_plan([], [], []), content, request(busy_plan([], [], [])).options)
    (block,) = made.blocks
    assert isinstance(block, Listing)
    assert block.groups[0].rows[0][1][0].runs[0].style == Style.SMALL  # type: ignore[union-attr]
    assert dt.date(2026, 11, 10).isoformat() not in made.title
