"""Approval sheets as PDF, beside a bare QPdfWriter that draws as many runs of text.

Run: python tests/benchmarks/bench_sheets.py [--sheets 100] [--rounds 5] [--many 500]
The memory is that of the process that draws (VmHWM, Linux), which must stay under 300 MB for 500 sheets.
"""

import argparse
import os
import re
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from commplan.documents.approval_sheet import approval_sheet
from commplan.documents.blocks import Document, Style
from commplan.documents.sheet_facts import SheetOptions
from commplan.domain.texts import in_english
from commplan.planning.schedule import Schedule
from commplan.printing.batch import draw_in_child
from commplan.printing.fonts import INCH, face
from commplan.printing.marks import TextMark
from commplan.printing.pages import paginate
from commplan.printing.pdf import pdf_bytes
from tests.documents.sheet_plans import MESSAGE, PRINTED, dated_of, design_plan


def runs_by_page(document: Document) -> list[list[str]]:
    """The runs of text that a sheet draws."""
    pages = paginate(document, in_english).pages
    return [[m.words for part in page for m in part.marks if isinstance(m, TextMark)] for page in pages]


def draw_bare(pages: list[list[str]], sheets: int) -> bytes:
    """The floor: the same words on as many pages, in one font, without layout, lines or boxes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(int(INCH))
    painter = QPainter(writer)
    for number in range(sheets * len(pages)):
        if number:
            writer.newPage()
        painter.setFont(face(Style.BODY).font)
        for line, words in enumerate(pages[number % len(pages)]):
            painter.drawText(QPointF(0, 100 * (line + 1)), words)
    painter.end()
    return buffer.data().data()


def best(work: Callable[[], object], rounds: int) -> float:
    """The shortest of some rounds, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


class PeakMemory:
    """Watches the child processes while they live: the most memory that one of them had, in MB."""

    def __init__(self) -> None:
        self.most = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> "PeakMemory":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(0.01):
            for child in active_children():
                self.most = max(self.most, memory_of(child.pid))


def memory_of(pid: int | None) -> float:
    """The most memory that a process has had so far, in MB; 0 where it can't be told."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1000 if found else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sheets", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--many", type=int, default=500)
    arguments = parser.parse_args()
    application = QGuiApplication(sys.argv[:1])
    plan = design_plan()
    schedule, dated = Schedule(plan), dated_of(plan)
    options = SheetOptions(language="en", printed_at=PRINTED)
    document = approval_sheet(schedule, dated, (MESSAGE,), options)
    runs = runs_by_page(document)
    documents = [document] * arguments.sheets
    pages = len(runs) * arguments.sheets

    bare = best(lambda: draw_bare(runs, arguments.sheets), arguments.rounds)
    ours = best(lambda: pdf_bytes(documents, in_english), arguments.rounds)
    child = best(lambda: list(draw_in_child([documents])), 1)
    layout = best(lambda: [paginate(document, in_english) for _ in range(20)], arguments.rounds) / 20
    build = best(lambda: [approval_sheet(schedule, dated, (MESSAGE,), options) for _ in range(20)], 3) / 20

    print(f"{pages} pages, {sum(map(len, runs)) // len(runs)} runs of text each")
    print(f"bare QPdfWriter      {pages / bare:7.0f} pages/s")
    print(f"sheets, one file     {pages / ours:7.0f} pages/s   {ours / bare:.2f} × bare")
    print(f"sheets, child        {pages / child:7.0f} pages/s   its start included")
    many = [approval_sheet(schedule, dated, (MESSAGE,), options) for _ in range(arguments.many)]
    with PeakMemory() as memory:
        size = sum(map(len, draw_in_child([many])))
    print(f"{arguments.many} sheets           {memory.most:7.0f} MB at most in the child; file of {size / 1e6:.1f} MB")
    print(f"building a sheet     {build * 1000:7.1f} ms; laying it out {layout * 1000:.1f} ms ({len(runs)} pages)")
    application.quit()


if __name__ == "__main__":
    main()
