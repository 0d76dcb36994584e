"""What people read when they open an event of the calendar."""

from collections.abc import Iterable, Iterator

from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan
from commplan.domain.texts import Translate, translate
from commplan.domain.words import Status


class Descriptions:
    """Describes communications of one plan in one language; each phrase is translated once."""

    def __init__(self, plan: Plan, say: Translate) -> None:
        self._plan = plan
        self._event = say(translate("Ics", "Event: {title}"))
        self._sender = say(translate("Ics", "Sender: {name}"))
        self._on_behalf_of = say(translate("Ics", "On behalf of: {name}"))
        self._audiences = say(translate("Ics", "Audiences: {names}"))
        self._except = say(translate("Ics", "Except: {names}"))
        self._channel = say(translate("Ics", "Channel: {name}"))
        self._tools = say(translate("Ics", "Tools: {names}"))
        self._key_messages = say(translate("Ics", "Key messages:"))
        self._reason = say(translate("Ics", "Reason: {reason}"))
        self._owner = say(translate("Ics", "Owner: {name}"))
        status_line = say(translate("Ics", "Status: {status}"))
        self._statuses = {status: status_line.format(status=say(choice_label(status))) for status in Status}

    def of(self, communication: r.Communication, status: Status, reason: str) -> str:
        """Several lines of plain text; what is not known is left out."""
        return "\n".join(self._lines(communication, status, reason))

    def _lines(self, communication: r.Communication, status: Status, reason: str) -> Iterator[str]:
        plan = self._plan
        yield self._event.format(title=plan.get(r.ContentEvent, communication.event_id).title)
        if communication.sender_id:
            yield self._sender.format(name=plan.get(r.Sender, communication.sender_id).name)
        if communication.on_behalf_of:
            yield self._on_behalf_of.format(name=communication.on_behalf_of)
        if communication.audience_ids:
            yield self._audiences.format(names=self._names(communication.audience_ids))
        if communication.excluded_audience_ids:
            yield self._except.format(names=self._names(communication.excluded_audience_ids))
        if communication.channel_id:
            yield self._channel.format(name=plan.get(r.Channel, communication.channel_id).name)
        if communication.tool_ids:
            tools = (plan.get(r.Tool, tool_id) for tool_id in communication.tool_ids)
            names = "; ".join(f"{tool.name} ({tool.address})" if tool.address else tool.name for tool in tools)
            yield self._tools.format(names=names)
        if communication.key_messages:
            yield self._key_messages
            yield from (f"• {message}" for message in communication.key_messages)
        yield self._statuses[status]
        if reason:
            yield self._reason.format(reason=reason)
        if communication.owner:
            yield self._owner.format(name=communication.owner)

    def _names(self, audience_ids: Iterable[str]) -> str:
        return ", ".join(self._plan.get(r.Audience, audience_id).name for audience_id in audience_ids)
