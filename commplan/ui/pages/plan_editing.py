"""What is done to many cells of the plan table at once: copying, pasting, filling down, emptying."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.records import Record
from commplan.domain.texts import translate
from commplan.exchange.table_clipboard import Grid
from commplan.planning.cell_texts import CellTexts
from commplan.planning.pasting import Pasting, Start, without_titles
from commplan.planning.proposal import Proposal
from commplan.ui.lazy import load
from commplan.ui.pages.plan_table import PlanTable, event_id
from commplan.ui.tables import clipboard
from commplan.ui.workspace import Workspace

if TYPE_CHECKING:
    from commplan.services.scopes import Scope
    from commplan.ui.tables.protecting import Do

Pair = tuple[Record, Mapping[str, Any]]


class PlanEditing:
    """Works on the selected cells of a table. `show` is told which rows were added by pasting."""

    def __init__(
        self,
        workspace: Workspace,
        view: PlanTable,
        first_day: Callable[[], dt.date],
        show: Callable[[Sequence[Record]], object],
    ) -> None:
        self._workspace = workspace
        self._view = view
        self._first_day = first_day
        self._show = show

    # --- copying and pasting

    def copy(self, *, with_titles: bool = False) -> None:
        if self._view.chosen:
            clipboard.copy(self._view, self._workspace, with_titles=with_titles)

    def paste(self) -> None:
        """Put the copied table into the cells from the first selected one on; what goes beyond the end is new."""
        view = self._view
        view.finish_editing()
        line = min(view.chosen, default=view.currentIndex().row())
        lines = clipboard.copied()
        if len(lines) == 1 and len(view.chosen) > 1:
            targets = view.records()
            lines = lines * len(targets)
        else:
            targets = clipboard.targets_below(view, line) if line >= 0 else []
        self._paste(lines, targets)

    def paste_as_new(self) -> None:
        """Add what was copied, as events and communications."""
        self._view.finish_editing()
        self._paste(clipboard.copied(), [], is_new=True)

    def _paste(self, lines: Grid, targets: Sequence[Record], *, is_new: bool = False) -> None:
        if not lines:
            self._workspace.notify(translate("Plan", "There is no table or text to paste."))
            return
        columns, skipped = self._columns(lines, is_new=is_new)
        texts, fields = clipboard.cell_texts(self._workspace), clipboard.fields_of(self._view, columns)
        pasting = Pasting(texts, fields, self._start())
        proposal = pasting.read([self._repeated(line, columns) for line in lines[skipped:]], targets, skipped)
        if skipped:
            proposal.unknown = [name for name, column in zip(lines[0], columns, strict=True) if column < 0 and name]
        if proposal.is_certain:
            self._take(proposal, ())
        elif proposal.lines or proposal.problems:
            dialog = load("commplan.ui.tables.paste_dialog:PasteDialog")
            titles = list(lines[0]) if skipped else clipboard.titles_of(self._view, columns)
            dialog(self._workspace, proposal, titles, self._take, self._view.window()).open()

    def _columns(self, lines: Grid, *, is_new: bool) -> tuple[list[int], int]:
        """The columns that the cells of a line belong to (-1 for none), and how many lines name columns."""
        view, width = self._view, len(lines[0])
        named, skipped = without_titles(lines, clipboard.column_names(view, self._workspace.say))
        if named is not None:
            return named, skipped
        shown, chosen = view.header.shown(), view.chosen_columns()
        if width == 1 and len(lines) == 1 and len(chosen) > 1 and not view.has_rows_chosen:
            return list(chosen), 0
        begin = chosen[0] if chosen else view.currentIndex().column()
        place = shown.index(begin) if begin in shown and not is_new else 0
        return list(shown[place : place + width]), 0

    def _repeated(self, line: Sequence[str], columns: Sequence[int]) -> Sequence[str]:
        """A single cell for all selected columns."""
        return [*line] * len(columns) if len(line) == 1 else line

    def _start(self) -> Start:
        say = self._workspace.say
        return Start(
            day=self._first_day(),
            event_title=say(translate("Plan", "New content event")),
            communication_title=say(translate("Plan", "New communication")),
            event_id=event_id(self._view.current_record()),
        )

    def _take(self, proposal: Proposal, without: Sequence[str]) -> None:
        refused = frozenset(without)
        pairs = self._merged((line.record, line.values(refused)) for line in proposal.lines if not line.is_new)

        def do(free: Sequence[Pair], scope: "Scope") -> None:
            kept = {record.id for record, _ in free}
            proposal.lines = [line for line in proposal.lines if line.is_new or line.record.id in kept]
            session, paste = self._workspace.session, load("commplan.services.editing:paste")
            new = (
                self._workspace.result_of(lambda: paste(session, proposal, without, scope)) if proposal.lines else None
            )
            if new:
                self._show(new)

        made = [record for record_id, record in proposal.made.items() if record_id not in refused]
        self._change(pairs, do, made)

    def _change(self, pairs: Sequence[Pair], do: "Do", new: Sequence[Record] = ()) -> None:
        load("commplan.ui.tables.protecting:change_protected")(self._workspace, pairs, do, new)

    # --- filling and emptying

    def fill_down(self) -> None:
        """Give the selected cells what stands in the topmost of them; a single one what stands above it."""
        view = self._view
        view.finish_editing()
        lines = sorted(view.chosen)
        is_rows = view.has_rows_chosen
        columns = [view.currentIndex().column()] if is_rows else view.chosen_columns()
        if not lines or (is_rows and columns == [0]):
            self._workspace.notify(translate("Plan", "Select the cells of a column to fill with the topmost value."))
            return
        pairs = self._merged(pair for column in columns for pair in self._filled(column, lines))
        if pairs:
            self._change(pairs, partial(self._do, "fill_down"))

    def _filled(self, column: int, lines: Sequence[int]) -> Iterator[tuple[Record, dict[str, Any]]]:
        rows, texts = self._view.rows, self._texts()
        with_field = [n for n in lines if self._field(n, column)]
        if len(lines) == 1 and with_field:
            above = (n for n in range(lines[0] - 1, -1, -1) if self._field(n, column) == self._field(lines[0], column))
            with_field = [*([first] if (first := next(above, -1)) >= 0 else []), lines[0]]
        if len(with_field) < 2:
            return
        source = rows.rows[with_field[0]].record
        values = texts.values_of(source, self._field(with_field[0], column))
        for number in with_field[1:]:
            record = rows.rows[number].record
            if record.id != source.id and values.keys() <= specs_of(type(record)).keys():
                yield record, values

    def clear(self) -> None:
        """Empty the selected cells, as far as they may be empty; of selected rows those in the column of the focus."""
        view, texts = self._view, self._texts()
        columns = [view.currentIndex().column()] if view.has_rows_chosen else view.chosen_columns()
        pairs = self._merged(
            (view.rows.rows[n].record, self._emptied(texts, view.rows.rows[n].record, name))
            for column in columns
            for n in sorted(view.chosen)
            if view.selectionModel().isSelected(view.rows.index(n, column)) and (name := self._field(n, column))
        )
        if pairs:
            self._change(pairs, partial(self._do, "clear"))

    def _do(self, what: str, pairs: Sequence[Pair], scope: "Scope") -> None:
        if pairs:
            change = load(f"commplan.services.editing:{what}")
            self._workspace.run(lambda: change(self._workspace.session, pairs, scope))

    def _emptied(self, texts: CellTexts, record: Record, name: str) -> dict[str, Any]:
        spec = specs_of(type(record))[name]
        try:
            return texts.read(record, name, "") if spec.optional or spec.holds == "flag" else {}
        except UserError:
            return {}

    def _texts(self) -> CellTexts:
        return clipboard.cell_texts(self._workspace)

    def _field(self, number: int, column: int) -> str:
        return self._view.rows.field(self._view.rows.index(number, column))

    def _merged(self, pairs: Any) -> list[Pair]:
        """One pair for each record that is changed."""
        found: dict[str, tuple[Record, dict[str, Any]]] = {}
        for record, values in pairs:
            if values:
                found.setdefault(record.id, (record, {}))[1].update(values)
        return list(found.values())
