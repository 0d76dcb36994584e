"""Many documents drawn in a process of its own: drawing in a thread freezes the window, and a process can be ended.

The child gets pickled documents (plain data, from this program only) and sends finished PDF files back through a pipe.
"""

import os
import signal
import traceback
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum, auto
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TypeAlias

from PySide6.QtGui import QGuiApplication

from commplan.documents.blocks import Document
from commplan.domain.errors import UserError
from commplan.domain.texts import Text, in_english, translate
from commplan.i18n import catalogue
from commplan.printing.pdf import CancelledError, Progress, pdf_bytes

_POLL = 0.05  # seconds between two looks whether the person has cancelled


class _Says(Enum):
    """What the child says."""

    PROGRESS = auto()  # with the number of documents drawn
    FILE = auto()  # with its bytes
    REFUSED = auto()  # with the text of a UserError
    BROKEN = auto()  # with a traceback
    DONE = auto()


_Message: TypeAlias = tuple[_Says, object]


Files: TypeAlias = Sequence[Sequence[Document]]
"""The documents of each PDF file, those of one file in one language."""


def draw_in_child(
    files: Files,
    *,
    titles: Sequence[str] = (),
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Generator[bytes, None, None]:
    """Draw documents; yields the PDF file of each group of them, in order. `progress` counts documents.

    `titles` are those of the files; without them, each is called like its first document.

    Blocks while the child works, so call it from a worker thread where there is a window. The child is ended when
    the generator is closed or `cancelled` says so (CancelledError). UserError as in `pdf.write_pdf`.
    """
    left, total = len(files), sum(map(len, files))
    last = b""
    with _child(files, titles or [""] * len(files)) as ours:
        for kind, value in _messages(ours, cancelled):
            match kind, value:
                case (_Says.PROGRESS, int()):
                    if progress is not None:
                        progress(value, total)
                case (_Says.FILE, bytes()):
                    left, last = left - 1, value
                    if not left:
                        break
                    yield value
                case (_Says.REFUSED, Text()):
                    raise UserError(value)
                case _:
                    raise RuntimeError(f"drawing failed:\n{value}")
    if last:
        yield last  # when the child is gone: whoever waits for one file does not ask for a second


@contextmanager
def _child(files: Files, titles: Sequence[str]) -> Iterator["Connection[None, _Message]"]:
    """A process that draws `files`, as the pipe through which it speaks; it is ended in any case."""
    context = get_context("spawn")  # a fork of a process with threads and Qt in it may hang
    ours, theirs = context.Pipe(duplex=False)
    wanted, order = context.Pipe(duplex=False)  # an argument of the process would block for ever when it dies at once
    child = context.Process(target=_draw, args=(wanted, theirs), daemon=True)
    child.start()
    theirs.close()
    wanted.close()
    try:
        try:
            order.send((files, titles))
        except OSError:
            raise UserError(_broken_off()) from None
        yield ours
    finally:
        child.kill()
        child.join()
        child.close()
        order.close()
        ours.close()


def _messages(ours: "Connection[None, _Message]", cancelled: Callable[[], bool] | None) -> Iterator[_Message]:
    """What the child says until it is done."""
    while True:
        while not ours.poll(_POLL):
            if cancelled is not None and cancelled():
                raise CancelledError
        if cancelled is not None and cancelled():
            raise CancelledError
        try:
            message = ours.recv()
        except EOFError:
            raise UserError(_broken_off()) from None
        if message[0] == _Says.DONE:
            return
        yield message


def _broken_off() -> Text:
    return translate("Sheet", "Drawing was broken off. The plan is not affected; try again with fewer sheets at once.")


def _draw(wanted: "Connection[None, tuple[Files, Sequence[str]]]", theirs: "Connection[_Message, None]") -> None:
    """The child: draws without a screen, whatever the parent has."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer: it ends this process
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["commplan"])
    try:
        before = 0
        for documents, title in zip(*wanted.recv(), strict=True):
            theirs.send((_Says.FILE, _pdf(documents, title, before, theirs)))
            before += len(documents)
        theirs.send((_Says.DONE, None))
    except UserError as error:
        theirs.send((_Says.REFUSED, error.text))
    except Exception:
        theirs.send((_Says.BROKEN, traceback.format_exc()))
    finally:
        theirs.close()
        application.shutdown()


def _pdf(documents: Sequence[Document], title: str, before: int, theirs: "Connection[_Message, None]") -> bytes:
    """One file; `before` documents are drawn already."""

    def progress(drawn: int, _: int) -> None:
        theirs.send((_Says.PROGRESS, before + drawn))

    say = catalogue(documents[0].language) if documents else in_english
    return pdf_bytes(documents, say, title=title, progress=progress)[0]
