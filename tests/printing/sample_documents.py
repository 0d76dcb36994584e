"""Documents to draw: by hand, and by hypothesis with words that are all different."""

from hypothesis import strategies as st

from commplan.documents.blocks import (
    Block,
    Box,
    Column,
    Document,
    Field,
    Fields,
    FillIn,
    FillIns,
    Frame,
    FullText,
    Heading,
    Margin,
    Numbered,
    Paragraph,
    Phrase,
    Run,
    SideBySide,
    Style,
    Table,
    phrase,
)
from commplan.documents.message_parts import message_parts
from commplan.domain.texts import translate

PAGE = translate("Sheet", "Page {page} of {pages}")


def document(*blocks: Block, language: str = "en", title: str = "Title") -> Document:
    """A document of these blocks with a short running header and footer."""
    return Document(
        title=title,
        language=language,
        running=Margin(left=phrase("RUNNING"), right=phrase("RIGHT")),
        footer=Margin(left=phrase("FOOTER", Style.SMALL), centre=phrase("CENTRE", Style.SMALL_BOLD)),
        page=PAGE,
        blocks=blocks,
    )


class Words:
    """Gives every word once: w0 w1 w2 …"""

    def __init__(self) -> None:
        self.given = 0

    def some(self, count: int) -> str:
        start, self.given = self.given, self.given + count
        return " ".join(f"w{n}" for n in range(start, self.given))


COUNTS = st.integers(min_value=1, max_value=60)
STYLES = st.sampled_from([Style.BODY, Style.BOLD, Style.LABEL, Style.SMALL, Style.MONO])


@st.composite
def _phrases(draw: st.DrawFn, words: Words) -> Phrase:
    runs = draw(st.lists(st.tuples(COUNTS, STYLES), min_size=1, max_size=3))
    return Phrase(tuple(Run(words.some(count) + " ", style) for count, style in runs))


@st.composite
def _tables(draw: st.DrawFn, words: Words, width: int = 4) -> Table:
    columns = tuple(Column(f"H{n}", draw(st.sampled_from([20, 35, 50])), draw(st.booleans())) for n in range(width))
    rows = []
    for _ in range(draw(st.integers(0, 12))):
        counts = draw(st.lists(st.integers(0, 120), min_size=width, max_size=width))
        rows.append(tuple((phrase(words.some(count)), Box("", True)) if count else () for count in counts))
    return Table(
        name="T",
        columns=columns,
        rows=tuple(rows),
        row_height=draw(st.sampled_from([0.0, 18.0])),
        keep_whole=draw(st.booleans()),
    )


@st.composite
def _blocks(draw: st.DrawFn, words: Words) -> Block:
    kind = draw(st.sampled_from([Heading, Paragraph, Numbered, FullText, Frame, Fields, FillIns, Table, SideBySide]))
    if kind is Heading:
        return Heading(words.some(draw(st.integers(1, 8))), 1, words.some(draw(st.integers(1, 20))))
    if kind is Paragraph:
        return Paragraph(draw(_phrases(words)))
    if kind is Numbered:
        return Numbered(tuple(draw(_phrases(words)) for _ in range(draw(st.integers(1, 4)))))
    if kind is FullText:
        parts = [words.some(draw(st.integers(1, 400))) for _ in range(draw(st.integers(1, 6)))]
        return FullText("pl", parts[0], message_parts("", "\n\n".join(parts[1:])))
    if kind is Frame:
        return Frame(tuple(draw(_phrases(words)) for _ in range(draw(st.integers(1, 3)))))
    if kind is Fields:
        items = [Field(words.some(1), draw(_phrases(words)), draw(st.integers(1, 3))) for _ in range(4)]
        return Fields((1, 1, 1), tuple(items))
    if kind is FillIns:
        return FillIns(tuple(FillIn(words.some(1), words.some(draw(st.integers(1, 10)))) for _ in range(3)))
    if kind is Table:
        return draw(_tables(words))
    return SideBySide((draw(_tables(words, 3)), draw(_tables(words, 3))))


@st.composite
def documents(draw: st.DrawFn) -> tuple[Document, list[int]]:
    """A document, and the number of the first word of each of its blocks (and one more for the end)."""
    words = Words()
    blocks, starts = [], [0]
    for _ in range(draw(st.integers(1, 12))):
        blocks.append(draw(_blocks(words)))
        starts.append(words.given)
    return document(*blocks), starts
