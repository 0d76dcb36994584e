"""The dialog of playbooks: dates and conflicts before anything is added, one step, and managing them."""

import datetime as dt
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.changes import added, updated
from commplan.domain.ids import new_id
from commplan.domain.texts import literal
from commplan.services.playbooks import playbook_file, save_playbook
from commplan.ui.main_window import MainWindow
from commplan.ui.playbooks.dialog import PlaybookDialog
from commplan.ui.playbooks.preview import DAY, NOTE
from commplan.ui.workspace import Workspace


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def nps(workspace: Workspace) -> r.ContentEvent:
    return next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "NPS results")


@pytest.fixture
def dialog(workspace: Workspace, parent: QWidget) -> PlaybookDialog:
    made = PlaybookDialog(workspace, [nps(workspace)], parent)
    made.open()
    return made


def choose(dialog: PlaybookDialog, name: str) -> None:
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    dialog.list.setCurrentRow(names.index(name))


def wait(dialog: PlaybookDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.button.isEnabled)


def test_the_dates_are_seen_first_and_applied_as_one_step(
    workspace: Workspace, dialog: PlaybookDialog, qtbot: QtBot
) -> None:
    QAbstractItemModelTester(dialog.dates, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choose(dialog, "Campaign")
    dialog.date.show_value(dt.date(2027, 3, 2))
    dialog.title.show_value("Spring campaign")
    dialog.look()
    wait(dialog, qtbot)
    days = [str(dialog.dates.data(dialog.dates.index(n, DAY))) for n in range(dialog.dates.rowCount())]
    assert days[0] == "Tue 23 Feb 2027" and len(days) == 8
    assert dialog.table.header().length() == dialog.table.viewport().width()  # nothing to be scrolled to
    before = workspace.plan
    dialog.apply()
    (event,) = [e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "Spring campaign"]
    assert len(workspace.plan.communications_by_event[event.id]) == 8
    assert [item.id for item in workspace.current.items] == [event.id]
    workspace.session.undo()
    assert workspace.plan == before


def test_names_that_the_plan_lacks_are_a_persons_choice(
    workspace: Workspace, dialog: PlaybookDialog, qtbot: QtBot
) -> None:
    choose(dialog, "Campaign")
    combo = dialog.names.combos["sender", "Internal communications"]
    combo.setCurrentIndex(combo.findText("CEM sponsor"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: dialog._timer.isActive() is False)
    dialog.look()
    wait(dialog, qtbot)
    dialog.apply()
    assert "Internal communications" not in [s.name for s in workspace.plan.table(r.Sender).values()]


def test_conflicts_stand_beside_the_dates(dialog: PlaybookDialog, qtbot: QtBot) -> None:
    choose(dialog, "Crisis message")
    dialog.date.show_value(dt.date(2026, 11, 11))  # Independence Day
    dialog.look()
    wait(dialog, qtbot)
    assert "day off" in str(dialog.dates.data(dialog.dates.index(0, NOTE)))
    assert "day off" in dialog.note.text()


def test_a_day_that_can_not_be_read_is_said(dialog: PlaybookDialog) -> None:
    dialog.date.line.setText("soon")  # type: ignore[attr-defined]
    dialog.look()
    assert dialog.problem.text() and not dialog.button.isEnabled()


def test_saved_playbooks_are_renamed_updated_and_deleted(workspace: Workspace, parent: QWidget, qtbot: QtBot) -> None:
    playbook = save_playbook(workspace.session, nps(workspace))
    dialog = PlaybookDialog(workspace, [nps(workspace)], parent)
    dialog.open()
    dialog.show_playbook(playbook)
    dialog.head.name.line.setText("Quarterly")
    dialog.head.name.touch()
    dialog.head.name.commit()
    assert workspace.plan.get(r.Playbook, playbook.id).name == "Quarterly"
    assert dialog.entry is not None and dialog.entry.name == "Quarterly"
    old = workspace.plan.get(r.Playbook, playbook.id).pattern
    note = next(iter(workspace.plan.communications_by_event[nps(workspace).id]))
    workspace.session.apply(literal("x"), [updated(note, title="Other")])
    dialog.manage.update_action.trigger()
    assert workspace.plan.get(r.Playbook, playbook.id).pattern != old
    dialog.manage.delete.trigger()
    assert not workspace.plan.table(r.Playbook)
    workspace.session.undo()
    assert workspace.plan.table(r.Playbook)


def test_a_supplied_one_is_kept_in_the_plan_on_request(workspace: Workspace, dialog: PlaybookDialog) -> None:
    choose(dialog, "Campaign")
    assert not dialog.manage.delete.isEnabled()
    dialog.manage.keep.trigger()
    assert [p.name for p in workspace.plan.table(r.Playbook).values()] == ["Campaign"]


def test_files_are_taken_in_or_refused_in_words(workspace: Workspace, dialog: PlaybookDialog, tmp_path: Path) -> None:
    choose(dialog, "Campaign")
    assert dialog.entry is not None and dialog.entry.pattern is not None
    content = playbook_file("From elsewhere", "", dialog.entry.pattern)
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_bytes(content)
    bad.write_text(json.dumps({"format": "other"}))
    dialog.manage.take_in(good)
    assert [p.name for p in workspace.plan.table(r.Playbook).values()] == ["From elsewhere"]
    before = workspace.plan
    dialog.manage.take_in(bad)
    assert dialog.problem.text() and workspace.plan is before
    dialog.manage.take_in(tmp_path / "missing.json")
    assert "missing.json" in dialog.problem.text()


def test_a_damaged_playbook_is_shown_but_not_applied(workspace: Workspace, dialog: PlaybookDialog) -> None:
    workspace.session.apply(literal("x"), [added(r.Playbook(id=new_id(), name="Broken", pattern="{"))])
    dialog.list.fill()
    choose(dialog, "Broken")
    assert dialog.problem.text() and not dialog.button.isEnabled()


def test_the_plan_page_saves_the_selected_event(open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None and view.pages.page is not None
    page = view.pages.page
    event = next(iter(view.workspace.plan.table(r.ContentEvent).values()))
    page.view.select([event.id])  # type: ignore[attr-defined]
    action = page.findChild(QAction, "plan.save_playbook")
    assert action is not None
    action.trigger()
    dialog = open_window.findChild(PlaybookDialog)
    assert dialog is not None and dialog.entry is not None and dialog.entry.name == event.title
    assert dialog.head.name.line.hasFocus() or dialog.isVisible()
    dialog.reject()
