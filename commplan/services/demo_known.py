"""What is known about the dates of the demo: what was sent, moved, cancelled, drafted, and what it brought."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.ids import new_id
from commplan.planning.approvals import approval_start
from commplan.planning.load import Load, weekly_load
from commplan.planning.paths import steps_of
from commplan.planning.schedule import Dated
from commplan.services.demo_results import results_of
from commplan.services.demo_story import Story

PUT_UP_EARLY = frozenset({"seven_brief", "seven_qa", "seven_special", "seven_dept"})
"""Communications in work before their last day for it."""

_NEAR = dt.timedelta(days=10)
_CHECKS = (
    w.ContentCheckKind.FACTS,
    w.ContentCheckKind.LEGAL,
    w.ContentCheckKind.HR,
    w.ContentCheckKind.PERSONAL_DATA,
    w.ContentCheckKind.BRAND,
    w.ContentCheckKind.LINKS,
)


def with_what_is_known(story: Story) -> Story:
    """The story with its occurrences, drafts, checks, results and cascade reports."""
    special = _special(story)
    occurrences = [_occurrence(story, d, special.get(d.uid, {})) for d in story.dates if _is_known(story, d, special)]
    story = story.with_plan(story.plan.with_changes([added(o) for o in occurrences]))
    more = [record for d in story.dates if d.occurrence for record in (*_drafts(story, d), *_checks(story, d))]
    return story.with_plan(story.plan.with_changes([added(record) for record in (*more, *results_of(story))]))


def _special(story: Story) -> dict[str, dict[str, object]]:
    """What is out of the ordinary: fields of occurrences by the uid of their dates."""
    cancelled, postponed = w.OccurrenceState.CANCELLED, w.OccurrenceState.POSTPONED
    special: dict[str, dict[str, object]] = {}
    for d in story.past("listening_session")[1:2]:
        special[d.uid] = {"state": cancelled, "reason": story.reader.word("reason_cancelled")}
    for d in story.past("partners_mail")[-2:]:
        special[d.uid] = {"state": cancelled, "reason": story.reader.word("reason_partners")}
    for d in (*story.coming("breakfast_meeting"), *story.coming("forum_meeting"))[:1]:
        special[d.uid] = {"state": postponed, "reason": story.reader.word("reason_postponed")}
    for d in story.coming("listening_session")[:1]:
        special[d.uid] = {
            "date": story.schedule.calendar.add(d.date, -1),
            "reason": story.reader.word("reason_moved"),
        }
    return special | _beside_the_announcement(story)


def _beside_the_announcement(story: Story) -> dict[str, dict[str, object]]:
    """What the great announcement displaces, and another heavy week that goes ahead for a reason."""
    announced = next(d.date for d in story.dates if story.key(d) == "seven_letter")
    reason = story.reader.word("reason_merged")
    special: dict[str, dict[str, object]] = {
        d.uid: {"state": w.OccurrenceState.CANCELLED, "reason": reason}
        for d in (*story.coming("town_hall_meeting"), *story.coming("half_year_town"))
        if abs(d.date - announced) <= _NEAR
    }
    loads = weekly_load(story.schedule, announced + dt.timedelta(days=7), story.plan.info.end)
    heavy = min(((load.causes[0].dated.date, load) for load in loads.values() if load.is_over), default=None, key=_day)
    if heavy:
        heaviest = max(heavy[1].causes, key=lambda cause: cause.points).dated
        special.setdefault(heaviest.uid, {})["load_reason"] = story.reader.word("reason_load")
    return special


def _day(heavy: tuple[dt.date, Load]) -> dt.date:
    return heavy[0]


def _is_known(story: Story, dated: Dated, special: dict[str, dict[str, object]]) -> bool:
    if story.is_over(dated) or dated.uid in special or story.key(dated) in PUT_UP_EARLY:
        return True
    return approval_start(steps_of(story.plan, dated), story.schedule.calendar, dated.date) <= story.today


def _occurrence(story: Story, dated: Dated, special: dict[str, object]) -> r.Occurrence:
    values: dict[str, object] = {}
    if story.key(dated) == "newsletter_issue":
        issue = [d.uid for d in story.dates if story.key(d) == "newsletter_issue"].index(dated.uid) + 1
        values["title"] = story.reader.word("pulse_title").replace("{n}", str(issue))
    if story.is_over(dated) and "state" not in special:
        communication = story.plan.get(r.Communication, dated.communication_id)
        values["state"] = w.OccurrenceState.SENT
        values["sent_at"] = story.stamp(dated.date, dated.time or dt.time(8))
        values["sent_by"] = communication.owner
    elif story.key(dated) == "seven_dept":
        values["state"] = w.OccurrenceState.DRAFTING
    known = r.Occurrence(id=new_id(), communication_id=dated.communication_id, original=dated.original)
    return replace(known, **{**values, **special})  # type: ignore[arg-type]


def _drafts(story: Story, dated: Dated) -> Iterator[r.Draft]:
    name = {"seven_letter": "letter", "seven_dept": "dept"}.get(story.key(dated))
    if name is None or dated.occurrence is None:
        return
    for language in story.plan.get(r.Communication, dated.communication_id).languages:
        yield r.Draft(
            id=new_id(),
            occurrence_id=dated.occurrence.id,
            language=language,
            subject=story.reader.word(f"{name}_subject", language),
            body=story.reader.word(f"{name}_body", language),
        )


def _checks(story: Story, dated: Dated) -> Iterator[r.ContentCheck]:
    """The checks of what took a long path; those that legal and HR make only once it is sent."""
    communication = story.plan.get(r.Communication, dated.communication_id)
    state = dated.occurrence.state if dated.occurrence else w.OccurrenceState.PLANNED
    is_short = communication.approval_path_id == story.reader.ids["approval_path", "short"]
    if dated.occurrence is None or is_short or state not in (w.OccurrenceState.SENT, w.OccurrenceState.PLANNED):
        return
    for check in _CHECKS:
        if state != w.OccurrenceState.SENT and check in (w.ContentCheckKind.LEGAL, w.ContentCheckKind.HR):
            continue
        initials = "HR" if check == w.ContentCheckKind.HR else "IC"
        yield r.ContentCheck(
            id=new_id(), occurrence_id=dated.occurrence.id, check=check, answer=w.Answer.YES, initials=initials
        )
