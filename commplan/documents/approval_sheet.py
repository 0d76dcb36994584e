"""The approval sheet: everything an approver needs on paper, for one version of one dated communication."""

from collections.abc import Iterator, Sequence
from textwrap import shorten

from commplan.documents import sheet_approval as approval
from commplan.documents import sheet_content as content
from commplan.documents.blocks import (
    Document,
    Field,
    Fields,
    Frame,
    Margin,
    Masthead,
    Phrase,
    Run,
    Style,
    phrase,
)
from commplan.documents.codes import code_of, grouped, item_code, printed_code, typed_code
from commplan.documents.sheet_changes import changed_things
from commplan.documents.sheet_decisions import decisions
from commplan.documents.sheet_facts import Facts, SheetOptions, SheetText, field, labelled, strung
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion
from commplan.domain.words import OccurrenceState
from commplan.planning.differences import Difference
from commplan.planning.schedule import Dated, Schedule

_RUNNING = 44  # letters of the title that stand in the head of every page
_SECTIONS = (
    content.request,
    content.reason,
    content.delivery,
    content.key_messages,
    content.full_text,
    approval.checks,
    decisions,
    approval.no_answer,
    approval.release,
    approval.versions,
    content.annex,
)


def approval_sheet(schedule: Schedule, dated: Dated, texts: Sequence[SheetText], options: SheetOptions) -> Document:
    """The sheet for `dated`, with its rendered `texts` (one a language), as a document of A4 pages.

    Give the texts of the newest version where there is one, for the sheet says it is valid for that version only.
    Without a version the sheet says on every page that it is a draft.
    """
    facts = Facts(schedule, dated, texts, options)
    sections = [block for section in _SECTIONS for block in section(facts)]
    return Document(
        title=f"{facts.number} {facts.title}",
        language=options.language,
        running=_running(facts),
        footer=_footer(facts),
        page=translate("Sheet", "Page {page} of {pages}"),
        blocks=(_masthead(facts), Frame(tuple(_warnings(facts))), *sections),
    )


def _masthead(facts: Facts) -> Masthead:
    info = facts.plan.info
    version = facts.version
    fields = [
        field(translate("Sheet", "Sheet number"), facts.number, Style.BOLD),
        field(translate("Sheet", "Item"), item_code(facts.communication.id), Style.BOLD),
    ]
    code = None
    if version is None:
        fields.append(field(translate("Sheet", "Version"), translate("Sheet", "draft"), Style.BOLD, span=2))
    else:
        when = facts.formats.stamp(version.created_at, info.zone)
        words = Phrase(
            (Run(str(version.number), Style.BOLD), Run(" · "), Run(when)),
        )
        fields.append(Field(translate("Sheet", "Version"), words))
        fields.append(field(translate("Sheet", "Fingerprint"), grouped(version.fingerprint, 16), Style.MONO))
        names = facts.number, version.number, version.fingerprint
        recorded = translate("Sheet", "Code by which commplan finds this sheet to record the decision")
        fields.append(field(recorded, typed_code(*names), Style.MONO, span=4))
        if facts.options.looks.code:
            description = translate("Sheet", "QR code with the number of the sheet, its version and the fingerprint")
            code = code_of(printed_code(*names), description)
    return Masthead(
        origin=" · ".join(filter(None, (info.organisation, info.programme, info.title))),
        type=translate("Sheet", "Approval sheet"),
        title=facts.title,
        fields=Fields((9, 6, 10, 11), tuple(fields)),
        code=code,
    )


def _warnings(facts: Facts) -> Iterator[Phrase]:
    """What stands in the frame: how confidential it is, and whatever makes the sheet something else than it seems."""
    yield labelled(translate("Sheet", "Confidentiality"), choice_label(facts.communication.confidentiality))
    if facts.communication.embargo:
        yield labelled(translate("Sheet", "Embargo"), content.embargo(facts))
    state = facts.occurrence.state if facts.occurrence else OccurrenceState.PLANNED
    if state in (OccurrenceState.CANCELLED, OccurrenceState.POSTPONED):
        yield phrase(choice_label(state), Style.BOLD)
    if facts.version is None:
        yield phrase(translate("Sheet", "Draft, not yet put up for approval"), Style.BOLD)
        return
    if facts.changes and facts.older:
        yield _changed_from(facts, facts.changes, facts.older)
    if facts.is_stale:
        changed = translate("Sheet", "Changed since version {number}: to be approved again as a new version")
        yield phrase(changed.format(number=facts.version.number), Style.BOLD)


def _changed_from(facts: Facts, changes: Difference, older: ContentVersion) -> Phrase:
    label = translate("Sheet", "Changed from version {number}").format(number=older.number)
    things = strung(list(changed_things(facts, changes)), ", ")
    where = translate("Sheet", "{things} (see section 10)").format(things=things)
    return labelled(label, where)


def _running(facts: Facts) -> Margin:
    left = (
        Run(translate("Sheet", "Approval sheet")),
        Run(" "),
        Run(facts.number, Style.BOLD),
        Run(f" · {shorten(facts.title, _RUNNING, placeholder=' …')}"),
    )
    version = facts.version
    if version is None:
        return Margin(left=Phrase(left), right=phrase(translate("Sheet", "Draft")))
    right = (
        Run(translate("Sheet", "Version {number}").format(number=version.number)),
        Run(" · "),
        Run(grouped(version.fingerprint, 8), Style.MONO),
    )
    return Margin(left=Phrase(left), right=Phrase(right))


def _footer(facts: Facts) -> Margin:
    printed = facts.options.printed_at
    left = translate("Sheet", "Sheet {number} · printed {moment}").format(
        number=facts.number, moment=facts.formats.moment(printed.date(), printed.time())
    )
    return Margin(left=phrase(left, Style.SMALL), centre=phrase(_validity(facts), Style.SMALL_BOLD))


def _validity(facts: Facts) -> Text:
    if facts.version is None:
        return translate("Sheet", "Draft: not valid for approval")
    if facts.is_stale:
        return translate("Sheet", "Version {number} is out of date").format(number=facts.version.number)
    return translate("Sheet", "Valid for version {number} only").format(number=facts.version.number)
