"""Whatever stands in a body, only harmless tags come out, and the plain text reads well."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.exchange.sandbox_bodies import TAGS, TooDeepError, html_body, plain_body

FORMATS = ("plain", "markdown", "html")
DANGEROUS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>", "[a](javascript:x)",
    "[a](//host/share)", "[a](file:///etc/passwd)", "![i](https://x.pl/i.png)", "<style>*{}</style>", "<svg/onload=x>",
    "<a href='https://x.pl' onclick=x style='x:y'>", "</p>", "<h1>", "<!--", "-->", "<![CDATA[", "&lt;b&gt;", "&#60;",
    "](", "\n\n", "\n> ", "\n- ", "\n1. ", "`", "|a|b|\n|-|-|\n", "<table><tr><td>", "\x00", "\n# ", "<a href=data:x>",
)  # fmt: skip


class Seen(HTMLParser):
    """The tags and attributes that a browser would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs


def assert_harmless(html: str) -> None:
    seen = Seen(html)
    assert seen.tags <= TAGS
    for name, value in seen.attributes:
        assert name in ("href", "rel", "start")
        assert name != "href" or (value or "").lower().startswith(("https://", "mailto:"))


def plain(text: str, body_format: str = "markdown") -> str:
    return plain_body(text, body_format, html_body(text, body_format))


@given(st.lists(st.sampled_from(DANGEROUS) | st.text(max_size=20), max_size=12).map("".join), st.sampled_from(FORMATS))
def test_only_harmless_tags_come_out(text: str, body_format: str) -> None:
    html = html_body(text, body_format)
    assert_harmless(html)
    plain_body(text, body_format, html)


@pytest.mark.parametrize(
    "markup",
    [
        "<a href='http://x.pl'>x</a>", "<a href='javascript:x'>x</a>", "<a href=' javascript:x'>x</a>",
        "<a href='//host/share'>x</a>", "<a href='file:///x'>x</a>", "<a href='/x'>x</a>", "<a href='data:x,y'>x</a>",
    ],
)  # fmt: skip
def test_links_elsewhere_than_https_and_mailto_lose_their_address(markup: str) -> None:
    assert html_body(markup, "html") == '<a rel="noopener noreferrer">x</a>'


@pytest.mark.parametrize("address", ["https://x.pl/a?b=1", "mailto:cem@x.pl", "HTTPS://X.PL/"])
def test_links_to_https_and_mailto_stay(address: str) -> None:
    assert f'href="{address}"' in html_body(f"[x]({address})", "markdown")


def test_scripts_and_styles_go_with_what_they_hold() -> None:
    assert html_body("a<script>b()</script><style>c</style>d", "html") == "ad"


def test_markup_in_markdown_is_shown_instead_of_used() -> None:
    assert html_body("<b>x</b>", "markdown") == "<p>&lt;b&gt;x&lt;/b&gt;</p>"


def test_plain_text_becomes_paragraphs_with_its_line_breaks() -> None:
    assert html_body("a <b> & c\nd\n\n\ne", "plain") == "<p>a &lt;b&gt; &amp; c<br>\nd</p>\n<p>e</p>"


def test_line_breaks_in_markdown_are_kept() -> None:
    assert html_body("Anna\nHR", "markdown") == "<p>Anna<br>\nHR</p>"


@pytest.mark.parametrize(("given_level", "level"), [(1, 2), (2, 2), (3, 3), (4, 4), (5, 4), (6, 4)])
def test_headings_leave_the_first_level_to_the_subject(given_level: int, level: int) -> None:
    expected = f"<h{level}>x</h{level}>"
    assert html_body("#" * given_level + " x", "markdown") == expected
    assert html_body(f"<h{given_level}>x</h{given_level}>", "html") == expected


def test_forty_levels_are_read_and_more_are_refused() -> None:
    assert plain("<i>" * 40 + "x", "html") == "x"
    with pytest.raises(TooDeepError):
        plain("<i>" * 41 + "x", "html")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Results\n\nWe are **better** than\nlast year.", "Results\n\nWe are better than\nlast year."),
        ("- one\n- two\n  - inner\n- three\n\nafter", "- one\n- two\n  - inner\n- three\n\nafter"),
        ("3. three\n4. four", "3. three\n4. four"),
        ("- one\n\n- two\n\n  more", "- one\n- two\n  more"),
        ("[The page](https://x.pl)", "The page (https://x.pl)"),
        ("<https://x.pl>", "https://x.pl"),
        ("[cem@x.pl](mailto:cem@x.pl)", "cem@x.pl"),
        ("|a|b|\n|-|-|\n|1|2|", "a | b\n1 | 2"),
        ("a\n\n---\n\nb", "a\n\n———\n\nb"),
        ("> quoted *words*, yes", "quoted words, yes"),
        ("    code  here\n    more", "code  here\nmore"),
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
    ],
)
def test_the_plain_text_of_markdown_reads_well(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_the_plain_text_of_html_reads_well() -> None:
    markup = "<h2>Hi</h2>\n<p>Dear\n  <b>all</b> , we <i>did</i> it.</p><ul>\n <li>one</li><li><p>two</p></li></ul>End"
    assert plain(markup, "html") == "Hi\n\nDear all , we did it.\n\n- one\n- two\n\nEnd"


def test_plain_text_stays_as_it_was_typed() -> None:
    assert plain("a *b* <c>  \n\n\n\nd", "plain") == "a *b* <c>\n\nd"
