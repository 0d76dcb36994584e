"""Section 7 of the approval sheet: who decides by when, and what was decided."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from commplan.documents.blocks import Block, Box, Cell, Column, Heading, Paragraph, Phrase, Style, Table, phrase
from commplan.documents.codes import grouped
from commplan.documents.formats import local_moment
from commplan.documents.sheet_conditions import conditions
from commplan.documents.sheet_facts import NOTHING, Facts, labelled, strung
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Decision
from commplan.domain.words import DecisionType, StepRule
from commplan.planning.approvals import ApprovalState
from commplan.planning.paths import is_conditional
from commplan.planning.version_state import ShownStep

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TICKED = frozenset(DecisionType) - {DecisionType.REVOKED}


def decisions(facts: Facts) -> tuple[Block, ...]:
    """7: every step that is taken, and those that are not needed with the reason."""
    title = translate("Sheet", "Decisions")
    if not facts.steps:
        return (Heading(title, 7), Paragraph(phrase(_without_steps(facts))))
    columns = (
        Column(translate("Sheet", "Step"), 8.4),
        Column(translate("Sheet", "Role"), 31.5),
        Column(translate("Sheet", "Due"), 17),
        Column(translate("Sheet", "Decision"), 26.1),
        Column(translate("Sheet", "Comment"), 36),
        Column(translate("Sheet", "Signature"), 38),
        Column(translate("Sheet", "Date"), 18),
    )
    rows = tuple(_row(facts, step) for step in facts.steps)
    table = Table(name=title, columns=columns, rows=rows, row_height=18)
    conditional = _conditional(facts, facts.state) if facts.state and not facts.is_past else ()
    return (Heading(title, 7, _rules(facts.steps)), table, *conditional)


def _without_steps(facts: Facts) -> Text:
    if facts.path_id:
        return translate("Sheet", "No step of the approval path is needed for this communication.")
    return translate("Sheet", "No approval path has been chosen for this communication.")


def _conditional(facts: Facts, state: ApprovalState) -> Iterator[Paragraph]:
    """Who is asked under a condition, and who is not: nobody shall wonder why a row is there or missing."""
    taken = [
        translate("Sheet", "step {number} {conditions}").format(
            number=step.name, conditions=conditions(facts.plan, step.step)
        )
        for step in state.steps
        if is_conditional(step.step)
    ]
    if taken:
        yield Paragraph(labelled(translate("Sheet", "Asked on condition"), strung(taken, "; ")))
    only = translate("Sheet", "{role} (only {conditions})")
    skipped = [only.format(role=step.role, conditions=conditions(facts.plan, step)) for step in state.skipped]
    if skipped:
        yield Paragraph(labelled(translate("Sheet", "Not needed here"), strung(skipped, "; ")))


def _rules(steps: Sequence[ShownStep]) -> Text:
    """What holds for parallel steps, and that a rejection needs its reason."""
    rules: dict[str, StepRule] = {}
    for _, group in groupby(steps, key=lambda state: state.step.position):
        required = [state for state in group if not state.step.optional]
        if len(required) > 1:
            asked = {state.step.rule for state in required}
            rules[required[0].name.rstrip(_LETTERS)] = StepRule.ALL if StepRule.ALL in asked else StepRule.ANY
    parallel = {
        StepRule.ALL: translate("Sheet", "step {number}: in parallel, all must agree"),
        StepRule.ANY: translate(
            "Sheet", "step {number}: in parallel, one approval suffices, one rejection ends the round"
        ),
    }
    texts = [
        text.format(number=", ".join(number for number, of in rules.items() if of == rule))
        for rule, text in parallel.items()
        if rule in rules.values()
    ]
    if any(state.step.optional for state in steps):
        texts.append(translate("Sheet", "an optional step need not answer"))
    return strung([*texts, translate("Sheet", "a rejection needs a comment")], " · ")


def _row(facts: Facts, shown: ShownStep) -> tuple[Cell, ...]:
    decision = shown.decision
    return (
        (phrase(shown.name, Style.BOLD),),
        tuple(_who(shown)),
        (phrase(facts.formats.date(shown.due) if shown.due else NOTHING, Style.SMALL_BOLD),),
        decision_boxes(decision),
        tuple(_comment(shown)),
        tuple(_signature(facts, shown)),
        (_date(facts, decision),),
    )


def decision_boxes(decision: Decision | None = None) -> Cell:
    """The three boxes of a decision, ticked where it was taken; who abstained has a fourth, which nobody is offered."""
    taken = decision.decision if decision else None
    boxes = (
        Box(translate("Sheet", "approved"), taken == DecisionType.APPROVED),
        Box(translate("Sheet", "with changes"), taken == DecisionType.APPROVED_WITH_CHANGES),
        Box(translate("Sheet", "rejected"), taken == DecisionType.REJECTED),
    )
    return (*boxes, Box(translate("Sheet", "abstained"), True)) if taken == DecisionType.ABSTAINED else boxes


def _who(shown: ShownStep) -> Iterator[Phrase]:
    """The role, what it looks at, who it is, and on which terms it is asked."""
    step = shown.step
    yield phrase(step.role, Style.BOLD)
    yield phrase(choice_label(step.check), Style.LABEL)
    if not shown.decision or shown.who != step.role or shown.on_behalf_of:  # who decided as the role stands above
        yield phrase(_name(shown), Style.LABEL)
    if step.optional:
        yield phrase(translate("Sheet", "optional"), Style.LABEL)


def _name(shown: ShownStep) -> Text:
    """Who decided, else who is asked."""
    who, other = shown.who, shown.on_behalf_of
    if other == shown.step.role:
        return translate("Sheet", "name: {name} (delegate)").format(name=who)
    if other:
        return translate("Sheet", "name: {name}, on behalf of {other}").format(name=who, other=other)
    return translate("Sheet", "name: {name}").format(name=who)


def _comment(shown: ShownStep) -> Iterator[Phrase]:
    if shown.decision is not None and shown.decision.comment:
        yield phrase(shown.decision.comment)
    if shown.must_decide:
        yield phrase(translate("Sheet", "all abstained: somebody must decide"), Style.SMALL_BOLD)


def _signature(facts: Facts, shown: ShownStep) -> Iterator[Phrase]:
    """How the decision came in, with what proves it; else the place to sign."""
    decision = shown.decision
    if decision is None or shown.must_decide:
        yield phrase(translate("Sheet", "signature"), Style.LABEL)
    if decision is None:
        if shown.counts_after is not None:
            silent = translate("Sheet", "no answer by {date} counts as approved")
            yield phrase(silent.format(date=facts.formats.date(shown.counts_after)), Style.LABEL)
        return
    yield phrase(choice_label(decision.how), Style.LABEL)
    if shown.kept_from:
        kept = translate("Sheet", "kept: decided about version {number}, not asked again")
        yield phrase(kept.format(number=shown.kept_from), Style.LABEL)
    if decision.evidence_hash:
        yield phrase(f"{decision.evidence_name}, {facts.formats.size(decision.evidence_size)}", Style.LABEL)
        yield phrase(grouped(decision.evidence_hash, 16), Style.SMALL_MONO)


def _date(facts: Facts, decision: Decision | None) -> Phrase:
    if decision is None:
        return phrase(translate("Sheet", "date"), Style.LABEL)
    return phrase(facts.formats.date(local_moment(decision.decided_at, decision.zone).date()), Style.SMALL)
