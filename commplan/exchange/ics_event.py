"""One dated communication as a VEVENT (RFC 5545, section 3.6.1; RFC 7986 for COLOR).

Every date is an event of its own: each has its own approval and status, and no RRULE can say how dates give way to
holidays. Its UID stays the same for ever and under every selection.
"""

from collections.abc import Iterator

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.plan import Plan
from commplan.domain.texts import Translate
from commplan.exchange.ics_description import Descriptions
from commplan.exchange.ics_encoding import folded, stamp, text
from commplan.exchange.ics_parts import CLASSES, COLOURS, alarm, organizer, places, status_name
from commplan.exchange.ics_times import WallClock
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of

_NEVER = "19700101T000000Z"  # of records that were never changed in a plan file
_WITHOUT_ALARM = frozenset({w.Status.SENT, w.Status.MEASURED, w.Status.CANCELLED})


class EventWriter:
    """Writes dated communications of one plan as events, in one language.

    What does not depend on the date is made once for each communication and status.
    """

    def __init__(self, plan: Plan, say: Translate, *, alarm_minutes: int | None = None) -> None:
        self._plan = plan
        self._descriptions = Descriptions(plan, say)
        self._alarm_minutes = alarm_minutes
        self._clock = WallClock(plan.info.zone)
        self._bases: dict[str, tuple[int, str]] = {}
        self._bodies: dict[tuple[str, w.Status, str, str], bytes] = {}

    def write(self, dated: Dated) -> bytes:
        """The lines from BEGIN:VEVENT to END:VEVENT."""
        return self._head(dated) + self._body(dated)

    # --- what differs from date to date

    def _head(self, dated: Dated) -> bytes:
        sequence, changed = self.revision(dated)
        start, end = self._clock.period(dated)
        lines = f"DTSTAMP:{changed}\r\nLAST-MODIFIED:{changed}\r\nSEQUENCE:{sequence}\r\n{start}\r\n{end}\r\n"
        return b"BEGIN:VEVENT\r\n" + folded(f"UID:{dated.uid}") + lines.encode()

    def revision(self, dated: Dated) -> tuple[int, str]:
        """SEQUENCE and the moment of the last change (section 3.8.7).

        SEQUENCE counts the changes of the event, the communication, this occurrence and the exception that moved or
        added it, and what was put up and decided in its approval. Records that are only named (an audience) count for
        the moment alone: a communication that stops naming one would step back otherwise.
        """
        base = self._bases.get(dated.communication_id)
        if base is None:
            base = self._bases[dated.communication_id] = self._base(dated)
        for exception in self._plan.exceptions_by_event.get(dated.event_id, ()):
            if dated.original == (exception.original or exception.date):
                base = base[0] + exception.rev, max(base[1], stamp(exception.changed_at))
        occurrence = dated.occurrence
        if occurrence is None:
            return base
        versions = self._plan.versions_by_occurrence.get(occurrence.id, ())
        decisions = [d for v in versions for d in self._plan.decisions_by_version.get(v.id, ())]
        moments = [occurrence.changed_at, *(v.created_at for v in versions), *(d.decided_at for d in decisions)]
        return base[0] + occurrence.rev + len(versions) + len(decisions), max(base[1], *map(stamp, moments))

    def _base(self, dated: Dated) -> tuple[int, str]:
        """What the event and the communication bring to `revision`, with the records they name."""
        event = self._plan.get(r.ContentEvent, dated.event_id)
        communication = self._plan.get(r.Communication, dated.communication_id)
        named = [
            self._plan.find("sender", communication.sender_id),
            self._plan.find("channel", communication.channel_id),
            *(self._plan.find("audience", audience_id) for audience_id in communication.audience_ids),
            *(self._plan.find("audience", audience_id) for audience_id in communication.excluded_audience_ids),
            *(self._plan.find("tool", tool_id) for tool_id in communication.tool_ids),
        ]
        changed = max(stamp(record.changed_at) for record in (event, communication, *named) if record)
        return max(event.rev - 1, 0) + max(communication.rev - 1, 0), changed or _NEVER

    # --- what stays the same

    def _body(self, dated: Dated) -> bytes:
        reason = dated.occurrence.reason if dated.occurrence else ""
        key = (dated.communication_id, status_of(self._plan, dated), dated.title, reason)
        body = self._bodies.get(key)
        if body is None:
            body = self._bodies[key] = b"".join(map(folded, self._body_lines(*key)))
        return body

    def _body_lines(self, communication_id: str, status: w.Status, title: str, reason: str) -> Iterator[str]:
        communication = self._plan.get(r.Communication, communication_id)
        channel = self._plan.table(r.Channel).get(communication.channel_id)
        audiences = [self._plan.get(r.Audience, audience_id).name for audience_id in communication.audience_ids]
        tools = [self._plan.get(r.Tool, tool_id) for tool_id in communication.tool_ids]
        summary = text(title)
        yield f"SUMMARY:{summary}"
        yield "DESCRIPTION:" + text(self._descriptions.of(communication, status, reason))
        categories = dict.fromkeys([*audiences, *([channel.name] if channel else [])])
        if categories:
            yield "CATEGORIES:" + ",".join(map(text, categories))
        yield from places(tools)
        yield from organizer(tools, self._plan.table(r.Sender).get(communication.sender_id))
        yield f"CLASS:{CLASSES[communication.confidentiality]}"
        yield f"STATUS:{status_name(communication, status)}"
        is_busy = channel is not None and channel.form.is_meeting and status != w.Status.CANCELLED
        yield "TRANSP:OPAQUE" if is_busy else "TRANSP:TRANSPARENT"
        yield f"X-MICROSOFT-CDO-BUSYSTATUS:{'BUSY' if is_busy else 'FREE'}"
        if channel:
            yield f"COLOR:{COLOURS[channel.form]}"
        if self._alarm_minutes is not None and status not in _WITHOUT_ALARM:
            yield from alarm(summary, self._alarm_minutes)
        yield "END:VEVENT"
