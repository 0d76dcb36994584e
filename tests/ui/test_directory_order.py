"""Putting the directory in order: merging duplicates, moving groups by dragging, taking over days off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.services import records
from commplan.services.directory import can_move_into
from commplan.ui.dialogs.days_off import DaysOffDialog
from commplan.ui.dialogs.merge import MergeDialog
from commplan.ui.pages.directory import DirectoryPage
from commplan.ui.pages.directory_tree import _MIME, TreeTable
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import Frame, open_workspace, press, small_plan


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, small_plan()) as opened:
        yield opened


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Iterator[DirectoryPage]:
    frame = Frame(workspace, DirectoryPage)
    qtbot.addWidget(frame)
    frame.show()
    assert isinstance(frame.page, DirectoryPage)
    yield frame.page
    frame.unsubscribe()


def named(workspace: Workspace, kind: str, name: str) -> r.Record:
    return next(x for x in workspace.plan.table(r.KINDS[kind]).values() if getattr(x, "name", "") == name)


def choose(page: DirectoryPage, kind: str, *names: str) -> None:
    page.list.choose(kind)
    page.table.select([named(page.workspace, kind, name).id for name in names])


def dialog(page: DirectoryPage) -> MergeDialog:
    return next(d for d in page.window().findChildren(MergeDialog) if d.isVisible())


def test_chosen_records_are_merged_into_the_one_used_most(page: DirectoryPage, workspace: Workspace) -> None:
    choose(page, "sender", "Management board", "CEM sponsor")
    page.merge_action.trigger()
    shown = dialog(page)
    assert getattr(shown.kept, "name", "") == "Management board"
    assert "0 place" in shown.effect.text()
    shown._group.button(1).setChecked(True)
    assert "2 place" in shown.effect.text()
    press(shown._group.button(1), Qt.Key.Key_Return)
    assert [s.name for s in workspace.plan.table(r.Sender).values()] == ["CEM sponsor"]
    sponsor = next(iter(workspace.plan.table(r.Sender)))
    letter = next(c for c in workspace.plan.table(r.Communication).values() if c.title == "Letter")
    assert letter.sender_id == sponsor
    workspace.session.undo()
    assert len(workspace.plan.table(r.Sender)) == 2


def test_one_record_is_merged_with_those_called_the_same(page: DirectoryPage, workspace: Workspace) -> None:
    choose(page, "sender", "CEM sponsor")
    assert not page.merge_action.isEnabled()
    records.add(workspace.session, "sender", {"name": "CEM  Sponsór"})
    choose(page, "sender", "CEM sponsor")
    page._show_details()
    assert page.merge_action.isEnabled()
    choose(page, "approval_path", "Short")
    assert not page.merge_action.isEnabled()


def drop(page: DirectoryPage, moved: r.Record, onto: r.Record | None) -> bool:
    """Drop a group on another, or below all; whether that was possible."""
    table = page.table
    assert isinstance(table, TreeTable)
    data = QMimeData()
    data.setData(_MIME, moved.id.encode())
    if onto is None:
        point = QPointF(40, table.viewport().height() - 5)
    else:
        point = QPointF(table.visualRect(table.rows.index(table.rows.number_of(onto.id), 0)).center())
    event = QDropEvent(point, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    table.dropEvent(event)
    return event.isAccepted()


def test_a_group_is_dragged_into_another_and_out_again(page: DirectoryPage, workspace: Workspace) -> None:
    shop = records.add(workspace.session, "audience", {"name": "Shop"})
    choose(page, "audience", "Shop")
    managers = named(workspace, "audience", "Managers")
    assert drop(page, shop, managers)
    assert workspace.plan.get(r.Audience, shop.id).parent_id == managers.id
    assert workspace.session.undo_label is not None
    assert drop(page, workspace.plan.get(r.Audience, shop.id), None)
    assert workspace.plan.get(r.Audience, shop.id).parent_id == ""
    workspace.session.undo()
    workspace.session.undo()
    assert workspace.plan.get(r.Audience, shop.id) == shop


def test_a_group_can_not_be_dragged_into_itself(page: DirectoryPage, workspace: Workspace) -> None:
    staff, managers = named(workspace, "audience", "All staff"), named(workspace, "audience", "Managers")
    assert not can_move_into(workspace.plan, [staff], managers.id)
    assert not can_move_into(workspace.plan, [staff], staff.id)
    assert not can_move_into(workspace.plan, [managers], staff.id)  # it is there already
    assert can_move_into(workspace.plan, [managers], "")


def test_days_of_a_file_are_shown_ticked_and_taken_over(
    page: DirectoryPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "days.csv"
    file.write_text("2026-12-31;Year end\n2026-12-25;Christmas\n2027-08-02;Summer\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.import_days_action.trigger()
    shown = next(d for d in page.window().findChildren(DaysOffDialog) if d.isVisible())
    assert [offer.day.name for offer in shown._chosen()] == ["Year end", "Summer"]
    shown.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    count = len(shown._chosen())
    press(shown.list, Qt.Key.Key_Return)
    assert len(workspace.plan.table(r.DayRule)) == count
    assert page.table.spec.kind == "day_rule"
    workspace.session.undo()
    assert not workspace.plan.table(r.DayRule)
