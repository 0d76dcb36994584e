"""The files of an export of approval sheets."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

from commplan.documents.blocks import Document
from commplan.documents.formats import Formats
from commplan.domain.records import Communication
from commplan.domain.texts import Text, literal, translate
from commplan.exchange.messages import Renderer
from commplan.exchange.registry import Format
from commplan.planning.approvers import Approver
from commplan.planning.paths import path_of
from commplan.planning.schedule import Dated
from commplan.printing.batch import draw_in_child
from commplan.services import output
from commplan.services.export_request import Arrangement, ExportPreview, ExportSource, PlannedFile, Progress
from commplan.services.sheets import SheetPress, approvers_of


@dataclass(frozen=True, slots=True)
class Paper:
    """Documents that belong together: a file of their own, unless all are put into one."""

    title: str
    about: Text
    documents: Sequence[Document]


def sheet_preview(source: ExportSource, form: Format) -> ExportPreview:
    """One file with all sheets, or one for each date or approver. Who has no open decision gets no paper."""
    papers = sheet_papers(source)
    if not papers:
        is_single = source.request.arrangement == Arrangement.SHEETS
        return ExportPreview(files=(), problems=() if is_single else (nobody(),), one_file=True)
    if source.request.one_file:
        name = output.safe_name(source.say(_title(source)), form.suffix)
        whole = [document for paper in papers for document in paper.documents]
        about = papers[0].about if len(papers) == 1 else _about(source, len(papers))
        (content,), end = _contents(source, form, [whole], [sheets_title(source, papers)])
        return ExportPreview(files=(PlannedFile(name=name, about=about, content=content),), one_file=True, end=end)
    names = output.unique_names([output.safe_name(paper.title, form.suffix) for paper in papers])
    contents, end = _contents(source, form, [paper.documents for paper in papers], [paper.title for paper in papers])
    planned = zip(names, papers, contents, strict=True)
    return ExportPreview(
        files=tuple(PlannedFile(name=name, about=paper.about, content=content) for name, paper, content in planned),
        end=end,
    )


def sheet_papers(source: ExportSource, progress: Progress | None = None) -> list[Paper]:
    """The papers that are asked for. Renders texts: for a worker thread where there is a window.

    `progress` is told of each paper; how many there will be is not known before.
    """
    with Renderer() as renderer:
        request = source.request
        press = SheetPress(schedule=source.schedule, now=source.now, renderer=renderer, looks=request.looks)
        make = _single if request.arrangement == Arrangement.SHEETS else _for_approvers
        papers: list[Paper] = []
        for paper in make(source, press):
            papers.append(paper)
            if progress is not None:
                progress(len(papers), 0)
        return papers


def sheets_title(source: ExportSource, papers: Sequence[Paper]) -> str:
    """What papers are called together: those of one approver by their name, sheets by the period they are about."""
    if len(papers) == 1:
        return papers[0].title
    if source.request.arrangement != Arrangement.SHEETS:
        return source.say(_title(source))
    days = sorted(dated.date for dated in _with_path(source))
    period = Formats(source.language).span(days[0], days[-1])
    return source.say(translate("Export", "Approval sheets, {period}").format(period=period))


def _title(source: ExportSource) -> Text:
    title = source.schedule.plan.info.title
    if source.request.arrangement == Arrangement.SUMMARY:
        return translate("Export", "{title} – decisions with one signature").format(title=title)
    if source.request.arrangement == Arrangement.PER_APPROVER:
        return translate("Export", "{title} – sheets by approver").format(title=title)
    return translate("Export", "{title} – approval sheets").format(title=title)


def _about(source: ExportSource, count: int) -> Text:
    if source.request.arrangement == Arrangement.SHEETS:
        return translate("Export", "%n date(s)", "", 1).count(count)
    return translate("Export", "%n approver(s)", "", 1).count(count)


def _single(source: ExportSource, press: SheetPress) -> Iterator[Paper]:
    """A sheet for each date that has an approval path."""
    version = source.request.version
    which = f"V{version.number} " if version else ""
    for dated in _with_path(source):
        sheet = press.sheet(dated, source.request.language, version)
        title = f"{dated.date.isoformat()} {dated.title} {which}({source.language})"
        yield Paper(title, literal(sheet.title), [sheet])


def _with_path(source: ExportSource) -> Iterator[Dated]:
    plan = source.schedule.plan
    for dated in source.dates:
        if source.request.version or path_of(plan.get(Communication, dated.communication_id), dated.occurrence):
            yield dated


def _for_approvers(source: ExportSource, press: SheetPress) -> Iterator[Paper]:
    """The list and the sheets of each approver, or their items with one signature."""
    language, day = source.request.language, source.today.isoformat()
    for approver in approvers_of(source.schedule, source.dates, source.today, source.request.person):
        if source.request.arrangement == Arrangement.SUMMARY:
            documents = [press.summary(approver, language)]
            title = translate("Export", "{name}, decisions with one signature, {day}")
        else:
            documents = press.round(approver, language)
            title = translate("Export", "{name}, approval sheets, {day}")
        name = source.say(title.format(name=approver.name, day=day))
        yield Paper(name, _decisions(approver), documents)


def nobody() -> Text:
    return translate("Export", "Nobody has anything to decide now in this selection.")


def _decisions(approver: Approver) -> Text:
    return translate("Export", "%n decision(s)", "", 1).count(len(approver.items))


# --- contents

_Content = Callable[[Progress], Iterator[bytes]]


def _contents(
    source: ExportSource, form: Format, files: Sequence[Sequence[Document]], titles: Sequence[str]
) -> tuple[list[_Content], Callable[[], object]]:
    """What makes each file, and what ends the making."""
    if form.name == "pdf":
        drawing = _Drawing(files, titles)
        return [drawing.content] * len(files), drawing.end
    return [_html_file(source, form, documents) for documents in files], lambda: None


class _Drawing:
    """One child process draws all files, in the order in which they are asked for."""

    def __init__(self, files: Sequence[Sequence[Document]], titles: Sequence[str]) -> None:
        self._files, self._titles = files, titles
        self._drawn: Generator[bytes, None, None] | None = None

    def content(self, progress: Progress) -> Iterator[bytes]:
        """The next file."""
        if self._drawn is None:
            self._drawn = draw_in_child(self._files, titles=self._titles, progress=progress)
        yield next(self._drawn)

    def end(self) -> None:
        """End the process, wherever it is; from then on the first file is drawn again."""
        if self._drawn is not None:
            self._drawn.close()
            self._drawn = None


def _html_file(source: ExportSource, form: Format, documents: Sequence[Document]) -> _Content:
    language = documents[0].language

    def content(_: Progress) -> Iterator[bytes]:
        yield form.load()(documents, source.catalogues(language), language)

    return content
