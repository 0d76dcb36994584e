"""The enumerations of the domain. Values are stored and exported; labels for people are in `domain.labels`."""

from enum import StrEnum


class SenderLevel(StrEnum):
    BOARD = "board"
    DIRECTOR = "director"
    MIDDLE_MANAGER = "middle_manager"
    COMMUNICATIONS = "communications"
    OTHER = "other"


class Form(StrEnum):
    """The form (channel kind) by which a message reaches people."""

    IN_PERSON = "in_person"
    EMAIL = "email"
    ONE_TO_ONE = "one_to_one"
    TOWN_HALL = "town_hall"
    DIVISION_MEETING = "division_meeting"
    DEPARTMENT_MEETING = "department_meeting"
    BOARD_MEETING = "board_meeting"
    INTRANET = "intranet"
    NEWSLETTER = "newsletter"
    SCREENSAVER = "screensaver"
    CUSTOMER_CONTACT = "customer_contact"  # direct contact of employees with customers
    OTHER = "other"

    @property
    def is_meeting(self) -> bool:
        """Whether people come together, so that the time is taken in their calendars."""
        return self in _MEETINGS


_MEETINGS = frozenset(
    {
        Form.IN_PERSON,
        Form.ONE_TO_ONE,
        Form.TOWN_HALL,
        Form.DIVISION_MEETING,
        Form.DEPARTMENT_MEETING,
        Form.BOARD_MEETING,
        Form.CUSTOMER_CONTACT,
    }
)


class Delivery(StrEnum):
    PUSH = "push"
    PULL = "pull"


class Direction(StrEnum):
    ONE_WAY = "one_way"
    TWO_WAY = "two_way"


class ToolType(StrEnum):
    MAILBOX = "mailbox"
    INTRANET_SECTION = "intranet_section"
    ROOM = "room"
    LINK = "link"
    DISPLAY = "display"
    OTHER = "other"


class NoAnswer(StrEnum):
    """What happens when an approver does not answer by the deadline."""

    WAIT = "wait"
    REMIND = "remind"
    ESCALATE = "escalate"
    COUNTS_AS_APPROVED = "counts_as_approved"


class StepRule(StrEnum):
    """Which of several parallel steps (same order) must agree."""

    ALL = "all"
    ANY = "any"


class CheckKind(StrEnum):
    """What an approver looks at."""

    COMPLETENESS = "completeness"
    EXPERTISE = "expertise"
    LEGAL = "legal"
    HR = "hr"
    PERSONAL_DATA = "personal_data"
    FINANCE = "finance"
    BRAND = "brand"
    PROGRAMME = "programme"
    FINAL = "final"


class ContentCheckKind(StrEnum):
    """The checks of the approval sheet, section 6."""

    FACTS = "facts"
    LEGAL = "legal"
    HR = "hr"
    PERSONAL_DATA = "personal_data"
    FINANCE = "finance"
    BRAND = "brand"
    TRANSLATIONS = "translations"
    ACCESSIBILITY = "accessibility"
    CALENDAR = "calendar"
    LINKS = "links"


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


class BodyFormat(StrEnum):
    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"


class DayRuleType(StrEnum):
    PUBLIC_HOLIDAYS = "public_holidays"
    DAY_OFF = "day_off"
    QUIET_PERIOD = "quiet_period"


class Enforcement(StrEnum):
    WARN = "warn"
    BLOCK = "block"


class Category(StrEnum):
    STRATEGY = "strategy"
    RESULTS = "results"
    PROGRAMME = "programme"
    FINANCE = "finance"
    PEOPLE = "people"
    CUSTOMERS = "customers"
    CELEBRATION = "celebration"
    LISTENING = "listening"
    OPERATIONS = "operations"
    OTHER = "other"


class DateRule(StrEnum):
    """What happens to a date that falls on a non-working day (the "day rule" of a frequency)."""

    KEEP = "keep"
    SKIP = "skip"
    PREVIOUS = "previous"
    NEXT = "next"


class ExceptionAction(StrEnum):
    LEFT_OUT = "left_out"
    MOVED = "moved"
    ADDED = "added"


class OffsetUnit(StrEnum):
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"


class OffsetFrom(StrEnum):
    START = "start"
    END = "end"


class Confidentiality(StrEnum):
    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"


class Risk(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class OccurrenceState(StrEnum):
    """What a person said of an occurrence. What approvals and results add to it is `Status`, computed."""

    PLANNED = "planned"
    DRAFTING = "drafting"
    SENT = "sent"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Status(StrEnum):
    """The status of an occurrence as people see it (computed by `planning.status`)."""

    PLANNED = "planned"
    DRAFTING = "drafting"
    IN_APPROVAL = "in_approval"
    APPROVED = "approved"
    APPROVE_AGAIN = "approve_again"
    REJECTED = "rejected"
    SENT = "sent"
    MEASURED = "measured"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class DecisionType(StrEnum):
    APPROVED = "approved"
    APPROVED_WITH_CHANGES = "approved_with_changes"
    REJECTED = "rejected"
    ABSTAINED = "abstained"
    REVOKED = "revoked"


class DecisionHow(StrEnum):
    """How a decision came in. NO_ANSWER: none did, and the path says that this counts as approved."""

    SCREEN = "screen"
    PAPER = "paper"
    EMAIL = "email"
    NO_ANSWER = "no_answer"


class GoalLevel(StrEnum):
    ORGANISATION = "organisation"
    TEAM = "team"
    INDIVIDUAL = "individual"


class Journey(StrEnum):
    CUSTOMER = "customer"
    EMPLOYEE = "employee"


class IndicatorType(StrEnum):
    NPS = "nps"
    ENPS = "enps"
    SATISFACTION = "satisfaction"
    RETENTION = "retention"
    OTHER = "other"


class Period(StrEnum):
    """A period that moves along with the day on which it is asked for (see `planning.periods`)."""

    NEXT_30_DAYS = "next_30_days"
    THIS_MONTH = "this_month"
    NEXT_MONTH = "next_month"
    THIS_QUARTER = "this_quarter"
    NEXT_QUARTER = "next_quarter"
    LAST_30_DAYS = "last_30_days"
    PLAN_YEAR = "plan_year"


class Gap(StrEnum):
    """What a dated communication may lack, or what is at odds with it (see `planning.gaps`)."""

    NO_SENDER = "no_sender"
    NO_AUDIENCE = "no_audience"
    NO_CHANNEL = "no_channel"
    NO_TOOL = "no_tool"
    NO_APPROVAL_PATH = "no_approval_path"
    NO_APPROVER = "no_approver"
    NO_OWNER = "no_owner"
    NO_TEXT = "no_text"
    OUTSIDE_PLAN = "outside_plan"
    NOT_PUT_UP = "not_put_up"
    APPROVAL_OVERDUE = "approval_overdue"
    NOT_MEASURED = "not_measured"
    OVER_LOAD = "over_load"
    SILENT_AUDIENCE = "silent_audience"
