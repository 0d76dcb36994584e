"""What an occurrence says, before rendering: the template chosen for it and the values offered to that template."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.plan import Plan
from commplan.domain.records import (
    Audience,
    Channel,
    Communication,
    ContentEvent,
    Draft,
    MessageTemplate,
    Sender,
    Tool,
)
from commplan.domain.texts import Text, translate
from commplan.domain.words import BodyFormat, ToolType
from commplan.planning.expansion import Dated


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateSource:
    """Subject and body as Jinja2, and the format of the body."""

    subject: str
    body: str
    format: BodyFormat


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that templates can use."""

    name: str
    description: Text


VARIABLES = (
    Variable("title", translate("Variables", "Title of the communication")),
    Variable("content", translate("Variables", "The text written for this communication")),
    Variable("call_to_action", translate("Variables", "What readers should do")),
    Variable("key_messages", translate("Variables", "List of the key messages")),
    Variable("expected_questions", translate("Variables", "Questions to expect, with answers")),
    Variable("feedback", translate("Variables", "How readers can answer")),
    Variable("owner", translate("Variables", "Who is responsible for the communication")),
    Variable("date", translate("Variables", "Day of sending, such as 2027-01-31")),
    Variable("last_date", translate("Variables", "Last day, when it goes on for several days")),
    Variable("time", translate("Variables", "Time of sending, such as 09:00; empty when all day")),
    Variable("end_time", translate("Variables", "Time at which it ends, such as 09:30; empty when all day")),
    Variable("duration", translate("Variables", "Length in minutes")),
    Variable("year", translate("Variables", "Year of sending")),
    Variable("month", translate("Variables", "Month of sending, 1 to 12")),
    Variable("day", translate("Variables", "Day of the month of sending")),
    Variable("weekday", translate("Variables", "Weekday of sending, 1 (Monday) to 7 (Sunday)")),
    Variable("sender.name", translate("Variables", "Name of the sender")),
    Variable("sender.email", translate("Variables", "E-mail address of the sender")),
    Variable("sender.signature", translate("Variables", "Signature of the sender")),
    Variable("on_behalf_of", translate("Variables", "On whose behalf the message goes out")),
    Variable("audience", translate("Variables", "Names of the audiences as a phrase")),
    Variable("audiences", translate("Variables", "List of the names of the audiences")),
    Variable("channel", translate("Variables", "Name of the channel")),
    Variable("tools", translate("Variables", "List of the tools, each with name and address")),
    Variable("place", translate("Variables", "Name of the room, when a room is among the tools")),
    Variable("link", translate("Variables", "Address of the link, when a link is among the tools")),
    Variable("target_measure", translate("Variables", "How we will know that it worked")),
    Variable("event.title", translate("Variables", "Title of the content event")),
    Variable("event.reason", translate("Variables", "Why we talk about it")),
    Variable("event.know", translate("Variables", "What people should know")),
    Variable("event.feel", translate("Variables", "What people should feel")),
    Variable("event.do", translate("Variables", "What people should do")),
    Variable("event.date", translate("Variables", "Day of the event, such as 2027-01-31")),
    Variable("organisation", translate("Variables", "Name of the organisation")),
    Variable("programme", translate("Variables", "Name of the programme")),
    Variable("plan", translate("Variables", "Title of the plan")),
    Variable("vision", translate("Variables", "Vision of the programme")),
    Variable("language", translate("Variables", "Language of the message: en, pl or nl")),
)
"""Everything that `variables` gives; a point stands for a value within a value."""

_LETTER = re.compile(r"\s*\{#\s*approval:\s*(\w+)\s*#\}")
_AND = {"en": "and", "pl": "i", "nl": "en"}


def variables(plan: Plan, dated: Dated, language: str) -> dict[str, Any]:
    """The values for a template: text, numbers, lists and dictionaries only. Days and times in ISO 8601."""
    communication = plan.get(Communication, dated.communication_id)
    info = plan.info
    audiences = [plan.get(Audience, a).name for a in communication.audience_ids]
    channel = plan.table(Channel).get(communication.channel_id)
    tools = [plan.get(Tool, tool_id) for tool_id in communication.tool_ids]
    return {
        **_times(dated),
        "title": dated.title,
        "content": communication.content,
        "call_to_action": communication.call_to_action,
        "key_messages": list(communication.key_messages),
        "expected_questions": communication.expected_questions,
        "feedback": communication.feedback,
        "owner": communication.owner,
        "sender": _sender(plan, communication.sender_id),
        "on_behalf_of": communication.on_behalf_of,
        "audience": joined(audiences, language),
        "audiences": audiences,
        "channel": channel.name if channel else "",
        "tools": [{"name": tool.name, "address": tool.address} for tool in tools],
        "place": next((tool.name for tool in tools if tool.type == ToolType.ROOM), ""),
        "link": next((tool.address for tool in tools if tool.type == ToolType.LINK), ""),
        "target_measure": communication.target_measure,
        "event": _event(plan.get(ContentEvent, dated.event_id), dated),
        "organisation": info.organisation,
        "programme": info.programme,
        "plan": info.title,
        "vision": info.vision,
        "language": language,
    }


def _times(dated: Dated) -> dict[str, Any]:
    day = dated.date
    start = dt.datetime.combine(day, dated.time) if dated.time else None
    end = start + dt.timedelta(minutes=dated.duration) if start and dated.duration else None
    return {
        "date": day.isoformat(),
        "last_date": dated.last_date.isoformat(),
        "time": dated.time.isoformat("minutes") if dated.time else "",
        "end_time": end.time().isoformat("minutes") if end else "",
        "duration": dated.duration,
        "year": day.year,
        "month": day.month,
        "day": day.day,
        "weekday": day.isoweekday(),
    }


def _sender(plan: Plan, sender_id: str) -> dict[str, str]:
    sender = plan.table(Sender).get(sender_id)
    if sender is None:
        return {"name": "", "email": "", "signature": ""}
    return {"name": sender.name, "email": sender.email, "signature": sender.signature or sender.name}


def _event(event: ContentEvent, dated: Dated) -> dict[str, str]:
    return {
        "title": event.title,
        "reason": event.reason,
        "know": event.know,
        "feel": event.feel,
        "do": event.do,
        "date": dated.event_date.isoformat(),
    }


def joined(names: Sequence[str], language: str) -> str:
    """Names as a phrase: "board, managers and all staff"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {_AND.get(language, 'and')} {names[-1]}"


def sources(plan: Plan, dated: Dated, language: str) -> TemplateSource | None:
    """What the message is rendered from: the draft if there is one, else the chosen template, else None.

    Where the chosen template is in another language, or none is chosen, a template of the same form in `language`
    stands in, the one of the same name first.
    """
    communication = plan.get(Communication, dated.communication_id)
    template = _template(plan, communication, language)
    draft = _draft(plan, dated, language)
    if draft is not None:
        body_format = template.format if template else BodyFormat.MARKDOWN
        return TemplateSource(subject=draft.subject, body=draft.body, format=body_format)
    if template is None:
        return None
    return TemplateSource(subject=template.subject, body=template.body, format=template.format)


def _draft(plan: Plan, dated: Dated, language: str) -> Draft | None:
    if dated.occurrence is None:
        return None
    drafts = plan.drafts_by_occurrence.get(dated.occurrence.id, ())
    return next((d for d in drafts if d.language == language), None)


def _template(plan: Plan, communication: Communication, language: str) -> MessageTemplate | None:
    templates = plan.table(MessageTemplate)
    chosen = templates.get(communication.template_id)
    if chosen is not None and chosen.language == language:
        return chosen
    channel = plan.table(Channel).get(communication.channel_id)
    form = chosen.form if chosen else channel.form if channel else None
    found = [t for t in templates.values() if t.form == form and t.language == language and _is_offered(t)]
    same_name = [t for t in found if chosen and t.name == chosen.name]
    return next(iter(same_name or found), None)


def _is_offered(template: MessageTemplate) -> bool:
    return not template.archived and letter_of(template.body) is None


def letter_of(body: str) -> str | None:
    """Which letter to approvers a template is for ("requests", "reminders"), as its first line says; else None."""
    mark = _LETTER.match(body)
    return mark[1] if mark else None


def languages_of(plan: Plan, dated: Dated) -> tuple[str, ...]:
    """The languages of the message: those asked for, else those of its audiences, else the plan's."""
    communication = plan.get(Communication, dated.communication_id)
    if communication.languages:
        return communication.languages
    spoken = (plan.get(Audience, a).language for a in communication.audience_ids)
    return tuple(dict.fromkeys(language for language in spoken if language)) or (plan.info.language,)
