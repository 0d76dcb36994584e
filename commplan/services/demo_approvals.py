"""The approvals of the demo: versions put up in time, decisions taken on their due dates, and a few that were not."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from commplan.clock import stamp
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import updated
from commplan.domain.ids import new_id
from commplan.domain.versions import ContentVersion, Decision
from commplan.exchange.messages import Renderer
from commplan.planning.approvals import approval_start, due_dates
from commplan.planning.chain import chained
from commplan.planning.paths import steps_of
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.versions import frozen
from commplan.services.demo_known import PUT_UP_EARLY
from commplan.services.demo_story import Story
from commplan.services.texts import for_approval, texts_of

_HOW = (w.DecisionHow.SCREEN, w.DecisionHow.SCREEN, w.DecisionHow.EMAIL, w.DecisionHow.PAPER)
_LEGAL_POSITION = 3
_SOON = 5  # working days
_IN_APPROVAL = (w.OccurrenceState.SENT, w.OccurrenceState.PLANNED)


@dataclass(frozen=True, kw_only=True)
class _Taken:
    """A decision before it has its place in the chain."""

    at: dt.datetime
    version: ContentVersion
    step: r.ApprovalStep
    decision: w.DecisionType = w.DecisionType.APPROVED
    comment: str = ""
    how: w.DecisionHow = w.DecisionHow.SCREEN


def with_approvals(story: Story, renderer: Renderer) -> Story:
    """The story with all versions and decisions so far; then one date is changed once more after its approval."""
    versions: list[ContentVersion] = []
    taken: list[_Taken] = []
    for dated in story.dates:
        if dated.occurrence and dated.occurrence.state in _IN_APPROVAL:
            for version, decisions in _approval(story, dated, renderer):
                versions.append(version)
                taken.extend(decisions)
    plan = story.plan.with_approvals(versions, _chain(story, sorted(taken, key=lambda t: t.at)))
    changed = next(d.occurrence for d in story.dates if story.key(d) == "seven_qa")
    assert changed is not None
    return story.with_plan(plan.with_changes([updated(changed, time=dt.time(11))]))


def _chain(story: Story, taken: list[_Taken]) -> list[Decision]:
    decisions: list[Decision] = []
    previous = None
    for t in taken:
        previous = chained(
            previous,
            id=new_id(),
            occurrence_id=t.version.occurrence_id,
            version_id=t.version.id,
            fingerprint=t.version.fingerprint,
            step_id=t.step.id,
            step_role=t.step.role,
            who=t.step.role,
            on_behalf_of="",
            decision=t.decision,
            comment=t.comment,
            how=t.how,
            decided_at=stamp(t.at),
            zone=story.plan.info.zone,
        )
        decisions.append(previous)
    return decisions


def _approval(story: Story, dated: Dated, renderer: Renderer) -> Iterator[tuple[ContentVersion, list[_Taken]]]:
    """The versions of one date with the decisions on each."""
    if story.key(dated) != "strategy_letter":
        first = _version(story, dated, renderer)
        yield first, list(_decisions(story, dated, first))
        return
    earlier = _without_call_to_action(story, dated)
    refused = _version(earlier, _same(earlier.schedule, dated), renderer)
    decisions = list(_decisions(story, dated, refused))
    until = next(i for i, t in enumerate(decisions) if t.step.check == w.CheckKind.LEGAL)
    comment = story.reader.word("comment_legal")
    refusal = replace(decisions[until], decision=w.DecisionType.REJECTED, comment=comment, how=w.DecisionHow.SCREEN)
    week = dt.timedelta(days=7)
    yield refused, [replace(t, at=t.at - week) for t in (*decisions[:until], refusal)]
    second = _version(story, dated, renderer, 2, "corrected_text")
    yield second, list(_decisions(story, dated, second))


def _without_call_to_action(story: Story, dated: Dated) -> Story:
    communication = story.plan.get(r.Communication, dated.communication_id)
    return story.with_plan(story.plan.with_changes([updated(communication, call_to_action="")]))


def _same(schedule: Schedule, dated: Dated) -> Dated:
    found = schedule.find(dated.communication_id, dated.original)
    assert found is not None
    return found


def _version(
    story: Story, dated: Dated, renderer: Renderer, number: int = 1, note: str = "first_text"
) -> ContentVersion:
    assert dated.occurrence is not None
    communication = story.plan.get(r.Communication, dated.communication_id)
    calendar = story.schedule.calendar
    steps = steps_of(story.plan, dated)
    put_up = min(approval_start(steps, calendar, dated.date), calendar.add(story.today, -1))
    return frozen(
        story.plan,
        dated,
        for_approval(texts_of(story.plan, dated, renderer)),
        due=due_dates(steps, calendar, dated.date),
        occurrence_id=dated.occurrence.id,
        number=number,
        author=communication.author,
        created_at=story.stamp(put_up, dt.time(8, 30)),
        note=story.reader.word(note),
    )


def _decisions(story: Story, dated: Dated, version: ContentVersion) -> Iterator[_Taken]:
    """Each step decides on its due date; of what lies ahead, those that are due by yesterday have."""
    key, chance, word = story.key(dated), story.chance(dated), story.reader.word
    steps = steps_of(story.plan, dated)
    due = due_dates(steps, story.schedule.calendar, dated.date)
    yesterday = story.schedule.calendar.add(story.today, -1)
    is_soon = dated.date <= story.schedule.calendar.add(story.today, _SOON)
    is_prompt = is_soon and key not in ("seven_letter", "seven_town") and chance.random() < 0.6
    settled = dt.date.min  # the day on which the steps before had decided
    for step in steps:
        is_early = key in PUT_UP_EARLY or story.is_over(dated) or is_prompt
        if due[step.id] > yesterday and not is_early:
            return
        if key == "seven_letter" and step.check != w.CheckKind.HR and step.position >= _LEGAL_POSITION:
            continue  # legal counsel is late; HR, side by side with it, has decided
        day = _decided(story, step, due[step.id], settled) if story.is_over(dated) else due[step.id]
        settled = max(settled, min(day, yesterday))
        at = story.moment(min(day, yesterday), dt.time(8 + step.position, chance.randint(0, 59)))
        taken = _Taken(at=at, version=version, step=step, how=chance.choice(_HOW))
        if key == "seven_special" and step.check == w.CheckKind.EXPERTISE:
            yield replace(taken, decision=w.DecisionType.REJECTED, comment=word("comment_rejected"))
            return
        if key == "seven_brief" and step.check == w.CheckKind.EXPERTISE:
            taken = replace(taken, decision=w.DecisionType.APPROVED_WITH_CHANGES, comment=word("comment_wording"))
        elif step.check == w.CheckKind.EXPERTISE and chance.random() < 0.3:
            taken = replace(taken, comment=word("comment_figures"))
        yield taken


def _decided(story: Story, step: r.ApprovalStep, due: dt.date, settled: dt.date) -> dt.date:
    """When a step decided long ago: mostly in time, some a day early; legal counsel a day late every other time."""
    luck = (due.toordinal() * 7 + step.position) % 10
    if step.check == w.CheckKind.LEGAL and luck < 5:
        return story.schedule.calendar.add(due, 1)
    early = max(story.schedule.calendar.add(due, -1), settled)
    return early if luck > 6 and early < due else due
