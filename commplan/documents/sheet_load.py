"""What the audiences get that week besides, and what the date collides with."""

from collections.abc import Iterator

from commplan.documents.blocks import Paragraph
from commplan.documents.sheet_facts import Facts, labelled, strung
from commplan.domain.records import Audience, DayRule
from commplan.domain.texts import Text, translate
from commplan.planning.audiences import with_parents
from commplan.planning.load import Load, weekly_load


def load_and_collisions(facts: Facts) -> Iterator[Paragraph]:
    """Paragraphs below the checks: the load of the audiences, why to go over the limit, collisions of the date."""
    loads = list(_loads(facts))
    if loads:
        yield Paragraph(labelled(translate("Sheet", "Audience load"), strung(loads, "; ")))
    if facts.occurrence and facts.occurrence.load_reason:
        yield Paragraph(labelled(translate("Sheet", "Reason for going over the limit"), facts.occurrence.load_reason))
    collisions = list(_collisions(facts))
    if collisions:
        yield Paragraph(labelled(translate("Sheet", "The date collides with"), strung(collisions, "; ")))


def _loads(facts: Facts) -> Iterator[Text]:
    """How much reaches each audience in the week of the date, this message included."""
    day = facts.dated.date
    year, week, _ = day.isocalendar()
    loads = weekly_load(facts.schedule, day, day)
    for audience_id in facts.communication.audience_ids:
        load = loads.get((audience_id, year, week))
        if load is not None:
            yield _load(facts, facts.plan.get(Audience, audience_id).name, week, load)


def _load(facts: Facts, audience: str, week: int, load: Load) -> Text:
    number = facts.formats.number
    if load.limit is None:
        text = translate("Sheet", "{audience}, week {week}: {load}")
        return text.format(audience=audience, week=week, load=number(load.total))
    if load.is_over:
        text = translate("Sheet", "{audience}, week {week}: {load} of at most {limit}, over the limit")
    else:
        text = translate("Sheet", "{audience}, week {week}: {load} of at most {limit}")
    return text.format(audience=audience, week=week, load=number(load.total), limit=number(load.limit))


def _collisions(facts: Facts) -> Iterator[Text]:
    """A quiet period of its audiences; a day on which nobody works."""
    dated, calendar = facts.dated, facts.schedule.calendar
    groups = {group for audience in facts.communication.audience_ids for group in with_parents(facts.plan, audience)}
    for rule in calendar.quiet_periods(dated.date, dated.last_date):
        if not rule.audience_ids or groups.intersection(rule.audience_ids):
            yield _quiet_period(facts, rule)
    day_off = calendar.day_off(dated.date)
    if day_off is not None:
        yield translate("Sheet", "a day off ({name})").format(name=day_off.name)
    elif not calendar.is_working(dated.date):
        yield translate("Sheet", "a weekend")


def _quiet_period(facts: Facts, rule: DayRule) -> Text:
    start = rule.start or facts.dated.date
    text = translate("Sheet", "the quiet period “{name}”, {dates}")
    return text.format(name=rule.name, dates=facts.formats.period(start, rule.end or start))
