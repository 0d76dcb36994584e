"""What stands on an approval sheet."""

import dataclasses
import datetime as dt
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from commplan.documents import blocks as b
from commplan.documents.codes import printed_code
from commplan.documents.registry import DOCUMENTS
from commplan.documents.sheet_facts import SheetLooks
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.texts import in_english
from commplan.planning.schedule import Schedule
from commplan.services.printed_codes import find_printed
from tests.documents.sheet_plans import (
    COMMUNICATION,
    LETTER,
    MESSAGE,
    OCCURRENCE,
    Message,
    dated_of,
    decided,
    design_plan,
    fixed_id,
    put_up,
    replaced,
    sheet,
    sheet_plan,
)


def said(thing: Any) -> Iterator[str]:
    """All words in a document or a part of it, in English, in order."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, b.Text):
        yield in_english(thing)
    elif isinstance(thing, b.Box):
        yield f"[{'x' if thing.ticked else ' '}] {in_english(b.Text('', '{w}', {'w': thing.label}))}"
    elif isinstance(thing, tuple):
        for part in thing:
            yield from said(part)
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from said(getattr(thing, field.name))


def words(thing: Any) -> str:
    return " ".join(said(thing))


def plain(text: b.FullText) -> str:
    """A message without headings and lists, as it was written."""
    return "\n\n".join(words(part.phrase) for part in text.parts)


def letter_in(blocks: Any) -> bool:
    return any(isinstance(block, b.FullText) and plain(block) == LETTER for block in blocks)


def section(document: b.Document, number: int) -> tuple[b.Block, ...]:
    """The blocks of a section, its heading first."""
    starts = [n for n, block in enumerate(document.blocks) if isinstance(block, b.Heading)]
    ends = [*starts[1:], len(document.blocks)]
    return document.blocks[starts[number - 1] : ends[number - 1]]


def decision_rows(document: b.Document) -> list[str]:
    (table,) = (block for block in section(document, 7) if isinstance(block, b.Table))
    return [words(row) for row in table.rows]


def test_the_sections_are_numbered_1_to_10() -> None:
    headings = [block for block in sheet(design_plan()).blocks if isinstance(block, b.Heading)]
    assert [heading.number for heading in headings] == list(range(1, 11))
    assert [words(heading.title) for heading in headings] == [
        "Request",
        "What and why now",
        "To whom, from whom, how and when",
        "Key messages",
        "Full text",
        "Checks",
        "Decisions",
        "No answer by the deadline",
        "Release",
        "Version history",
    ]


def test_the_head_says_what_it_is_and_of_which_version() -> None:
    plan = design_plan()
    document = sheet(plan)
    head = document.blocks[0]
    assert isinstance(head, b.Masthead) and head.code is not None
    print_of_version = plan.versions[-1].fingerprint.upper()
    shown = words(head)
    for expected in (
        "Spółka przykładowa · Program CEM 2026/27 · Plan komunikacji wewnętrznej",
        "List zarządu: strategia CEM 2027–2029",
        "2026-1117-1MASW",
        "1MASW",
        "3 ",
        "3.11.2026, 10:15",
        f"{print_of_version[:4]} {print_of_version[4:8]}",
    ):
        assert expected in shown
    footer = words(document.footer)
    assert "Sheet 2026-1117-1MASW · printed 10.11.2026, 14:02" in footer and "Valid for version 3 only" in footer
    assert "2026-1117-1MASW" in words(document.running)


def test_confidentiality_and_embargo_are_framed() -> None:
    frame = sheet(design_plan()).blocks[1]
    assert isinstance(frame, b.Frame)
    assert "internal use only" in words(frame)
    assert "until 17.11.2026, 08:00" in words(frame)


def test_request_reason_and_delivery_tell_who_why_whom_how_and_when() -> None:
    document = sheet(design_plan())
    assert "Sponsor CEM" in words(section(document, 1)) and "medium" in words(section(document, 1))
    why = words(section(document, 2))
    assert "zanim działy ustalą cele" in why and "zaufanie i spokój" in why and "C2. Każdy" in why
    how = words(section(document, 3))
    for expected in (
        "wszyscy pracownicy (1\u00a0240)",
        "nieobecni powyżej 30 dni (37)",
        "Prezes zarządu",
        "E-mail, skrzynka „Zarząd – komunikaty”",
        "wtorek, 17 listopada 2026, 08:00",
        "12.11.2026, 09:00, odprawa",  # the briefing from which it cascades: three working days before
        "polski",
        "skrzynka „Pytania o strategię”, zebrania działów",
    ):
        assert expected in how


def test_the_full_text_is_that_which_was_given_in_each_language() -> None:
    english = Message("en", "Our strategy", "Dear all,\n\nthis is new.")
    texts = [
        block for block in section(sheet(design_plan(), texts=(MESSAGE, english)), 5) if isinstance(block, b.FullText)
    ]
    assert [(text.language, plain(text)) for text in texts] == [("pl", LETTER), ("en", english.plain)]


def test_without_a_text_the_sheet_says_so() -> None:
    assert "There is no text yet" in words(section(sheet(sheet_plan(), texts=()), 5))


def test_checks_show_answers_initials_and_what_the_date_collides_with() -> None:
    shown = section(sheet(design_plan()), 6)
    tables = shown[1]
    assert isinstance(tables, b.SideBySide)
    rows = {words(row[0]): words(row[1:]) for table in tables.tables for row in table.rows}
    assert len(rows) == 10
    assert rows["Facts and figures"].startswith("[x] yes") and rows["Facts and figures"].endswith("SK")
    assert "[x]" not in rows["Law"]
    assert "[x] no" in rows["Calendar conflicts"]
    assert "[x] n.a." in rows["Finance"]
    assert "Zamknięcie miesiąca”, 16.11.2026 – 18.11.2026" in words(shown)
    assert "nie może czekać" in words(shown)


def test_a_quiet_period_of_others_and_a_working_day_do_not_collide() -> None:
    plan = replaced(sheet_plan(), r.DayRule, fixed_id(0x70), audience_ids=(fixed_id(0x21),))
    assert "collides" not in words(section(sheet(plan), 6))


@pytest.mark.parametrize(("day", "why"), [(11, "a day off (Narodowe Święto Niepodległości)"), (14, "a weekend")])
def test_a_date_moved_to_a_day_off_collides_with_it(day: int, why: str) -> None:
    moved = replaced(sheet_plan(), r.Occurrence, OCCURRENCE, date=dt.date(2026, 11, day))
    assert why in words(section(sheet(moved), 6))


def test_the_load_of_the_week_is_printed_with_its_limit() -> None:
    """The letter weighs 2.5; the briefing was the week before."""
    shown = words(section(sheet(design_plan()), 6))
    assert "wszyscy pracownicy 47 2,5 of at most 5 –" in shown
    over = words(section(sheet(replaced(design_plan(), r.Audience, fixed_id(0x20), load_limit=2.0)), 6))
    assert "wszyscy pracownicy 47 2,5 of at most 2: over the limit" in over
    free = words(section(sheet(replaced(design_plan(), r.Audience, fixed_id(0x20), load_limit=None)), 6))
    assert "wszyscy pracownicy 47 2,5 –" in free and "at most" not in free


def test_the_load_names_the_other_messages_of_the_week_the_heaviest_first() -> None:
    others = [
        r.Communication(
            id=fixed_id(0x210 + n),
            event_id=fixed_id(0x100),
            title=f"Inna {n}",
            channel_id=fixed_id(0x30) if n == 5 else fixed_id(0x31),
            audience_ids=(fixed_id(0x20),),
        )
        for n in range(7)
    ]
    shown = words(section(sheet(sheet_plan(*others)), 6))
    assert "Inna 5; Inna 0; Inna 1; Inna 2; Inna 3; and 2 other message(s)" in shown


def test_the_load_can_be_left_out() -> None:
    shown = words(section(sheet(design_plan(), looks=SheetLooks(load=False)), 6))
    assert "wszyscy pracownicy" not in shown and "nie może czekać" not in shown


def test_decisions_show_steps_with_letters_dates_and_ticks() -> None:
    rows = decision_rows(sheet(design_plan()))
    assert [row.split()[0] for row in rows] == ["1", "2", "3a", "3b", "4", "5"]
    assert "[x] approved [ ] with changes [ ] rejected" in rows[0]
    assert "on screen" in rows[0] and "4.11.2026" in rows[0]  # half past midnight in Warsaw
    assert "by e-mail" in rows[1] and "Liczby zgodne z raportem" in rows[1]
    assert "[x]" not in rows[2] and "signature" in rows[2]
    assert "12.11.2026" in rows[2]  # due before steps 4 and 5 and the day of sending


def test_the_note_beside_decisions_names_parallel_steps() -> None:
    heading = section(sheet(design_plan()), 7)[0]
    assert isinstance(heading, b.Heading)
    assert words(heading.note) == "step 3: in parallel, all must agree · a rejection needs a comment"


@pytest.mark.parametrize(
    ("decision", "shown"),
    [
        (w.DecisionType.APPROVED_WITH_CHANGES, "[ ] approved [x] with changes [ ] rejected"),
        (w.DecisionType.REJECTED, "[ ] approved [ ] with changes [x] rejected"),
        (w.DecisionType.ABSTAINED, "[ ] approved [ ] with changes [ ] rejected [x] abstained"),
    ],
)
def test_every_kind_of_decision_is_seen(decision: w.DecisionType, shown: str) -> None:
    plan = decided(put_up(sheet_plan(), ["one"]), 0, decision, comment="Nie teraz.", on_behalf_of="Jan Wójcik")
    row = decision_rows(sheet(plan))[0]
    assert shown in row and "Nie teraz." in row
    assert "name: Anna Żak, on behalf of Jan Wójcik" in row


def test_without_a_path_the_sheet_says_so() -> None:
    document = sheet(replaced(sheet_plan(), r.Communication, COMMUNICATION, approval_path_id=""))
    assert "No approval path" in words(section(document, 7))
    assert "Nothing goes out" in words(section(document, 8))


@pytest.mark.parametrize(
    ("rule", "role", "expected"),
    [
        (w.NoAnswer.WAIT, "", "Nothing goes out before the decision is there."),
        (w.NoAnswer.REMIND, "", "reminded"),
        (w.NoAnswer.ESCALATE, "dyrektor", "passes to: dyrektor"),
        (w.NoAnswer.ESCALATE, "", "next level"),
        (w.NoAnswer.COUNTS_AS_APPROVED, "", "counts as approval"),
    ],
)
def test_no_answer_has_the_consequence_of_its_path(rule: w.NoAnswer, role: str, expected: str) -> None:
    plan = replaced(sheet_plan(), r.ApprovalPath, fixed_id(0x50), no_answer=rule, escalate_to=role)
    shown = words(section(sheet(plan), 8))
    assert expected in shown
    assert "Radca prawny → dyrektor biura prawnego; Zarząd → wyznaczony członek zarządu" in shown


def test_the_release_line_is_empty_until_it_was_sent() -> None:
    (lines,) = section(sheet(design_plan()), 9)[1:]
    assert isinstance(lines, b.FillIns)
    assert [item.value for item in lines.items] == [""] * 4
    sent = replaced(design_plan(), r.Occurrence, OCCURRENCE, sent_by="Anna Żak", sent_at="2026-11-17T07:00:00Z")
    (lines,) = section(sheet(sent), 9)[1:]
    assert isinstance(lines, b.FillIns)
    assert [item.value for item in lines.items] == ["Anna Żak", "17.11.2026, 08:00", "", ""]


def test_versions_are_listed_and_the_head_of_the_chain_is_printed() -> None:
    plan = design_plan()
    shown = words(section(sheet(plan), 10))
    assert "Pierwsza treść" in shown and "Dodany termin skrócenia obsługi" in shown
    assert plan.decisions[-1].hash[:4].upper() in shown and "number 3" in shown


def test_the_codes_on_the_sheet_find_it_again() -> None:
    plan = design_plan()
    head = sheet(plan).blocks[0]
    assert isinstance(head, b.Masthead)
    typed = words(head.fields.items[-1].value)
    fingerprint = plan.versions[-1].fingerprint
    assert typed == f"2026-1117-1MASW V3 {fingerprint[:8].upper()}"
    for code in (typed, printed_code("2026-1117-1MASW", 3, fingerprint)):
        found = find_printed(Schedule(plan), code)
        assert found.dated == dated_of(plan)
        assert found.version == plan.versions[-1] and found.refusal is None


def test_without_codes_number_version_and_fingerprint_stay() -> None:
    head = sheet(design_plan(), looks=SheetLooks(code=False)).blocks[0]
    assert isinstance(head, b.Masthead) and head.code is None
    fingerprint = design_plan().versions[-1].fingerprint.upper()
    assert "2026-1117-1MASW" in words(head) and f"{fingerprint[:4]} {fingerprint[4:8]}" in words(head)
    assert "V3" not in words(head) and fingerprint[:8] not in words(head)


def test_the_texts_can_be_an_annex_on_pages_of_their_own() -> None:
    document = sheet(design_plan(), looks=SheetLooks(annex=True))
    assert not letter_in(section(document, 5)) and "annex" in words(section(document, 5))
    annex = section(document, 11)
    assert isinstance(annex[0], b.Heading) and annex[0].turns
    assert letter_in(annex)


def test_a_long_title_is_cut_in_the_head_of_later_pages_only() -> None:
    title = "Bardzo długi tytuł karty akceptacji, który nie mieści się w jednym wierszu"
    document = sheet(replaced(design_plan(), r.Communication, COMMUNICATION, title=title))
    assert title in words(document.blocks[0]) and title not in words(document.running)
    assert "Bardzo długi tytuł karty akceptacji" in words(document.running)


def test_a_draft_says_so_everywhere_and_has_no_code() -> None:
    document = sheet(sheet_plan())
    head = document.blocks[0]
    assert isinstance(head, b.Masthead) and head.code is None
    assert "Draft, not yet put up for approval" in words(document.blocks[1])
    assert "Draft: not valid for approval" in words(document.footer)
    assert "Draft" in words(document.running)
    assert "Not yet put up for approval" in words(section(document, 10))


def test_parallel_steps_with_the_same_rule_are_named_together() -> None:
    extra = [
        r.ApprovalStep(
            id=fixed_id(0x800 + n),
            path_id=fixed_id(0x50),
            position=6 + n // 2,
            role=f"R{n}",
            rule=w.StepRule.ANY if n > 3 else w.StepRule.ALL,
        )
        for n in range(6)
    ]
    heading = section(sheet(sheet_plan(*extra)), 7)[0]
    assert isinstance(heading, b.Heading)
    assert words(heading.note).split(" · ") == [
        "step 3, 6, 7: in parallel, all must agree",
        "step 8: in parallel, one approval suffices, one rejection ends the round",
        "a rejection needs a comment",
    ]


@pytest.mark.parametrize("state", [w.OccurrenceState.CANCELLED, w.OccurrenceState.POSTPONED])
def test_cancelled_and_postponed_are_framed(state: w.OccurrenceState) -> None:
    assert state.value in words(sheet(replaced(design_plan(), r.Occurrence, OCCURRENCE, state=state)).blocks[1])


def test_one_date_with_a_title_of_its_own_keeps_its_number() -> None:
    moved = replaced(design_plan(), r.Occurrence, OCCURRENCE, date=dt.date(2026, 11, 20), title="Inny tytuł")
    document = sheet(moved)
    assert document.title == "2026-1117-1MASW Inny tytuł"
    assert "piątek, 20 listopada 2026" in words(section(document, 3))


def test_a_bare_communication_has_a_sheet_too() -> None:
    plan = replaced(
        sheet_plan(),
        r.Communication,
        COMMUNICATION,
        sender_id="",
        audience_ids=(),
        excluded_audience_ids=(),
        channel_id="",
        tool_ids=(),
        key_messages=(),
        time=None,
        cascade_from_id="",
        embargo=False,
        span=3,
    )
    document = sheet(plan, texts=())
    assert "–" in words(section(document, 3)) and "until 19.11.2026" in words(section(document, 3))
    assert "Embargo" not in words(document.blocks[1])


def test_documents_can_be_sent_to_another_process() -> None:
    document = sheet(design_plan())
    assert pickle.loads(pickle.dumps(document)) == document


def test_every_registered_document_can_be_loaded() -> None:
    assert all(callable(kind.load()) for kind in DOCUMENTS)
