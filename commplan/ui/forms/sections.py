"""How the fields of each kind are grouped and laid out in a form: data only. Fields in one row share it."""

from dataclasses import dataclass

from commplan.domain.texts import Text, translate

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (None for the first fields), its rows, and what is shown below them ("module:class").

    That class is made with the workspace, and told which records are shown (`show_records`).
    """

    heading: Text | None
    rows: tuple[Row, ...]
    below: str = ""


SECTIONS: dict[str, tuple[Section, ...]] = {
    "plan": (
        Section(None, (("title",), ("organisation",), ("programme",), ("start", "end"), ("language", "country"))),
        Section(
            translate("Window", "Calendar"),
            (("zone",), ("region",), ("weekend",)),
        ),
        Section(
            translate("Window", "Programme"),
            (("vision",), ("target_experience",), ("emotions",), ("confidentiality",)),
        ),
    ),
    "sender": (Section(None, (("name",), ("level",), ("email",), ("signature",), ("champion",), ("archived",))),),
    "audience": (
        Section(None, (("name",), ("parent_id",), ("size", "language"))),
        Section(translate("Window", "Load"), (("load_limit", "minimum_gap"),)),
        Section(None, (("archived",),)),
    ),
    "channel": (
        Section(None, (("name",), ("form",), ("purpose",), ("delivery",), ("direction",))),
        Section(
            translate("Window", "Rhythm"),
            (("lead_time", "duration"), ("days",), ("weekly_minimum", "weekly_maximum"), ("weight",)),
        ),
        Section(None, (("archived",),)),
    ),
    "tool": (Section(None, (("name",), ("type",), ("address",), ("channel_ids",), ("audience_ids",), ("archived",))),),
    "approval_path": (
        Section(
            None,
            (
                ("name",),
                ("description",),
                ("no_answer",),
                ("escalate_to",),
                ("escalate_email",),
                ("escalate_language", "remind_before"),
                ("archived",),
            ),
        ),
    ),
    "approval_step": (
        Section(
            None,
            (("role",), ("person",), ("email", "language"), ("check",), ("position", "working_days"), ("rule",)),
        ),
        Section(
            translate("Window", "Only when"),
            (("only_high_risk",), ("only_audience_ids",), ("only_channel_ids",), ("optional",)),
        ),
        Section(translate("Window", "While they are away"), (("delegate",), ("delegate_from", "delegate_until"))),
    ),
    "message_template": (
        Section(None, (("name",), ("form", "language"), ("subject",), ("body",), ("format",), ("archived",))),
    ),
    "day_rule": (
        Section(
            None,
            (
                ("name",),
                ("type",),
                ("country", "region"),
                ("start", "end"),
                ("yearly",),
                ("enforcement",),
                ("audience_ids",),
            ),
        ),
    ),
    "content_event": (
        Section(None, (("title",), ("category", "risk"), ("owner",))),
        Section(
            translate("Window", "When"),
            (("rule",), ("start", "span"), ("workday_offset",), ("date_rule",)),
            below="commplan.ui.forms.event_dates:EventDates",
        ),
        Section(translate("Window", "Why and what for"), (("reason",), ("know",), ("feel",), ("do",), ("emotions",))),
        Section(translate("Window", "Programme"), (("goal_ids",), ("phase_id",), ("stage_ids",))),
    ),
    "communication": (
        Section(None, (("title",), ("sender_id",), ("audience_ids",), ("channel_id",), ("tool_ids",))),
        Section(
            translate("Window", "When"),
            (("offset", "offset_unit"), ("offset_from",), ("time", "duration", "span"), ("cascade_from_id",)),
        ),
        Section(
            translate("Window", "Approval and effect"),
            (("approval_path_id",), ("owner",), ("author",), ("requester",), ("target_measure",)),
        ),
        Section(
            translate("Window", "What it says"),
            (
                ("template_id",),
                ("languages",),
                ("key_messages",),
                ("content",),
                ("call_to_action",),
                ("expected_questions",),
                ("feedback",),
            ),
        ),
        Section(
            translate("Window", "More"),
            (("on_behalf_of",), ("excluded_audience_ids",), ("confidentiality",), ("embargo",)),
        ),
    ),
    "event_exception": (Section(None, (("event_id",), ("action",), ("original", "date"), ("reason",))),),
}


def sections_of(kind: str, fields: tuple[str, ...]) -> tuple[Section, ...]:
    """The sections of a kind; without a declaration, all its fields below each other."""
    return SECTIONS.get(kind) or (Section(None, tuple((field,) for field in fields)),)
