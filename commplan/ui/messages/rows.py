"""What stands in the lists of the page Messages: templates by form, and dates with the state of each language."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan
from commplan.domain.records import LANGUAGES, Channel, Communication, MessageTemplate
from commplan.domain.texts import Text, Translate, translate
from commplan.domain.words import Form
from commplan.planning.content import TemplateSource, languages_of, sources
from commplan.planning.filing import differ_in_events_alone
from commplan.planning.folding import fold
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, select
from commplan.ui.widgets.grouped_list import Heading

WEEKS = 4
"""How far ahead dates are listed when no period is selected."""


class TextState(Enum):
    """Where the text of a date in one language comes from."""

    TEMPLATE = "template"
    OWN = "own"
    MISSING = "missing"
    UNRESOLVED = "unresolved"  # there is a text, and a variable in it has no value


STATE_WORDS: dict[TextState, Text] = {
    TextState.TEMPLATE: translate("Messages", "from the template"),
    TextState.OWN: translate("Messages", "text of its own"),
    TextState.MISSING: translate("Messages", "no text"),
    TextState.UNRESOLVED: translate("Messages", "a value is missing"),
}


@dataclass(frozen=True, slots=True)
class DateRow:
    """One date with its languages."""

    dated: Dated
    form: Form
    languages: tuple[tuple[str, TextState], ...]

    @property
    def key(self) -> tuple[str, dt.date]:
        return self.dated.key


def template_lines(plan: Plan, words: str, say: Translate) -> list[Heading | MessageTemplate]:
    """The templates that hold `words`, under the names of their forms; archived ones last in each."""
    wanted = fold(words).split()
    found = [t for t in plan.table(MessageTemplate).values() if all(word in _searched(t) for word in wanted)]
    lines: list[Heading | MessageTemplate] = []
    for form in Form:
        mine = sorted((t for t in found if t.form == form), key=_order)
        if mine:
            lines += [Heading(capitalised(say(choice_label(form))), len(mine)), *mine]
    return lines


def _order(template: MessageTemplate) -> tuple[bool, bool, str, str]:
    """Archived ones last; the languages of the window in their order."""
    code = template.language
    number = str(LANGUAGES.index(code)) if code in LANGUAGES else code
    return template.archived, code not in LANGUAGES, number, template.name


def capitalised(words: str) -> str:
    """A label as a heading begins."""
    return words[:1].upper() + words[1:]


def _searched(template: MessageTemplate) -> str:
    return fold(f"{template.name}\n{template.subject}\n{template.body}")


class DateRows:
    """The dates of the selected period, or of the next weeks. Rows of events that stay are the very same again."""

    def __init__(self) -> None:
        self._plan = Plan({})
        self._found: dict[int, DateRow] = {}  # by the identity of the date that each row holds

    def of(self, schedule: Schedule, selection: Selection, today: dt.date) -> list[DateRow]:
        if selection.start is None and selection.end is None:
            selection = replace(selection, start=today, end=today + dt.timedelta(weeks=WEEKS))
        plan, like = schedule.plan, dict[tuple[object, ...], DateRow]()
        known = self._found if differ_in_events_alone(self._plan, plan) else {}
        dates = select(schedule, selection, today)
        rows = [known.get(id(dated)) or _row_like(like, plan, dated) for dated in dates]
        self._plan, self._found = plan, {id(row.dated): row for row in rows}
        return rows


def _row_like(known: dict[tuple[object, ...], DateRow], plan: Plan, dated: Dated) -> DateRow:
    """`date_row`, worked out once for all dates without a text of their own that have the same to go by."""
    if dated.occurrence and dated.occurrence.id in plan.drafts_by_occurrence:
        return date_row(plan, dated)
    c = plan.table(Communication)[dated.communication_id]
    key = c.channel_id, c.template_id, c.languages, c.audience_ids
    like = known.get(key) or known.setdefault(key, date_row(plan, dated))
    return DateRow(dated, like.form, like.languages)


def date_row(plan: Plan, dated: Dated) -> DateRow:
    states = tuple((language, text_state(plan, dated, language)) for language in languages_of(plan, dated))
    return DateRow(dated, form_of(plan, dated), states)


def text_state(plan: Plan, dated: Dated, language: str) -> TextState:
    """Where the text comes from; whether values are missing only rendering tells."""
    if has_draft(plan, dated, language):
        return TextState.OWN
    return TextState.MISSING if sources(plan, dated, language) is None else TextState.TEMPLATE


def has_draft(plan: Plan, dated: Dated, language: str) -> bool:
    drafts = plan.drafts_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    return any(draft.language == language for draft in drafts)


def form_of(plan: Plan, dated: Dated) -> Form:
    channel = plan.table(Channel).get(plan.get(Communication, dated.communication_id).channel_id)
    return channel.form if channel else Form.OTHER


def template_behind(plan: Plan, source: TemplateSource, language: str) -> MessageTemplate | None:
    """The template that a source was taken from."""
    templates = plan.table(MessageTemplate).values()
    same = (t for t in templates if t.language == language and (t.subject, t.body) == (source.subject, source.body))
    return next(same, None)


def dates_for(schedule: Schedule, template: MessageTemplate, today: dt.date, most: int = 40) -> Sequence[Dated]:
    """Dates on which a template can be tried out: the next of its own form, those that chose it first."""
    fitting = sorted(_fitting(schedule, template, today), key=lambda pair: pair[0])
    return [dated for _, dated in fitting[:most]]


def _fitting(
    schedule: Schedule, template: MessageTemplate, today: dt.date
) -> Iterator[tuple[tuple[bool, bool], Dated]]:
    plan = schedule.plan
    channels, communications = plan.table(Channel), plan.table(Communication)
    for dated in schedule.whole_plan():
        communication = communications[dated.communication_id]
        channel = channels.get(communication.channel_id)
        is_chosen = communication.template_id == template.id
        if is_chosen or (channel and channel.form == template.form):
            yield (not is_chosen, dated.date < today), dated
