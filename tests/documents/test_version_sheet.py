"""A sheet shows one version: an older one as it was put up then, what has changed since as a draft."""

import dataclasses
import datetime as dt

import pytest

from commplan.documents import blocks as b
from commplan.documents.codes import typed_code
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import Change
from commplan.domain.plan import Plan
from tests.documents.sheet_plans import (
    COMMUNICATION,
    OCCURRENCE,
    Message,
    changed_plan,
    decided,
    fixed_id,
    put_up,
    replaced,
    sheet,
    sheet_plan,
)
from tests.documents.test_approval_sheet import words

NUMBER = "2026-1117-1MASW"
PLAN = changed_plan()


def of(document: b.Document, number: int) -> tuple[b.Block, ...]:
    """The blocks of the section with this number; none where it is left out."""
    found: list[b.Block] = []
    is_in = False
    for block in document.blocks:
        is_in = block.number == number if isinstance(block, b.Heading) else is_in
        found += [block] if is_in else []
    return tuple(found)


def rows(document: b.Document) -> list[str]:
    (table,) = (block for block in of(document, 7) if isinstance(block, b.Table))
    return [words(row) for row in table.rows]


def version_sheet(number: int, plan: Plan = PLAN) -> b.Document:
    return sheet(plan, version=plan.versions[number - 1])


def test_an_older_version_is_shown_as_it_was_put_up() -> None:
    document = version_sheet(1)
    head, shown = document.blocks[0], words(document.blocks)
    version = PLAN.versions[0]
    assert isinstance(head, b.Masthead) and head.code is not None
    assert typed_code(NUMBER, 1, version.fingerprint) in words(head)
    assert head.title == "List zarządu: strategia CEM 2027–2029"
    assert "wtorek, 17 listopada 2026, 08:00" in words(of(document, 3)) and "Zarząd" in words(of(document, 3))
    assert "17.11, godz. 10.00" in words(of(document, 4))
    for of_today in ("11:00", "nowy tytuł", "Rada nadzorcza", "Zupełnie inny powód", "Ekspert do spraw klienta"):
        assert of_today not in shown
    assert document.title == f"{NUMBER} V1 List zarządu: strategia CEM 2027–2029"


def test_an_older_version_has_its_own_decisions_and_the_due_dates_of_then() -> None:
    shown = rows(version_sheet(1))
    assert len(shown) == 6 and all("[x] approved" in row for row in shown)
    assert "Ekspert CEM" in shown[1] and "10.11.2026" in shown[1] and "3.11.2026" in shown[1]
    again = rows(version_sheet(2))
    assert ["[x]" in row for row in again] == [True, False, False, False, False, False]


def test_it_says_everywhere_by_what_it_is_superseded() -> None:
    document = version_sheet(1)
    assert "Superseded by version 2 of 2.11.2026" in words(document.blocks[1])
    assert "Version 1 is superseded by version 2" in words(document.footer)
    assert "Version 1" in words(document.running)
    newest = version_sheet(2)
    assert "Superseded" not in words(newest.blocks[1]) and "Version 2 is out of date" in words(newest.footer)


def test_what_was_not_frozen_is_left_out_and_that_is_said() -> None:
    document = version_sheet(1)
    numbers = [block.number for block in document.blocks if isinstance(block, b.Heading)]
    assert numbers == [1, 3, 4, 5, 7, 10]
    assert "This is what version 1 froze" in words(of(document, 1))


def test_the_newest_version_that_holds_is_the_sheet_of_the_item() -> None:
    plan = put_up(sheet_plan(), ["one"])
    assert sheet(plan, version=plan.versions[0]) == sheet(plan)


def test_what_has_changed_is_a_draft_that_carries_nothing_of_the_version_before() -> None:
    document = sheet(PLAN)
    head = document.blocks[0]
    assert isinstance(head, b.Masthead) and head.code is None
    assert "draft" in words(head)
    for version in PLAN.versions:
        assert version.fingerprint[:4].upper() not in words(head) + words(document.running) + words(document.footer)
    assert not any("[x]" in row or "Anna Żak" in row for row in rows(document))
    assert "11:00" in words(of(document, 3)) and "Rada nadzorcza" in words(of(document, 3))
    assert "Ekspert do spraw klienta" in rows(document)[1]
    assert "Draft: not valid for approval" in words(document.footer)


def test_a_draft_says_what_became_of_the_version_before_and_in_what_it_differs() -> None:
    frame = words(sheet(PLAN).blocks[1])
    assert "Version 2 was put up for approval on 2.11.2026 and not decided. What differs now:" in frame
    assert "Title, Sender, Time" in frame and "(see section 10)" in frame
    changes = words(of(sheet(PLAN), 10))
    assert "What changed since version 2" in changes and "08:00 11:00" in changes


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (w.DecisionType.APPROVED, "Version 1 was approved on 7.11.2026. What differs now"),
        (w.DecisionType.REJECTED, "Version 1 was rejected on 7.11.2026. What differs now"),
        (w.DecisionType.REVOKED, "Version 1 was put up for approval on 1.11.2026 and not decided. What differs now"),
    ],
)
def test_the_draft_says_how_the_version_before_was_decided(decision: w.DecisionType, said: str) -> None:
    plan = put_up(sheet_plan(), ["one"])
    for step in range(6):
        taken = decision if step == 5 else w.DecisionType.APPROVED
        plan = decided(plan, step, taken, comment="Dlatego.", decided_at=f"2026-11-0{step + 2}T10:00:00Z")
    changed = replaced(plan, r.Communication, COMMUNICATION, time=dt.time(11, 0))
    assert said in words(sheet(changed).blocks[1])


def test_what_was_sent_is_shown_as_it_was_approved_whatever_changed_since() -> None:
    sent = replaced(PLAN, r.Occurrence, OCCURRENCE, state=w.OccurrenceState.SENT, sent_by="Anna Żak")
    document = sheet(sent)
    assert "Valid for version 2 only" in words(document.footer)
    assert "11:00" not in words(document.blocks) and "Anna Żak" in words(of(document, 9))


def test_a_postponed_date_that_changed_since_is_a_draft() -> None:
    postponed = replaced(PLAN, r.Occurrence, OCCURRENCE, state=w.OccurrenceState.POSTPONED)
    assert "Draft: not valid for approval" in words(sheet(postponed).footer)


def test_due_dates_of_decided_steps_stay_when_the_path_gets_other_lengths() -> None:
    plan = decided(put_up(sheet_plan(), ["one"], due=True), 0, w.DecisionType.APPROVED)
    longer = replaced(plan, r.ApprovalStep, fixed_id(0x52), working_days=3)
    before, after = rows(sheet(plan)), rows(sheet(longer))
    assert "9.11.2026" in before[0] and "9.11.2026" in after[0]  # two working days before the next one's, as it was
    undecided = replaced(put_up(sheet_plan(), ["one"], due=True), r.ApprovalStep, fixed_id(0x52), working_days=3)
    assert "9.11.2026" not in rows(sheet(undecided))[0]


def test_without_frozen_due_dates_and_with_a_step_gone_nobody_can_tell_them() -> None:
    plan = decided(put_up(sheet_plan(), ["one"]), 0, w.DecisionType.APPROVED)
    known = version_sheet(1, replaced(plan, r.Communication, COMMUNICATION, time=dt.time(11, 0)))
    assert "9.11.2026" in rows(known)[0]
    step = plan.get(r.ApprovalStep, fixed_id(0x56))
    gone = version_sheet(1, plan.with_changes([Change(step, None)]))
    assert "–" in rows(gone)[0] and "9.11.2026" not in rows(gone)[0] and "Zarząd" in rows(gone)[5]


def test_who_abstained_has_a_mark_of_their_own() -> None:
    plan = decided(put_up(sheet_plan(), ["one"]), 0, w.DecisionType.ABSTAINED)
    row = rows(sheet(plan))[0]
    assert "[ ] approved [ ] with changes [ ] rejected [x] abstained" in row
    assert "abstained" not in rows(sheet(plan))[1]


def test_where_all_abstained_at_the_last_step_somebody_must_decide_and_sign() -> None:
    plan = sheet_plan()
    for step in range(1, 6):
        before = plan.get(r.ApprovalStep, fixed_id(0x51 + step))
        plan = plan.with_changes([Change(before, dataclasses.replace(before, optional=True))])
    plan = decided(put_up(plan, ["one"]), 0, w.DecisionType.ABSTAINED)
    row = rows(sheet(plan))[0]
    assert "all abstained: somebody must decide" in row and "signature" in row


def test_the_text_keeps_its_form() -> None:
    html = "<h2>Cel</h2><p>To <strong>ważne</strong>.</p><ul><li>raz</li></ul>"
    text = next(
        b_ for b_ in sheet(sheet_plan(), texts=(Message("pl", "", "x", html),)).blocks if isinstance(b_, b.FullText)
    )
    assert [(part.kind, part.sign) for part in text.parts] == [
        (b.PartKind.HEADING, ""),
        (b.PartKind.PARAGRAPH, ""),
        (b.PartKind.ITEM, "•"),
    ]
