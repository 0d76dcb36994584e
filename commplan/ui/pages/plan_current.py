"""What is selected in the plan table and what is current everywhere: each follows the other."""

from collections.abc import Callable, Iterable

from commplan.ui.current import Item
from commplan.ui.pages.plan_table import PlanTable
from commplan.ui.workspace import Workspace


class PlanCurrent:
    """What a filter, words or a closed group hide is not current; it is again when it comes back, unless something else
    was chosen meanwhile. `here` gives the current things that can stand in the table."""

    def __init__(self, workspace: Workspace, table: PlanTable, here: Callable[[], Iterable[Item]]) -> None:
        self._workspace = workspace
        self._table = table
        self._here = here
        self._is_following = False
        self.lets_go = True
        """Off while rows change under somebody who is at work elsewhere, such as in the inspector."""
        self._away: list[str] = []  # what was selected, when some of it is hidden
        table.picked.connect(self._pick)
        table.hid.connect(self._on_hid)
        table.rows_shown.connect(self._stay_in_step)

    def forget(self) -> None:
        """Something else may have become current elsewhere: what is hidden does not come back over it."""
        if not self._is_following and any(True for _ in self._here()):
            self._away = []

    def follow(self) -> None:
        """Select what became current elsewhere: a finding, a calendar item."""
        keys = [item.id for item in self._here()]
        if self._is_following or not keys or keys == [record.id for record in self._table.records()]:
            return
        self._is_following = True
        self._table.reveal(keys)
        self._table.select(keys)
        self._is_following = False

    def _pick(self) -> None:
        """The inspector shows what is selected here."""
        if not self._is_following and self._table.selectionModel().hasSelection():
            self._away = []
            self._make_current()

    def _make_current(self) -> None:
        self._is_following = True
        self._workspace.current.set(self._table.records())
        self._is_following = False

    def _on_hid(self, before: list[str]) -> None:
        if self.lets_go and not self._is_following:
            self._away = self._away or before

    def _stay_in_step(self) -> None:
        if not self._away:
            return
        found = [record_id for record_id in self._away if self._table.rows.number_of(record_id) >= 0]
        if found != [record.id for record in self._table.records()]:
            self._table.keep_selected(found, "")
        if len(found) == len(self._away):
            self._away = []
        self._make_current()
