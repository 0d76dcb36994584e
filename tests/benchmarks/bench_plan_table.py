"""The plan table at 10,000 communications: painting while scrolling, a keystroke in the filter, a reset; beside floors.

Plain, grouped, with all columns scrolled sideways, and pasting a thousand rows. The floor is a bare QTreeView over as
many plain rows of a QStandardItemModel, with Qt's own painting; for filtering a QSortFilterProxyModel over it; for
pasting the same changes made by themselves.
Run: pytest tests/benchmarks/bench_plan_table.py -m benchmark -n 0 -s
"""

import datetime as dt
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import literal
from commplan.exchange.table_clipboard import to_tsv
from commplan.services import editing, records
from commplan.ui.models.plan_groups import GROUPS
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import Frame, info, open_workspace

EVENTS, EACH = 2_000, 5
ROUNDS = 30
FRAME = 16  # milliseconds

pytestmark = pytest.mark.benchmark


def large_plan() -> Plan:
    """2,000 events with five communications each, 34,000 dates in the year."""
    senders = [r.Sender(id=new_id(), name=f"Sender {n}") for n in range(20)]
    audiences = [r.Audience(id=new_id(), name=f"Audience {n}", size=10 * n) for n in range(20)]
    forms = [f for f in w.Form if f != w.Form.OTHER]
    channels = [r.Channel(id=new_id(), name=form.value.replace("_", " "), form=form) for form in forms]
    tools = [r.Tool(id=new_id(), name=f"Mailbox {n}") for n in range(20)]
    path = r.ApprovalPath(id=new_id(), name="Standard")
    steps = [r.ApprovalStep(id=new_id(), path_id=path.id, position=n + 1, role=f"Role {n}") for n in range(4)]
    start = dt.date(2026, 10, 1)
    rules = ("", "", "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY", "")
    events = [
        r.ContentEvent(
            id=new_id(),
            title=f"Content event number {n} about results",
            start=start + dt.timedelta(n % 360),
            rule=rules[n % 5],
        )
        for n in range(EVENTS)
    ]
    communications = [
        r.Communication(
            id=new_id(),
            event_id=event.id,
            title=f"Message {n} of the programme",
            sender_id=senders[(n + k) % 20].id,
            audience_ids=(audiences[(n * k) % 20].id,),
            channel_id=channels[(n + k) % len(channels)].id,
            tool_ids=(tools[n % 20].id,),
            offset=n - 2,
            approval_path_id=path.id,
        )
        for k, event in enumerate(events)
        for n in range(EACH)
    ]
    return Plan.of([info(), *senders, *audiences, *channels, *tools, path, *steps, *events, *communications])


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Workspace]:
    with open_workspace(Path(tmp_path_factory.mktemp("plan")), large_plan()) as opened:
        yield opened


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Iterator[PlanPage]:
    frame = Frame(workspace, PlanPage)
    qtbot.addWidget(frame)
    frame.show()
    qtbot.waitExposed(frame)
    assert isinstance(frame.page, PlanPage)
    yield frame.page
    frame.unsubscribe()
    for signal in (workspace.current.changed, workspace.selection.changed):  # nothing but the frame listens here
        signal.disconnect()


@pytest.fixture
def bare(qtbot: QtBot) -> QTreeView:
    """As many plain rows in Qt's own tree."""
    model = QStandardItemModel(0, 8)
    root = model.invisibleRootItem()
    for k in range(EVENTS):
        head = [QStandardItem(f"Content event number {k} about results"), *(QStandardItem("") for _ in range(7))]
        for n in range(EACH):
            head[0].appendRow([QStandardItem(f"Message {n} of the programme {c}") for c in range(8)])
        root.appendRow(head)
    view = QTreeView()
    view.setModel(model)
    view.setUniformRowHeights(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.expandAll()
    view.resize(1200, 660)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


def milliseconds(work: Callable[[int], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Median and worst of `rounds`."""
    times = []
    for number in range(rounds):
        begin = time.perf_counter()
        work(number)
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times), max(times)


def report(what: str, ours: tuple[float, float], floor: tuple[float, float] | None = None) -> None:
    beside = f"   floor {floor[0]:7.1f} (worst {floor[1]:7.1f})" if floor else ""
    print(f"{what:44} {ours[0]:7.1f} ms (worst {ours[1]:7.1f}){beside}")


def scroll(view: QAbstractItemView) -> Callable[[int], object]:
    bar = view.verticalScrollBar()

    def step(number: int) -> None:
        bar.setValue((number * 7919) % (bar.maximum() or 1))
        view.viewport().repaint()

    return step


def test_painting_while_scrolling(page: PlanPage, bare: QTreeView) -> None:
    floor = milliseconds(scroll(bare))
    ours = milliseconds(scroll(page.view))
    again = milliseconds(scroll(page.view))
    report("a page painted after a jump, first time", ours, floor)
    report("a page painted after a jump, again", again, floor)
    assert again[0] < floor[0]


TYPED = ("m", "me", "mes", "message 3", "n", "no", "number 19", "", "e", "mailbox 1")


def type_words(page: PlanPage) -> Callable[[int], object]:
    def step(number: int) -> None:
        page.search.setText(TYPED[number % len(TYPED)])
        page.view.viewport().repaint()

    return step


def test_a_keystroke_in_the_filter(page: PlanPage, bare: QTreeView) -> None:
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(bare.model())
    proxy.setFilterKeyColumn(-1)
    proxy.setRecursiveFilteringEnabled(True)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    bare.setModel(proxy)

    def type_bare(number: int) -> None:
        proxy.setFilterFixedString(TYPED[number % len(TYPED)])
        bare.viewport().repaint()

    begin = time.perf_counter()
    page.view.prepare_search()
    print(f"{'texts folded when the search field is entered':44} {(time.perf_counter() - begin) * 1000:7.1f} ms")
    ours, floor = milliseconds(type_words(page)), milliseconds(type_bare, 10)
    report("a keystroke in the filter, painted", ours, floor)
    assert ours[0] < floor[0]


@pytest.mark.parametrize("group", [group for group in GROUPS if group])
def test_groups(page: PlanPage, bare: QTreeView, group: str) -> None:
    begin = time.perf_counter()
    page.view.group_by(group)
    page.view.viewport().repaint()
    print(f"{f'grouped by {group}: {len(page.view.rows.rows)} rows':44} {(time.perf_counter() - begin) * 1000:7.1f} ms")
    page.view.prepare_search()
    floor = milliseconds(scroll(bare))
    typing, painting = milliseconds(type_words(page)), milliseconds(scroll(page.view))
    report(f"… by {group}: a keystroke, painted", typing)
    report(f"… by {group}: a page painted after a jump", painting, floor)
    page.view.group_by("")
    assert painting[0] < max(floor[0], FRAME)


def test_all_columns_scrolled_sideways(page: PlanPage, bare: QTreeView, qtbot: QtBot) -> None:
    for number in range(page.view.header.count()):
        page.view.setColumnHidden(number, False)
    page.view.header.fit(page.view.viewport().width())
    bar = page.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)

    def sideways(number: int) -> None:
        bar.setValue((number * 397) % bar.maximum() + 1)
        page.view.viewport().repaint()

    floor = milliseconds(scroll(bare))
    first, again = milliseconds(sideways), milliseconds(sideways)
    report("all columns: a step sideways, first time", first, floor)
    report("all columns: a step sideways, again", again, floor)
    down = milliseconds(scroll(page.view))
    report("all columns: a jump down, scrolled sideways", down, floor)
    page.view.header.start_over(page.view.viewport().width())
    assert again[0] < FRAME


def test_a_thousand_rows_pasted(page: PlanPage, workspace: Workspace) -> None:
    """Titles, senders, audiences, forms, tools and dates for a thousand rows, undone again."""
    grid = [[f"Pasted {n}", f"Sender {n % 20}", f"Audience {n % 20}", "email", f"Mailbox {n % 20}", f"-{n % 9}"]
            for n in range(1_000)]  # fmt: skip
    targets = list(workspace.plan.table(r.Communication).values())[:1_000]
    data = QMimeData()
    data.setText(to_tsv(grid))
    QGuiApplication.clipboard().setMimeData(data)

    def change_alone(number: int) -> None:
        editing.change_each(workspace.session, literal("x"), [(c, {"title": f"{c.title}{number}"}) for c in targets])
        workspace.session.undo()

    def paste_and_undo(_: int) -> None:
        step = workspace.session.undo_label
        page.cells.paste_as_new()
        assert workspace.session.undo_label != step
        workspace.session.undo()

    report("1,000 rows pasted as new and undone", milliseconds(paste_and_undo, 4), milliseconds(change_alone, 4))


def test_a_reset_and_a_change(page: PlanPage, workspace: Workspace, bare: QTreeView) -> None:
    model = bare.model()

    def reset_bare(_: int) -> None:
        bare.setModel(None)
        bare.setModel(model)
        bare.expandAll()
        bare.viewport().repaint()

    def close_and_open(number: int) -> None:
        page.view.set_all_open(number % 2 == 0)
        page.view.viewport().repaint()

    def change(number: int) -> None:
        communication = next(iter(workspace.plan.table(r.Communication).values()))
        records.update(workspace.session, communication, title=f"Changed {number}")
        page.view.viewport().repaint()

    def refresh(_: int) -> None:
        page.refresh(frozenset({"communication"}))
        page.view.viewport().repaint()

    floor = milliseconds(reset_bare, 10)
    report("model reset: all rows closed or opened", milliseconds(close_and_open, 10), floor)
    report("page refreshed from the plan", milliseconds(refresh, 10))
    report("a cell changed, saved and shown", milliseconds(change, 10))
    for column, title in enumerate(page.view.rows._titles):
        if page.view.isColumnHidden(column):
            continue
        report(
            f"sorted by “{title}”",
            milliseconds(lambda n, c=column: page.view.header.setSortIndicator(c, Qt.SortOrder(n % 2)), 4),
        )
