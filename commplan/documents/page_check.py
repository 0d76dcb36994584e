"""The plan on a page, third part: what may go wrong, what it costs, what it brought, and who signs."""

from commplan.documents.page_facts import PageFacts, in_turn
from commplan.documents.page_why import MORE
from commplan.documents.view_blocks import Point, Section
from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.texts import translate
from commplan.domain.words import Category, Risk


def risks(facts: PageFacts) -> Section:
    """The riskiest events, and what people will ask."""
    points = [_risk(facts, event) for event in facts.by_risk() if event.risk != Risk.LOW]
    asked = dict.fromkeys(
        line.strip() for c in facts.communications for line in c.expected_questions.splitlines() if line.strip()
    )
    questions = [facts.plain(translate("Print", "Question: {question}").format(question=one)) for one in asked]
    return Section(translate("Print", "Risks and questions"), in_turn(points, questions), MORE, least=3)


def _risk(facts: PageFacts, event: r.ContentEvent) -> Point:
    words = translate("Print", ": risk {risk}, {day}")
    more = words.format(risk=choice_label(event.risk), day=facts.formats.date(facts.event_date(event)))
    return facts.point(event.title, more, lines=2)


def budget(facts: PageFacts) -> Section:
    """The plan holds no money: a line to write on."""
    return Section(translate("Print", "Budget"), (), MORE, rules=(translate("Print", "amount and source (by hand)"),))


def measures(facts: PageFacts) -> Section:
    """Indicators with their last value and target, then what the communications are measured by."""
    points = [_indicator(facts, indicator) for indicator in facts.plan.table(r.Indicator).values()]
    targets = facts.counted(c.target_measure.strip() for c in facts.communications)
    points += [facts.plain(words, lines=2) for words, _ in targets.most_common()]
    return Section(translate("Print", "Measures"), tuple(points), MORE, least=3)


def _indicator(facts: PageFacts, indicator: r.Indicator) -> Point:
    number = facts.formats.number
    unit = f"\u00a0{indicator.unit}" if indicator.unit else ""
    values = [v for v in facts.plan.table(r.IndicatorValue).values() if v.indicator_id == indicator.id]
    last = max(values, key=lambda value: value.date, default=None)
    more = []
    if last is not None:
        words = translate("Print", ": {value} on {day}")
        more.append(words.format(value=f"{number(last.value)}{unit}", day=facts.formats.date(last.date)))
    if indicator.target is not None:
        more.append(translate("Print", ", target {value}").format(value=f"{number(indicator.target)}{unit}"))
    return facts.point(indicator.name, *more, lines=2)


def feedback(facts: PageFacts) -> Section:
    """How answers come back: the ways that messages name, and the events that listen."""
    ways = facts.counted(c.feedback.strip() for c in facts.communications)
    points = [facts.plain(way, lines=2) for way, _ in ways.most_common()]
    listening = [event for event in facts.events if event.category == Category.LISTENING]
    points += [facts.plain(facts.how_often(event), lines=2) for event in listening]
    return Section(translate("Print", "Feedback loop"), tuple(points), MORE)


def sign_off(facts: PageFacts) -> Section:
    """Which state of the plan this is, and lines for those who accept it."""
    changed = max((record.changed_at for record in facts.plan.records()), default="")
    points = []
    if changed:
        when = facts.formats.stamp(changed, facts.plan.info.zone)
        points.append(facts.plain(translate("Print", "State of the plan: {moment}").format(moment=when)))
    rules = (translate("Print", "accepted by, role"), translate("Print", "date and signature"))
    return Section(translate("Print", "Version and sign-off"), tuple(points), MORE, least=1, rules=rules)
