"""The filter is there again when the plan is opened next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.words import Period, Status
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.views import save_view
from commplan.ui.kept_filter import _FILTER, keep_filter, kept_filter
from commplan.ui.main_window import MainWindow
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import open_workspace, small_plan


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """Its filter: an audience that nothing else uses, a status, next month."""
    with open_workspace(tmp_path, small_plan()) as opened:
        audience = records.add(opened.session, "audience", {"name": "Shop"})
        selection = Selection(audience_ids=frozenset({audience.id}), statuses=frozenset({Status.PLANNED}))
        opened.selection.set(selection.in_period(Period.NEXT_MONTH, opened.plan.info, opened.today))
        yield opened


def again(workspace: Workspace) -> Selection:
    """The filter after closing and opening."""
    keep_filter(workspace.settings, workspace.plan, workspace.selection)
    return kept_filter(workspace.settings, workspace.session).value


def test_a_window_opens_a_plan_with_the_filter_it_was_left_with(open_window: MainWindow, plan_path: Path) -> None:
    assert open_window.view is not None
    open_window.view.workspace.selection.set(Selection(words="letter"))
    open_window.show_welcome()
    open_window.open_path(plan_path)
    assert open_window.view.workspace.selection.value == Selection(words="letter")


def test_a_filter_is_kept_with_its_view_and_its_moving_period(workspace: Workspace) -> None:
    view = save_view(workspace.session, "Soon", "", workspace.selection.value)
    workspace.selection.choose(view.id, workspace.selection.value)
    assert again(workspace) == workspace.selection.value
    assert kept_filter(workspace.settings, workspace.session).view_id == view.id


def test_what_has_gone_meanwhile_is_left_out(workspace: Workspace) -> None:
    shop = next(a for a in workspace.plan.table(r.Audience).values() if a.name == "Shop")
    view = save_view(workspace.session, "Soon", "", Selection())
    workspace.selection.choose(view.id, workspace.selection.value)
    records.delete(workspace.session, view)
    records.delete(workspace.session, shop)
    assert again(workspace).audience_ids == frozenset()
    assert again(workspace).statuses == frozenset({Status.PLANNED})
    assert kept_filter(workspace.settings, workspace.session).view_id == ""


def test_no_filter_is_kept_as_none(workspace: Workspace) -> None:
    assert again(workspace) != Selection()
    workspace.selection.set(Selection())
    assert again(workspace) == Selection()


def test_the_filter_of_another_plan_is_not_taken(workspace: Workspace, tmp_path: Path) -> None:
    assert again(workspace) != Selection()
    (tmp_path / "other").mkdir()
    with open_workspace(tmp_path / "other", small_plan("Other")) as other:
        assert kept_filter(workspace.settings, other.session).value == Selection()


@pytest.mark.parametrize("stored", ["nonsense", "[]", "1", '{"plan": "%s"}', '{"plan": "%s", "view": "", "filter": 3}'])
def test_what_can_not_be_read_counts_as_absent(workspace: Workspace, stored: str) -> None:
    workspace.settings.set(_FILTER, stored.replace("%s", workspace.plan.info.id))
    assert kept_filter(workspace.settings, workspace.session).value == Selection()
