"""What stands around every view on paper: plan, what is printed, the filter, when it was printed, the page."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from commplan.documents.blocks import A4_LANDSCAPE, Block, Document, Margin, Paper, Phrase, Run, Style, phrase
from commplan.documents.formats import Formats
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, Translate, translate
from commplan.planning.filter_words import filter_parts
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewOptions:
    """How a view is printed. `printed_at` is a moment in the plan's zone, whose date counts as today; `source` is the
    name of the plan's file, "" for none. `deadlines`: calendars show when approvals are due."""

    language: str
    say: Translate
    printed_at: dt.datetime
    paper: Paper = A4_LANDSCAPE
    selection: Selection = field(default_factory=Selection)
    source: str = ""
    deadlines: bool = True

    @property
    def formats(self) -> Formats:
        return Formats(self.language)

    @property
    def today(self) -> dt.date:
        return self.printed_at.date()

    @property
    def day(self) -> Callable[[dt.date], str]:
        """Writes a date."""
        return self.formats.date


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewRequest:
    """A view that is wanted: which (see `documents.registry`), from which to which day, and how."""

    schedule: Schedule
    start: dt.date
    end: dt.date
    options: ViewOptions


def view_document(plan: Plan, what: Text, period: str, blocks: Sequence[Block], options: ViewOptions) -> Document:
    """The blocks with header and footer. `what` is the kind of view, `period` its days in words."""
    info, formats = plan.info, options.formats
    names = "".join(f" · {words}" for words in (info.organisation, info.programme) if words)
    left = [Run(info.title, Style.BOLD), Run(names)]
    words = filter_words(plan, options)
    if words:
        left += [Run("\n"), Run(translate("Print", "Filter: {filter}").format(filter=words), Style.SMALL)]
    right = [Run(what, Style.BOLD)]
    if period:
        right += [Run(" · "), Run(period)]
    printed = formats.moment(options.printed_at.date(), options.printed_at.time())
    right += [Run("\n"), Run(translate("Print", "Printed {moment}").format(moment=printed), Style.SMALL)]
    return Document(
        title=f"{info.title} – {options.say(what)}" + (f", {period}" if period else ""),
        language=options.language,
        running=Margin(left=Phrase(tuple(left)), right=Phrase(tuple(right))),
        footer=Margin(left=phrase(options.source, Style.SMALL), centre=_confidentiality(plan)),
        page=translate("Sheet", "Page {page} of {pages}"),
        blocks=tuple(blocks),
        paper=options.paper,
        runs_on_first=True,
        may_tighten=False,
    )


def filter_words(plan: Plan, options: ViewOptions) -> str:
    """The filter on one line: "Audience: Managers; Status: planned, in approval"; "" without one."""
    parts = filter_parts(plan, options.selection, options.say, options.day)
    return "; ".join(f"{part.name}: {part.words}" for part in parts)


def _confidentiality(plan: Plan) -> Phrase:
    return phrase(choice_label(plan.info.confidentiality), Style.SMALL_BOLD)
