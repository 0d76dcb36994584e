"""The report of changes: what stands in it, and that it can be printed."""

import datetime as dt
from zoneinfo import ZoneInfo

from commplan.documents.blocks import Document, Heading, Masthead, Paragraph, Table
from commplan.documents.changes_report import ReportOptions, changes_report
from commplan.documents.registry import DOCUMENTS
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.history import HistoryEntry, described
from commplan.domain.net_changes import net_changes
from commplan.domain.texts import in_english, literal
from commplan.planning.change_words import ChangeWords, names_in
from tests.planning.builders import DAY, communication, event, plan

EVENT = event(DAY(2026, 3, 2), title="News")
LETTER = communication(EVENT, title="Letter")
NEW = communication(EVENT, title="New one")
PLAN = plan(EVENT, LETTER, NEW)


def report(*changes: Change) -> Document:
    entry = HistoryEntry(
        number=1, at="2026-03-01T08:00:00Z", who="Anna", label=literal("x"), changes=described(changes)
    )
    found = net_changes([entry])
    words = ChangeWords(PLAN, in_english, dt.date.isoformat, names_in([net.change for net in found]))
    printed = dt.datetime(2026, 3, 8, 9, 30, tzinfo=ZoneInfo("Europe/Warsaw"))
    options = ReportOptions(since=DAY(2026, 3, 1), printed_at=printed, language="en", say=in_english)
    return changes_report(PLAN, found, words, options)


def rows(document: Document) -> list[list[str]]:
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [
        ["".join(str(run.words) for item in cell for run in item.runs) for cell in row]  # type: ignore[union-attr]
        for table in tables
        for row in table.rows
    ]


def test_each_field_stands_with_before_and_now() -> None:
    document = report(updated(LETTER, title="Long letter", owner="Jan"), updated(EVENT, span=2))
    assert rows(document) == [
        ["News", "Length (days)", "1", "2"],
        ["Long letter", "Title", "Letter", "Long letter"],
        ["", "Owner", "–", "Jan"],
    ]
    assert [str(b.title) for b in document.blocks if isinstance(b, Heading)] == ["Content events", "Communications"]
    masthead = document.blocks[0]
    assert isinstance(masthead, Masthead)
    assert masthead.title == "Plan"
    assert "01/03/2026" in str(masthead.type)
    assert "{pages}" in document.page.source


def test_new_and_deleted_records_are_listed_by_name() -> None:
    document = report(added(NEW), removed(LETTER))
    assert rows(document) == [["Added", "", "", "New one"], ["Deleted", "", "Letter", ""]]


def test_an_empty_report_says_so() -> None:
    assert any(isinstance(block, Paragraph) for block in report().blocks)


def test_it_is_among_the_documents() -> None:
    found = next(each for each in DOCUMENTS if each.name == "changes_report")
    assert found.load() is changes_report
