"""The directory page: all master data, where it is used, the steps of paths and the days off."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import name_of
from commplan.services import records
from commplan.services.remedies import take_path
from commplan.ui.current import Item
from commplan.ui.look import make_look
from commplan.ui.pages.directory import SPECS, DirectoryPage
from commplan.ui.pages.directory_days import DaysPanel
from commplan.ui.pages.directory_year import DayKind
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.widgets.notice_bar import NoticeBar
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import Frame, open_workspace, press, small_plan, type_text

Key = Qt.Key


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, small_plan()) as opened:
        yield opened


@pytest.fixture
def frame(workspace: Workspace, qtbot: QtBot) -> Frame:
    frame = Frame(workspace, DirectoryPage)
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return frame


@pytest.fixture
def page(frame: Frame) -> DirectoryPage:
    assert isinstance(frame.page, DirectoryPage)
    return frame.page


def names(view: RowsView) -> list[str]:
    return [str(view.rows.data(view.rows.index(n, 0))) for n in range(view.rows.rowCount())]


def cell(view: RowsView, name: str, column: str) -> str:
    return str(view.rows.data(index(view, name, column)))


def index(view: RowsView, name: str, column: str) -> QModelIndex:
    return view.rows.index(names(view).index(name), [c.name for c in view.rows.columns].index(column))


def editor(view: RowsView) -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    assert view.viewport().isAncestorOf(focus), f"no editor is open, {focus} has the focus"
    return focus


def choose(page: DirectoryPage, kind: str, name: str = "") -> RowsView:
    page.list.choose(kind)
    if name:
        page.table.select([page.table.rows.rows[names(page.table).index(name)].key])
    return page.table


def one(workspace: Workspace, record_type: type[r.Record], name: str) -> r.Record:
    return next(x for x in workspace.plan.table(record_type).values() if getattr(x, "name", "") == name)


def roles(workspace: Workspace) -> list[tuple[int, str]]:
    path = next(iter(workspace.plan.table(r.ApprovalPath)))
    return [(step.position, step.role) for step in workspace.plan.steps_by_path.get(path, ())]


# --- kinds and their tables


def test_every_kind_has_its_place_with_how_many_there_are(page: DirectoryPage) -> None:
    shown = [page.list.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(page.list.count())]
    assert [words for words in shown if words] == [
        "Senders, 2", "Audiences, 2", "Channels (forms), 2", "Tools, 2", "Approval paths, 1", "Day rules, 0",
        "Goals, 0", "Phases, 0", "Journey stages, 0", "Quick wins, 0", "Indicators, 0",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", SPECS)
def test_every_kind_can_get_an_entry_that_is_named_at_once_and_undone(
    page: DirectoryPage, workspace: Workspace, kind: str
) -> None:
    page.list.choose(kind)
    before = len(workspace.plan.table(r.KINDS[kind]))
    page.add()
    line = editor(page.table)
    type_text(line, "Something new")
    press(line, Key.Key_Return)
    assert "Something new" in names(page.table)
    assert len(workspace.plan.table(r.KINDS[kind])) == before + 1
    workspace.session.undo()
    workspace.session.undo()
    assert len(workspace.plan.table(r.KINDS[kind])) == before


@pytest.mark.parametrize("kind", SPECS)
def test_every_column_can_be_sorted_by(page: DirectoryPage, kind: str) -> None:
    table = choose(page, kind)
    page.add()
    page.add()
    assert isinstance(table, RowsView)
    everything = sorted(names(table))
    for column in range(len(table.rows.columns)):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            table.horizontalHeader().setSortIndicator(column, order)
            assert sorted(names(table)) == everything


def test_a_kind_without_entries_says_what_it_is_for(page: DirectoryPage) -> None:
    choose(page, "goal")
    assert page._lesson.isVisible()
    assert "Goals of the organisation" in page._lesson.sentence.text()


def test_audiences_are_a_tree_with_sizes_summed_up_where_none_is_said(
    page: DirectoryPage, workspace: Workspace
) -> None:
    table = choose(page, "audience")
    staff = one(workspace, r.Audience, "All staff")
    assert [(row.level, row.is_open) for row in table.rows.rows] == [(0, True), (1, None)]
    assert cell(table, "All staff", "size") == "1,240"
    records.update(workspace.session, staff, size=None)
    assert cell(table, "All staff", "size") == "96"
    assert table.rows.cell(0, 1).tip == "The sum of the groups within"


def test_a_closed_group_stays_closed_until_something_in_it_is_wanted(page: DirectoryPage, workspace: Workspace) -> None:
    table = choose(page, "audience", "All staff")
    table.setFocus()
    press(table, Key.Key_Left)
    assert names(table) == ["All staff"]
    workspace.current.set([Item.of(one(workspace, r.Audience, "Managers"))])
    assert names(table) == ["All staff", "Managers"]
    assert table.records() == [one(workspace, r.Audience, "Managers")]


def test_finding_keeps_what_contains_the_found(page: DirectoryPage) -> None:
    table = choose(page, "audience")
    page.search.setText("mana")
    assert names(table) == ["All staff", "Managers"]
    page.search.setText("zzz")
    assert names(table) == []


def test_day_rules_have_columns_for_their_type_only(page: DirectoryPage, workspace: Workspace) -> None:
    day = dt.date(2026, 12, 24)
    for rule in (
        r.DayRule(id=new_id(), name="Holidays", type=w.DayRuleType.PUBLIC_HOLIDAYS, country="NL"),
        r.DayRule(id=new_id(), name="Silence", type=w.DayRuleType.QUIET_PERIOD, start=day, end=dt.date(2027, 1, 3)),
        r.DayRule(id=new_id(), name="Eve", type=w.DayRuleType.DAY_OFF, start=day, yearly=True, country="PL"),
    ):
        records.add_all(workspace.session, [rule])
    table = choose(page, "day_rule")
    assert names(table) == ["Holidays", "Eve", "Silence"]
    assert [cell(table, n, "country") for n in names(table)] == ["NL", "", ""]
    assert [cell(table, n, "enforcement") for n in names(table)] == ["", "", "warns"]
    assert cell(table, "Eve", "period") == "every year: 24 December"
    assert not table.edit_index(index(table, "Eve", "country"))
    days = page.details.days.table
    assert "Thu 24 Dec 2026 – Sun 3 Jan 2027" in names(days)
    assert cell(days, "Thu 24 Dec 2026", "name") == "Eve"


def test_the_model_keeps_the_rules_of_qt(page: DirectoryPage, workspace: Workspace) -> None:
    table = choose(page, "audience", "All staff")
    tester = QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.toggled.emit(table.rows.rows[0].key, False)
    page.add()
    workspace.session.undo()
    page.search.setText("x")
    assert tester.model() is table.rows


# --- editing


def test_a_cell_is_edited_in_place(page: DirectoryPage, workspace: Workspace) -> None:
    table = choose(page, "sender", "CEM sponsor")
    table.setFocus()
    table.setCurrentIndex(index(table, "CEM sponsor", "email"))
    press(table, Key.Key_F2)
    type_text(editor(table), "cem@example.org")
    press(editor(table), Key.Key_Tab)
    assert one(workspace, r.Sender, "CEM sponsor").email == "cem@example.org"  # type: ignore[attr-defined]
    assert table.currentIndex() == index(table, "CEM sponsor", "champion")


def test_a_copy_is_selected_and_undone(page: DirectoryPage, workspace: Workspace) -> None:
    table = choose(page, "approval_path", "Short")
    page.duplicate()
    assert names(table) == ["Short", "Short"]
    assert len(workspace.plan.table(r.ApprovalStep)) == 4
    workspace.session.undo()
    assert len(workspace.plan.table(r.ApprovalStep)) == 2


def test_what_is_archived_is_out_of_sight_until_asked_for(frame: Frame, page: DirectoryPage) -> None:
    table = choose(page, "sender", "CEM sponsor")
    page.set_archived(True)
    assert names(table) == ["Management board"]
    assert frame.notices == ["“CEM sponsor” is archived: it stays where it is used and is no longer offered."]
    page.archived.click()
    assert names(table) == ["CEM sponsor", "Management board"]
    choose(page, "sender", "CEM sponsor")
    assert page.restore_action.isEnabled()
    assert not page.archive_action.isEnabled()
    page.set_archived(False)
    assert not page.archived.isVisible()


def test_what_is_in_use_is_not_deleted_and_the_message_says_what_to_do(
    frame: Frame, page: DirectoryPage, workspace: Workspace
) -> None:
    choose(page, "sender", "Management board")
    page.delete()
    assert "is used in 2 place(s), so it can’t be deleted. Archive it instead" in frame.notices[0]
    assert one(workspace, r.Sender, "Management board")


def test_what_is_in_use_is_archived_from_the_message(qtbot: QtBot, page: DirectoryPage, workspace: Workspace) -> None:
    bar = NoticeBar(make_look(workspace.settings, QApplication.font()))
    qtbot.addWidget(bar)
    workspace.notice.connect(bar.show_notice)
    sender = choose(page, "sender", "Management board").records()[0]
    page.delete()
    assert bar.remedy.text() == "Archive instead"
    bar.remedy.click()
    assert workspace.plan.get(r.Sender, sender.id).archived
    assert bar.isVisible() and bar.remedy.isHidden()  # it says what was done, and there is nothing more to do


def test_the_list_of_kinds_counts_what_is_in_use(page: DirectoryPage, workspace: Workspace) -> None:
    shown: list[dict[str, str]] = []
    page.list.show_counts = shown.append  # type: ignore[method-assign]
    count = len(workspace.plan.table(r.Sender))
    choose(page, "sender", "Management board")
    page.set_archived(True)
    assert shown[-1]["sender"] == str(count - 1)


def test_of_several_rows_the_place_for_uses_says_to_select_one(page: DirectoryPage) -> None:
    table = choose(page, "sender", "Management board")
    assert page.details._choose.isHidden()
    table.select([row.key for row in table.rows.rows])
    assert page.details._choose.isVisible()
    assert page.details._choose.sentence.text().startswith("2 entr")


def test_what_is_used_nowhere_is_deleted_with_its_steps_and_comes_back(
    page: DirectoryPage, workspace: Workspace
) -> None:
    records.update_all(workspace.session, list(workspace.plan.table(r.Communication).values()), approval_path_id="")
    table = choose(page, "approval_path", "Short")
    page.delete()
    assert names(table) == []
    assert not workspace.plan.table(r.ApprovalStep)
    workspace.session.undo()
    assert len(workspace.plan.table(r.ApprovalStep)) == 2


def test_after_deleting_the_neighbour_is_selected(page: DirectoryPage, workspace: Workspace) -> None:
    table = choose(page, "sender", "CEM sponsor")
    page.delete()
    assert table.records() == [one(workspace, r.Sender, "Management board")]
    workspace.session.undo()
    assert table.records() == [one(workspace, r.Sender, "Management board")]
    choose(page, "sender", "CEM sponsor")
    assert page.delete_action.isEnabled()


# --- where it is used


def test_uses_are_links(frame: Frame, page: DirectoryPage, workspace: Workspace) -> None:
    choose(page, "channel", "E-mail")
    uses = page.details.uses
    assert names(uses) == ["Mailbox", "NPS results: Letter"]
    assert cell(uses, "NPS results: Letter", "fields") == "Channel (form)"
    uses.clicked.emit(uses.rows.index(1, 0))
    assert frame.visited == ["plan"]
    assert workspace.current.item is not None
    assert workspace.current.item.kind == "communication"
    uses.clicked.emit(uses.rows.index(0, 0))
    assert page.spec.kind == "tool"
    assert page.table.records() == [one(workspace, r.Tool, "Mailbox")]


def test_a_date_with_a_path_of_its_own_is_a_use_that_leads_to_it(
    frame: Frame, page: DirectoryPage, workspace: Workspace
) -> None:
    path = records.add(workspace.session, "approval_path", {"name": "Fast"})
    dated = workspace.schedule.whole_plan()[0]
    take_path(workspace.session, dated, path.id)
    choose(page, "approval_path", "Fast")
    uses = page.details.uses
    (name,) = names(uses)
    assert name.startswith(f"{dated.title}, ")
    uses.clicked.emit(uses.rows.index(0, 0))
    assert frame.visited == ["calendar"]
    assert workspace.current.item == Item.of(dated)


def test_the_steps_of_a_path_do_not_count_as_uses(page: DirectoryPage) -> None:
    choose(page, "approval_path", "Short")
    assert names(page.details.uses) == ["NPS results: Managers briefing", "NPS results: Letter"]


def test_what_is_selected_is_shown_in_the_inspector(page: DirectoryPage, workspace: Workspace) -> None:
    choose(page, "tool", "Mailbox")
    assert workspace.current.item == Item.of(one(workspace, r.Tool, "Mailbox"))


# --- steps


def test_steps_are_added_moved_put_side_by_side_and_removed(page: DirectoryPage, workspace: Workspace) -> None:
    choose(page, "approval_path", "Short")
    steps = page.details.steps
    steps.add()
    line = editor(steps.view)
    type_text(line, "Legal")
    press(line, Key.Key_Return)
    assert roles(workspace) == [(1, "Role 1"), (2, "Role 2"), (3, "Legal")]
    steps.actions_by_id["steps.parallel"].trigger()
    assert roles(workspace) == [(1, "Role 1"), (2, "Role 2"), (2, "Legal")]
    assert cell(page.table, "Short", "steps") == "Role 1 → Role 2 + Legal"
    assert steps.view.records()[0].role == "Legal"  # type: ignore[attr-defined]
    steps.actions_by_id["steps.up"].trigger()
    assert roles(workspace) == [(1, "Role 1"), (2, "Legal"), (3, "Role 2")]
    steps.actions_by_id["steps.remove"].trigger()
    assert roles(workspace) == [(1, "Role 1"), (2, "Role 2")]
    for _ in range(5):
        workspace.session.undo()
    assert roles(workspace) == [(1, "Role 1"), (2, "Role 2")]


def test_a_step_shows_in_the_inspector_and_can_be_edited_in_its_row(page: DirectoryPage, workspace: Workspace) -> None:
    choose(page, "approval_path", "Short")
    view = page.details.steps.view
    view.select([view.rows.rows[1].key])
    assert workspace.current.item is not None
    assert workspace.current.item.kind == "approval_step"
    view.setFocus()
    view.setCurrentIndex(view.rows.index(1, 5))
    press(view, Key.Key_F2)
    type_text(editor(view), "7")
    press(editor(view), Key.Key_Return)
    assert [s.working_days for s in workspace.plan.table(r.ApprovalStep).values()] == [2, 7]


def test_a_step_that_became_current_elsewhere_is_shown_in_its_path(page: DirectoryPage, workspace: Workspace) -> None:
    choose(page, "sender")
    step = list(workspace.plan.table(r.ApprovalStep).values())[-1]
    workspace.go_to("directory", Item.of(step), "email")
    assert page.spec.kind == "approval_path"
    assert [path.id for path in page.table.records()] == [step.path_id]
    assert page.details.steps.view.records() == [step]
    assert workspace.current.item == Item.of(step)


def test_the_first_step_can_not_go_earlier(page: DirectoryPage) -> None:
    choose(page, "approval_path", "Short")
    steps = page.details.steps
    steps.view.select([steps.view.rows.rows[0].key])
    assert not steps.actions_by_id["steps.up"].isEnabled()
    assert not steps.actions_by_id["steps.parallel"].isEnabled()
    assert steps.actions_by_id["steps.down"].isEnabled()


@pytest.mark.parametrize("kind", list(SPECS))
def test_every_table_fits_beside_the_inspector(page: DirectoryPage, kind: str) -> None:
    table = choose(page, kind)
    table.show()
    table.header.fit(690)  # about what a window of 1440 pixels leaves
    assert table.header.length() == 690


def days_panel(page: DirectoryPage) -> DaysPanel:
    choose(page, "day_rule")
    QApplication.processEvents()
    return page.details.days


def marked(panel: DaysPanel) -> list[dt.date]:
    return [day for day, shown in panel.picture._days.items() if shown.is_chosen]


def test_the_year_is_a_picture_of_what_each_day_is(page: DirectoryPage, workspace: Workspace) -> None:
    day_off = records.add(
        workspace.session, "day_rule", {"name": "Family day", "type": "day_off", "start": "2026-11-26"}
    )
    panel = days_panel(page)
    days = panel.picture._days
    assert len(days) == 365
    assert (min(days), max(days)) == (dt.date(2026, 10, 1), dt.date(2027, 9, 30))
    party = days[dt.date(2026, 11, 26)]
    assert (party.kind, party.gives_way) == (DayKind.DAY_OFF, True)
    assert party.words == "Thu 26 Nov 2026\nFamily day\nBudget → Fri 27 Nov 2026"
    assert days[dt.date(2026, 11, 27)].takes_in
    assert days[dt.date(2026, 11, 28)].kind == DayKind.WEEKEND
    assert cell(panel.table, "Thu 26 Nov 2026", "moves") == "Budget → Fri 27 Nov 2026"
    assert "date gives way: 1" in panel.picture.accessibleName()
    page.table.select([day_off.id])
    assert marked(panel) == [dt.date(2026, 11, 26)]


@pytest.mark.parametrize("width", [320, 420, 560, 760])
def test_at_its_smallest_the_picture_s_legend_lies_below_all_days(page: DirectoryPage, width: int) -> None:
    picture = days_panel(page).picture
    for _ in range(2):  # how low it can be depends on how wide it is
        picture.resize(width, picture.minimumSizeHint().height())
    lowest = max(place.bottom() for place in picture._places.values())
    assert lowest <= min(place.top() for place in picture._legend)
    assert max(place.bottom() for place in picture._legend) <= picture.height()


def test_a_day_in_the_picture_and_its_line_are_chosen_together(page: DirectoryPage, workspace: Workspace) -> None:
    values = {"name": "Quiet", "type": "quiet_period", "start": "2026-11-23", "end": "2026-11-25"}
    records.add(workspace.session, "day_rule", values)
    panel = days_panel(page)
    place = panel.picture.place_of(dt.date(2026, 11, 24)).center().toPoint()
    assert "Quiet" in panel.picture.words_at(place)
    QTest.mouseClick(panel.picture, Qt.MouseButton.LeftButton, pos=place)
    assert [name_of(record) for record in panel.table.records()] == ["Quiet"]
    assert marked(panel) == [dt.date(2026, 11, day) for day in (23, 24, 25)]
    assert panel.picture.words_at(QPoint(1, 1)) == ""


def test_the_picture_turns_to_the_year_of_a_rule(page: DirectoryPage, workspace: Workspace) -> None:
    rule = records.add(workspace.session, "day_rule", {"name": "Off", "type": "day_off", "start": "2029-02-05"})
    panel = days_panel(page)
    page.table.select([rule.id])
    assert marked(panel) == [dt.date(2029, 2, 5)]
    assert panel.title.text() == "October 2028 – September 2029"
    panel.forward.click()
    assert panel.title.text() == "October 2029 – September 2030"
    assert marked(panel) == []
