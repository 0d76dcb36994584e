"""Approval sheets as web pages: structure that a screen reader can use, and nothing that a browser would run."""

from collections import Counter
from html.parser import HTMLParser

import pytest

from commplan.documents.blocks import Column, Document, Table, phrase
from commplan.domain import records as r
from commplan.domain.texts import in_english
from commplan.exchange.sheet_html import sheet_html
from tests.documents.sheet_plans import (
    COMMUNICATION,
    LETTER,
    MESSAGE,
    Message,
    design_plan,
    replaced,
    sheet,
    sheet_plan,
    stuffed_plan,
)
from tests.printing.sample_documents import document

EMPTY_TAGS = {"meta", "br"}  # paths are closed in themselves


class Page(HTMLParser):
    """Reads a page strictly: every tag is closed in its turn."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: dict[str, list[str]] = {}
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY_TAGS:
            self.open.append(tag)
            self.words.setdefault(tag, []).append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.words[tag][-1] += data

    def count(self, tag: str, **attributes: str) -> int:
        return sum(1 for name, has in self.tags if name == tag and attributes.items() <= has.items())


def page(*documents: Document) -> Page:
    return Page(sheet_html(documents, in_english, "pl"))


def test_headings_form_an_outline() -> None:
    found = page(sheet(design_plan()))
    assert found.words["h1"] == ["List zarządu: strategia CEM 2027–2029"]
    assert [heading.split()[0] for heading in found.words["h2"]] == [str(n) for n in range(1, 11)]


def test_tables_have_scoped_heads_and_names() -> None:
    found = page(sheet(design_plan()))
    assert found.count("table") == found.count("caption") == 5
    assert found.count("th") == found.count("th", scope="col") + found.count("th", scope="row")
    assert found.count("th", scope="col") == 5 + 5 + 4 + 7 + 5
    assert found.count("th", scope="row") == 10 + 1 + 6 + 3


def test_the_last_cell_of_a_short_row_spans_the_columns_that_are_left() -> None:
    columns = tuple(Column(name, 1) for name in "abcd")
    rows = (((phrase("x"),), (phrase("long"),)), tuple((phrase(name),) for name in "efgh"))
    found = page(document(Table(name="t", columns=columns, rows=rows)))
    assert (found.count("td"), found.count("td", colspan="3")) == (4, 1)


def test_parts_of_a_section_are_headings_below_it() -> None:
    found = page(sheet(stuffed_plan(steps=2, files=2)))
    assert found.words["h3"] == ["Attachments", "What changed from version 1 to version 2"]


def test_changed_words_are_marked_as_inserted_and_deleted() -> None:
    found = page(sheet(stuffed_plan(steps=2, files=2)))
    assert "Drodzy" in found.words["ins"] and "Szanowni" in found.words["del"]


def test_the_code_is_a_picture_with_words() -> None:
    found = page(sheet(design_plan()))
    assert found.count("svg", role="img") == 1
    assert all(has.get("aria-label") for tag, has in found.tags if tag == "svg")


def test_check_boxes_are_read_out_as_words() -> None:
    found = page(sheet(design_plan()))
    boxes = Counter(
        "not ticked" if "not ticked" in word else "ticked" for word in found.words["span"] if "ticked" in word
    )
    assert boxes["ticked"] == 9 + 3
    assert boxes["not ticked"] == 10 * 3 + 6 * 3 - 12
    hidden = sum(1 for tag, has in found.tags if tag == "span" and has.get("aria-hidden") == "true")
    assert hidden == 10 * 3 + 6 * 3


def test_every_label_has_its_value() -> None:
    found = page(sheet(design_plan()))
    assert len(found.words["dt"]) == len(found.words["dd"]) > 20
    assert all(word.strip() for word in (*found.words["dt"], *found.words["dd"]))


def test_languages_are_marked_where_they_change() -> None:
    english = Message("en", "Our strategy", "Dear all")
    found = page(sheet(design_plan(), texts=(MESSAGE, english)))
    assert found.count("html", lang="pl") == 1
    assert [has["lang"] for tag, has in found.tags if tag == "blockquote"] == ["pl", "en"]


def test_the_message_keeps_its_paragraphs() -> None:
    found = page(sheet(design_plan()))
    shown = found.words["blockquote"][0]
    assert all(paragraph in shown for paragraph in LETTER.split("\n\n"))


def test_headings_and_lists_of_the_message_are_real_ones() -> None:
    html = '<h2>Cel</h2><p>To <strong>ważne</strong>.</p><ol start="3"><li>trzy</li></ol><ul><li>raz</li></ul>'
    found = page(sheet(sheet_plan(), texts=(Message("pl", "Temat", "x", html),)))
    assert "Cel" in found.words["h3"] and "ważne" in found.words["strong"]
    assert found.count("ol", start="3") == 1 and found.words["ul"] == ["\nraz\n"]
    assert found.words["li"][-2:] == ["trzy", "raz"]


def test_nothing_of_the_markup_of_a_version_reaches_the_page() -> None:
    html = '<p onclick="x">a<script>alert(1)</script><img src=x><a href="javascript:x">b</a></p>'
    found = page(sheet(sheet_plan(), texts=(Message("pl", "", "x", html),)))
    assert found.count("script") == found.count("img") == found.count("a") == 0
    assert not any("onclick" in has or "href" in has for _, has in found.tags)


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "</title><img src=x onerror=y>", '"><b>', "&lt;"])
def test_what_people_typed_is_shown_and_never_run(hostile: str) -> None:
    plan = replaced(sheet_plan(), r.Communication, COMMUNICATION, title=hostile, owner=hostile, key_messages=(hostile,))
    found = page(sheet(plan, texts=(Message("pl", hostile, hostile),)))
    assert found.count("script") == found.count("img") == found.count("b") == 0
    assert found.words["h1"] == [hostile]
    assert hostile in found.words["li"][0] and hostile in found.words["blockquote"][0]


def test_nothing_is_fetched() -> None:
    found = page(sheet(design_plan()))
    assert not [has for _, has in found.tags if "src" in has or "href" in has]
    assert any("default-src 'none'" in (has.get("content") or "") for tag, has in found.tags if tag == "meta")


def test_many_sheets_stand_on_one_page() -> None:
    found = page(sheet(design_plan()), sheet(sheet_plan()))
    assert found.count("article") == len(found.words["h1"]) == 2
