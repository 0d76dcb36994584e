"""Rows under headings: by audience, sender, form, month, phase, owner, status; with filter, sort, editing, folding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from commplan.services import records
from commplan.ui.models.plan_groups import GROUPS, Grouping, Heading
from commplan.ui.models.plan_outline import Outline
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.plan_table_steps import communication, editor, event, frame, one, page, titles, workspace
from tests.ui.test_plan_page_rows import LOCALE, TODAY, plans, selections, typed
from tests.ui.workspaces import press, type_text

__all__ = ["frame", "page", "workspace"]

Key = Qt.Key


def group(page: PlanPage, by: str) -> None:
    page.grouped._choose(by)


def levels(page: PlanPage) -> list[tuple[int, str]]:
    return [(row.level, row.record.title) for row in page.view.rows.rows]  # type: ignore[attr-defined]


def test_senders_stand_as_headings_with_what_they_send(page: PlanPage) -> None:
    group(page, "sender")
    assert levels(page) == [
        (0, "Management board"), (1, "Managers briefing"), (1, "Letter"),
        (0, "None chosen"), (1, "Note"), (1, "Holiday greetings"),
    ]  # fmt: skip
    assert page.grouped.text() == "Group by: sender"


def test_a_communication_stands_under_each_of_its_audiences_and_counts_once(
    page: PlanPage, workspace: Workspace
) -> None:
    letter = communication(workspace, "Letter")
    both = one(workspace, r.Audience, "All staff"), one(workspace, r.Audience, "Managers")
    records.update(workspace.session, letter, audience_ids=both)
    group(page, "audience")
    assert titles(page) == [
        "All staff", "Letter", "Managers", "Managers briefing", "Letter", "None chosen", "Note", "Holiday greetings",
    ]  # fmt: skip
    assert page.count.toolTip() == "3 content event(s), 3 communication(s), 9 date(s)"
    heads = {row.record.title: n for n, row in enumerate(page.view.rows.rows) if row.is_group}  # type: ignore[attr-defined]
    assert page.view.rows.cell(heads["All staff"], 2).text == "1,240"  # people reached
    assert page.view.rows.cell(heads["Managers"], 5).text == "8 date(s)"


def test_months_hold_the_communications_that_have_dates_then(page: PlanPage) -> None:
    group(page, "month")
    found = levels(page)
    heads = [title for level, title in found if level == 0]
    assert heads == ["October 2026", "November 2026", "December 2026", "January 2027", "April 2027", "July 2027"]
    assert [title for _, title in found[:3]] == ["October 2026", "Managers briefing", "Letter"]
    assert (1, "Holiday greetings") in found  # has no communications, but a date
    line = titles(page).index("Letter")
    assert page.view.rows.rows[line].count == 1
    assert page.count.toolTip().endswith("9 date(s)")


@pytest.mark.parametrize("by", [by for by in GROUPS if by])
def test_every_grouping_shows_everything_and_is_remembered(page: PlanPage, workspace: Workspace, by: str) -> None:
    everything = set(titles(page))
    group(page, by)
    shown = {row.record.title for row in page.view.rows.rows if not row.is_group}  # type: ignore[attr-defined]
    assert shown >= {"Managers briefing", "Letter", "Note", "Holiday greetings"}
    again = PlanPage(workspace)
    again.refresh(again.kinds)
    assert titles(again) == titles(page)
    group(page, "")
    assert set(titles(page)) == everything


def test_groups_fold_and_remember_it_by_themselves(page: PlanPage, workspace: Workspace) -> None:
    group(page, "sender")
    page.view.go_to(page.view.rows.index(0, 0))
    press(page.view, Key.Key_Left)
    assert titles(page) == ["Management board", "None chosen", "Note", "Holiday greetings"]
    assert page.view.rows.rows[0].count == 2
    group(page, "")
    assert len(titles(page)) == 6
    group(page, "sender")
    assert len(titles(page)) == 4
    press(page.view, Key.Key_Right)  # the focus came back to where it was
    page.view.set_all_open(True)
    assert len(titles(page)) == 6


def test_enter_folds_a_heading_which_is_no_record(page: PlanPage, workspace: Workspace) -> None:
    group(page, "sender")
    page.view.go_to(page.view.rows.index(0, 0))
    press(page.view, Key.Key_Return)
    assert "Letter" not in titles(page)
    assert page.view.records() == []
    assert page.view.current_record() is None
    page.delete()
    page.duplicate()
    page.cells.copy()
    assert workspace.session.undo_label is None


def test_editing_a_cell_moves_the_row_to_its_new_group(page: PlanPage, workspace: Workspace) -> None:
    group(page, "sender")
    page.view.edit_cell(communication(workspace, "Letter").id, 1)
    line = editor(page)
    type_text(line, "cem")
    press(line, Key.Key_Return)
    assert titles(page)[:4] == ["CEM sponsor", "Letter", "Management board", "Managers briefing"]
    assert page.view.records() == [communication(workspace, "Letter")]
    workspace.session.undo()
    assert titles(page)[0] == "Management board"


def test_what_is_added_in_a_group_belongs_to_it(page: PlanPage, workspace: Workspace) -> None:
    group(page, "sender")
    page.view.go_to(page.view.rows.index(1, 0))
    page.add_communication()
    press(editor(page), Key.Key_Escape)
    added = communication(workspace, "New communication")
    assert added.sender_id == one(workspace, r.Sender, "Management board")
    assert added.event_id == event(workspace, "NPS results").id


def test_filter_sort_and_words_work_in_groups(page: PlanPage, workspace: Workspace) -> None:
    group(page, "sender")
    page.search.setText("letter")
    assert titles(page) == ["Management board", "Letter"]
    page.search.clear()
    page.view.header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert titles(page)[:3] == ["Management board", "Letter", "Managers briefing"]
    workspace.selection.set(Selection(sender_ids=frozenset({one(workspace, r.Sender, "Management board")})))
    assert titles(page) == ["Management board", "Letter", "Managers briefing"]


def test_one_of_several_rows_of_a_record_keeps_the_focus(page: PlanPage, workspace: Workspace) -> None:
    letter = communication(workspace, "Letter")
    both = one(workspace, r.Audience, "All staff"), one(workspace, r.Audience, "Managers")
    records.update(workspace.session, letter, audience_ids=both)
    group(page, "audience")
    second = len(titles(page)) - 1 - titles(page)[::-1].index("Letter")
    page.view.go_to(page.view.rows.index(second, 1))
    records.delete(workspace.session, communication(workspace, "Note"))
    assert page.view.currentIndex().row() == second
    assert page.view.chosen == {second}


def test_the_event_stands_beside_the_name(page: PlanPage) -> None:
    group(page, "owner")
    line = titles(page).index("Letter")
    assert page.view.rows.cell(line, 0).aside == "NPS results"


def test_the_model_keeps_the_rules_of_qt_in_groups(page: PlanPage, workspace: Workspace) -> None:
    tester = QAbstractItemModelTester(page.view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for by in GROUPS:
        group(page, by)
        page.search.setText("board")
        page.search.clear()
    assert tester.model() is page.view.rows


@given(plan=plans(), selection=selections, words=typed, by=st.sampled_from([by for by in GROUPS if by]))
def test_groups_lose_nothing_of_what_the_filter_leaves(plan: Plan, selection: Selection, words: str, by: str) -> None:
    def outline(group_by: str) -> Outline:
        made = Outline(
            Schedule(plan), selection, TODAY,
            grouping=Grouping(by, Schedule(plan), in_english, LOCALE, TODAY) if group_by else None,
        )  # fmt: skip
        made.sort(None)
        return made

    rows, counts = outline(by).rows("", ())
    _, plain = outline("").rows("", ())
    assert (counts.communications, counts.dates) == (plain.communications, plain.dates)
    assert counts.dates == len(select(Schedule(plan), selection, TODAY))
    assert all(isinstance(row.record, Heading) == row.is_group for row in rows)
    assert len({row.key for row in rows}) == len(rows)
    narrowed, _ = outline(by).rows(words, ())
    assert {row.key for row in narrowed} <= {row.key for row in rows}


def test_polish_and_dutch_words_sort_as_their_readers_expect() -> None:
    info = r.PlanInfo(id=new_id(), title="Plan", start=TODAY, end=TODAY)
    names = ["żaba", "zebra", "łza", "lato", "ósma", "Ola", "IJssel", "ijs 10", "ijs 9"]
    owned = [r.ContentEvent(id=new_id(), title=name, start=TODAY, owner=name) for name in names]
    plan = Plan.of([info, *owned])
    schedule = Schedule(plan)
    outline = Outline(
        schedule,
        Selection(),
        TODAY,
        grouping=Grouping("owner", schedule, in_english, QLocale("pl_PL"), TODAY),
    )
    outline.sort(None)
    heads = [row.record.title for row in outline.rows("", ())[0] if row.is_group]  # type: ignore[attr-defined]
    assert heads == ["ijs 9", "ijs 10", "IJssel", "lato", "łza", "Ola", "ósma", "zebra", "żaba"]


def test_letters_on_a_heading_or_where_nothing_is_edited_change_no_other_row(
    page: PlanPage, workspace: Workspace
) -> None:
    group(page, "sender")
    for title, column in (("Management board", 0), ("Management board", 1), ("Letter", 7)):
        index = page.view.rows.index(titles(page).index(title), column)
        page.view.go_to(index)
        type_text(page.view, "n")
        type_text(page.view, "o")
        assert page.view.currentIndex() == index
        assert page.view.state() == page.view.State.NoState
    assert workspace.session.undo_label is None


def test_the_totals_of_a_group_count_what_the_words_leave(page: PlanPage, workspace: Workspace) -> None:
    both = one(workspace, r.Audience, "All staff"), one(workspace, r.Audience, "Managers")
    records.update(workspace.session, communication(workspace, "Letter"), audience_ids=both)
    group(page, "sender")
    everything = totals(page)
    page.search.setText("letter")
    letter = totals(page)
    page.search.setText("briefing")
    briefing = totals(page)
    page.search.clear()
    assert totals(page) == everything
    assert letter == ("4 date(s)", "1,240", "1")
    assert (briefing[0], briefing[1]) != (letter[0], letter[1])


def totals(page: PlanPage) -> tuple[str, str, str]:
    """Dates, people and number of rows of the first group."""
    cells = page.view.rows.cell
    return cells(0, 5).text, cells(0, 2).text, cells(0, 0).more


def test_home_and_end_go_to_the_first_and_last_grouping(page: PlanPage) -> None:
    menu = page.grouped.menu()
    assert menu is not None
    menu.popup(page.mapToGlobal(page.rect().center()))
    press(menu, Key.Key_End)
    assert menu.activeAction().text() == "status"
    press(menu, Key.Key_Home)
    assert menu.activeAction().text() == "content event"
    menu.close()
