"""Approval times as a table for spreadsheets: CSV (RFC 4180) as Excel opens it by a double click.

UTF-8 with a byte order mark; in Polish and Dutch parted by semicolons with decimal commas, because that is what Excel
expects there. A cell that a spreadsheet would take for a formula begins with an apostrophe.
"""

import csv
import io
from collections.abc import Iterator

from commplan.domain.texts import Text, Translate, translate
from commplan.planning.turnaround import Figures, Turnaround

_BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_HEAD = (
    translate("Turnaround", "What"),
    translate("Turnaround", "Approval path"),
    translate("Turnaround", "Name"),
    translate("Turnaround", "Working days allowed"),
    translate("Turnaround", "Answers"),
    translate("Turnaround", "Median (working days)"),
    translate("Turnaround", "Three of four within"),
    translate("Turnaround", "In time"),
    translate("Turnaround", "No answer"),
)


def to_csv(found: Turnaround, say: Translate, language: str) -> bytes:
    """The table: a row for each step, each person, and each number of rounds."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="," if language == "en" else ";", lineterminator="\r\n")
    for row in (_HEAD, *_rows(found)):
        writer.writerow([_cell(value, say, language) for value in row])
    return f"{_BOM}{out.getvalue()}".encode()


def _rows(found: Turnaround) -> Iterator[tuple[object, ...]]:
    for what, group in (
        (translate("Turnaround", "step"), found.steps),
        (translate("Turnaround", "person"), found.people),
    ):
        yield from ((what, figures.path, figures.name, *_numbers(figures)) for figures in group)
    for rounds, count in found.rounds.items():
        text = translate("Turnaround", "approved after %n round(s)", "", 1).count(rounds)
        yield translate("Turnaround", "messages"), "", text, "", count, "", "", "", ""


def _numbers(figures: Figures) -> tuple[object, ...]:
    allowed = figures.step.working_days if figures.step else ""
    share = "" if figures.share_in_time is None else round(figures.share_in_time, 2)
    return allowed, len(figures.days), figures.median, figures.mostly, share, figures.silent


def _cell(value: object, say: Translate, language: str) -> str:
    if isinstance(value, Text):
        value = say(value)
    if isinstance(value, float):
        return f"{value:g}" if language == "en" else f"{value:g}".replace(".", ",")
    words = str(value)
    return f"'{words}" if words.startswith(_FORMULA) else words
