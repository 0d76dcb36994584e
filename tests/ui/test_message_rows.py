"""The dates on the page Messages, each with where its texts come from."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import updated
from commplan.domain.words import Form
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.ui.messages.rows import DateRows, date_row
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.strategies import changes

EVENT = event(DAY(2026, 3, 2), "FREQ=WEEKLY;COUNT=3")
STAFF = [make(r.Audience, name=language, language=language) for language in ("", "pl", "nl")]
CHANNELS = [make(r.Channel, name=form, form=form) for form in (Form.EMAIL, Form.INTRANET)]
TEMPLATES = [
    make(r.MessageTemplate, form=form, language=language, body="x")
    for form, language in ((Form.EMAIL, "en"), (Form.EMAIL, "pl"), (Form.INTRANET, "nl"))
]


def ids(records: list[r.Record]) -> st.SearchStrategy[str]:
    return st.sampled_from(["", *[record.id for record in records]])


@st.composite
def communications(draw: st.DrawFn) -> list[r.Record]:
    """A communication, and texts of its own for some of its dates."""
    one = communication(
        EVENT,
        channel_id=draw(ids(CHANNELS)),
        template_id=draw(ids(TEMPLATES)),
        languages=draw(st.sampled_from([(), ("en",), ("pl", "en")])),
        audience_ids=tuple(filter(None, [draw(ids(STAFF))])),
    )
    days = draw(st.sets(st.sampled_from([2, 9, 16])))
    known = [occurrence(one, DAY(2026, 3, day)) for day in days]
    written = [o for o in known if draw(st.booleans())]
    return [one, *known, *(make(r.Draft, occurrence_id=o.id, language="en", body="y") for o in written)]


@given(st.lists(communications(), max_size=8))
def test_dates_with_the_same_to_go_by_have_their_own_texts_and_languages(drawn: list[list[r.Record]]) -> None:
    schedule = Schedule(plan(EVENT, *STAFF, *CHANNELS, *TEMPLATES, *(record for each in drawn for record in each)))
    rows = DateRows().of(schedule, Selection(), DAY(2026, 3, 1))
    dates = schedule.between(DAY(2026, 3, 1), DAY(2026, 3, 1) + dt.timedelta(weeks=4))
    assert rows == [date_row(schedule.plan, dated) for dated in dates]


OTHER = event(DAY(2026, 3, 4), title="Other")
MINE = communication(EVENT, channel_id=CHANNELS[0].id, template_id=TEMPLATES[0].id)
THEIRS = communication(OTHER, channel_id=CHANNELS[1].id, languages=("en",))
SENT = occurrence(MINE, DAY(2026, 3, 9))
WHOLE = plan(EVENT, OTHER, *STAFF, *CHANNELS, *TEMPLATES, MINE, THEIRS, SENT)


@given(st.data())
def test_after_whatever_was_changed_the_rows_are_those_made_anew(data: st.DataObject) -> None:
    kept, past, schedule = DateRows(), WHOLE, Schedule(WHOLE)
    for _ in range(3):
        kept.of(schedule, Selection(), DAY(2026, 3, 1))
        past = past.with_changes(data.draw(changes(past)))
        schedule = Schedule(past, schedule)
        anew = DateRows().of(Schedule(past), Selection(), DAY(2026, 3, 1))
        assert kept.of(schedule, Selection(), DAY(2026, 3, 1)) == anew


def test_rows_of_what_a_change_does_not_touch_are_the_very_same() -> None:
    kept, schedule = DateRows(), Schedule(WHOLE)
    before = kept.of(schedule, Selection(), DAY(2026, 3, 1))
    for change, stay in ((updated(MINE, title="Other"), {THEIRS.id}), (updated(CHANNELS[0], name="Other"), set())):
        after = kept.of(Schedule(schedule.plan.with_changes([change]), schedule), Selection(), DAY(2026, 3, 1))
        mine = {row.dated.communication_id for row in after if any(row is other for other in before)}
        assert mine == stay
