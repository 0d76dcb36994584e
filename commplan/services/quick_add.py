"""Adding what one typed line says: an event with one communication, and the records it names for the first time."""

from commplan.domain.changes import added
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.records import KINDS, Channel, Communication, ContentEvent, Record
from commplan.domain.texts import translate
from commplan.domain.words import DateRule
from commplan.planning.quick_line import NAMED, Part, QuickLine
from commplan.services.session import Session


def add_line(session: Session, line: QuickLine) -> ContentEvent:
    """Add the event of `line` with its communication as one step; returns the event. UserError names a problem.

    A single date stays on the day that was written, be it a holiday; a frequency moves on to working days.
    """
    if line.problems or line.day is None:
        raise UserError(line.problems[0])
    new = {part: [_new(part, name) for name in line.new_names(part)] for part in NAMED}
    ids = {part: (*line.ids(part), *(record.id for record in new[part])) for part in NAMED}
    is_off = not line.rule and not session.schedule.calendar.is_working(line.day)
    event = ContentEvent(
        id=new_id(),
        title=line.title,
        start=line.day,
        rule=line.rule,
        owner=line.owner,
        date_rule=DateRule.KEEP if is_off else DateRule.NEXT,
    )
    channel_id = next(iter(ids[Part.CHANNEL]), "")
    channel = session.plan.table(Channel).get(channel_id)
    communication = Communication(
        id=new_id(),
        event_id=event.id,
        title=line.title,
        sender_id=next(iter(ids[Part.SENDER]), ""),
        audience_ids=ids[Part.AUDIENCE],
        channel_id=channel_id,
        time=line.time,
        duration=line.duration or (channel.duration if channel else 30),
    )
    records = [*(record for part in NAMED for record in new[part]), event, communication]
    label = translate("Undo", "Quick add of “{title}”").format(title=line.title)
    session.apply(label, [added(record) for record in records])
    return session.plan.get(ContentEvent, event.id)


def _new(part: Part, name: str) -> Record:
    return KINDS[part.value](id=new_id(), name=name)  # type: ignore[call-arg]
