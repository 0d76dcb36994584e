"""Section 7 of the approval sheet: who decides by when, and what was decided."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from commplan.documents.blocks import Block, Box, Cell, Column, Heading, Paragraph, Phrase, Style, Table, phrase
from commplan.documents.codes import grouped
from commplan.documents.formats import local_moment
from commplan.documents.sheet_conditions import conditions
from commplan.documents.sheet_facts import Facts, labelled, strung
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Decision
from commplan.domain.words import DecisionType, StepRule
from commplan.planning.approvals import ApprovalState, StepState
from commplan.planning.paths import is_conditional

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TICKED = frozenset({DecisionType.APPROVED, DecisionType.APPROVED_WITH_CHANGES, DecisionType.REJECTED})


def decisions(facts: Facts) -> tuple[Block, ...]:
    """7: every step that is taken, and those that are not needed with the reason."""
    title = translate("Sheet", "Decisions")
    if facts.state is None:
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
    rows = tuple(_row(facts, step) for step in facts.state.steps)
    table = Table(name=title, columns=columns, rows=rows, row_height=18)
    return (Heading(title, 7, _rules(facts.state.steps)), table, *_conditional(facts, facts.state))


def _without_steps(facts: Facts) -> Text:
    if facts.communication.approval_path_id:
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


def _rules(steps: Sequence[StepState]) -> Text:
    """What holds for parallel steps, and that a rejection needs its reason."""
    rules: dict[str, StepRule] = {}
    for _, group in groupby(steps, key=lambda state: state.step.position):
        required = [state for state in group if not state.step.optional]
        if len(required) > 1:
            asked = {state.step.rule for state in required}
            rules[required[0].name.rstrip(_LETTERS)] = StepRule.ALL if StepRule.ALL in asked else StepRule.ANY
    parallel = {
        StepRule.ALL: translate("Sheet", "step {number}: in parallel, all must agree"),
        StepRule.ANY: translate("Sheet", "step {number}: in parallel, any one suffices"),
    }
    texts = [
        text.format(number=", ".join(number for number, of in rules.items() if of == rule))
        for rule, text in parallel.items()
        if rule in rules.values()
    ]
    if any(state.step.optional for state in steps):
        texts.append(translate("Sheet", "an optional step need not answer"))
    return strung([*texts, translate("Sheet", "a rejection needs a comment")], " · ")


def _row(facts: Facts, state: StepState) -> tuple[Cell, ...]:
    decision = state.decision
    return (
        (phrase(state.name, Style.BOLD),),
        tuple(_who(state)),
        (phrase(facts.formats.date(state.due), Style.SMALL_BOLD),),
        decision_boxes(decision),
        tuple(_comment(decision)),
        tuple(_signature(facts, state)),
        (_date(facts, decision),),
    )


def decision_boxes(decision: Decision | None = None) -> Cell:
    """The three boxes of a decision, ticked where it was taken."""
    taken = decision.decision if decision else None
    return (
        Box(translate("Sheet", "approved"), taken == DecisionType.APPROVED),
        Box(translate("Sheet", "with changes"), taken == DecisionType.APPROVED_WITH_CHANGES),
        Box(translate("Sheet", "rejected"), taken == DecisionType.REJECTED),
    )


def _who(state: StepState) -> Iterator[Phrase]:
    """The role, what it looks at, who it is, and on which terms it is asked."""
    step = state.step
    yield phrase(step.role, Style.BOLD)
    yield phrase(choice_label(step.check), Style.LABEL)
    yield phrase(_name(state), Style.LABEL)
    if step.optional:
        yield phrase(translate("Sheet", "optional"), Style.LABEL)


def _name(state: StepState) -> Text:
    """Who decided, else who is asked."""
    decision, asking = state.decision, state.asking
    who, other = (decision.who, decision.on_behalf_of) if decision else (asking.who, asking.on_behalf_of)
    if other == state.step.role:
        return translate("Sheet", "name: {name} (delegate)").format(name=who)
    if other:
        return translate("Sheet", "name: {name}, on behalf of {other}").format(name=who, other=other)
    return translate("Sheet", "name: {name}").format(name=who)


def _comment(decision: Decision | None) -> Iterator[Phrase]:
    if decision is None:
        return
    if decision.decision not in _TICKED:
        yield phrase(choice_label(decision.decision), Style.BOLD)
    if decision.comment:
        yield phrase(decision.comment)


def _signature(facts: Facts, state: StepState) -> Iterator[Phrase]:
    """How the decision came in, with what proves it; else the place to sign."""
    decision = state.decision
    if decision is None:
        yield phrase(translate("Sheet", "signature"), Style.LABEL)
        if state.asking.counts_after is not None:
            silent = translate("Sheet", "no answer by {date} counts as approved")
            yield phrase(silent.format(date=facts.formats.date(state.asking.counts_after)), Style.LABEL)
        return
    yield phrase(choice_label(decision.how), Style.LABEL)
    if state.kept_from:
        kept = translate("Sheet", "kept: decided about version {number}, not asked again")
        yield phrase(kept.format(number=state.kept_from), Style.LABEL)
    if decision.evidence_hash:
        yield phrase(f"{decision.evidence_name}, {facts.formats.size(decision.evidence_size)}", Style.LABEL)
        yield phrase(grouped(decision.evidence_hash, 16), Style.SMALL_MONO)


def _date(facts: Facts, decision: Decision | None) -> Phrase:
    if decision is None:
        return phrase(translate("Sheet", "date"), Style.LABEL)
    return phrase(facts.formats.date(local_moment(decision.decided_at, decision.zone).date()), Style.SMALL)
