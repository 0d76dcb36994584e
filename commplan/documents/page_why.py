"""The plan on a page, first part: why, for whom, and what is said."""

from collections import Counter
from collections.abc import Iterator

from commplan.documents.blocks import Words
from commplan.documents.page_facts import PageFacts
from commplan.documents.view_blocks import Point, Section
from commplan.domain import records as r
from commplan.domain.texts import Text, translate
from commplan.planning.matching import with_goals_above
from commplan.planning.sizes import size_of

_BY_HAND = "…" * 20
MORE = translate("Print", "and %n more", "", 1)


def reason(facts: PageFacts) -> Section:
    """The vision and the experience that is wanted; without them the reasons of the riskiest events."""
    info = facts.plan.info
    points = []
    if info.vision:
        points.append(facts.plain(_one_line(info.vision), lines=5))
    if info.target_experience:
        label = translate("Print", "Experience wanted:")
        points.append(facts.point(label, f" {_one_line(info.target_experience)}", lines=5))
    if not points:
        points = [facts.plain(_one_line(event.reason)) for event in facts.by_risk() if event.reason]
    return Section(translate("Print", "Reason"), tuple(points), MORE, least=1)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def goals(facts: PageFacts) -> Section:
    """What is to be reached, how it is measured, and the goal above that it serves."""
    table = facts.plan.table(r.Goal)
    used = Counter(goal for event in facts.events for goal in event.goal_ids)
    wanted = with_goals_above(facts.plan, used) if used else frozenset(table)
    chosen = [goal for goal in table.values() if goal.id in wanted]
    chosen.sort(key=lambda goal: (not goal.measure, -used[goal.id]))
    points = []
    for goal in chosen:
        more: list[Text] = []
        if goal.measure:
            more.append(translate("Print", "; measure: {measure}").format(measure=goal.measure))
        if goal.parent_id in table:
            more.append(translate("Print", "; serves: {goal}").format(goal=table[goal.parent_id].name))
        points.append(facts.point(goal.name, *more, lines=4))
    return Section(translate("Print", "Objectives and the goals they serve"), tuple(points), MORE, least=2)


def audiences(facts: PageFacts) -> Section:
    """Each audience with what it is to know, feel and do; what it does today is for people to write in."""
    reached = facts.dates_by({c.id: c.audience_ids for c in facts.communications})
    points = tuple(_audience(facts, audience_id) for audience_id, _ in reached.most_common())
    today = translate("Print", "today they know, feel and do (by hand)")
    return Section(translate("Print", "Audiences: know, feel, do"), points, MORE, least=2, rules=(today,))


def _audience(facts: PageFacts, audience_id: str) -> Point:
    name, size = facts.name("audience", audience_id), size_of(facts.plan, audience_id)
    head = name if size is None else f"{name} ({facts.formats.number(size)})"
    mine = {c.event_id for c in facts.communications if audience_id in c.audience_ids}
    events = [event for event in facts.by_risk() if event.id in mine]
    return facts.point(head, *_wanted(events), lines=6)


def _wanted(events: list[r.ContentEvent]) -> Iterator[Words]:
    """What the riskiest event that says so wants of them."""
    for words, field in (
        (translate("Print", "know: {words}"), "know"),
        (translate("Print", "feel: {words}"), "feel"),
        (translate("Print", "do: {words}"), "do"),
    ):
        said = next((getattr(event, field) for event in events if getattr(event, field)), "")
        if said:
            yield "\n"
            yield words.format(words=_one_line(said))


def key_messages(facts: PageFacts) -> Section:
    """At most three: those that most dates carry. A quick win of the same event is the proof."""
    carried: Counter[str] = Counter()
    events: dict[str, list[str]] = {}
    for c in facts.communications:
        for message in c.key_messages:
            carried[message] += len(facts.dates[c.id])
            events.setdefault(message, []).append(c.event_id)
    wins = {win.event_id: win for win in facts.plan.table(r.QuickWin).values() if win.event_id}
    ranked = [message for message, _ in carried.most_common()]
    ranked.sort(key=lambda message: not any(event in wins for event in events[message]))  # with a proof first
    points = []
    for message in ranked[:3]:
        win = next((wins[event] for event in events[message] if event in wins), None)
        proof = translate("Print", "proof: {proof}").format(proof=win.title if win else _BY_HAND)
        points.append(facts.point(message, "\n", proof, lines=4))
    others = len(ranked) - len(points)
    if others:
        words = translate("Print", "%n more in the communications", "", 1).count(others)
        points.append(facts.plain(words))
    return Section(translate("Print", "Key messages with proof"), tuple(points), MORE, least=4)
