"""The chips of the shared filter and the list that opens from them, in a real window."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.words import Gap, Period, Status
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.ui.filter_bar import FilterBar
from commplan.ui.filter_chips import FilterChips
from commplan.ui.filter_hint import FilterHint
from commplan.ui.filter_list import Kind
from commplan.ui.filter_popup import FilterPopup
from commplan.ui.filters import Value
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.base import Page
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.chips import Chip
from commplan.ui.widgets.grouped_list import Heading
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import press, type_text

Key = Qt.Key


@pytest.fixture
def line(workspace: Workspace, qtbot: QtBot) -> FilterChips:
    made = FilterChips(workspace)
    qtbot.addWidget(made)
    workspace.selection.changed.connect(made.show_filter)
    made.resize(1200, 34)
    return made


def opened(workspace: Workspace, qtbot: QtBot, field: str = "") -> FilterPopup:
    popup = FilterPopup(workspace, field)
    qtbot.addWidget(popup)
    popup.show_below(popup)
    return popup


def rows(popup: FilterPopup) -> list[object]:
    model = popup.list.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in range(model.rowCount())]


def values(popup: FilterPopup) -> list[Value]:
    return [each for each in rows(popup) if isinstance(each, Value)]


def audience(workspace: Workspace, name: str) -> str:
    return next(a.id for a in workspace.plan.table(r.Audience).values() if a.name == name)


# --- chips


def shown(line: FilterChips) -> list[Chip]:
    return [chip for chip in line.chips if chip.isVisible()]


def test_the_line_follows_the_filter_and_chips_go_by_key(workspace: Workspace, line: FilterChips) -> None:
    assert line.isHidden()
    workspace.selection.set(Selection(words="nps", owner="Anna"))
    assert [chip.accessibleName() for chip in shown(line)] == ["Owner: Anna", "Words: nps"]
    press(shown(line)[0], Key.Key_Delete)
    assert workspace.selection.value == Selection(words="nps")


def test_all_go_at_once(workspace: Workspace, line: FilterChips) -> None:
    workspace.selection.set(Selection(words="nps", gaps=frozenset({Gap.NO_TOOL})))
    QTest.mouseClick(line.clear_all, Qt.MouseButton.LeftButton)
    assert workspace.selection.value == Selection()
    assert line.isHidden()


def test_chips_that_do_not_fit_are_counted(workspace: Workspace, line: FilterChips) -> None:
    full = Selection(words="nps", owner="Anna", gaps=frozenset({Gap.NO_TOOL}), statuses=frozenset({Status.SENT}))
    workspace.selection.set(full)
    assert len(shown(line)) == 4
    assert line.more.isHidden()
    line.resize(400, 34)
    assert 0 < len(shown(line)) < 4
    assert line.more.text() == f"+{4 - len(shown(line))}"
    ends = [w.geometry().right() for w in (*shown(line), line.more, line.clear_all) if w.isVisible()]
    assert max(ends) < line.width()
    assert ends == sorted(ends)


def test_a_click_on_a_chip_opens_its_values(workspace: Workspace, line: FilterChips, qtbot: QtBot) -> None:
    workspace.selection.set(Selection(statuses=frozenset({Status.PLANNED})))
    clicks: list[Callable[[Chip], object]] = [
        lambda chip: QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10)),
        lambda chip: press(chip, Key.Key_Return),
    ]
    for click in clicks:
        click(shown(line)[0])
        (popup,) = line.findChildren(FilterPopup)
        assert [value.value for value in values(popup)] == list(Status)
        assert [value.value for value in values(popup) if value.is_on] == [Status.PLANNED]
        popup.close()
        qtbot.waitUntil(lambda: not line.findChildren(FilterPopup))


def test_the_bar_opens_the_list_by_key(workspace: Workspace, qtbot: QtBot) -> None:
    bar = FilterBar(workspace, Page(workspace))
    qtbot.addWidget(bar)
    bar.show()
    qtbot.waitExposed(bar)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    QTest.keyClick(bar, Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (popup,) = bar.findChildren(FilterPopup)
    assert popup.isVisible()


def test_the_window_shows_the_filter_on_pages_that_follow_it(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.view
    assert view is not None
    view.show_page("plan")
    line = view.pages.findChild(FilterChips)
    assert isinstance(line, FilterChips)
    assert not line.isVisible()
    view.workspace.selection.set(Selection(words="no such words"))
    assert line.isVisible()
    hint = view.pages.findChild(FilterHint)
    assert isinstance(hint, FilterHint)
    assert hint.isVisible()
    view.show_page("approvals")  # says itself how many approvals the filter hides
    assert line.isVisible() and not hint.isVisible()
    view.show_page("directory")
    assert not line.isVisible()
    assert not hint.isVisible()


# --- the list


def test_every_kind_of_filter_is_offered(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.selection.set(Selection(owner="Anna"))
    popup = opened(workspace, qtbot)
    kinds = [each for each in rows(popup) if isinstance(each, Kind)]
    assert len(kinds) == 14
    assert [(kind.words, kind.chosen) for kind in kinds if kind.chosen] == [("Owner", "Anna")]


def test_what_no_value_holds_is_said(workspace: Workspace, qtbot: QtBot) -> None:
    popup = opened(workspace, qtbot, "audience_ids")
    type_text(popup.line, "qqqq")
    assert popup._nothing.isVisible() and not popup.list.isVisible()
    popup.line.clear()
    type_text(popup.line, "staff")
    assert popup.list.isVisible() and not popup._nothing.isVisible()


def test_values_are_switched_on_and_off_with_how_many_dates_they_leave(workspace: Workspace, qtbot: QtBot) -> None:
    popup = opened(workspace, qtbot, "audience_ids")
    assert [(v.words, v.level, v.count) for v in values(popup)] == [("All staff", 0, 4), ("Managers", 1, 8)]
    press(popup.line, Key.Key_Down)
    for expected in (frozenset({audience(workspace, "Managers")}), frozenset[str]()):
        press(popup.line, Key.Key_Space, " ")
        assert workspace.selection.value.audience_ids == expected
        assert popup.isVisible()
    press(popup.line, Key.Key_Return)
    assert workspace.selection.value.audience_ids == frozenset({audience(workspace, "Managers")})
    assert not popup.isVisible()


def test_typing_finds_values_of_all_kinds(workspace: Workspace, qtbot: QtBot) -> None:
    popup = opened(workspace, qtbot)
    type_text(popup.line, "man")
    found = [(v.field, v.words) for v in values(popup)]
    assert found == [("audience_ids", "Managers"), ("sender_ids", "Management board"), ("words", "man")]
    assert [h.words for h in rows(popup) if isinstance(h, Heading)] == [
        "Audience",
        "Sender",
        "In titles, texts and names",
    ]
    press(popup.line, Key.Key_Down)
    press(popup.line, Key.Key_Return)
    (board,) = workspace.selection.value.sender_ids
    assert workspace.plan.get(r.Sender, board).name == "Management board"


def test_words_are_searched_when_nothing_else_is_meant(workspace: Workspace, qtbot: QtBot) -> None:
    popup = opened(workspace, qtbot)
    type_text(popup.line, "zażółć")
    press(popup.line, Key.Key_Return)
    assert workspace.selection.value == Selection(words="zażółć")
    popup = opened(workspace, qtbot, "words")
    assert popup.line.text() == "zażółć"
    popup.line.clear()
    popup.line.textEdited.emit("")
    press(popup.line, Key.Key_Return)
    assert workspace.selection.value == Selection()


def test_keys_lead_into_a_kind_and_back(workspace: Workspace, qtbot: QtBot) -> None:
    popup = opened(workspace, qtbot)
    for _ in range(4):
        press(popup.line, Key.Key_Down)
    press(popup.line, Key.Key_Right)
    assert {v.field for v in values(popup)} == {"statuses"}
    press(popup.line, Key.Key_Backspace)
    assert not values(popup)
    press(popup.line, Key.Key_Escape)
    assert not popup.isVisible()


def test_an_owner_takes_the_place_of_the_one_before(workspace: Workspace, qtbot: QtBot) -> None:
    popup = opened(workspace, qtbot, "owner")
    press(popup.line, Key.Key_Return)
    assert workspace.selection.value.owner == "Anna"
    assert not popup.isVisible()


def test_a_period_is_chosen_quickly_or_by_its_days(workspace: Workspace, qtbot: QtBot) -> None:
    popup = opened(workspace, qtbot, "period")
    press(popup.line, Key.Key_Space, " ")
    selection = workspace.selection.value
    assert selection.period == Period.NEXT_30_DAYS
    assert (selection.start, selection.end) == (dt.date(2026, 11, 10), dt.date(2026, 12, 9))
    first, last = popup._period.fields
    last.editor.show_value(dt.date(2026, 11, 1))
    last.editor.committed.emit()
    assert "before the first" in last.problem
    first.editor.show_value(dt.date(2026, 10, 1))
    first.editor.committed.emit()
    assert workspace.selection.value == Selection(start=dt.date(2026, 10, 1), end=dt.date(2026, 11, 1))
    assert last.problem == ""


# --- when nothing is left


def test_it_is_said_which_filter_to_give_up(workspace: Workspace, qtbot: QtBot) -> None:
    hint = FilterHint(workspace)
    qtbot.addWidget(hint)
    hint.update_hint()
    assert hint.isHidden()
    workspace.selection.set(Selection(owner="Anna", statuses=frozenset({Status.SENT})))
    hint.update_hint()
    assert not hint.isHidden()
    QApplication.processEvents()
    links = [link for link in hint.findChildren(LinkButton) if not link.isHidden()]
    assert [link.text() for link in links] == ["Without “Status”: 8 date(s)", "Clear all filters"]
    links[0].click()
    assert workspace.selection.value == Selection(owner="Anna")
    hint.update_hint()
    assert hint.isHidden()


def test_whether_anything_is_left_follows_from_the_plan_as_it_is_now(workspace: Workspace, qtbot: QtBot) -> None:
    hint, session = FilterHint(workspace), workspace.session
    qtbot.addWidget(hint)
    workspace.selection.set(Selection(owner="Anna"))
    hint.update_hint()
    results, budget = (e for e in session.plan.table(r.ContentEvent).values() if e.title in ("NPS results", "Budget"))
    assert hint.isHidden()
    records.update(session, results, owner="Ewa")
    hint.update_hint()
    assert not hint.isHidden()
    records.update(session, budget, owner="Anna")
    hint.update_hint()
    assert hint.isHidden()
    records.delete(session, session.plan.get(r.ContentEvent, budget.id))
    hint.update_hint()
    assert not hint.isHidden()
