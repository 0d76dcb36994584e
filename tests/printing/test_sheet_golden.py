"""The sheet of design/05 as other programs read it and as people see it.

When it changes on purpose, run this file with COMMPLAN_WRITE_GOLDEN=1 and look at the difference.
"""

import dataclasses
import io
import os
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from commplan.documents import blocks as b
from commplan.documents.approver_cover import approver_cover
from commplan.documents.sheet_facts import SheetLooks
from commplan.documents.summary_list import summary_list
from commplan.domain import records as r
from commplan.domain.texts import Text, fill, in_english
from commplan.printing.fonts import MM, advance
from commplan.printing.marks import LineMark, TextMark
from commplan.printing.pages import Pages, paginate
from commplan.printing.pdf import pdf_bytes
from tests.documents.sheet_plans import (
    COMMUNICATION,
    LETTER,
    MESSAGE,
    Message,
    changed_plan,
    dated_of,
    design_plan,
    fixed_id,
    replaced,
    round_of,
    sheet,
    sheet_plan,
    stuffed_plan,
)

pytestmark = pytest.mark.usefixtures("qapp")

GOLDEN = Path(__file__).parent.parent / "golden"
WRITE = bool(os.environ.get("COMMPLAN_WRITE_GOLDEN"))
SIZE = (248, 351)  # 30 dpi: small enough that other versions of the font engine draw nearly the same


def text_of(document: b.Document) -> str:
    data, _ = pdf_bytes([document], in_english)
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return "\n\f\n".join("\n".join(line.strip() for line in page.extract_text().splitlines()) for page in pages) + "\n"


def papers() -> dict[str, b.Document]:
    """The sheet of the design, one with everything there can be, and the papers of an approver."""
    html = (
        "<h2>What is new</h2><p>Dear all, this is <strong>new</strong>.</p><h3>In short</h3>"
        "<ul><li>Complaints are settled within 7 days instead of 14, because one colleague sees each case through from "
        "the first call to the last letter.</li><li>One goal for each department:<ol><li>chosen</li><li>measured</li>"
        '</ol></li></ul><p>More <a href="https://intranet.example.org/cem">on the intranet</a>.</p>'
    )
    english = Message("en", "Our strategy", "", html)
    design, stuffed = design_plan(), stuffed_plan(steps=6, files=3)
    changed = changed_plan()
    round_ = round_of(design, "Radca prawny", looks=SheetLooks(annex=True))
    return {
        "sheet": sheet(design),
        "sheet-full": sheet(stuffed, texts=(MESSAGE, english), looks=SheetLooks(annex=True)),
        "sheet-draft": sheet(changed),
        "sheet-version": sheet(changed, version=changed.versions[0]),
        "cover": approver_cover(round_),
        "summary": summary_list(round_, {dated_of(design).key: (MESSAGE, english)}),
    }


@pytest.mark.parametrize("name", ["sheet", "sheet-full", "sheet-draft", "sheet-version", "cover", "summary"])
def test_the_text_copied_out_of_a_paper_is_as_expected(name: str) -> None:
    golden = GOLDEN / f"{name}.txt"
    found = text_of(papers()[name])
    if WRITE:
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def picture(pages: Pages, index: int) -> QImage:
    large = QImage(SIZE[0] * 4, SIZE[1] * 4, QImage.Format.Format_Grayscale8)
    large.fill(QColor("white"))
    painter = QPainter(large)
    pages.paint(index, painter, QRectF(large.rect()))
    painter.end()
    return large.scaledToWidth(SIZE[0], Qt.TransformationMode.SmoothTransformation)


def grey(image: QImage) -> list[list[int]]:
    """Ink in cells of 4 × 4 pixels, 0..255: what remains when letters are blurred."""
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows, columns = image.height() // 4, image.width() // 4
    return [
        [
            sum(255 - image.pixelColor(4 * x + i, 4 * y + j).value() for i in range(4) for j in range(4)) // 16
            for x in range(columns)
        ]
        for y in range(rows)
    ]


PICTURES = [
    ("sheet", 0),
    ("sheet", 1),
    ("sheet-full", 1),
    ("sheet-full", 2),
    ("sheet-full", 3),
    ("sheet-draft", 0),
    ("sheet-version", 0),
    ("cover", 0),
    ("summary", 0),
]


@pytest.mark.parametrize(("name", "index"), PICTURES)
def test_a_paper_looks_as_expected(name: str, index: int) -> None:
    golden = GOLDEN / f"{name}-{index + 1}.png"
    found = picture(paginate(papers()[name], in_english), index)
    if WRITE:
        found.save(str(golden))
    expected, drawn = grey(QImage(str(golden))), grey(found)
    different = [abs(e - d) for es, ds in zip(expected, drawn, strict=True) for e, d in zip(es, ds, strict=True)]
    assert sum(different) / len(different) < 1.5
    assert sum(d > 60 for d in different) < len(different) * 0.005


def test_the_sheet_of_the_design_takes_two_pages() -> None:
    pages = paginate(sheet(design_plan()), in_english)
    assert len(pages) == 2
    assert "7 Decisions" in pages.words(1) and "5 Full text" in pages.words(0)


def test_a_last_page_that_is_all_but_empty_is_saved_where_that_can_be_done() -> None:
    saved = 0
    for lines in range(4, 24, 2):
        text = Message("pl", "Temat", "\n\n".join([LETTER, *["Jeszcze jeden akapit."] * lines]))
        document = sheet(design_plan(), texts=(text,))
        tight, loose = (
            paginate(dataclasses.replace(document, may_tighten=is_on), in_english) for is_on in (True, False)
        )
        if len(tight) == len(loose):
            assert tight == loose  # white is taken from no sheet that gains nothing by it
        else:
            saved += 1
            assert len(tight) == len(loose) - 1 == 2
            assert sum(tight.words(page).count("Jeszcze jeden") for page in range(2)) == lines
    assert saved


def test_forty_steps_and_a_long_polish_text_lose_nothing() -> None:
    steps = [
        r.ApprovalStep(
            id=fixed_id(0x900 + n), path_id=fixed_id(0x50), position=10 + n, role=f"Rola{n:02d}.", person="Ą"
        )
        for n in range(40)
    ]
    sentences = " ".join(f"zdanie{n:04d}" for n in range(3000))
    long = Message("pl", "Temat", LETTER + "\n\n" + sentences)
    plan = replaced(sheet_plan(*steps), r.ContentEvent, fixed_id(0x100), reason="Powód. " * 200)
    plan = replaced(
        plan, r.Communication, COMMUNICATION, title="Długi tytuł " * 16, expected_questions="Pytanie? " * 300
    )
    pages = paginate(sheet(plan, texts=(long,)), in_english)
    words = " ".join(pages.words(index) for index in range(len(pages)))
    assert [word for word in words.split() if word.startswith("zdanie")] == sentences.split()
    for n in range(40):
        assert words.count(f"Rola{n:02d}.") == 1
    with_rows = [index for index in range(len(pages)) if "Rola" in pages.words(index)]
    assert all("Signature" in pages.words(index) for index in with_rows)
    assert [len(pages.words(index)) > 0 for index in range(len(pages))] == [True] * len(pages)


def test_no_page_of_a_long_sheet_ends_in_a_large_gap() -> None:
    """Between the last line and the footer there is less than what could not be parted: a row, a heading with it."""
    document = sheet(stuffed_plan(), texts=(Message("pl", "Temat", LETTER * 4),))
    pages = paginate(document, in_english)
    paper = pages.paper
    bottom = (paper.height - paper.bottom) * MM - 10 * MM
    for page in pages.pages[:-1]:
        *_, last = (part for part in page[:-1] if part.marks)
        end = last.y + max(mark.y2 if isinstance(mark, LineMark) else getattr(mark, "y", 0.0) for mark in last.marks)
        assert bottom - end < 50 * MM


def test_nothing_is_left_alone() -> None:
    """A heading has something below it on its page, a signature the last item."""
    round_ = round_of(design_plan(), "Radca prawny")
    item = round_.approver.items[0]
    for count in range(1, 30):
        many = dataclasses.replace(round_, approver=round_.approver.with_items((item,) * count))
        pages = paginate(summary_list(many, {}), in_english)
        signed = [index for index in range(len(pages)) if "I decide on" in pages.words(index)]
        assert signed == [len(pages) - 1]
        assert f" {count} List zarządu" in pages.words(signed[0])  # the last item stands above


def test_labels_twice_as_long_are_wrapped_and_never_leave_the_page() -> None:
    """No translation is that long: what holds here holds for Polish and Dutch."""

    def twice(text: Text) -> str:
        words = fill(text.source, text, twice)
        return f"{words} {words}" if text.context else words

    pages = paginate(sheet(design_plan()), twice)
    paper = pages.paper
    for page in pages.pages:
        for part in page:
            for mark in part.marks:
                if isinstance(mark, TextMark):
                    right = part.x + mark.x + advance(mark.style, mark.words.rstrip())
                    assert right <= (paper.width - paper.right) * MM + 1
                    assert part.y + mark.y <= (paper.height - paper.bottom) * MM


def test_text_for_screen_readers_is_that_of_the_paper() -> None:
    document = sheet(design_plan())
    pages = paginate(document, in_english)
    on_paper = "".join(text_of(document).split())
    spoken = "".join("".join(pages.words(index).split()) for index in range(len(pages)))
    assert spoken.replace("☑", "").replace("☐", "") == on_paper
    assert (spoken.count("☑"), spoken.count("☐")) == (12, 36)  # ticks are drawn, yet read out
