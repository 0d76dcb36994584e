"""What the communications of the demo brought: results, and the departments' reports of what was cascaded."""

import datetime as dt
from collections.abc import Iterator

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.words import Form, OccurrenceState
from commplan.planning.schedule import Dated
from commplan.planning.sizes import reach_of
from commplan.services.demo_story import Story

DEPARTMENTS = 12
HELD = 9
"""How many departments have held the newest cascaded meeting."""

_MEASURED_AFTER = dt.timedelta(days=14)
_REPORT_DAYS = 5  # working days that departments have
_GUESTS = {"breakfast_meeting": 12, "listening_session": 12, "onboarding_contact": 9, "front_line_visit": 8}
_OPENED = {Form.EMAIL: (58, 84), Form.NEWSLETTER: (52, 68), Form.INTRANET: (36, 61), Form.SCREENSAVER: (80, 92)}


def results_of(story: Story) -> Iterator[r.Record]:
    """The results of what was sent at least two weeks ago, and all cascade reports."""
    sent = [d for d in story.dates if d.occurrence and d.occurrence.state == OccurrenceState.SENT]
    for dated in sent:
        if dated.last_date <= story.today - _MEASURED_AFTER:
            yield _result(story, dated)
    cascaded = [d for d in sent if story.plan.get(r.Communication, d.communication_id).cascade_from_id]
    for dated in cascaded:
        yield from _reports(story, dated, HELD if dated is cascaded[-1] else DEPARTMENTS)


def _result(story: Story, dated: Dated) -> r.Result:
    assert dated.occurrence is not None
    communication = story.plan.get(r.Communication, dated.communication_id)
    form = story.plan.get(r.Channel, communication.channel_id).form
    size = reach_of(story.plan, communication.audience_ids) or 0
    figures = _meeting(story, dated, form, size) if form.is_meeting else _message(story, dated, form, size)
    if story.key(dated) == "enps_reminder":
        figures |= {"answers": round(size * 0.7), "note": story.reader.word("survey_note")}
    measured_on = dated.last_date + dt.timedelta(days=story.chance(dated).randint(5, 10))
    return r.Result(id=new_id(), occurrence_id=dated.occurrence.id, measured_on=measured_on, **figures)  # type: ignore[arg-type]


def _message(story: Story, dated: Dated, form: Form, size: int) -> dict[str, object]:
    chance = story.chance(dated)
    low, high = _OPENED[form]
    questions = chance.randint(0, max(size // 80, 1))
    return {
        "reach": size,
        "opened": size * chance.randint(low, high) // 100,
        "questions": questions,
        "answered": questions - (chance.random() < 0.2 and questions > 0),
    }


def _meeting(story: Story, dated: Dated, form: Form, size: int) -> dict[str, object]:
    chance = story.chance(dated)
    low, high = (56, 71) if form == Form.TOWN_HALL else (78, 97)
    invited = _GUESTS.get(story.key(dated), size)
    attended = max(invited * chance.randint(low, high) // 100, 1)
    questions = chance.randint(1, max(attended // 25, 4))
    answers = attended * chance.randint(35, 60) // 100
    score = round(chance.uniform(3.7, 4.7), 1)
    return {
        "reach": invited,
        "attended": attended,
        "questions": questions,
        "answered": questions - chance.randint(0, 1),
        "answers": answers,
        "score": score if answers >= 5 else None,
    }


def _reports(story: Story, dated: Dated, held: int) -> Iterator[r.CascadeReport]:
    """A report of each department; of the newest one only some have held the meeting."""
    assert dated.occurrence is not None
    calendar, chance, word = story.schedule.calendar, story.chance(dated), story.reader.word
    for number in range(1, DEPARTMENTS + 1):
        is_held = number <= held
        held_on = min(calendar.add(dated.date, chance.randint(0, _REPORT_DAYS - 1)), story.today)
        yield r.CascadeReport(
            id=new_id(),
            occurrence_id=dated.occurrence.id,
            department=word(f"department_{number}"),
            manager=word("department_manager"),
            due=calendar.add(dated.date, _REPORT_DAYS),
            held_on=held_on if is_held else None,
            attended=chance.randint(38, 104) if is_held else None,
            questions=word("department_question") if is_held and number % 4 == 0 else "",
        )
