"""SEQUENCE of a calendar event never falls, whatever is undone."""

import datetime as dt
import re

from commplan.domain import records as r
from commplan.domain.texts import in_english
from commplan.exchange.ics import IcsOptions, calendar
from commplan.services import occurrences, records
from commplan.services.session import Session

DAY = dt.date(2027, 6, 15)


def sequences(session: Session) -> dict[str, int]:
    schedule = session.schedule
    written = b"".join(calendar(schedule, schedule.whole_plan(), IcsOptions(name="x"), in_english)).decode()
    events = written.replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
    return {re.search("UID:(.*)\r", e)[1]: int(re.search("SEQUENCE:(.*)\r", e)[1]) for e in events}  # type: ignore[index]


def two_communications(session: Session) -> tuple[r.Record, r.Record]:
    event = records.add(session, "content_event", {"title": "Strategy", "start": DAY.isoformat()})
    values = ({"title": title, "event_id": event.id} for title in ("Letter", "Meeting"))
    first, second = (records.add(session, "communication", v) for v in values)
    return first, second


def test_one_edit_raises_one_sequence_by_one(session: Session) -> None:
    letter, _ = two_communications(session)
    before = sequences(session)
    records.update(session, letter, title="Letter to all")
    after = sequences(session)
    assert {uid: after[uid] - before[uid] for uid in before} == {uid: int(uid.startswith(letter.id)) for uid in before}


def test_undoing_a_move_does_not_step_back(session: Session) -> None:
    letter, meeting = two_communications(session)
    dated = session.schedule.find(letter.id, DAY)
    assert dated
    seen = [sequences(session)]
    occurrences.move(session, dated, dt.date(2027, 6, 16))
    seen.append(sequences(session))
    session.undo()
    seen.append(sequences(session))
    session.redo()
    seen.append(sequences(session))
    session.undo()
    seen.append(sequences(session))
    mine = [s[uid] for s in seen for uid in s if uid.startswith(letter.id)]
    others = {s[uid] for s in seen for uid in s if uid.startswith(meeting.id)}
    assert mine == sorted(set(mine)) and len(others) == 1


def test_moving_one_date_of_a_series_and_taking_it_back_both_count(session: Session) -> None:
    two_communications(session)
    event = next(iter(session.plan.table(r.ContentEvent).values()))
    values = {"event_id": event.id, "action": "moved", "original": "2027-06-15", "date": "2027-06-17"}
    first = max(sequences(session).values())
    exception = records.add(session, "event_exception", values)
    second = max(sequences(session).values())
    records.delete(session, exception)
    assert first < second < min(sequences(session).values())
