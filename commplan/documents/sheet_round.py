"""What both papers for one approver are made of: whom they are for, what is asked of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from commplan.documents.blocks import Fields, Margin, Masthead, Phrase, Run, Style, phrase
from commplan.documents.codes import sheet_number, typed_code
from commplan.documents.formats import Formats
from commplan.documents.sheet_facts import SheetOptions, field
from commplan.domain.labels import choice_label
from commplan.domain.records import Channel, Communication
from commplan.domain.texts import Text, translate
from commplan.planning.approvers import Approver, AskedStep
from commplan.planning.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Round:
    """The papers of one approver are about these items; `options` as for single sheets."""

    schedule: Schedule
    approver: Approver
    options: SheetOptions

    @property
    def formats(self) -> Formats:
        return Formats(self.options.language)


def masthead(round_: Round, type_: Text) -> Masthead:
    """Who is asked, in which role, for how many decisions, by when."""
    info, approver = round_.schedule.plan.info, round_.approver
    roles = dict.fromkeys(item.role for item in approver.items)
    for_others = dict.fromkeys(filter(None, (item.on_behalf_of for item in approver.items)))
    fields = (
        field(translate("Sheet", "Role"), ", ".join(roles)),
        field(translate("Sheet", "On behalf of"), ", ".join(for_others)),
        field(translate("Sheet", "Decisions"), str(len(approver.items)), Style.BOLD),
        field(translate("Sheet", "The first is due"), round_.formats.day(approver.items[0].step.due), Style.BOLD),
    )
    return Masthead(
        origin=" · ".join(filter(None, (info.organisation, info.programme, info.title))),
        type=type_,
        title=approver.name,
        fields=Fields((9, 9, 5, 12), fields),
    )


def running(round_: Round, type_: Text) -> Margin:
    """The head of the pages after the first."""
    return Margin(left=Phrase((Run(type_), Run(" · "), Run(round_.approver.name, Style.BOLD))))


def footer(round_: Round) -> Margin:
    """When it was printed: what is asked may be another tomorrow."""
    printed = round_.options.printed_at
    text = translate("Sheet", "As of {moment}").format(moment=round_.formats.moment(printed.date(), printed.time()))
    return Margin(left=phrase(text, Style.SMALL))


def named(round_: Round, item: AskedStep) -> Iterator[Phrase]:
    """A cell: title, day and channel, and the code by which the sheet is found again."""
    dated, version = item.state.dated, item.state.version
    plan = round_.schedule.plan
    communication = plan.get(Communication, dated.communication_id)
    channel = plan.get(Channel, communication.channel_id).name if communication.channel_id else ""
    when = round_.formats.moment(dated.date, dated.time)
    yield phrase(dated.title, Style.BOLD)
    yield phrase(" · ".join(filter(None, (when, channel))), Style.SMALL)
    if version is not None:
        number = sheet_number(dated.communication_id, dated.original)
        code = typed_code(number, version.number, version.fingerprint)
        yield phrase(code if round_.options.looks.code else f"{number} V{version.number}", Style.SMALL_MONO)


def step_words(item: AskedStep) -> Iterator[Phrase]:
    """A cell: which step, in which role, with an eye on what."""
    yield phrase(f"{item.step.name} · {item.step.step.role}", Style.SMALL_BOLD)
    yield phrase(choice_label(item.step.step.check), Style.LABEL)
    if item.step.step.optional:
        yield phrase(translate("Sheet", "optional"), Style.LABEL)
    if item.passed_to:
        yield phrase(translate("Sheet", "passed on: no answer in time"), Style.LABEL)


def due_cell(round_: Round, item: AskedStep) -> Phrase:
    return phrase(round_.formats.date(item.step.due), Style.SMALL_BOLD)
