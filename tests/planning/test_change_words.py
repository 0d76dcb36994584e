"""Changes in words: names, labels and days instead of ids, values and ISO."""

from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain.history import FieldChange, RecordChange
from commplan.domain.ids import is_id
from commplan.domain.texts import in_english
from commplan.domain.words import Form
from commplan.planning.change_words import NOTHING, ChangeWords, names_in
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

STAFF = make(r.Audience, name="All staff")
EVENT = event(DAY(2026, 3, 2), title="News")
LETTER = communication(EVENT, title="Letter", audience_ids=(STAFF.id,))
KNOWN = occurrence(LETTER, DAY(2026, 3, 2), date=DAY(2026, 3, 4))
GONE = make(r.Audience, name="Branches")
PLAN = plan(STAFF, EVENT, LETTER, KNOWN)


def words_with(*changes: RecordChange) -> ChangeWords:
    return ChangeWords(PLAN, in_english, lambda day: f"{day:%d.%m.%Y}", names_in(changes))


def change(record: r.Record, *fields: FieldChange, action: str = "updated", name: str = "Letter") -> RecordChange:
    return RecordChange(kind=record.kind, record_id=record.id, name=name, action=action, fields=fields)


def said(record: r.Record, field: str, value: Any) -> str:
    gone = change(GONE, action="deleted", name="Branches")
    return words_with(gone).value(change(record), field, value)


@pytest.mark.parametrize(
    ("record", "field", "value", "words"),
    [
        (LETTER, "audience_ids", [STAFF.id, GONE.id], "All staff, Branches"),
        (LETTER, "audience_ids", [], NOTHING),
        (LETTER, "sender_id", "", NOTHING),
        (LETTER, "event_id", EVENT.id, "News"),
        (LETTER, "duration", 45, "45"),
        (LETTER, "embargo", False, "no"),
        (LETTER, "offset_unit", "working_days", "working days"),
        (LETTER, "offset_unit", "fortnights", "fortnights"),
        (LETTER, "time", "09:30", "09:30"),
        (LETTER, "no_such_field", ["a", 1], "a, 1"),
        (EVENT, "start", "2026-03-02", "02.03.2026"),
        (EVENT, "start", "not a date", "not a date"),
        (EVENT, "rule", "FREQ=WEEKLY;BYDAY=MO", "weekly, Monday"),
        (make(r.Channel, form=Form.EMAIL), "days", [0, 4], "Monday, Friday"),
        (make(r.Audience), "load_limit", 2.0, "2"),
        (make(r.Draft, occurrence_id=KNOWN.id), "occurrence_id", KNOWN.id, "Letter, 04.03.2026"),
        (make(r.SavedView, name="x"), "statuses", ["sent"], "Sent"),
    ],
    ids=lambda value: "id" if isinstance(value, str) and is_id(value) else None,
)
def test_values_are_said_as_people_read_them(record: r.Record, field: str, value: Any, words: str) -> None:
    assert said(record, field, value) == words


def test_what_happened_to_which_record() -> None:
    moved = change(KNOWN, FieldChange(field="date", before=None, after="2026-03-04"), name="occurrence 1")
    assert words_with().headline(moved) == "Date of a communication “Letter, 04.03.2026”: changed"
    assert words_with().headline(change(LETTER, action="added")) == "Communication “Letter”: added"
    assert words_with().headline(change(GONE, action="deleted", name="Branches")) == "Audience “Branches”: deleted"


def test_approvals_show_what_people_read_of_them() -> None:
    fields = [
        FieldChange(field=name, before=None, after=value)
        for name, value in (
            ("occurrence_id", KNOWN.id),
            ("decision", "approved"),
            ("who", "Marta"),
            ("hash", "abc"),
        )
    ]
    decided = RecordChange(kind="decision", record_id="d", name="Legal", action="added", fields=tuple(fields))
    words = words_with()
    shown = {x.field: words.value(decided, x.field, x.after) for x in words.fields(decided)}
    assert shown == {"occurrence_id": "Letter, 04.03.2026", "decision": "approved", "who": "Marta"}
    assert words.headline(decided).startswith("Decision “Letter, 04.03.2026”")


def test_fields_stand_in_the_order_of_the_form_without_bookkeeping() -> None:
    fields = [FieldChange(field=name, before="a", after="b") for name in ("owner", "rev", "title", "old_field")]
    shown = words_with().fields(change(LETTER, *fields))
    assert [x.field for x in shown] == ["title", "owner", "old_field"]
