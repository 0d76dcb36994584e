"""Documents on printers and in PDF files, drawn by the code that also draws the preview."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from commplan.documents.blocks import Document, Paper
from commplan.domain.errors import UserError
from commplan.domain.texts import Translate, translate
from commplan.printing.fonts import INCH
from commplan.printing.pages import Pages, paginate
from commplan.printing.pdf_finish import Bookmark, finished

Progress = Callable[[int, int], None]
"""Called with the number of documents drawn and of all documents."""


class CancelledError(Exception):
    """The person asked to stop; what was written so far is not complete."""


def write_pdf(
    documents: Sequence[Document],
    target: Path | QIODevice,
    say: Translate,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write `documents` into one PDF file, in the order given; gives the number of pages.

    `target` is a path or an open device. Raises UserError where it can't be written, CancelledError when `cancelled`
    says so between two documents: then the target holds nothing of use. Needs a QGuiApplication, but no screen.
    """
    data, pages = pdf_bytes(documents, say, progress=progress, cancelled=cancelled)
    if isinstance(target, QIODevice):
        if target.write(data) != len(data):
            raise _unwritable(target.errorString())
        return pages
    try:
        target.write_bytes(data)
    except OSError as error:
        raise _unwritable(error.strerror or str(error)) from error
    return pages


def pdf_bytes(
    documents: Sequence[Document],
    say: Translate,
    *,
    title: str = "",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[bytes, int]:
    """The PDF file with `documents`, each with a bookmark, and how many pages it has. `title` "": that of the first."""
    if not documents:
        raise UserError(translate("Sheet", "There is nothing to print: no document was chosen."))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_1_6)
    writer.setResolution(int(INCH))
    writer.setCreator("commplan")
    writer.setTitle(title or documents[0].title)
    begins: list[int] = []
    pages = _draw(writer, documents, say, begins, progress=progress, cancelled=cancelled)
    bookmarks = [Bookmark(document.title, page) for document, page in zip(documents, begins, strict=True)]
    return finished(bytes(buffer.data().data()), documents[0].language, bookmarks), pages


def print_pages(device: QPagedPaintDevice, pages: Pages) -> Iterator[int]:
    """Draw pages that are laid out already; gives how many are drawn after each, so that a window can go on meanwhile.

    The paper is set on the device; one that can't is drawn on to scale, never clipped. What was drawn when the
    iterator is closed is printed.
    """
    _use_paper(device, pages.paper)
    painter = _begun(device)
    try:
        for index in range(len(pages)):
            if index:
                device.newPage()
            pages.paint(index, painter, _sheet(device))
            yield index + 1
    finally:
        painter.end()


def _begun(device: QPagedPaintDevice) -> QPainter:
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(
            translate("Sheet", "The printer did not accept the job. Nothing was printed; check that it is switched on.")
        )
    return painter


def _draw(
    device: QPagedPaintDevice,
    documents: Sequence[Document],
    say: Translate,
    begins: list[int],
    *,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> int:
    """Draw `documents`, each from a new page; adds to `begins` on which page (0 = first) each begins."""
    _use_paper(device, documents[0].paper)
    painter = _begun(device)
    count = 0
    try:
        for number, document in enumerate(documents):
            if cancelled is not None and cancelled():
                raise CancelledError
            begins.append(count)
            pages = paginate(document, say)
            for index in range(len(pages)):
                if count:
                    _use_paper(device, document.paper)
                    device.newPage()
                pages.paint(index, painter, _sheet(device))
                count += 1
            if progress is not None:
                progress(number + 1, len(documents))
    finally:
        painter.end()
    return count


def _use_paper(device: QPagedPaintDevice, paper: Paper) -> None:
    size = QPageSize(QSizeF(min(paper.width, paper.height), max(paper.width, paper.height)), QPageSize.Unit.Millimeter)
    landscape = paper.width > paper.height
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    # the margins are part of our own pages
    device.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))


def _sheet(device: QPagedPaintDevice) -> QRectF:
    """The whole sheet in device pixels: its corner lies outside the origin where a printer keeps margins of its own."""
    layout, dpi = device.pageLayout(), device.logicalDpiX()
    sheet = QRectF(layout.fullRectPixels(dpi))
    if layout.mode() == QPageLayout.Mode.StandardMode:
        sheet.translate(-QRectF(layout.paintRectPixels(dpi)).topLeft())
    return sheet


def _unwritable(reason: str) -> UserError:
    return UserError(
        translate("Sheet", "The PDF file could not be written: {reason}. The plan is not affected.").format(
            reason=reason
        )
    )
