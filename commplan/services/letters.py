"""Requests and reminders: an e-mail draft for each approver with all their items, the sheets enclosed.

Nothing is sent, and nothing in the plan changes: whoever opens a draft in the mail program reads it and sends it.

The texts that come with the program lie in resources/approval_mails. A plan has its own as soon as it holds a message
template in the letter's language whose first line says so ("{# approval: requests #}"): such a template is written,
undone, exported and shared like any other, keeps its purpose under whatever name, and is never taken for a message.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from zoneinfo import ZoneInfo

from commplan.documents.codes import sheet_number
from commplan.domain.labels import field_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import LANGUAGES, ApprovalPath, MessageTemplate
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import BodyFormat
from commplan.exchange.eml import Enclosure, Envelope, is_address, to_eml
from commplan.exchange.messages import Rendered, Renderer
from commplan.planning.approvers import Approver, place_of_address
from commplan.planning.content import TemplateSource, letter_of
from commplan.planning.letters import LetterKind, Reader, Wanted, letters, values
from commplan.planning.schedule import Schedule
from commplan.services import output, records
from commplan.services.export_request import Catalogues, ExportPreview, PlannedFile, Progress
from commplan.services.message_templates import load_template
from commplan.services.session import Session
from commplan.services.sheets import round_pdfs

FOLDER = "approval_mails"

# Mail programs that know CSS draw lines; the others draw the same table without.
_STYLE = """
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #848d95; padding: 4px 12px 4px 0; text-align: left; vertical-align: top; }
""".strip()
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter, rendered. `template` is the plan's own text for it; None: the one that comes with the program."""

    kind: LetterKind
    approver: Approver
    message: Rendered
    template: MessageTemplate | None

    @property
    def language(self) -> str:
        return self.message.language

    @property
    def address(self) -> str:
        """Where it goes; "" when no address, or none that mail programs take, is known."""
        return self.approver.email if is_address(self.approver.email) else ""


def written(
    schedule: Schedule, wanted: Wanted, today: dt.date, catalogues: Catalogues, language: str = ""
) -> tuple[Letter, ...]:
    """The letters that are wanted, each in its approver's language (else the plan's), or all in `language`.

    UserError when a text of the plan's own can't be read.
    """
    found = letters(schedule, wanted, today)
    with Renderer() as renderer:
        make = partial(_letter, renderer, schedule.plan, wanted.kind, catalogues, today)
        return tuple(make(approver, language or _language(schedule.plan, approver)) for approver in found)


def _language(plan: Plan, approver: Approver) -> str:
    language = approver.language or plan.info.language
    return language if language in LANGUAGES else "en"


def _letter(
    renderer: Renderer,
    plan: Plan,
    kind: LetterKind,
    catalogues: Catalogues,
    today: dt.date,
    approver: Approver,
    language: str,
) -> Letter:
    """Subject and text are rendered apart: a title is written as it is in the one, safe for Markdown in the other."""
    own = template_of(plan, kind, language)
    text = own or load_template(kind, language, FOLDER)

    def rendered(source: TemplateSource) -> Rendered:
        safe = _escaped if source.format == BodyFormat.MARKDOWN else str
        reader = Reader(catalogues(language), safe, lambda item: sheet_number(*item.state.dated.key))
        return renderer.render(source, values(plan, approver, reader, language, today), language)

    head = rendered(TemplateSource(subject=text.subject, body="", format=BodyFormat.PLAIN))
    body = rendered(TemplateSource(subject="", body=text.body, format=text.format))
    missing = tuple(dict.fromkeys((*head.unresolved, *body.unresolved)))
    message = Rendered(language, head.subject, body.plain, body.html, missing)
    return Letter(kind=kind, approver=approver, message=message, template=own)


def _escaped(words: str) -> str:
    """Words that Markdown, also within a table, shows as they are."""
    return _PUNCTUATION.sub(r"\\\g<0>", " ".join(words.split()))


# --- the texts


def template_of(plan: Plan, kind: LetterKind, language: str) -> MessageTemplate | None:
    """The plan's own text of such letters in a language, if it has one."""
    found = (t for t in plan.table(MessageTemplate).values() if t.language == language and letter_of(t.body) == kind)
    return next((t for t in found if not t.archived), None)


def take_over(session: Session, kind: LetterKind, language: str) -> MessageTemplate:
    """Give the plan its own text of such letters, to be changed: a copy of the program's, if it has none yet."""
    own = template_of(session.plan, kind, language)
    if own is None:
        own = load_template(kind, language, FOLDER)
        records.add_all(session, [own])
    return own


# --- the files


def letter_files(
    schedule: Schedule, chosen: Sequence[Letter], now: dt.datetime, catalogues: Catalogues
) -> ExportPreview:
    """A draft for each of the `chosen` letters; `notes` say where an address is missing."""
    plan = schedule.plan
    local = now.astimezone(ZoneInfo(plan.info.zone))
    names = (f"{local.date().isoformat()} {_title(plan, letter)}" for letter in chosen)
    pdfs: list[Iterator[bytes]] = []  # one child process draws them all, in the order in which they are asked for

    def content(number: int, progress: Progress) -> Iterator[bytes]:
        if not pdfs:
            rounds = [replace(letter.approver, language=letter.language) for letter in chosen]
            pdfs.append(round_pdfs(schedule, rounds, now, progress=lambda *_: progress(number, len(chosen))))
        yield _draft(plan, chosen[number], local, catalogues, next(pdfs[0]))

    files = tuple(
        PlannedFile(name=name, about=literal(chosen[number].message.subject), content=partial(content, number))
        for number, name in enumerate(output.unique_names(output.safe_name(name, ".eml") for name in names))
    )
    notes = tuple(_no_address(plan, letter.approver) for letter in chosen if not letter.address)
    return ExportPreview(files=files, problems=tuple(_problems(chosen)), notes=notes)


def _title(plan: Plan, letter: Letter) -> str:
    text = letter.template or load_template(letter.kind, letter.language, FOLDER)
    return f"{name_of(text)} – {letter.approver.name}"


def _problems(chosen: Sequence[Letter]) -> Iterator[Text]:
    text = translate("Letters", "The text of the letter to {who} has no value for {names}: put it right first.")
    for letter in chosen:
        if letter.message.unresolved:
            yield text.format(who=letter.approver.name, names=", ".join(letter.message.unresolved))


def _no_address(plan: Plan, approver: Approver) -> Text:
    text = translate("Letters", "{who}: no e-mail address is known. Fill it in before you send the draft. {where}")
    if approver.email:
        text = translate(
            "Letters", "{who}: “{address}” is not an e-mail address. Fill it in before you send the draft. {where}"
        )
    return text.format(who=approver.name, address=approver.email, where=where_to_enter(plan, approver))


def where_to_enter(plan: Plan, approver: Approver) -> Text:
    """Where in the plan an address is entered, so that it is known the next time."""
    place = place_of_address(plan, approver)
    if place is None:
        return translate("Letters", "It can be entered at the step of an approval path on which they are named.")
    if isinstance(place, ApprovalPath):
        text = translate("Letters", "It can be entered in the directory: approval path “{path}”, “{field}”.")
        return text.format(path=place.name, field=field_label(place.kind, "escalate_email"))
    text = translate("Letters", "It can be entered in the directory: approval path “{path}”, step “{role}”.")
    return text.format(path=plan.get(ApprovalPath, place.path_id).name, role=place.role)


def _draft(plan: Plan, letter: Letter, moment: dt.datetime, catalogues: Catalogues, pdf: bytes) -> bytes:
    sheets = catalogues(letter.language)(translate("Approvals", "Approval sheets"))
    envelope = Envelope(
        uid=f"{letter.kind}-{moment.isoformat()}-{letter.approver.name}@{plan.info.id}",
        moment=moment,
        to=(letter.address,) if letter.address else (),
    )
    name = output.safe_name(f"{sheets} {moment.date().isoformat()}", ".pdf")
    return to_eml(letter.message, envelope, [Enclosure(name, "pdf", pdf)], _STYLE)
