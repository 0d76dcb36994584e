"""The report of changes: what stands in it, and that it can be printed."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from commplan.documents.blocks import Document, Heading, Item, Masthead, Paragraph, Phrase, Table
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


def words_of(item: Item) -> str:
    assert isinstance(item, Phrase)
    return "".join(str(run.words) for run in item.runs).replace("\N{NO-BREAK SPACE}", " ")


def rows(document: Document) -> list[list[str]]:
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [[" | ".join(words_of(item) for item in cell) for cell in row] for table in tables for row in table.rows]


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


def test_a_new_record_has_a_line_with_the_few_fields_that_matter() -> None:
    other = replace(event(DAY(2026, 5, 4), title="Day of the customer"), owner="Jan")
    assert rows(report(added(other))) == [
        ["Day of the customer", "Added · Date 2026-05-04 · Category other · Owner Jan"],
    ]


def test_what_belongs_to_a_new_record_stands_with_it() -> None:
    assert rows(report(added(EVENT), added(LETTER), added(NEW))) == [
        ["News", "Added · Date 2026-03-02 · Category other | Communications Letter; New one"]
    ]


def test_a_heading_counts_what_is_told_below_it() -> None:
    document = report(added(EVENT), added(NEW), updated(LETTER, owner="Jan"))
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    assert [(str(each.title), each.note) for each in headings] == [("Content events", "1"), ("Communications", "1")]


def test_what_is_deleted_with_its_owner_there_still_says_what_it_belonged_to() -> None:
    assert rows(report(removed(LETTER))) == [["Letter", "Deleted · Content event News"]]


def test_very_many_new_records_are_listed_by_months() -> None:
    many = [event(DAY(2026, 4 + n % 2, 1 + n // 2), title=f"No. {n}") for n in range(40)]
    letters = [communication(each, title="Letter") for each in many]
    total, *months = rows(report(*map(added, (*many, *letters))))
    assert total == ["Added", "Content events: 40 · Communications: 40"]
    assert [first.split(" ", 1)[1] for first, _ in months] == ["Apr 2026"] * 3 + ["May 2026"] * 3
    assert months[0][0] == "1–9 Apr 2026"
    assert months[0][1].startswith("1 No. 0 · 2 No. 2 · 3 No. 4")
    assert all(f"No. {n}" in " ".join(words for _, words in months) for n in range(40))


def test_what_changed_alike_is_told_once() -> None:
    letters = [communication(EVENT, title=f"Letter {n}") for n in range(5)]
    assert rows(report(*(updated(each, owner="Jan") for each in letters))) == [
        ["Communications: 5", "Owner", "–", "Jan"],
        ["", "Letter 0; Letter 1; Letter 2; Letter 3; Letter 4"],
    ]


def test_an_empty_report_says_so() -> None:
    assert any(isinstance(block, Paragraph) for block in report().blocks)


def test_it_is_among_the_documents() -> None:
    found = next(each for each in DOCUMENTS if each.name == "changes_report")
    assert found.load() is changes_report
