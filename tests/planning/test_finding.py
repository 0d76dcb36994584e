"""Searching by fuzzy words: diacritics, typos, initials, long texts, order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.planning.finding import Findable, Finder, spans
from commplan.planning.folding import fold

TITLES = (
    "Wyniki NPS",
    "Życzenia świąteczne",
    "List zarządu do pracowników",
    "Management board",
    "NPS results to the board",
)


def things(*titles: str) -> list[Findable]:
    return [Findable(f"k{number}", title) for number, title in enumerate(titles)]


def found(query: str, *, among: tuple[str, ...] = TITLES, recent: tuple[str, ...] = ()) -> list[str]:
    return [hit.thing.title for hit in Finder(things(*among)).find(query, recent)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("zyczenia swiat", "Życzenia świąteczne"),
        ("ŻYCZENIA", "Życzenia świąteczne"),
        ("zarządu list", "List zarządu do pracowników"),
        ("mangement", "Management board"),  # a letter left out
        ("reslts", "NPS results to the board"),  # and what is left is the beginning of a longer word
        ("resuult", "NPS results to the board"),  # a letter too many
        ("wynkii", "Wyniki NPS"),  # neighbours swapped
        ("nsp results", "NPS results to the board"),
        ("mb", "Management board"),  # initials
        ("nps", "NPS results to the board"),
        ("acown", "List zarządu do pracowników"),  # from within a word
        ("b", "Management board"),
    ],
)
def test_what_is_meant_comes_first(query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize("query", ["", "   ", "xyz", "nps xyz", "?!", "xb"])
def test_nothing_is_found_where_nothing_is_alike(query: str) -> None:
    assert found(query) == []


def test_every_word_must_be_held() -> None:
    assert found("nps board") == ["NPS results to the board"]


def test_what_was_used_lately_comes_before_its_equals() -> None:
    among = ("Letter one", "Letter two", "Letter six")
    assert found("letter", among=among)[0] == "Letter one"
    assert found("letter", among=among, recent=("k2",))[0] == "Letter six"
    assert found("letter", among=among, recent=("k1", "k2"))[:2] == ["Letter two", "Letter six"]


def test_a_title_that_begins_with_the_words_comes_first() -> None:
    assert found("board", among=("The letter of the board", "Board meeting"))[0] == "Board meeting"


def test_words_beside_the_title_and_long_texts_count_less() -> None:
    finder = Finder(
        [
            Findable("text", "One", text="Zażółć gęślą jaźń"),
            Findable("more", "Two", more=("gęślą",)),
            Findable("title", "Gęślą"),
        ]
    )
    assert [hit.thing.key for hit in finder.find("gesla")] == ["title", "more", "text"]
    assert [hit.thing.key for hit in finder.find("gesla jazn")] == ["text"]
    assert finder.find("one jazn")[0].thing.key == "text"
    assert finder.find("ja") == []  # two letters stand in every text


def test_a_text_is_not_found_across_two_things() -> None:
    finder = Finder([Findable("a", "One", text="first"), Findable("b", "Two", text="second")])
    assert finder.find("first second") == []


def test_of_very_many_those_used_lately_and_those_that_begin_so_are_not_lost() -> None:
    many = [Findable(f"k{n}", f"Meeting {n} about things") for n in range(5_000)]
    finder = Finder([*many, Findable("x", "About"), Findable("y", "Long title that ends with about")])
    assert finder.find("about")[0].thing.key == "x"
    assert finder.find("about", ["y"])[0].thing.key in ("x", "y")
    assert "y" in [hit.thing.key for hit in finder.find("about", ["y"])[:2]]
    assert len(finder.find("about", limit=7)) == 7


def test_the_letters_searched_for_are_marked() -> None:
    assert spans("Życzenia świąteczne", ["swiat", "zyc"]) == ((0, 3), (9, 14))
    assert spans("Straße", ["strasse"]) == ((0, 6),)
    assert spans("List", ["x"]) == ()


title = st.text(st.characters(categories=("Lu", "Ll", "Nd"), max_codepoint=0x17F), min_size=1, max_size=12)


@given(st.lists(title, min_size=1, max_size=12, unique=True), st.data())
def test_every_title_is_found_by_itself_and_by_its_beginning(titles: list[str], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(titles))
    end = data.draw(st.integers(1, len(wanted)))
    finder = Finder(things(*titles))
    for query in (wanted, wanted[:end], fold(wanted), wanted.upper()):
        assert wanted in [hit.thing.title for hit in finder.find(query)]


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=8))
def test_nothing_that_is_typed_or_stands_there_breaks_it(query: str, titles: list[str]) -> None:
    for hit in Finder(things(*titles)).find(query):
        assert all(0 <= start < end <= len(hit.thing.title) for start, end in hit.spans)


@given(
    titles=st.lists(st.text("aełz ", max_size=8), max_size=8),
    query=st.text("aelz ", min_size=1, max_size=4),
    first=st.integers(0, 8),
)
def test_what_is_added_later_is_found_as_if_it_had_been_there(titles: list[str], query: str, first: int) -> None:
    every = [Findable(f"k{n}", title, (titles[0],), title[::-1]) for n, title in enumerate(titles)]
    finder = Finder(every[:first])
    finder.find(query)
    for thing in every[first:]:
        finder.add(thing)
    assert finder.find(query) == Finder(every).find(query)
    assert finder.thing("k0") == (every[0] if every else None)


def test_long_texts_may_be_folded_beforehand() -> None:
    finder = Finder([Findable(f"k{n}", "x", text=f"Żółw numer {n}.") for n in range(3)])
    assert len(list(finder.fold_texts())) == 3
    assert list(finder.fold_texts()) == []
    assert [hit.thing.key for hit in finder.find("zolw")] == ["k0", "k1", "k2"]
