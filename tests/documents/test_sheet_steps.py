"""What the sheet says of steps: conditions, optional ones, delegates, kept decisions, silence, evidence."""

import datetime as dt
import json
from typing import Any

import pytest

from commplan.documents import blocks as b
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.plan import Plan
from commplan.planning.versions import canonical_json
from tests.documents.sheet_plans import (
    MESSAGE,
    OCCURRENCE,
    decided,
    design_plan,
    fixed_id,
    put_up,
    replaced,
    sheet,
    sheet_plan,
    stuffed_plan,
)
from tests.documents.test_approval_sheet import decision_rows, section, words

LAWYER = fixed_id(0x53)


def with_step(**values: Any) -> Plan:
    """The plan with other values in the step of the lawyer (3a)."""
    return replaced(sheet_plan(), r.ApprovalStep, LAWYER, **values)


def test_a_step_that_does_not_apply_is_named_below_the_table_with_its_condition() -> None:
    document = sheet(with_step(only_high_risk=True, only_channel_ids=(fixed_id(0x31),)))
    assert "Radca prawny" not in " ".join(decision_rows(document))
    assert "Not needed here:  Radca prawny (only when the risk is high, by Odprawa)" in words(section(document, 7))


def test_a_step_asked_on_condition_says_which() -> None:
    plan = replaced(with_step(only_high_risk=True), r.ContentEvent, fixed_id(0x100), risk=w.Risk.HIGH)
    document = sheet(plan)
    assert "Radca prawny" in decision_rows(document)[2]
    assert "Asked on condition:  step 3a when the risk is high" in words(section(document, 7))


def test_a_path_of_which_no_step_applies_says_so() -> None:
    plan = sheet_plan()
    for step in plan.steps_by_path[fixed_id(0x50)]:
        plan = replaced(plan, r.ApprovalStep, step.id, only_high_risk=True)
    assert "No step of the approval path is needed" in words(section(sheet(plan), 7))


def test_an_optional_step_says_so_and_what_it_means() -> None:
    document = sheet(with_step(optional=True))
    assert "optional" in decision_rows(document)[2] and "optional" not in decision_rows(document)[3]
    heading = section(document, 7)[0]
    assert isinstance(heading, b.Heading)
    assert "an optional step need not answer" in words(heading.note)
    assert "parallel" not in words(heading.note)  # one of the two need not answer: nothing to agree on


def test_the_delegate_is_named_while_asked_and_with_the_days_of_delegation() -> None:
    plan = with_step(person="Jan Kos", delegate_from=dt.date(2026, 11, 9), delegate_until=dt.date(2026, 11, 20))
    document = sheet(plan)
    assert "name: dyrektor biura prawnego, on behalf of Jan Kos" in decision_rows(document)[2]
    assert "Radca prawny → dyrektor biura prawnego (9.11.2026 – 20.11.2026)" in words(section(document, 8))
    only_role = with_step(delegate_from=dt.date(2026, 11, 9))
    assert "name: dyrektor biura prawnego (delegate)" in decision_rows(sheet(only_role))[2]
    later = with_step(person="Jan Kos", delegate_from=dt.date(2026, 11, 19))
    assert "name: Jan Kos" in decision_rows(sheet(later))[2]


def test_a_kept_decision_says_of_which_version_it_is() -> None:
    rows = decision_rows(sheet(stuffed_plan()))
    assert "[x] approved" in rows[0] and "kept: decided about version 1, not asked again" in rows[0]
    assert "kept" not in rows[1]


def test_evidence_is_named_with_size_and_fingerprint() -> None:
    row = decision_rows(sheet(stuffed_plan()))[1]
    assert "on paper skan karty (podpisy).pdf, 483 kB 7F3A 91C2 0B5E D48A" in row


def test_silence_counts_only_where_the_version_was_put_up_so() -> None:
    counting = replaced(sheet_plan(), r.ApprovalPath, fixed_id(0x50), no_answer=w.NoAnswer.COUNTS_AS_APPROVED)
    assert "counts as approval" in words(section(sheet(counting), 8))  # a draft: this is what will hold
    before = put_up(counting, ["one"])  # as made by hand, without the word of it
    document = sheet(before)
    assert "counts as" not in words(section(document, 8)) and "counts as" not in words(section(document, 7))
    version = before.versions[0]
    content = {**json.loads(version.content), "no_answer": "counts_as_approved"}
    changed = type(version)(
        **{f: getattr(version, f) for f in version.__slots__} | {"content": canonical_json(content)}
    )
    asked = counting.with_approvals((changed,), ())
    document = sheet(asked)
    assert "counts as approval" in words(section(document, 8))
    assert "no answer by 9.11.2026 counts as approved" in decision_rows(document)[0]
    assert "counts as approved" not in decision_rows(document)[1]  # it is not its turn


def test_the_reminder_is_announced() -> None:
    heading = section(sheet(sheet_plan()), 8)[0]
    assert isinstance(heading, b.Heading)
    assert words(heading.note) == "reminder 1 working day(s) before the due date"
    never = replaced(sheet_plan(), r.ApprovalPath, fixed_id(0x50), remind_before=0)
    heading = section(sheet(never), 8)[0]
    assert isinstance(heading, b.Heading) and heading.note == ""


def attached(plan: Plan) -> str:
    return words(section(sheet(plan), 5))


def test_attachments_are_those_of_the_version() -> None:
    file = r.Attachment(
        id=fixed_id(0xA00), occurrence_id=OCCURRENCE, name="plakat.pdf", size=1_234_567, sha256="ab" * 32
    )
    draft = sheet_plan(file)
    assert "A1 plakat.pdf 1,2 MB ABAB ABAB ABAB ABAB ABAB ABAB ABAB ABAB" in attached(draft)
    frozen = put_up(draft, ["one"])
    renamed = replaced(frozen, r.Attachment, file.id, name="inny.pdf")
    version = words(section(sheet(renamed, version=renamed.versions[-1]), 4))  # 2 is left out
    assert "plakat.pdf" in version and "inny.pdf" not in version
    assert "inny.pdf" in attached(renamed) and "plakat.pdf" not in attached(renamed)  # a draft
    assert "Attachments" not in attached(design_plan())


def test_what_changed_stands_in_the_frame_and_in_the_history() -> None:
    document = sheet(stuffed_plan())
    assert "Changed from version 1:  Call to action, Time, Attachments, text (polski), text (angielski)" in words(
        document.blocks[1]
    )
    shown = words(section(document, 10))
    assert "What changed from version 1 to version 2" in shown
    assert "Przyjdź na spotkanie całej firmy: 17.11, godz. 10.00. Zapisz się do 10.11." in shown
    assert "08:00 09:30" in shown
    assert "The text (angielski) is new." in shown
    styles = {
        run.style for block in section(document, 10) if isinstance(block, b.Paragraph) for run in block.phrase.runs
    }
    assert {b.Style.ADDED, b.Style.REMOVED} <= styles


def test_only_the_neighbourhood_of_a_change_is_repeated() -> None:
    plan = put_up(sheet_plan(), ["one"])
    long = "Zdanie, które zostaje. " * 60
    first = put_up(sheet_plan(), ["one"], type(MESSAGE)("pl", "Temat", long + "Koniec."))
    second = put_up(first, ["two"], type(MESSAGE)("pl", "Temat", long + "Początek."))
    (paragraph,) = (
        block for block in section(sheet(second), 10) if isinstance(block, b.Paragraph) and len(block.phrase.runs) > 1
    )
    assert len(words(paragraph)) < 250 and "[…]" in words(paragraph)
    assert "What changed" not in words(section(sheet(plan), 10))


def test_a_text_taken_out_is_said_not_repeated() -> None:
    plan = put_up(sheet_plan(), ["one"])
    none = put_up(plan, ["two"], type(MESSAGE)("en", "Subject", "Dear all"))
    shown = words(section(sheet(none), 10))
    assert "The text (polski) was taken out." in shown and "The text (angielski) is new." in shown
    assert "Szanowni" not in shown


@pytest.mark.parametrize("how", list(w.DecisionHow))
def test_how_a_decision_came_in_stands_in_place_of_the_signature(how: w.DecisionHow) -> None:
    plan = decided(put_up(sheet_plan(), ["one"]), 0, w.DecisionType.APPROVED, how=how)
    row = decision_rows(sheet(plan))[0]
    assert "signature" not in row
    assert {"screen": "on screen", "paper": "on paper", "email": "by e-mail", "no_answer": "no answer"}[how] in row
