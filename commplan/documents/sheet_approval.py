"""Sections 6 to 10 of the approval sheet: checks, decisions, release, versions."""

from collections.abc import Iterator, Sequence

from commplan.documents.blocks import (
    Block,
    Box,
    Cell,
    Column,
    FillIn,
    FillIns,
    Heading,
    Item,
    Paragraph,
    Phrase,
    SideBySide,
    Style,
    Table,
    Words,
    phrase,
)
from commplan.documents.codes import grouped
from commplan.documents.formats import local_moment
from commplan.documents.sheet_facts import Facts, labelled, strung
from commplan.documents.sheet_load import load_and_collisions
from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Decision
from commplan.domain.words import Answer, ContentCheckKind, DecisionType, NoAnswer, StepRule
from commplan.planning.approvals import StepState


def checks(facts: Facts) -> tuple[Block, ...]:
    """6: what was checked, by whom; load of the audiences and what it collides with."""
    kinds = tuple(ContentCheckKind)
    half = (len(kinds) + 1) // 2
    tables = SideBySide(tuple(_check_table(facts, part) for part in (kinds[:half], kinds[half:])))
    return (Heading(translate("Sheet", "Checks"), 6), tables, *load_and_collisions(facts))


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


def decisions(facts: Facts) -> tuple[Block, ...]:
    """7: who decides by when, and what was decided."""
    title = translate("Sheet", "Decisions")
    if facts.state is None:
        none = translate("Sheet", "No approval path has been chosen for this communication.")
        return (Heading(title, 7), Paragraph(phrase(none)))
    columns = (
        Column(translate("Sheet", "Step"), 8.4),
        Column(translate("Sheet", "Role"), 31.5),
        Column(translate("Sheet", "Due"), 17),
        Column(translate("Sheet", "Decision"), 26.1),
        Column(translate("Sheet", "Comment"), 36),
        Column(translate("Sheet", "Signature"), 38),
        Column(translate("Sheet", "Date"), 18),
    )
    steps = _numbered(facts.state.steps)
    rows = tuple(_decision_row(facts, number, step) for number, step in steps)
    return (
        Heading(title, 7, _rules(steps)),
        Table(name=title, columns=columns, rows=rows, row_height=18),
    )


def _numbered(steps: Sequence[StepState]) -> list[tuple[str, StepState]]:
    """1, 2, 3a, 3b, 4: letters tell parallel steps apart."""
    positions = sorted({state.step.position for state in steps})
    numbered = []
    for number, position in enumerate(positions, 1):
        together = [state for state in steps if state.step.position == position]
        letters = "abcdefghijklmnopqrstuvwxyz" if len(together) > 1 else " "
        numbered += [(f"{number}{letters[i % len(letters)]}".strip(), state) for i, state in enumerate(together)]
    return numbered


def _rules(steps: Sequence[tuple[str, StepState]]) -> Text:
    """What holds for parallel steps, and that a rejection needs its reason."""
    rules: dict[str, StepRule] = {}
    for number, state in steps:
        if not number.isdigit():
            rules[number.rstrip("abcdefghijklmnopqrstuvwxyz")] = state.step.rule
    parallel = {
        StepRule.ALL: translate("Sheet", "step {number}: in parallel, all must agree"),
        StepRule.ANY: translate("Sheet", "step {number}: in parallel, any one suffices"),
    }
    texts = [
        text.format(number=", ".join(number for number, of in rules.items() if of == rule))
        for rule, text in parallel.items()
        if rule in rules.values()
    ]
    return strung([*texts, translate("Sheet", "a rejection needs a comment")], " · ")


def _decision_row(facts: Facts, number: str, state: StepState) -> tuple[Cell, ...]:
    step, decision = state.step, state.decision
    taken = decision.decision if decision else None
    boxes = (
        Box(translate("Sheet", "approved"), taken == DecisionType.APPROVED),
        Box(translate("Sheet", "with changes"), taken == DecisionType.APPROVED_WITH_CHANGES),
        Box(translate("Sheet", "rejected"), taken == DecisionType.REJECTED),
    )
    role = (
        phrase(step.role, Style.BOLD),
        phrase(choice_label(step.check), Style.LABEL),
        phrase(_name(step, decision), Style.LABEL),
    )
    if decision is None:
        signature: Words = translate("Sheet", "signature")
        date: Item = phrase(translate("Sheet", "date"), Style.LABEL)
    else:
        signature = choice_label(decision.how)
        date = phrase(facts.formats.date(local_moment(decision.decided_at, decision.zone).date()), Style.SMALL)
    return (
        (phrase(number, Style.BOLD),),
        role,
        (phrase(facts.formats.date(state.due), Style.SMALL_BOLD),),
        boxes,
        tuple(_comment(decision)),
        (phrase(signature, Style.LABEL),),
        (date,),
    )


def _name(step: r.ApprovalStep, decision: Decision | None) -> Text:
    if decision is None:
        return translate("Sheet", "name: {name}").format(name=step.person)
    if decision.on_behalf_of:
        return translate("Sheet", "name: {name}, on behalf of {other}").format(
            name=decision.who, other=decision.on_behalf_of
        )
    return translate("Sheet", "name: {name}").format(name=decision.who)


def _comment(decision: Decision | None) -> Iterator[Phrase]:
    if decision is None:
        return
    if decision.decision not in (DecisionType.APPROVED, DecisionType.APPROVED_WITH_CHANGES, DecisionType.REJECTED):
        yield phrase(choice_label(decision.decision), Style.BOLD)
    if decision.comment:
        yield phrase(decision.comment)


def no_answer(facts: Facts) -> tuple[Block, ...]:
    """8: what happens without an answer by the deadline; who stands in."""
    path_id = facts.communication.approval_path_id
    heading = Heading(translate("Sheet", "No answer by the deadline"), 8)
    if not path_id:
        return (heading, Paragraph(phrase(translate("Sheet", "Nothing goes out before it is approved."))))
    path = facts.plan.get(r.ApprovalPath, path_id)
    blocks: list[Block] = [heading, Paragraph(phrase(_consequence(path)))]
    steps = facts.plan.steps_by_path.get(path_id, ())
    stand_ins = [f"{step.role} → {step.delegate}" for step in steps if step.delegate]
    if stand_ins:
        blocks.append(Paragraph(labelled(translate("Sheet", "Delegates"), "; ".join(stand_ins))))
    return tuple(blocks)


def _consequence(path: r.ApprovalPath) -> Text:
    if path.no_answer == NoAnswer.COUNTS_AS_APPROVED:
        return translate("Sheet", "No answer by the deadline counts as approval of this version.")
    if path.no_answer == NoAnswer.REMIND:
        return translate(
            "Sheet", "Whoever has not answered is reminded. Nothing goes out before the decision is there."
        )
    if path.no_answer == NoAnswer.ESCALATE and path.escalate_to:
        return translate("Sheet", "Nothing goes out. The matter passes to: {role}.").format(role=path.escalate_to)
    if path.no_answer == NoAnswer.ESCALATE:
        return translate("Sheet", "Nothing goes out. The matter passes to the next level of management.")
    return translate("Sheet", "Nothing goes out before the decision is there.")


def release(facts: Facts) -> tuple[Block, ...]:
    """9: who sent it, when, from where; when its results are looked at."""
    occurrence = facts.occurrence
    sent_by = occurrence.sent_by if occurrence else ""
    sent_at = facts.formats.stamp(occurrence.sent_at, facts.plan.info.zone) if occurrence and occurrence.sent_at else ""
    results = facts.plan.results_by_occurrence.get(occurrence.id, ()) if occurrence else ()
    measured = next((result.measured_on for result in results if result.measured_on), None)
    items = (
        FillIn(translate("Sheet", "sent by, role"), sent_by, 12),
        FillIn(translate("Sheet", "date and time"), sent_at, 10),
        FillIn(translate("Sheet", "from"), "", 13),
        FillIn(translate("Sheet", "review of results on"), facts.formats.date(measured) if measured else "", 11),
    )
    return (Heading(translate("Sheet", "Release"), 9), FillIns(items))


def versions(facts: Facts) -> tuple[Block, ...]:
    """10: every version that was put up for approval, and the head of the plan's chain of decisions."""
    heading = Heading(translate("Sheet", "Version history"), 10, _chain_head(facts))
    if facts.version is None:
        return (heading, Paragraph(phrase(translate("Sheet", "Not yet put up for approval: this is a draft."))))
    columns = (
        Column(translate("Sheet", "Version"), 15),
        Column(translate("Sheet", "Date"), 32),
        Column(translate("Sheet", "Who"), 40),
        Column(translate("Sheet", "Change"), 88),
    )
    rows = tuple(
        (
            (phrase(str(version.number)),),
            (phrase(facts.formats.stamp(version.created_at, facts.plan.info.zone)),),
            (phrase(version.author),),
            (phrase(version.note),),
        )
        for version in facts.versions
    )
    return (
        heading,
        Table(name=heading.title, columns=columns, rows=rows, keep_whole=True),
    )


def _chain_head(facts: Facts) -> Words:
    """What exposes a later change of the plan file: once on paper, it can't be changed with it."""
    if not facts.plan.decisions:
        return ""
    last = facts.plan.decisions[-1]
    text = translate("Sheet", "chain of decisions at number {number}: {hash}")
    return text.format(number=last.number, hash=grouped(last.hash, 32))
