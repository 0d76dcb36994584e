"""The files of each export: names, contents, and what is missing."""

import datetime as dt
from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, Sender, Tool
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import ToolType
from commplan.exchange.eml import Envelope
from commplan.exchange.ics import IcsOptions
from commplan.exchange.messages import Rendered, Renderer
from commplan.exchange.registry import Format, format_named
from commplan.planning.letters import LetterKind, Wanted
from commplan.planning.schedule import Dated, moment
from commplan.planning.turnaround import turnaround
from commplan.services import output
from commplan.services.export_request import ExportPreview, ExportSource, PlannedFile, Progress
from commplan.services.letters import letter_files, written
from commplan.services.sheet_files import sheet_preview
from commplan.services.texts import texts_of
from commplan.services.view_files import view_preview


def preview_of(source: ExportSource) -> ExportPreview:
    """The files that this export will write."""
    form = format_named(source.request.export, source.request.file_format)
    return _EXPORTS[form.export](source, form)


def _calendar(source: ExportSource, form: Format) -> ExportPreview:
    request, title, write = source.request, source.schedule.plan.info.title, form.load()
    deadlines = translate("Export", "{title} – approval deadlines").format(title=title)
    name = source.say(deadlines) if request.deadlines else title
    options = IcsOptions(
        name=name, alarm_minutes=request.alarm_minutes, deadlines=request.deadlines, language=source.language
    )
    file = PlannedFile(
        name=output.safe_name(name, form.suffix),
        about=_dates(len(source.dates)),
        content=lambda progress: write(source.schedule, source.dates, options, source.say),
    )
    return ExportPreview(files=(file,) if source.dates else (), one_file=True)


def _dates(count: int) -> Text:
    return translate("Export", "%n date(s)", "", 1).count(count)


def _plan_json(source: ExportSource, form: Format) -> ExportPreview:
    plan, dump = source.schedule.plan, form.load()
    file = PlannedFile(
        name=output.safe_name(plan.info.title, form.suffix),
        about=translate("Export", "the whole plan"),
        content=lambda progress: (dump(plan, source.blobs, revisions=source.request.revisions),),
    )
    return ExportPreview(files=(file,), one_file=True)


# --- messages


def _messages(source: ExportSource, form: Format) -> ExportPreview:
    """A file for each date and language. A date without a text, or with a variable without a value, is a problem."""
    plan, write = source.schedule.plan, form.load()
    names: list[str] = []
    messages: list[tuple[Dated, Rendered]] = []
    problems: list[Text] = []
    wanted = (source.request.language,) if source.request.language else ()
    with Renderer() as renderer:
        for dated in source.dates:
            texts, found = _checked_texts(plan, dated, renderer, wanted)
            problems += found
            for text in texts:
                names.append(output.safe_name(_file_title(plan, dated, text.language), form.suffix))
                messages.append((dated, text))
    files = tuple(
        PlannedFile(name=name, about=literal(text.subject), content=_message(plan, dated, text, form, write))
        for name, (dated, text) in zip(output.unique_names(names), messages, strict=True)
    )
    return ExportPreview(files=files, problems=tuple(problems))


def _file_title(plan: Plan, dated: Dated, language: str) -> str:
    return f"{dated.date.isoformat()} {dated.title} ({language})"


def _checked_texts(
    plan: Plan, dated: Dated, renderer: Renderer, languages: Sequence[str]
) -> tuple[tuple[Rendered, ...], list[Text]]:
    """The texts of a date, and what stands in the way of exporting them."""
    try:
        texts = texts_of(plan, dated, renderer, languages)
    except UserError as error:
        return (), [translate("Export", "“{title}”: {problem}").format(title=dated.title, problem=error.text)]
    if not texts:
        text = translate(
            "Export", "“{title}” has no text in this language: choose a message template or write a draft."
        )
        return (), [text.format(title=dated.title)]
    incomplete = translate("Export", "“{title}” ({language}): no value for {names}.").format(title=dated.title)
    return texts, [
        incomplete.format(language=text.language, names=", ".join(text.unresolved)) for text in texts if text.unresolved
    ]


def _message(
    plan: Plan, dated: Dated, message: Rendered, form: Format, write: Callable[..., bytes]
) -> Callable[[Progress], tuple[bytes]]:
    if form.name == "eml":
        return lambda progress: (write(message, envelope(plan, dated)),)
    return lambda progress: (write(message),)


def envelope(plan: Plan, dated: Dated) -> Envelope:
    """From whom and when: the group mailbox among the tools, else the sender's own address; nobody as addressee."""
    communication = plan.get(Communication, dated.communication_id)
    tools = [plan.get(Tool, tool_id) for tool_id in communication.tool_ids]
    mailbox = next((t.address for t in tools if t.type == ToolType.MAILBOX and t.address), "")
    sender = plan.get(Sender, communication.sender_id) if communication.sender_id else None
    times = moment(dated, plan.info.zone)
    midnight = dt.datetime.combine(dated.date, dt.time(), ZoneInfo(plan.info.zone))
    return Envelope(
        uid=dated.uid,
        moment=times[0] if times else midnight,
        sender_name=sender.name if sender else "",
        sender_address=mailbox or (sender.email if sender else ""),
    )


def _letters(source: ExportSource, form: Format) -> ExportPreview:
    request, schedule = source.request, source.schedule
    wanted = Wanted(
        kind=LetterKind(form.export), selection=request.selection, due_by=request.due_by, person=request.person
    )
    found = written(schedule, wanted, source.today, source.catalogues, request.language)
    return letter_files(schedule, found, source.now, source.catalogues)


def _statistics(source: ExportSource, form: Format) -> ExportPreview:
    found, write = turnaround(source.schedule, source.request.selection, source.today), form.load()
    title = translate("Export", "{title} – approval times").format(title=source.schedule.plan.info.title)
    file = PlannedFile(
        name=output.safe_name(source.say(title), form.suffix),
        about=translate("Export", "%n answer(s)", "", 1).count(found.answers),
        content=lambda progress: (write(found, source.say, source.language),),
    )
    return ExportPreview(files=(file,), one_file=True)


_EXPORTS = {
    "ics": _calendar,
    "messages": _messages,
    "sheets": sheet_preview,
    "requests": _letters,
    "reminders": _letters,
    "statistics": _statistics,
    "plan-on-a-page": view_preview,
    "table": view_preview,
    "calendar": view_preview,
    "json": _plan_json,
}
