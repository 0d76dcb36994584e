"""Starters: whole plans to begin with, in the language and the country of the person who begins."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from commplan.domain import records as r
from commplan.domain.changes import added
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, translate
from commplan.domain.words import Form
from commplan.planning.public_holidays import check_country
from commplan.services.message_templates import load_templates
from commplan.services.starter_dates import add_months
from commplan.services.starter_files import Reader, Setting, part_names

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Starter:
    """A starter as it is offered: `name` for `build_plan` and the command line, the rest for people."""

    name: str
    title: Text
    description: Text


_STARTERS = (
    Starter(
        "first_year",
        translate("Starters", "First year of a CEM programme"),
        translate("Starters", "A whole year: strategy, NPS results, progress, budget, greetings, year summary"),
    ),
    Starter(
        "small_company",
        translate("Starters", "Small company, one person"),
        translate("Starters", "A dozen content events, one approval step, four channels"),
    ),
    Starter(
        "blank",
        translate("Starters", "Blank"),
        translate("Starters", "Empty year with holidays, lists of channels, audiences and senders"),
    ),
)


def starters() -> tuple[Starter, ...]:
    """All starters in the order in which they are offered."""
    return _STARTERS


def build_plan(
    name: str,
    *,
    language: str,
    country: str,
    region: str = "",
    zone: str,
    start: dt.date,
    organisation: str = "",
    title: str = "",
) -> Plan:
    """A plan of twelve months from the first of the month of `start`, filled from the starter `name`.

    Raises UserError for an unknown starter or language and for a country, zone or text that a plan does not accept.
    """
    if name not in {starter.name for starter in _STARTERS}:
        known = ", ".join(starter.name for starter in _STARTERS)
        raise UserError(
            translate("Errors", "There is no starter “{name}”; there are: {known}.").format(name=name[:60], known=known)
        )
    check_country(country, region)
    setting = year_setting(language, country, region, start)
    plan = plan_of(Reader(part_names(name), setting).records(), language)
    info = replace(
        plan.info,
        zone=zone,
        country=country,
        region=region,
        organisation=organisation or plan.info.organisation,
        title=title or plan.info.title,
    )
    return checked([info if isinstance(record, r.PlanInfo) else record for record in plan.records()])


def year_setting(language: str, country: str, region: str, start: dt.date, today: dt.date | None = None) -> Setting:
    """The setting of a starter whose year begins in the month of `start`."""
    if language not in r.LANGUAGES:
        known = ", ".join(r.LANGUAGES)
        raise UserError(
            translate("Errors", "There is no starter in the language “{language}”; there are: {known}.").format(
                language=language[:60], known=known
            )
        )
    first = start.replace(day=1)
    last = add_months(first, MONTHS) - dt.timedelta(days=1)
    strategy = add_months(first, 3).year  # announced in the second month, it runs from the next season on
    names = {
        "language": language,
        "second": _second_language(language, country),
        "country": country,
        "region": region,
        "years": f"{first.year}" if first.year == last.year else f"{first.year}/{last.year % 100:02}",
        "strategy": f"{strategy}–{strategy + 2}",
        "next": f"{last.year + 1}" if first.year == last.year else f"{last.year}/{(last.year + 1) % 100:02}",
    }
    return Setting(language=language, start=first, today=today, names=names)


def _second_language(language: str, country: str) -> str:
    """The language in which a message is given besides the plan's own, where it is given in two."""
    if language != "en":
        return "en"
    return {"NL": "nl", "BE": "nl"}.get(country, "pl")


def plan_of(records: Iterable[r.Record], language: str) -> Plan:
    """The plan of a reader's records, complete with templates, durations and phases, and not yet checked."""
    plan = Plan.of((*records, *(template for known in r.LANGUAGES for template in load_templates(known))))
    templates = {t.form: t.id for t in plan.table(r.MessageTemplate).values() if t.language == language}
    cascaded = {c.cascade_from_id for c in plan.table(r.Communication).values()}
    return Plan.of(_completed(record, plan, language, templates, record.id in cascaded) for record in plan.records())


def checked(records: Sequence[r.Record]) -> Plan:
    """The plan of these records; UserError names the field that a plan does not accept."""
    return Plan({}).with_changes([added(record) for record in records])


def _completed(
    record: r.Record, plan: Plan, language: str, templates: Mapping[Form, str], is_cascaded: bool
) -> r.Record:
    if isinstance(record, r.ContentEvent) and not record.phase_id:
        return replace(record, phase_id=_phase_on(plan, record.start))
    if isinstance(record, r.Communication):
        channel = plan.get(r.Channel, record.channel_id)
        is_pack = is_cascaded and channel.form == Form.EMAIL  # what managers get before their teams hear it
        return replace(
            record,
            languages=record.languages or (language,),
            duration=record.duration or channel.duration,
            template_id=templates.get(Form.OTHER if is_pack else channel.form, ""),
        )
    return record


def _phase_on(plan: Plan, day: dt.date) -> str:
    """The phase that began last among those running on `day`; that is what an event that names none belongs to."""
    running = [p for p in plan.table(r.Phase).values() if p.start and p.end and p.start <= day <= p.end]
    return max(running, key=lambda phase: (phase.start, phase.position)).id if running else ""
