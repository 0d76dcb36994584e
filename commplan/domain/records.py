"""The records of a plan: frozen, keyword-only dataclasses whose fields carry their specs.

`id` is a UUIDv7 and never changes. `rev` counts the committed changes of the record, `changed_at` says when the last
one was made (UTC, ISO 8601); both are bookkeeping of the session and take no part in comparisons.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from commplan.domain import fields as f
from commplan.domain import words as w

LANGUAGES = ("en", "pl", "nl")
BOOKKEEPING = ("rev", "changed_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records have in common."""

    kind: ClassVar[str] = ""
    id: str
    rev: int = field(default=0, compare=False)
    changed_at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanInfo(Record):
    """The plan itself and the programme it serves: exactly one in every plan."""

    kind: ClassVar[str] = "plan"
    title: str = f.text(required=True)
    organisation: str = f.text()
    programme: str = f.text()
    language: str = f.text("en", max_length=8)
    zone: str = f.text("Europe/Warsaw", max_length=64)
    country: str = f.text("PL", max_length=2)
    region: str = f.text(max_length=16)
    start: dt.date = f.date(required=True)
    end: dt.date = f.date(required=True)
    weekend: tuple[int, ...] = f.integers((5, 6), minimum=0, maximum=6)
    confidentiality: w.Confidentiality = f.choice(w.Confidentiality.INTERNAL)
    vision: str = f.lines()
    target_experience: str = f.lines()
    emotions: tuple[str, ...] = f.texts(max_items=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender(Record):
    """In whose name a message goes out."""

    kind: ClassVar[str] = "sender"
    name: str = f.text(required=True)
    level: w.SenderLevel = f.choice(w.SenderLevel.OTHER)
    email: str = f.text()
    signature: str = f.lines(max_length=2_000)
    champion: bool = f.flag()
    archived: bool = f.flag()


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience(Record):
    """A group of addressees; a parent contains its children. Load limit in weighted messages a week."""

    kind: ClassVar[str] = "audience"
    name: str = f.text(required=True)
    parent_id: str = f.ref("audience")
    size: int | None = f.integer(None, minimum=0, maximum=10_000_000)
    language: str = f.text(max_length=8)
    load_limit: float | None = f.number(None, minimum=0, maximum=1_000)
    minimum_gap: int | None = f.integer(None, minimum=0, maximum=365)
    archived: bool = f.flag()


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Record):
    """How a message reaches people.

    `lead_time` in working days, `duration` in minutes, `days` are the weekdays it may run on (0 = Monday).
    """

    kind: ClassVar[str] = "channel"
    name: str = f.text(required=True)
    form: w.Form = f.choice(w.Form.OTHER)
    purpose: str = f.text(max_length=500)
    delivery: w.Delivery = f.choice(w.Delivery.PUSH)
    direction: w.Direction = f.choice(w.Direction.ONE_WAY)
    lead_time: int = f.integer(0, minimum=0, maximum=250)
    duration: int = f.integer(30, minimum=0, maximum=1_440)
    weight: float = f.number(1.0, minimum=0, maximum=100)
    days: tuple[int, ...] = f.integers((0, 1, 2, 3, 4), minimum=0, maximum=6)
    weekly_minimum: int | None = f.integer(None, minimum=0, maximum=1_000)
    weekly_maximum: int | None = f.integer(None, minimum=0, maximum=1_000)
    archived: bool = f.flag()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool(Record):
    """With what exactly: a group mailbox, an intranet section, a room, a link, a display."""

    kind: ClassVar[str] = "tool"
    name: str = f.text(required=True)
    type: w.ToolType = f.choice(w.ToolType.OTHER)
    address: str = f.text(max_length=500)
    channel_ids: tuple[str, ...] = f.refs("channel")
    audience_ids: tuple[str, ...] = f.refs("audience")
    archived: bool = f.flag()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalPath(Record):
    """Who must accept the content, in which order. `remind_before` in working days.

    `escalate_to` is the role that the matter passes to when nobody answers in time; it is written to at
    `escalate_email` in `escalate_language`, where these are known.
    """

    kind: ClassVar[str] = "approval_path"
    name: str = f.text(required=True)
    description: str = f.lines(max_length=2_000)
    no_answer: w.NoAnswer = f.choice(w.NoAnswer.WAIT)
    escalate_to: str = f.text()
    escalate_email: str = f.text()
    escalate_language: str = f.text(max_length=8)
    remind_before: int = f.integer(1, minimum=0, maximum=60)
    archived: bool = f.flag()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalStep(Record):
    """One step of a path. Steps with the same `position` are parallel; `rule`: must all agree, or any one.

    An optional step need not answer; what it answers counts. A step with conditions (`only_…`) applies when any of
    them holds. From `delegate_from` until `delegate_until` the decision is asked from the `delegate`; without dates
    the delegate may answer, but is not asked. `language` is the approver's, "" that of the plan.
    """

    kind: ClassVar[str] = "approval_step"
    path_id: str = f.ref("approval_path", required=True)
    position: int = f.integer(1, minimum=1, maximum=99)
    role: str = f.text(required=True)
    person: str = f.text()
    rule: w.StepRule = f.choice(w.StepRule.ALL)
    check: w.CheckKind = f.choice(w.CheckKind.EXPERTISE)
    working_days: int = f.integer(2, minimum=0, maximum=250)
    optional: bool = f.flag()
    only_high_risk: bool = f.flag()
    only_audience_ids: tuple[str, ...] = f.refs("audience")
    only_channel_ids: tuple[str, ...] = f.refs("channel")
    email: str = f.text()
    language: str = f.text(max_length=8)
    delegate: str = f.text()
    delegate_from: dt.date | None = f.date()
    delegate_until: dt.date | None = f.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageTemplate(Record):
    """A message for a form and a language. `subject` and `body` are Jinja2 templates."""

    kind: ClassVar[str] = "message_template"
    name: str = f.text(required=True)
    form: w.Form = f.choice(w.Form.EMAIL)
    language: str = f.text("en", max_length=8)
    subject: str = f.text(max_length=500)
    body: str = f.lines(max_length=200_000)
    format: w.BodyFormat = f.choice(w.BodyFormat.MARKDOWN)
    archived: bool = f.flag()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRule(Record):
    """Days on which nothing goes out: public holidays of a country, company days off, quiet periods.

    `yearly` repeats a day off on the same date each year. A quiet period without audiences holds for everyone.
    """

    kind: ClassVar[str] = "day_rule"
    name: str = f.text(required=True)
    type: w.DayRuleType = f.choice(w.DayRuleType.DAY_OFF)
    country: str = f.text(max_length=2)
    region: str = f.text(max_length=16)
    start: dt.date | None = f.date()
    end: dt.date | None = f.date()
    yearly: bool = f.flag()
    enforcement: w.Enforcement = f.choice(w.Enforcement.WARN)
    audience_ids: tuple[str, ...] = f.refs("audience")


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """A goal; organisation goals contain team goals, which contain individual ones."""

    kind: ClassVar[str] = "goal"
    name: str = f.text(required=True, max_length=500)
    level: w.GoalLevel = f.choice(w.GoalLevel.ORGANISATION)
    parent_id: str = f.ref("goal")
    owner: str = f.text()
    measure: str = f.text(max_length=500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase(Record):
    """A dated phase of the change, such as one of Kotter's eight steps."""

    kind: ClassVar[str] = "phase"
    name: str = f.text(required=True)
    position: int = f.integer(1, minimum=1, maximum=99)
    description: str = f.lines(max_length=2_000)
    start: dt.date | None = f.date()
    end: dt.date | None = f.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyStage(Record):
    """A stage of the customer's or the employee's journey."""

    kind: ClassVar[str] = "journey_stage"
    name: str = f.text(required=True)
    journey: w.Journey = f.choice(w.Journey.CUSTOMER)
    position: int = f.integer(1, minimum=1, maximum=99)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentEvent(Record):
    """What happens, or will happen, that creates the need to communicate.

    `rule` is an RFC 5545 RRULE value ("FREQ=MONTHLY;BYMONTHDAY=1"), empty for once; it starts on `start`.
    `workday_offset` moves each date of the rule by that many working days ("10 working days after the quarter");
    then `date_rule` says what happens on a non-working day. `span` is the length of the event in calendar days.
    """

    kind: ClassVar[str] = "content_event"
    title: str = f.text(required=True)
    category: w.Category = f.choice(w.Category.OTHER)
    start: dt.date = f.date(required=True)
    span: int = f.integer(1, minimum=1, maximum=366)
    rule: str = f.text(max_length=500)
    workday_offset: int = f.integer(0, minimum=-250, maximum=250)
    date_rule: w.DateRule = f.choice(w.DateRule.NEXT)
    reason: str = f.lines()
    know: str = f.lines(max_length=2_000)
    feel: str = f.lines(max_length=2_000)
    do: str = f.lines(max_length=2_000)
    owner: str = f.text()
    risk: w.Risk = f.choice(w.Risk.LOW)
    goal_ids: tuple[str, ...] = f.refs("goal")
    phase_id: str = f.ref("phase")
    stage_ids: tuple[str, ...] = f.refs("journey_stage")
    emotions: tuple[str, ...] = f.texts(max_items=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventException(Record):
    """One date of an event's frequency that is left out, moved or added. `original` is the date the rule gives.

    An added date has an original when the rule once gave it: a date that stayed when the others changed.
    """

    kind: ClassVar[str] = "event_exception"
    event_id: str = f.ref("content_event", required=True)
    action: w.ExceptionAction = f.choice(w.ExceptionAction.LEFT_OUT)
    original: dt.date | None = f.date()
    date: dt.date | None = f.date()
    reason: str = f.text(max_length=500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Communication(Record):
    """ONE message about an event. `offset` in `offset_unit` from the event's start or end; `time` None means all day.

    `duration` in minutes, `span` in calendar days (a screensaver that runs for a week).
    """

    kind: ClassVar[str] = "communication"
    event_id: str = f.ref("content_event", required=True)
    title: str = f.text(required=True)
    sender_id: str = f.ref("sender")
    on_behalf_of: str = f.text()
    audience_ids: tuple[str, ...] = f.refs("audience")
    excluded_audience_ids: tuple[str, ...] = f.refs("audience")
    channel_id: str = f.ref("channel")
    tool_ids: tuple[str, ...] = f.refs("tool")
    offset: int = f.integer(0, minimum=-400, maximum=400)
    offset_unit: w.OffsetUnit = f.choice(w.OffsetUnit.WORKING_DAYS)
    offset_from: w.OffsetFrom = f.choice(w.OffsetFrom.START)
    time: dt.time | None = f.time(dt.time(9, 0))
    duration: int = f.integer(30, minimum=0, maximum=1_440)
    span: int = f.integer(1, minimum=1, maximum=366)
    owner: str = f.text()
    author: str = f.text()
    requester: str = f.text()
    approval_path_id: str = f.ref("approval_path")
    template_id: str = f.ref("message_template")
    languages: tuple[str, ...] = f.texts(max_items=10, max_length=8)
    key_messages: tuple[str, ...] = f.texts(max_items=3, max_length=500)
    content: str = f.lines(max_length=200_000)
    call_to_action: str = f.text(max_length=500)
    expected_questions: str = f.lines()
    feedback: str = f.text(max_length=500)
    target_measure: str = f.text(max_length=500)
    cascade_from_id: str = f.ref("communication")
    confidentiality: w.Confidentiality = f.choice(w.Confidentiality.INTERNAL)
    embargo: bool = f.flag()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence(Record):
    """One dated instance about which something is known, under the key (communication_id, original).

    `original` is the date that the event's rule gives (before any shift), as RECURRENCE-ID does in RFC 5545.
    `date` and `time` are set when this one instance was moved, `duration` (minutes) when it has a length of its own;
    with `all_day` it has no time though its communication has one. `step_days` gives steps of the approval path fewer
    working days for this date, each as "<id of the step>=<working days>"; `approval_path_id` is set when this date
    takes another path than its communication.
    """

    kind: ClassVar[str] = "occurrence"
    communication_id: str = f.ref("communication", required=True)
    original: dt.date = f.date(required=True)
    state: w.OccurrenceState = f.choice(w.OccurrenceState.PLANNED)
    date: dt.date | None = f.date()
    time: dt.time | None = f.time()
    duration: int | None = f.integer(None, minimum=0, maximum=1_440)
    all_day: bool = f.flag()
    title: str = f.text()
    reason: str = f.text(max_length=500)
    load_reason: str = f.text(max_length=500)
    step_days: tuple[str, ...] = f.texts(max_items=99, max_length=60)
    approval_path_id: str = f.ref("approval_path")
    sent_at: str = f.text(max_length=40)
    sent_by: str = f.text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """The text of one occurrence in one language, where it differs from the template. Jinja2 like the template."""

    kind: ClassVar[str] = "draft"
    occurrence_id: str = f.ref("occurrence", required=True)
    language: str = f.text("en", max_length=8)
    subject: str = f.text(max_length=500)
    body: str = f.lines(max_length=200_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file that belongs to an occurrence and is approved with it.

    `size` in bytes, `sha256` in hex over its content, which the plan file keeps up to a limit.
    """

    kind: ClassVar[str] = "attachment"
    occurrence_id: str = f.ref("occurrence", required=True)
    name: str = f.text(required=True)
    media_type: str = f.text()
    size: int = f.integer(0, minimum=0, maximum=2**40)
    sha256: str = f.text(required=True, max_length=64)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentCheck(Record):
    """One answered check of an occurrence's content, with the initials of who checked."""

    kind: ClassVar[str] = "content_check"
    occurrence_id: str = f.ref("occurrence", required=True)
    check: w.ContentCheckKind = f.choice(w.ContentCheckKind.FACTS)
    answer: w.Answer = f.choice(w.Answer.YES)
    initials: str = f.text(max_length=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Record):
    """What an occurrence brought. Scores from fewer than five answers are never shown."""

    kind: ClassVar[str] = "result"
    occurrence_id: str = f.ref("occurrence", required=True)
    measured_on: dt.date | None = f.date()
    reach: int | None = f.integer(None, minimum=0, maximum=10_000_000)
    opened: int | None = f.integer(None, minimum=0, maximum=10_000_000)
    attended: int | None = f.integer(None, minimum=0, maximum=10_000_000)
    questions: int | None = f.integer(None, minimum=0, maximum=100_000)
    answered: int | None = f.integer(None, minimum=0, maximum=100_000)
    score: float | None = f.number(None, minimum=-100, maximum=100)
    answers: int | None = f.integer(None, minimum=0, maximum=10_000_000)
    note: str = f.lines(max_length=2_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class CascadeReport(Record):
    """One department's report of a cascaded communication: held, attended, questions."""

    kind: ClassVar[str] = "cascade_report"
    occurrence_id: str = f.ref("occurrence", required=True)
    department: str = f.text(required=True)
    manager: str = f.text()
    due: dt.date | None = f.date()
    held_on: dt.date | None = f.date()
    attended: int | None = f.integer(None, minimum=0, maximum=100_000)
    questions: str = f.lines(max_length=2_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickWin(Record):
    """A quick win, and the event that tells it."""

    kind: ClassVar[str] = "quick_win"
    title: str = f.text(required=True)
    date: dt.date | None = f.date()
    owner: str = f.text()
    event_id: str = f.ref("content_event")
    note: str = f.lines(max_length=2_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Record):
    """A dated series such as NPS."""

    kind: ClassVar[str] = "indicator"
    name: str = f.text(required=True)
    type: w.IndicatorType = f.choice(w.IndicatorType.OTHER)
    unit: str = f.text(max_length=20)
    target: float | None = f.number(None, minimum=-1e9, maximum=1e9)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorValue(Record):
    """One value of an indicator; `answers` is the number of people behind it."""

    kind: ClassVar[str] = "indicator_value"
    indicator_id: str = f.ref("indicator", required=True)
    date: dt.date = f.date(required=True)
    value: float = f.number(0.0, minimum=-1e9, maximum=1e9)
    answers: int | None = f.integer(None, minimum=0, maximum=10_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """A saved selection: the same filters on screen, in print and in exports. Empty lists select everything.

    `period` (a value of `words.Period`, "" for none) moves along with the day; `start` and `end` stand still.
    """

    kind: ClassVar[str] = "saved_view"
    name: str = f.text(required=True)
    icon: str = f.text(max_length=40)
    position: int = f.integer(1, minimum=1, maximum=999)
    audience_ids: tuple[str, ...] = f.refs("audience")
    sender_ids: tuple[str, ...] = f.refs("sender")
    channel_ids: tuple[str, ...] = f.refs("channel")
    tool_ids: tuple[str, ...] = f.refs("tool")
    goal_ids: tuple[str, ...] = f.refs("goal")
    phase_ids: tuple[str, ...] = f.refs("phase")
    approval_path_ids: tuple[str, ...] = f.refs("approval_path")
    statuses: tuple[str, ...] = f.texts(max_items=20, max_length=20)
    categories: tuple[str, ...] = f.texts(max_items=20, max_length=20)
    risks: tuple[str, ...] = f.texts(max_items=20, max_length=20)
    gaps: tuple[str, ...] = f.texts(max_items=40, max_length=40)
    owner: str = f.text()
    words: str = f.text()
    period: str = f.text(max_length=20)
    start: dt.date | None = f.date()
    end: dt.date | None = f.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook(Record):
    """A reusable pattern of an event with its communications. `pattern` is JSON that names what it refers to."""

    kind: ClassVar[str] = "playbook"
    name: str = f.text(required=True)
    description: str = f.lines(max_length=2_000)
    pattern: str = f.lines(max_length=200_000)


RECORD_TYPES: tuple[type[Record], ...] = (
    PlanInfo,
    Sender,
    Audience,
    Channel,
    Tool,
    ApprovalPath,
    ApprovalStep,
    MessageTemplate,
    DayRule,
    Goal,
    Phase,
    JourneyStage,
    ContentEvent,
    EventException,
    Communication,
    Occurrence,
    Draft,
    Attachment,
    ContentCheck,
    Result,
    CascadeReport,
    QuickWin,
    Indicator,
    IndicatorValue,
    SavedView,
    Playbook,
)
"""All record types, each after those it refers to (except references within a kind)."""

KINDS: dict[str, type[Record]] = {t.kind: t for t in RECORD_TYPES}
