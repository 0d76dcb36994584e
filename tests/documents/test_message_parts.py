"""Headings, paragraphs and lists of messages, and nothing else of their markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.documents.blocks import PartKind, Style, TextPart
from commplan.documents.message_parts import message_parts, words_of
from commplan.exchange.sandbox_bodies import html_body, plain_body

H, P, ITEM = PartKind.HEADING, PartKind.PARAGRAPH, PartKind.ITEM


def seen(parts: tuple[TextPart, ...]) -> list[tuple[PartKind, int, str]]:
    return [(part.kind, part.level, words_of(part)) for part in parts]


def of_markdown(text: str) -> tuple[TextPart, ...]:
    fragment = html_body(text, "markdown")
    return message_parts(fragment, plain_body(text, "markdown", fragment))


def test_headings_paragraphs_and_lists_are_told_apart() -> None:
    parts = of_markdown("## Cel\n\nTo **ważne**.\n\n- raz\n- dwa\n  1. dwa a\n  2. dwa b\n\nKoniec\nlistu")
    assert seen(parts) == [
        (H, 0, "Cel"),
        (P, 0, "To ważne."),
        (ITEM, 0, "• raz"),
        (ITEM, 0, "• dwa"),
        (ITEM, 1, "1. dwa a"),
        (ITEM, 1, "2. dwa b"),
        (P, 0, "Koniec\nlistu"),
    ]
    assert [(run.words, run.style) for run in parts[1].phrase.runs] == [
        ("To ", Style.BODY),
        ("ważne", Style.BOLD),
        (".", Style.BODY),
    ]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<p>Patrz <a href="https://x.example/a">tutaj</a>.</p>', "Patrz tutaj (https://x.example/a)."),
        ('<p><a href="https://x.example">https://x.example</a></p>', "https://x.example"),
        ('<p><a href="mailto:a@b.example">a@b.example</a></p>', "a@b.example"),
        ("<table><tr><th>a</th><td>b</td></tr></table>", "a | b"),
        ("<p>a</p><hr><p>b</p>", "a\n———\nb"),
        ('<ol start="3"><li>c</li></ol>', "3. c"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "• a\nb"),
        ("<blockquote><p>q</p></blockquote>", "q"),
        ("<pre><code>x  y\n z</code></pre>", "x  y\n z"),
        ("<p>a\n   b &lt;i&gt;</p>", "a b <i>"),
        ("<p> </p><p><br></p>", ""),
    ],
)
def test_what_is_no_plain_paragraph_reads_as_in_the_e_mail(html: str, words: str) -> None:
    assert "\n".join(words_of(part) for part in message_parts(html, "")) == words


def test_the_words_of_a_link_are_underlined() -> None:
    (part,) = message_parts('<p><a href="https://x.example">x</a></p>', "")
    assert [run.style for run in part.phrase.runs] == [Style.UNDERLINED, Style.BODY]


def test_messages_without_html_are_read_off_their_plain_text() -> None:
    plain = "Dzień dobry!\n\nW skrócie:\n- raz\n  - raz a\n- dwa\n1. trzy\n\nZ wyrazami\nAnna"
    assert seen(message_parts("", plain)) == [
        (P, 0, "Dzień dobry!"),
        (P, 0, "W skrócie:"),
        (ITEM, 0, "• raz"),
        (ITEM, 1, "• raz a"),
        (ITEM, 0, "• dwa"),
        (ITEM, 0, "1. trzy"),
        (P, 0, "Z wyrazami\nAnna"),
    ]


@given(st.text(st.sampled_from("ab *_#->1.\n`[]()|~<&é"), max_size=120))
def test_no_word_of_the_plain_text_is_lost(text: str) -> None:
    """Whatever a message looks like: what is signed is what goes out."""
    fragment = html_body(text, "markdown")
    plain = plain_body(text, "markdown", fragment)
    shown = "\n".join(words_of(part) for part in message_parts(fragment, plain))
    assert letters(shown) == letters(plain)


def letters(text: str) -> list[str]:
    """Without white, and without the signs of items, which differ."""
    return [letter for letter in text if letter not in " \n\t•-—"]
