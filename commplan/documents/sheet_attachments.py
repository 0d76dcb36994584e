"""The files that go along with a message, and are approved with it."""

from collections.abc import Iterator, Mapping
from typing import Any

from commplan.documents.blocks import Block, Column, Style, Subheading, Table, phrase
from commplan.documents.codes import grouped
from commplan.documents.sheet_facts import Facts
from commplan.domain.texts import translate


def attachments(facts: Facts) -> Iterator[Block]:
    """Name, size and fingerprint of each file: those that the version froze, for a draft those that are there."""
    files = facts.content.get("attachments", ())
    if not files:
        return
    title = translate("Sheet", "Attachments")
    columns = (
        Column(translate("Sheet", "No."), 10),
        Column(translate("Sheet", "File"), 78),
        Column(translate("Sheet", "Size"), 20),
        Column(translate("Sheet", "Fingerprint (SHA-256), first half"), 67),
    )
    rows = tuple(_row(facts, number, file) for number, file in enumerate(files, 1))
    yield Subheading(title)
    yield Table(name=title, columns=columns, rows=rows)


def _row(facts: Facts, number: int, file: Mapping[str, Any]) -> Any:
    return (
        (phrase(f"A{number}", Style.SMALL),),
        (phrase(file["name"], Style.SMALL),),
        (phrase(facts.formats.size(file["size"]), Style.SMALL),),
        (phrase(grouped(file["sha256"], 32), Style.SMALL_MONO),),
    )
