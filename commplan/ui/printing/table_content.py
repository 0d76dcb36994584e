"""The plan table as it stands, in the words of the print's language."""

from functools import partial

from PySide6.QtCore import QLocale

from commplan.documents.blocks import Document
from commplan.documents.plan_table import TableContent, TableGroup, Words, table_document
from commplan.documents.view_frame import ViewRequest
from commplan.domain.texts import Text, literal, translate
from commplan.ui.models.plan_cells import PlanCells
from commplan.ui.models.plan_columns import COLUMNS, PlanColumn
from commplan.ui.models.plan_groups import GROUPS, Grouping
from commplan.ui.models.plan_outline import Outline
from commplan.ui.models.rows import Cell, Row
from commplan.ui.printing.views import TableLook


def table_as_it_stands(request: ViewRequest, look: TableLook) -> Document:
    """The document. Groups that are closed on screen are printed open: paper can't be opened."""
    return table_document(request.schedule.plan, _content(request, look), request.options)


def _content(request: ViewRequest, look: TableLook) -> TableContent:
    options, schedule, say = request.options, request.schedule, request.options.say
    locale = QLocale(options.language)
    grouping = Grouping(look.group, schedule, say, locale, options.today) if look.group else None
    outline = Outline(schedule, options.selection, options.today, (), grouping)
    cells = PlanCells(outline, say, locale)
    by_name = {column.name: column for column in COLUMNS}
    columns = [by_name[name] for name in look.columns]
    column = by_name.get(look.sorted_by)
    key = partial(column.sort_key, cells) if column and column.sort_key else None
    outline.sort(key, descending=look.descending)
    rows, _ = outline.rows(look.words, ())
    titles = tuple(say(column.title) for column in columns)
    return TableContent(titles, tuple(_groups(rows, columns, cells)), _note(request, look, column))


def _groups(rows: list[Row], columns: list[PlanColumn], cells: PlanCells) -> list[TableGroup]:
    """The rows below their headings."""
    found: list[tuple[Words, list[Words]]] = []
    for row in rows:
        words = tuple(_words(column.cell(cells, row)) for column in columns)
        if row.is_group:
            found.append((words, []))
        else:
            found[-1][1].append(words)
    return [TableGroup(head, tuple(below)) for head, below in found]


def _words(cell: Cell) -> str:
    """What a cell says, without colours and pictures: "All staff (1,240)"."""
    more = f"({cell.more})" if cell.text and cell.more else cell.more
    return " ".join(part for part in (cell.text, more, f"· {cell.aside}" if cell.aside else "") if part)


def _note(request: ViewRequest, look: TableLook, column: PlanColumn | None) -> str:
    """Its days, and how it is grouped, sorted and narrowed."""
    say = request.options.say
    parts: list[Text] = [literal(request.options.formats.period(request.start, request.end))]
    if look.group:
        parts.append(translate("Print", "by {group}").format(group=GROUPS[look.group]))
    if column is not None:
        parts.append(translate("Print", "sorted by “{column}”").format(column=column.title))
    if look.words:
        parts.append(translate("Print", "with “{words}”").format(words=look.words))
    return ", ".join(map(say, parts))
