"""How an approver is asked: who, since when, when to remind, and what becomes of no answer."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self
from zoneinfo import ZoneInfo

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, ApprovalStep
from commplan.domain.versions import ContentVersion
from commplan.domain.words import NoAnswer, StepRule
from commplan.planning.paths import APPROVALS, Position, Standing, come_to, grouped
from commplan.planning.workdays import WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How one step is asked on a day. All but `who`, `on_behalf_of` and `since` say nothing of steps not awaited."""

    who: str = ""  # the person, or the delegate in the time of delegation; "" when only the role is known
    on_behalf_of: str = ""  # the person, else the role, for whom the delegate decides
    since: dt.date | None = None  # when its turn began
    remind_on: dt.date | None = None  # the first day for a reminder
    is_reminder_due: bool = False
    escalated_to: str = ""  # the role that the matter has passed to
    counts_after: dt.date | None = None  # after that day silence counts as approval, because the path says so
    is_silent: bool = False  # that day has passed: `services.silence.record_unanswered` may record it

    @classmethod
    def of(
        cls,
        path: ApprovalPath,
        step: ApprovalStep,
        calendar: WorkingCalendar,
        *,
        due: dt.date,
        since: dt.date | None,
        today: dt.date,
        is_awaited: bool,
        has_abstained: bool,
        has_revoked: bool,
        version: ContentVersion | None,
    ) -> Self:
        """How `step` is asked on `today`. Who abstained has answered: their silence is none.

        So has who revoked; what they take back to think again is not passed on over their heads either.
        """
        who, on_behalf_of = asked(step, today)
        if not is_awaited or since is None:
            return cls(who=who, on_behalf_of=on_behalf_of, since=since)
        remind_on = reminder_day(path, calendar, due, since)
        is_counted = counts_silence(path, version) and not has_abstained and not has_revoked
        is_passed_on = path.no_answer == NoAnswer.ESCALATE and due < today and not has_revoked
        counts_after = max(due, calendar.add(since, step.working_days)) if is_counted else None
        return cls(
            who=who,
            on_behalf_of=on_behalf_of,
            since=since,
            remind_on=remind_on,
            is_reminder_due=remind_on is not None and remind_on <= today,
            escalated_to=path.escalate_to if is_passed_on else "",
            counts_after=counts_after,
            is_silent=counts_after is not None and counts_after < today,
        )


NOT_ASKED = Asking()


def asked(step: ApprovalStep, day: dt.date) -> tuple[str, str]:
    """Who is asked on `day`, and on whose behalf: the delegate from `delegate_from` until `delegate_until`.

    One date alone leaves the other side open. A delegate without dates stands in only when asked by hand.
    """
    start, end = step.delegate_from, step.delegate_until
    is_away = bool(step.delegate) and (start or end) is not None and (start or day) <= day <= (end or day)
    return (step.delegate, step.person or step.role) if is_away else (step.person, "")


def reminder_day(path: ApprovalPath, calendar: WorkingCalendar, due: dt.date, since: dt.date) -> dt.date | None:
    """From when on who has not answered is reminded: `remind_before` working days before the due date.

    With 0 it is the working day after, when the path says to remind; else nobody is reminded. Never before the working
    day after `since`, when they were asked.
    """
    if not path.remind_before and path.no_answer != NoAnswer.REMIND:
        return None
    return max(calendar.add(due, -path.remind_before or 1), calendar.add(since, 1))


def counts_silence(path: ApprovalPath, version: ContentVersion | None) -> bool:
    """Whether no answer about `version` counts as approval: the path says so now, and did when it was put up."""
    if version is None or path.no_answer != NoAnswer.COUNTS_AS_APPROVED:
        return False
    return f'"no_answer":"{NoAnswer.COUNTS_AS_APPROVED}"' in version.content


# --- whose turn it was when


def began(plan: Plan, version: ContentVersion, steps: Sequence[ApprovalStep], stands: Standing) -> dict[str, dt.date]:
    """When the turn of each step began, in the plan's zone, by step id; steps whose turn has not come are left out."""
    zone, moment = ZoneInfo(plan.info.zone), version.created_at
    found: dict[str, dt.date] = {}
    groups = grouped(steps)
    for group, position in zip(groups, come_to(groups, stands), strict=True):
        day = day_of(moment, zone)
        if day is None:
            break
        found |= {step.id: day for step in group}
        if position is not Position.SETTLED:
            break
        moment = max(moment, _settled(group, stands))
    return found


def day_of(moment: str, zone: ZoneInfo) -> dt.date | None:
    """The day of a moment (UTC, ISO 8601) in a zone.

    None for what is no moment: only in a file that somebody has changed, which the chain check says.
    """
    try:
        return dt.datetime.fromisoformat(moment).astimezone(zone).date()
    except (ValueError, OverflowError):
        return None


def _settled(group: Sequence[ApprovalStep], stands: Standing) -> str:
    """When a position held nothing up any more (UTC, ISO 8601): "" when it never did."""
    required = [step for step in group if not step.optional]
    own = [stands.own[step.id] for step in required if step.id in stands.own]
    approvals = [d.decided_at for d in own if d.decision in APPROVALS]
    if approvals and all(step.rule == StepRule.ANY for step in required):
        return min(approvals)
    return max((d.decided_at for d in own), default="")
