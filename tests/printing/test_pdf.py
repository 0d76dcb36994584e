"""PDF files: what other programs read out of them."""

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter, QPdfWriter

from commplan.documents.blocks import Block, Box, Code, Column, Fields, Masthead, Paragraph, Style, Table, phrase
from commplan.domain.errors import UserError
from commplan.domain.texts import in_english
from commplan.printing.fonts import MM
from commplan.printing.pages import paginate
from commplan.printing.pdf import CancelledError, pdf_bytes, print_pages, write_pdf
from tests.printing.sample_documents import document

pytestmark = pytest.mark.usefixtures("qapp")

POLISH = "Zażółć gęślą jaźń: finał, afisz, suflet, offline; „cytat” – 5 zł → 6 zł"
DUTCH = "Coördinatie, reünie, één geïnteresseerde officier"


def read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data), strict=True)


def test_copied_text_has_its_letters_and_spaces() -> None:
    made = document(
        *(Paragraph(phrase(words, style)) for words in (POLISH, DUTCH) for style in (Style.BODY, Style.BOLD))
    )
    data, _ = pdf_bytes([made], in_english)
    text = read(data).pages[0].extract_text()
    assert "\t" not in text
    assert text.replace("\n", "").count(POLISH) == 2
    assert text.count(DUTCH) == 2


def test_fonts_are_embedded_with_their_letters() -> None:
    data, _ = pdf_bytes([document(Paragraph(phrase(POLISH)))], in_english)
    fonts = read(data).pages[0]["/Resources"]["/Font"].values()
    assert fonts
    for font in fonts:
        assert "/ToUnicode" in font.get_object()
        (descendant,) = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]


def test_a4_with_title_creator_and_language() -> None:
    data, pages = pdf_bytes([document(Paragraph(phrase(POLISH)), language="pl", title="Karta 7")], in_english)
    reader = read(data)
    assert pages == len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((595, 842), abs=1)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.creator) == ("Karta 7", "commplan")
    assert reader.trailer["/Root"]["/Lang"] == "pl"


def test_many_documents_each_begin_a_page_and_count_their_own_pages() -> None:
    long = Paragraph(phrase("many words here " * 700))
    seen: list[tuple[int, int]] = []
    data, pages = pdf_bytes(
        [document(long), document(), document(long)], in_english, progress=lambda *n: seen.append(n)
    )
    texts = [page.extract_text() for page in read(data).pages]
    half = (pages - 1) // 2
    assert f"Page 1 of {half}" in texts[0]
    assert "Page 1 of 1" in texts[half]
    assert f"Page {half} of {half}" in texts[-1]
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_each_document_has_a_bookmark_on_its_first_page() -> None:
    long = Paragraph(phrase("many words here " * 700))
    titles = ["Karta (1)", "Zażółć \\ gęślą → 2", "3"]
    data, _ = pdf_bytes([document(long, title=title) for title in titles], in_english)
    reader = read(data)
    found = [(mark.title, reader.get_destination_page_number(mark)) for mark in reader.outline]  # type: ignore
    step = len(reader.pages) // 3
    assert found == [(title, number * step) for number, title in enumerate(titles)]
    assert reader.trailer["/Root"]["/PageMode"] == "/UseOutlines"


def test_a_file_is_called_as_it_is_told_else_like_its_first_document() -> None:
    made = [document(title="One"), document(title="Two")]
    found = [read(pdf_bytes(made, in_english, title=title)[0]).metadata for title in ("", "Sheets, March 2027")]
    assert [metadata.title for metadata in found if metadata] == ["One", "Sheets, March 2027"]


def test_one_sheet_alone_opens_without_the_outline_beside_it() -> None:
    reader = read(pdf_bytes([document()], in_english)[0])
    assert len(reader.outline) == 1 and "/PageMode" not in reader.trailer["/Root"]


def test_writes_to_a_path_or_a_device(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    assert write_pdf([document()], target, in_english) == 1
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert write_pdf([document()], buffer, in_english) == 1
    assert len(read(target.read_bytes()).pages) == len(read(bytes(buffer.data().data())).pages) == 1


def test_cancelling_stops_between_two_documents() -> None:
    seen: list[int] = []
    with pytest.raises(CancelledError):
        pdf_bytes([document()] * 5, in_english, progress=lambda n, _: seen.append(n), cancelled=lambda: len(seen) == 2)
    assert seen == [1, 2]


def test_nothing_chosen_and_unwritable_targets_are_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nothing to print"):
        write_pdf([], tmp_path / "a.pdf", in_english)
    assert not (tmp_path / "a.pdf").exists()
    with pytest.raises(UserError, match="could not be written"):
        write_pdf([document()], tmp_path / "no" / "a.pdf", in_english)
    closed = QBuffer()
    with pytest.raises(UserError, match="could not be written"):
        write_pdf([document()], closed, in_english)


class PrinterWithMargins(QPdfWriter):
    """Keeps 30 mm around the paper, whatever it is told: the origin of painting lies within the sheet."""

    def __init__(self, buffer: QBuffer) -> None:
        super().__init__(buffer)
        layout = self.pageLayout()
        layout.setMargins(QMarginsF(85, 85, 85, 85))  # points
        super().setPageLayout(layout)

    def setPageLayout(self, _layout: QPageLayout) -> bool:  # type: ignore[override]  # noqa: N802
        return False


def position(device: type[QPdfWriter]) -> tuple[float, float]:
    """Where a device puts the first letter of a paragraph, in points from the lower left corner of the paper."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert list(print_pages(device(buffer), paginate(document(Paragraph(phrase("Where"))), in_english))) == [1]
    found: list[tuple[float, float]] = []

    def note(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if "W" in text:
            found.append((cm[4] + cm[0] * tm[4], cm[5] + cm[3] * tm[5]))

    read(bytes(buffer.data().data())).pages[0].extract_text(visitor_text=note)
    return found[0]


def test_a_printer_that_keeps_margins_does_not_shift_the_sheet() -> None:
    assert position(PrinterWithMargins) == pytest.approx(position(QPdfWriter), abs=1)


# --- pictures: the preview is drawn by the same code


def picture(*blocks: Block, dpi: int = 100) -> QImage:
    pages = paginate(document(*blocks), in_english)
    width, height = round(210 / 25.4 * dpi), round(297 / 25.4 * dpi)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(0, painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def darkness(image: QImage, x: float, y: float, width: float, height: float) -> float:
    """The mean ink in a rectangle given in mm, 1.0 = black."""
    scale = image.width() / 210
    left, top = int(x * scale), int(y * scale)
    right, bottom = max(int((x + width) * scale), left + 1), max(int((y + height) * scale), top + 1)
    part = image.copy(left, top, right - left, bottom - top)
    bits, stride = bytes(part.constBits()), part.bytesPerLine()
    rows = [bits[row * stride : row * stride + part.width()] for row in range(part.height())]
    return 1 - sum(map(sum, rows)) / (255 * part.width() * part.height())


def test_the_margins_stay_white() -> None:
    image = picture(Paragraph(phrase(POLISH * 40)))
    assert darkness(image, 0, 0, 19.8, 297) == darkness(image, 195.4, 0, 14, 297) == 0
    assert darkness(image, 0, 0, 210, 13.9) == darkness(image, 0, 286, 210, 10) == 0
    assert darkness(image, 20, 14, 170, 100) > 0.05


def test_a_tick_is_drawn_without_a_font_and_only_where_it_belongs() -> None:
    columns = (Column("", 1, True), Column("", 1, True))
    row = ((Box("yes", True, shows_label=False),), (Box("no", False, shows_label=False),))
    image = picture(Table(name="t", columns=columns, rows=(row,)), dpi=300)
    tops = 14 + 1.2 + 0.9
    inks = [darkness(image, left - 1.3, tops + 0.9, 2.6, 2.6) for left in (20 + 175 / 4, 20 + 175 * 3 / 4)]
    assert inks[0] > 0.15 and inks[1] == 0


def test_the_code_is_drawn_module_by_module_in_the_corner() -> None:
    modules = tuple(bytes((row * 7 + column * 3) % 5 < 2 for column in range(33)) for row in range(33))
    head = Masthead(origin="o", type="t", title="T", fields=Fields((1,), ()), code=Code(modules, "d"))
    image = picture(head, dpi=300)
    size = 20 / 33
    for row in range(33):
        for column in range(33):
            ink = darkness(image, 175 + (column + 0.4) * size, 14 + (row + 0.4) * size, size * 0.2, size * 0.2)
            assert round(ink) == modules[row][column]


def test_the_preview_breaks_lines_where_the_paper_does() -> None:
    """Layout knows nothing of the device: there is one layout for all."""
    pages = paginate(document(Paragraph(phrase(POLISH * 10))), in_english)
    data, _ = pdf_bytes([document(Paragraph(phrase(POLISH * 10)))], in_english)
    assert pages.words(0).split() == read(data).pages[0].extract_text().split()
    assert pages.paper.width * MM > 0
