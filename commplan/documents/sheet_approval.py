"""Sections 6 and 8 to 10 of the approval sheet: checks, silence, release, versions."""

from collections.abc import Sequence

from commplan.documents.blocks import (
    Block,
    Box,
    Cell,
    Column,
    FillIn,
    FillIns,
    Heading,
    Paragraph,
    SideBySide,
    Style,
    Table,
    Words,
    phrase,
)
from commplan.documents.codes import grouped
from commplan.documents.sheet_changes import version_changes
from commplan.documents.sheet_facts import Facts, labelled
from commplan.documents.sheet_load import load_and_collisions
from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion
from commplan.domain.words import Answer, ContentCheckKind, NoAnswer
from commplan.planning.asking import counts_silence
from commplan.planning.paths import steps_of


def checks(facts: Facts) -> tuple[Block, ...]:
    """6: what was checked, by whom; load of the audiences and what it collides with. Said of today only."""
    if facts.is_past:
        return ()
    kinds = tuple(ContentCheckKind)
    half = (len(kinds) + 1) // 2
    tables = SideBySide(tuple(_check_table(facts, part) for part in (kinds[:half], kinds[half:])))
    load = load_and_collisions(facts) if facts.options.looks.load else ()
    return (Heading(translate("Sheet", "Checks"), 6), tables, *load)


def _check_table(facts: Facts, kinds: Sequence[ContentCheckKind]) -> Table:
    known = facts.plan.checks_by_occurrence.get(facts.occurrence.id, ()) if facts.occurrence else ()
    by_kind = {check.check: check for check in known}
    answers = [Column(choice_label(answer), 9.5, centred=True) for answer in Answer]
    columns = (Column(translate("Sheet", "Checked"), 43), *answers, Column(translate("Sheet", "Initials"), 14))
    rows = tuple(_check_row(kind, by_kind.get(kind)) for kind in kinds)
    return Table(name=translate("Sheet", "Checks"), columns=columns, rows=rows, keep_whole=True)


def _check_row(kind: ContentCheckKind, check: r.ContentCheck | None) -> tuple[Cell, ...]:
    boxes = [
        (Box(choice_label(answer), check is not None and check.answer == answer, shows_label=False),)
        for answer in Answer
    ]
    return ((phrase(choice_label(kind)),), *boxes, (phrase(check.initials),) if check else ())


def no_answer(facts: Facts) -> tuple[Block, ...]:
    """8: what happens without an answer by the deadline; who stands in."""
    title = translate("Sheet", "No answer by the deadline")
    if facts.is_past:
        return (Heading(title, 8), Paragraph(phrase(_SILENCE))) if facts.content.get("no_answer") else ()
    path_id = facts.path_id
    if not path_id:
        return (Heading(title, 8), Paragraph(phrase(translate("Sheet", "Nothing goes out before it is approved."))))
    path = facts.plan.get(r.ApprovalPath, path_id)
    blocks: list[Block] = [Heading(title, 8, _reminder(path)), Paragraph(phrase(_consequence(facts, path)))]
    stand_ins = [_stand_in(facts, step) for step in steps_of(facts.plan, facts.dated) if step.delegate]
    if stand_ins:
        blocks.append(Paragraph(labelled(translate("Sheet", "Delegates"), "; ".join(stand_ins))))
    return tuple(blocks)


_SILENCE = translate("Sheet", "No answer by the deadline counts as approval of this version.")


def _reminder(path: r.ApprovalPath) -> Words:
    if not path.remind_before:
        return ""
    return translate("Sheet", "reminder %n working day(s) before the due date", "", 1).count(path.remind_before)


def _consequence(facts: Facts, path: r.ApprovalPath) -> Text:
    if path.no_answer == NoAnswer.COUNTS_AS_APPROVED and (facts.version is None or counts_silence(path, facts.version)):
        return _SILENCE
    if path.no_answer == NoAnswer.REMIND:
        return translate(
            "Sheet", "Whoever has not answered is reminded. Nothing goes out before the decision is there."
        )
    if path.no_answer == NoAnswer.ESCALATE and path.escalate_to:
        return translate("Sheet", "Nothing goes out. The matter passes to: {role}.").format(role=path.escalate_to)
    if path.no_answer == NoAnswer.ESCALATE:
        return translate("Sheet", "Nothing goes out. The matter passes to the next level of management.")
    return translate("Sheet", "Nothing goes out before the decision is there.")


def _stand_in(facts: Facts, step: r.ApprovalStep) -> str:
    """Role → delegate, with the time of delegation; one date alone leaves the other side open."""
    start, end = (facts.formats.date(day) if day else "" for day in (step.delegate_from, step.delegate_until))
    when = f" ({start} – {end})" if start or end else ""
    return f"{step.role} → {step.delegate}{when}"


def release(facts: Facts) -> tuple[Block, ...]:
    """9: who sent it, when, from where; when its results are looked at. A version that does not hold is not sent."""
    if facts.is_superseded or facts.is_out_of_date:
        return ()
    occurrence = facts.occurrence
    sent_by = occurrence.sent_by if occurrence else ""
    sent_at = facts.formats.stamp(occurrence.sent_at, facts.plan.info.zone) if occurrence and occurrence.sent_at else ""
    results = facts.plan.results_by_occurrence.get(occurrence.id, ()) if occurrence else ()
    measured = next((result.measured_on for result in results if result.measured_on), None)
    items = (
        FillIn(translate("Sheet", "sent by, role"), sent_by, 12),
        FillIn(translate("Sheet", "date and time"), sent_at, 10),
        FillIn(translate("Sheet", "from"), "", 11),
        FillIn(translate("Sheet", "review of results on"), facts.formats.date(measured) if measured else "", 13),
    )
    return (Heading(translate("Sheet", "Release"), 9), FillIns(items))


def versions(facts: Facts) -> tuple[Block, ...]:
    """10: every version that was put up for approval, and the head of the plan's chain of decisions."""
    heading = Heading(translate("Sheet", "Version history"), 10, _chain_head(facts))
    draft = Paragraph(phrase(translate("Sheet", "Not yet put up for approval: this is a draft.")))
    if facts.latest is None:
        return (heading, draft)
    columns = (
        Column(translate("Sheet", "Version"), 14),
        Column(translate("Sheet", "Date"), 29),
        Column(translate("Sheet", "Who"), 38),
        Column(translate("Sheet", "Change"), 57),
        Column(translate("Sheet", "Fingerprint"), 37),
    )
    rows = tuple(_version_row(facts, version) for version in facts.versions)
    return (
        heading,
        *(() if facts.version else (draft,)),
        Table(name=heading.title, columns=columns, rows=rows, keep_whole=True),
        *version_changes(facts),
    )


def _version_row(facts: Facts, version: ContentVersion) -> tuple[Cell, ...]:
    when = facts.formats.stamp(version.created_at, facts.plan.info.zone)
    small = (phrase(words, Style.SMALL) for words in (str(version.number), when, version.author, version.note))
    return (*((one,) for one in small), (phrase(grouped(version.fingerprint, 16), Style.SMALL_MONO),))


def _chain_head(facts: Facts) -> Words:
    """What exposes a later change of the plan file: once on paper, it can't be changed with it."""
    if not facts.plan.decisions:
        return ""
    last = facts.plan.decisions[-1]
    text = translate("Sheet", "chain of decisions at number {number}: {hash}")
    return text.format(number=last.number, hash=grouped(last.hash, 32))
