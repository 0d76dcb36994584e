"""The papers of one approver: the list on top of the sheets, and many items with one signature."""

import datetime as dt

from commplan.documents import blocks as b
from commplan.documents.approver_cover import approver_cover
from commplan.documents.codes import grouped
from commplan.documents.sheet_facts import SheetLooks
from commplan.documents.summary_list import summary_list
from commplan.domain import records as r
from tests.documents.sheet_plans import (
    MESSAGE,
    Message,
    dated_of,
    design_plan,
    fixed_id,
    put_up,
    replaced,
    round_of,
    sheet_plan,
)
from tests.documents.test_approval_sheet import letter_in, words


def tables(document: b.Document) -> list[b.Table]:
    return [block for block in document.blocks if isinstance(block, b.Table)]


def test_the_cover_lists_what_is_asked_with_its_code() -> None:
    plan = design_plan()
    document = approver_cover(round_of(plan, "Radca prawny"))
    assert "Radca prawny" in words(document.blocks[0])
    (row,) = tables(document)[0].rows
    code = f"2026-1117-1MASW V3 {plan.versions[-1].fingerprint[:8].upper()}"
    for expected in ("1", "List zarządu", "17.11.2026, 08:00 · E-mail", code, "3a · Radca prawny", "12.11.2026"):
        assert expected in words(row)
    assert "the last one by 12.11.2026" in words(document.blocks[1])


def test_a_date_with_two_steps_has_the_number_of_its_one_sheet() -> None:
    plan = sheet_plan()
    for step in (fixed_id(0x51), fixed_id(0x52)):
        plan = replaced(plan, r.ApprovalStep, step, person="Ewa Łąk", position=1)
    document = approver_cover(round_of(put_up(plan, ["one"]), "Ewa Łąk"))
    assert [words(row[0]) for row in tables(document)[0].rows] == ["1", "1"]


def test_the_delegate_signs_on_behalf_of_the_absent() -> None:
    away = {"person": "Ewa Łąk", "delegate": "Jan Kos", "delegate_from": dt.date(2026, 11, 1)}
    plan = put_up(replaced(sheet_plan(), r.ApprovalStep, fixed_id(0x51), **away), ["one"])
    head = words(approver_cover(round_of(plan, "Jan Kos")).blocks[0])
    assert "On behalf of Ewa Łąk" in head


def test_whom_a_decision_has_passed_to_reads_that_it_was_passed_on() -> None:
    plan = replaced(design_plan(), r.ApprovalStep, fixed_id(0x55), working_days=6)  # so that the lawyer is late
    plan = replaced(plan, r.ApprovalPath, fixed_id(0x50), escalate_to="Prezes")
    for name, is_passed_on in (("Prezes", True), ("Radca prawny", False)):
        document = approver_cover(round_of(plan, name))
        assert f"Role {name}" in words(document.blocks[0])
        (row,) = tables(document)[0].rows
        assert "3a · Radca prawny" in words(row)
        assert ("passed on: no answer in time" in words(row)) == is_passed_on


def test_a_summary_has_a_line_for_each_item_and_one_signature() -> None:
    plan = design_plan()
    document = summary_list(round_of(plan, "Radca prawny"), {dated_of(plan).key: (MESSAGE,)})
    items, signature = tables(document)
    (row,) = items.rows
    shown = words(row)
    assert "[ ] approved [ ] with changes [ ] rejected" in shown
    assert "Fingerprint   " + grouped(plan.versions[-1].fingerprint, 16) in shown
    lines = [words(line) for line in row[1]]
    assert lines[lines.index("Nasza strategia: klient i my na lata 2027–2029") + 1] == "Szanowni Państwo,"
    ((name, role, date, place),) = signature.rows
    assert (words(name), words(role), date, place) == ("", "Radca prawny", (), ())  # only the role is known
    assert "A line without a tick stays undecided." in words(document.blocks)


def text_lines(plain: str, html: str = "", *, annex: bool = False) -> list[str]:
    """What stands below the fingerprint in the line of an item with this text."""
    plan = design_plan()
    round_ = round_of(plan, "Radca prawny", looks=SheetLooks(annex=annex))
    items, _ = tables(summary_list(round_, {dated_of(plan).key: (Message("pl", "", plain, html),)}))
    lines = [words(line) for line in items.rows[0][1]]
    return lines[next(n for n, line in enumerate(lines) if line.startswith("Fingerprint")) + 1 :]


def test_a_short_text_stands_in_its_line_as_it_goes_out() -> None:
    html = "<h2>Cel</h2><p>Krótko.</p><ul><li>raz</li><li>dwa</li></ul>"
    assert text_lines("x", html) == ["Cel", "Krótko.", "•  raz", "•  dwa"]


def test_of_a_long_text_the_first_lines_stay_and_it_is_said_where_the_rest_is() -> None:
    begin = ["Szanowni Państwo,", "Zapraszamy na spotkanie."]
    long = "\n\n".join([*begin, *["Bardzo długie zdanie o strategii i celach działów. " * 8] * 3])
    first, second, third, rest = text_lines(long)
    assert [first, second] == begin and third.startswith("Bardzo długie") and third.endswith(" …")
    assert len(first + second + third) <= 320
    assert rest == "Full text: approval sheet 2026-1117-1MASW."
    assert text_lines(long, annex=True)[-1] == "Full text: annex to item 1, at the end of this list."


def test_the_signature_is_on_the_page_of_the_last_item() -> None:
    document = summary_list(round_of(design_plan(), "Radca prawny"), {})
    items, signature = tables(document)
    assert items.keeps_next and signature.keep_whole
    assert all(p.keeps_next for p in document.blocks if isinstance(p, b.Paragraph))


def test_the_texts_in_full_are_an_annex_on_demand() -> None:
    plan = design_plan()
    texts = {dated_of(plan).key: (MESSAGE,)}
    short = summary_list(round_of(plan, "Radca prawny"), texts)
    full = summary_list(round_of(plan, "Radca prawny", looks=SheetLooks(annex=True)), texts)
    assert not letter_in(short.blocks) and letter_in(full.blocks)
    annex = next(h for h in full.blocks if isinstance(h, b.Heading) and "Annex to item 1" in words(h))
    assert annex.turns
