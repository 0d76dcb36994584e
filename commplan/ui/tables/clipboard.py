"""Copying selected cells for spreadsheets and word processors, and taking from these what they copied."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from commplan.domain.fields import DATE, specs_of
from commplan.domain.labels import field_label, kind_label
from commplan.domain.records import KINDS, Communication, ContentEvent, Record
from commplan.domain.texts import Translate
from commplan.exchange.table_clipboard import Grid, read_table, to_html, to_tsv
from commplan.planning.cell_texts import CellTexts
from commplan.planning.folding import fold
from commplan.ui.dates import date_words
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.tables.sheet_view import SheetView
from commplan.ui.workspace import Workspace

_TITLES = {ContentEvent.kind: "title", Communication.kind: "title"}
_WHEN = {ContentEvent.kind: "rule", Communication.kind: "offset"}
# what such columns are called in a spreadsheet of whichever language
_COMMUNICATION = ("Communication", "Komunikat", "Communicatie")
_DAYS = ("Date", "When", "Data", "Kiedy", "Termin", "Datum", "Wanneer")


def cell_texts(workspace: Workspace) -> CellTexts:
    """Cells in the language of the window, dates in the way of its locale."""
    locale, today = workspace.locale, workspace.today
    read = partial(DateEditor.read, locale=locale, year=today.year)
    return CellTexts(workspace.plan, workspace.say, read, date_words(today, locale))


def copy(view: SheetView, workspace: Workspace, *, with_titles: bool) -> None:
    """Put the selected cells on the clipboard, as text and as HTML."""
    columns, texts = view.chosen_columns(), cell_texts(workspace)
    lines = [number for number in sorted(view.chosen) if view.rows.rows[number].record.kind in KINDS]
    grid = [[_written(view, texts, number, column) for column in columns] for number in lines]
    if with_titles:
        grid.insert(0, titles_of(view, columns))
    data = QMimeData()
    data.setText(to_tsv(grid))
    data.setHtml(to_html(grid, has_titles=with_titles, numbers=[_is_number(view, column) for column in columns]))
    QGuiApplication.clipboard().setMimeData(data)


def titles_of(view: SheetView, columns: Sequence[int]) -> list[str]:
    return [str(view.rows.headerData(column, view.header.orientation()) or "") for column in columns]


def fields_of(view: SheetView, columns: Sequence[int]) -> list[Mapping[str, str]]:
    """What the columns hold, by kind; a column of its own for titles of communications leaves the other to events."""
    own = len(view.rows.columns)
    fields = [{} if c < 0 else _TITLES if c == own else view.rows.columns[c].fields for c in columns]
    if own not in columns or fields.count(_TITLES) == 1:
        return fields
    event, message = ContentEvent.kind, Communication.kind
    parts = ({message: "title"} if c == own else {event: "title"} for c in columns)
    return [part if its == _TITLES else its for its, part in zip(fields, parts, strict=True)]


def column_names(view: SheetView, say: Translate) -> list[dict[str, int]]:
    """What people may call the columns, folded, the best names first.

    By title; without the number of the element, or a part of that, or a usual word for dates; by the labels of its
    fields and what they hold; last by the titles of columns that only stand there to be read. One number more is for
    titles of communications where those of events stand in a column of their own, as in most spreadsheets.
    """
    names: list[dict[str, int]] = [{}, {}, {}, {}, {}]
    for number, column in reversed(list(enumerate(view.rows.columns))):
        title = titles_of(view, [number])[0]
        plain = title.lstrip("1234567890 ")
        specs = [(kind, specs_of(KINDS[kind])[name]) for kind, name in column.fields.items()]
        labels = [field_label(kind, spec.name) for kind, spec in specs]
        labels += [kind_label(spec.target) for _, spec in specs if spec.target]
        called = [[title], [plain], plain.split(","), [words for x in labels for words in (say(x), str(x))]]
        for known, some in zip(names, called if column.fields else [[], [], [], [], [title]], strict=False):
            known.update((fold(words.strip()), number) for words in some)
    own = [*_COMMUNICATION, say(kind_label(Communication.kind))]
    names[1].update((fold(words), len(view.rows.columns)) for words in own)
    when = next((n for n, c in enumerate(view.rows.columns) if c.fields == _WHEN), None)
    if when is not None:
        names[2].update((fold(words), when) for words in _DAYS)
    return names


def _written(view: SheetView, texts: CellTexts, number: int, column: int) -> str:
    """What a cell holds, whole; what only stands there to be read, as it stands there."""
    record, fields = view.rows.rows[number].record, view.rows.columns[column].fields
    name = fields.get(record.kind)
    if name:
        return texts.write(record, name)
    return view.rows.cell(number, column).text if isinstance(record, Communication) or not fields else ""


def _is_number(view: SheetView, number: int) -> bool:
    """Whether a spreadsheet may take the cells of a column for numbers or dates."""
    column = view.rows.columns[number]
    holds = {specs_of(KINDS[kind])[name].holds for kind, name in column.fields.items()}
    return column.is_number or holds == {DATE}


def copied() -> Grid:
    """The table on the clipboard; none when there is no text."""
    data = QGuiApplication.clipboard().mimeData()
    return read_table(data.text(), data.html()) if data is not None else []


def targets_below(view: SheetView, number: int) -> list[Record]:
    """The records on a line and all below it."""
    return [row.record for row in view.rows.rows[max(number, 0) :] if row.record.kind in KINDS]
