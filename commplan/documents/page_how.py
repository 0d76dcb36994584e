"""The plan on a page, second part: from whom, how, when, who decides."""

from dataclasses import replace

from commplan.documents.blocks import Words
from commplan.documents.page_facts import PageFacts, in_turn
from commplan.documents.page_why import MORE
from commplan.documents.view_blocks import Point, Section
from commplan.domain import records as r
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import Status
from commplan.planning.approvals import days_needed
from commplan.planning.paths import grouped
from commplan.planning.status import status_of

_MONTH = 30.44  # days


def senders(facts: PageFacts) -> Section:
    """In whose name most goes out."""
    counts = facts.dates_by({c.id: (c.sender_id,) for c in facts.communications})
    points = tuple(facts.point(facts.name("sender", s), _dates(n)) for s, n in counts.most_common())
    return Section(translate("Print", "Senders"), points, MORE)


def _dates(count: int) -> Text:
    return translate("Print", ": %n date(s)", "", 1).count(count)


def channels(facts: PageFacts) -> Section:
    """Each channel with its tools and how often it is used."""
    counts = facts.dates_by({c.id: (c.channel_id,) for c in facts.communications})
    months = max(((facts.request.end - facts.request.start).days + 1) / _MONTH, 1)
    points = []
    for channel, count in counts.most_common():
        rhythm = translate("Print", ", {number} a month")
        more = [_dates(count), rhythm.format(number=facts.formats.number(round(count / months, 1)))]
        tools = facts.counted(t for c in facts.communications if c.channel_id == channel for t in c.tool_ids)
        if tools:
            names = ", ".join(facts.name("tool", tool) for tool, _ in tools.most_common())
            more.append(literal(f"; {names}"))
        points.append(facts.point(facts.name("channel", channel), *more, lines=2))
    return Section(translate("Print", "Channels, tools and rhythm"), tuple(points), MORE, least=3)


def timeline(facts: PageFacts) -> Section:
    """Phases and events by date. What happens once comes before what recurs, the riskiest first."""
    phases = [_phase(facts, phase) for phase in facts.plan.table(r.Phase).values() if _is_within(facts, phase)]
    events = sorted(facts.by_risk(), key=lambda event: bool(event.rule))
    points = in_turn([_event(facts, event) for event in events], phases)
    return Section(translate("Print", "Timeline"), points, MORE, least=8)


def _is_within(facts: PageFacts, phase: r.Phase) -> bool:
    if phase.start is None:
        return False
    return phase.start <= facts.request.end and (phase.end or phase.start) >= facts.request.start


def _phase(facts: PageFacts, phase: r.Phase) -> Point:
    start = phase.start or facts.request.start
    days = facts.formats.period(start, phase.end or start)
    words = translate("Print", "phase: {name}").format(name=phase.name)
    return replace(facts.point(f"{days} ", words, lines=2), place=start.toordinal())


def _event(facts: PageFacts, event: r.ContentEvent) -> Point:
    date = facts.event_date(event)
    words: Words = event.title
    if event.rule:
        words = facts.how_often(event)
    return replace(facts.point(f"{facts.formats.date(date)} ", words, lines=2), place=date.toordinal())


def owners(facts: PageFacts) -> Section:
    """Who answers for how much."""
    events = {event.id: event.owner for event in facts.events}
    counts = facts.counted(c.owner.strip() or events[c.event_id].strip() for c in facts.communications)
    points = tuple(
        facts.point(owner, translate("Print", ": %n communication(s)", "", 1).count(n))
        for owner, n in counts.most_common()
    )
    return Section(translate("Print", "Owners"), points, MORE)


def approvals(facts: PageFacts) -> Section:
    """Each path with its steps, and how long it takes."""
    counts = facts.dates_by({c.id: (c.approval_path_id,) for c in facts.communications})
    points = [_path(facts, path, count) for path, count in counts.most_common()]
    waiting = sum(status_of(facts.plan, one) == Status.IN_APPROVAL for one in facts.dated)
    if waiting:
        points.append(facts.plain(translate("Print", "%n date(s) in approval now", "", 1).count(waiting)))
    return Section(translate("Print", "Approvals"), tuple(points), MORE)


def _path(facts: PageFacts, path_id: str, count: int) -> Point:
    steps = facts.plan.steps_by_path.get(path_id, ())
    more = [_dates(count)]
    if steps:
        roles = " → ".join(" + ".join(step.role for step in group) for group in grouped(steps))
        more.append(translate("Print", ", %n working day(s)", "", 1).count(days_needed(steps)))
        more.append(literal(f"; {roles}"))
    return facts.point(facts.name("approval_path", path_id), *more, lines=3)
