"""What the audiences get that week besides, and what the date collides with."""

from collections.abc import Iterator, Sequence

from commplan.documents.blocks import Block, Cell, Column, Paragraph, Style, Table, Words, phrase
from commplan.documents.sheet_facts import NOTHING, Facts, labelled, strung
from commplan.domain.records import Audience, DayRule
from commplan.domain.texts import Text, literal, translate
from commplan.planning.audiences import with_parents
from commplan.planning.load import Load, weekly_load

_NAMED = 5  # other messages of the week that are named


def load_and_collisions(facts: Facts) -> Iterator[Block]:
    """Below the checks: the load of each audience, why to go over the limit, collisions of the date."""
    rows = tuple(_rows(facts))
    if rows:
        title = translate("Sheet", "Audience load")
        columns = (
            Column(title, 50),
            Column(translate("Sheet", "Week"), 15),
            Column(translate("Sheet", "Load"), 46),
            Column(translate("Sheet", "Also in that week"), 64),
        )
        yield Table(name=title, columns=columns, rows=rows)
    if facts.occurrence and facts.occurrence.load_reason:
        yield Paragraph(labelled(translate("Sheet", "Reason for going over the limit"), facts.occurrence.load_reason))
    collisions = list(_collisions(facts))
    if collisions:
        yield Paragraph(labelled(translate("Sheet", "The date collides with"), strung(collisions, "; ")))


def _rows(facts: Facts) -> Iterator[tuple[Cell, ...]]:
    """How much reaches each audience in the week of the date, this message included."""
    day = facts.dated.date
    year, week, _ = day.isocalendar()
    loads = weekly_load(facts.schedule, day, day)
    for audience_id in facts.communication.audience_ids:
        load = loads.get((audience_id, year, week))
        if load is not None:
            style = Style.SMALL_BOLD if load.is_over else Style.SMALL
            yield (
                (phrase(facts.plan.get(Audience, audience_id).name, Style.SMALL),),
                (phrase(str(week), Style.SMALL),),
                (phrase(_amount(facts, load), style),),
                (phrase(_besides(facts, load), Style.SMALL),),
            )


def _amount(facts: Facts, load: Load) -> Words:
    number = facts.formats.number
    if load.limit is None:
        return number(round(load.total, 2))
    if load.is_over:
        text = translate("Sheet", "{load} of at most {limit}: over the limit")
    else:
        text = translate("Sheet", "{load} of at most {limit}")
    return text.format(load=number(round(load.total, 2)), limit=number(load.limit))


def _besides(facts: Facts, load: Load) -> Words:
    """The other messages of the week, the heaviest first."""
    others = sorted((cause for cause in load.causes if cause.dated.key != facts.dated.key), key=lambda c: -c.points)
    named: Sequence[Text] = [literal(cause.dated.title) for cause in others[:_NAMED]]
    if not others:
        return NOTHING
    if len(others) > _NAMED:
        more = translate("Sheet", "and %n other message(s)", "", 1).count(len(others) - _NAMED)
        return strung([*named, more], "; ")
    return strung(named, "; ")


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
