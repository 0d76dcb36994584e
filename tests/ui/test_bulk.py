"""The dialog that changes many: it shows what would become of each, changes what is ticked, and one step undoes it."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.texts import in_english
from commplan.domain.words import OccurrenceState
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.ui.bulk.dialog import BulkDialog
from commplan.ui.bulk.preview import AFTER, BEFORE, NOTE, WHAT
from commplan.ui.bulk.wishes import WISHES, AudienceEditor, CopyEditor, ShiftEditor, StateEditor, ValueEditor
from commplan.ui.main_window import MainWindow
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import press

Open = Callable[..., BulkDialog]


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget


@pytest.fixture
def opened(workspace: Workspace, parent: QWidget, qtbot: QtBot) -> Open:
    def make(*titles: str) -> BulkDialog:
        records = [x for x in workspace.plan.records() if getattr(x, "title", "") in titles]
        dialog = BulkDialog(workspace, records, parent)
        dialog.open()
        return dialog

    return make


def choose(dialog: BulkDialog, words: str) -> QWidget:
    """Choose a wish by its words; gives its editor."""
    dialog.what.setCurrentIndex([in_english(kind.words) for kind in WISHES].index(words))
    editor = dialog.editors.currentWidget()
    assert editor is not None
    return editor


def wait(dialog: BulkDialog, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == count)


def cells(dialog: BulkDialog) -> list[tuple[str, str, str]]:
    model = dialog.rows
    return [
        tuple(str(model.data(model.index(n, column))) for column in (WHAT, BEFORE, AFTER))  # type: ignore[misc]
        for n in range(model.rowCount())
    ]


def test_a_sender_for_all_communications_of_an_event(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    dialog = opened("NPS results")
    QAbstractItemModelTester(dialog.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    editor = choose(dialog, "Sender")
    assert isinstance(editor, ValueEditor)
    sponsor = next(s for s in workspace.plan.table(r.Sender).values() if s.name == "CEM sponsor")
    editor.editor.show_value(sponsor.id)
    editor.editor.touch()
    dialog.look()
    wait(dialog, qtbot, 2)
    assert cells(dialog) == [
        ("Managers briefing · NPS results", "Management board", "CEM sponsor"),
        ("Letter · NPS results", "Management board", "CEM sponsor"),
    ]
    before = workspace.plan
    dialog.apply()
    assert {c.sender_id for c in workspace.plan.table(r.Communication).values()} == {sponsor.id, ""}
    assert in_english(workspace.session.undo_label or dialog.rows.rows[0].after) == "Sender of 2 communication(s)"
    workspace.session.undo()
    assert workspace.plan == before


def test_of_what_repeats_the_dates_from_the_next_one_on_change_where_some_were_sent(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    letter = next(c for c in workspace.plan.table(r.Communication).values() if c.title == "Letter")
    known = r.Occurrence(
        id=new_id(), communication_id=letter.id, original=dt.date(2026, 10, 15), state=OccurrenceState.SENT
    )
    records.add_all(workspace.session, [known])
    before = workspace.plan
    dialog = opened("NPS results")
    assert not dialog.dates_row.isVisible()
    editor = choose(dialog, "Sender")
    assert isinstance(editor, ValueEditor)
    sponsor = next(s for s in workspace.plan.table(r.Sender).values() if s.name == "CEM sponsor")
    editor.editor.show_value(sponsor.id)
    editor.editor.touch()
    dialog.look()
    wait(dialog, qtbot, 2)
    assert dialog.dates_row.isVisible() and dialog.dates.currentText() == "From the next date on"
    assert [row[2] for row in cells(dialog)] == [
        "CEM sponsor, from 2027-01-12 on", "CEM sponsor, from 2027-01-15 on"
    ]  # fmt: skip
    assert len(dialog.rows.taken) == 2
    press(dialog.dates, Qt.Key.Key_Down)
    assert dialog.dates.currentText() == "All dates" and cells(dialog)[1][2] == "CEM sponsor"
    assert [row.record for row in dialog.rows.taken] != [letter] and len(dialog.rows.taken) == 1
    dialog.look()
    wait(dialog, qtbot, 2)
    assert dialog.dates.currentText() == "All dates"  # as it was chosen
    press(dialog.dates, Qt.Key.Key_Up)
    dialog.apply()
    found = [d for d in workspace.schedule.whole_plan() if d.title == "Letter"]
    senders = [workspace.plan.get(r.Communication, d.communication_id).sender_id for d in found]
    assert senders[0] == letter.sender_id and set(senders[1:]) == {sponsor.id}
    assert in_english(workspace.session.undo()) == "Sender of 2 communication(s)"
    assert workspace.plan == before


def test_nothing_is_proposed_before_a_value_was_chosen(workspace: Workspace, opened: Open) -> None:
    dialog = opened("NPS results")  # where the owner is asked for first, and an empty one would take all away
    assert dialog.rows.rowCount() == 0 and not dialog.button.isEnabled()
    before = workspace.plan
    dialog.apply()
    assert workspace.plan is before


def test_what_is_typed_but_not_looked_at_is_not_applied(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    dialog = opened("NPS results")
    editor = choose(dialog, "Owner")
    assert isinstance(editor, ValueEditor)
    for owner in ("Ewa", "Jan"):
        editor.editor.line.setText(owner)  # type: ignore[attr-defined]
        editor.editor.touch()
        editor.editor.commit()
        assert not dialog.button.isEnabled()
        if owner == "Ewa":
            wait(dialog, qtbot, 1)
            editor.editor.commit()  # left again, and nothing else typed
            assert dialog.button.isEnabled()
    before = workspace.plan
    dialog.apply()
    assert workspace.plan is before
    qtbot.waitUntil(dialog.button.isEnabled)
    assert cells(dialog)[0][2] == "Jan"


def test_what_is_not_ticked_stays_as_it_is(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    dialog = opened("NPS results")
    editor = choose(dialog, "Owner")
    assert isinstance(editor, ValueEditor)
    editor.editor.show_value("Ewa")
    editor.editor.touch()
    dialog.look()
    wait(dialog, qtbot, 1)
    dialog.table.setCurrentIndex(dialog.rows.index(0, WHAT))
    press(dialog.table, Qt.Key.Key_Space, " ")
    assert dialog.rows.taken == [] and not dialog.button.isEnabled()
    press(dialog.table, Qt.Key.Key_Space, " ")
    assert len(dialog.rows.taken) == 1 and dialog.button.isEnabled()


def test_without_a_selection_all_that_the_filter_takes_is_meant(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    managers = next(a for a in workspace.plan.table(r.Audience).values() if a.name == "Managers")
    workspace.selection.set(Selection(audience_ids=frozenset({managers.id})))
    dialog = opened()
    editor = choose(dialog, "Add an audience")
    assert isinstance(editor, AudienceEditor)
    editor.editor.show_value(managers.id)
    dialog.look()
    wait(dialog, qtbot, 1)  # the letter goes to all staff, and so to the managers; the briefing has them already
    assert cells(dialog)[0][0].startswith("Letter")


def test_working_days_move_and_one_step_brings_back(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    dialog = opened("Budget")
    editor = choose(dialog, "Move by working days")
    assert isinstance(editor, ShiftEditor)
    editor.days.show_value(-4)
    dialog.look()
    wait(dialog, qtbot, 1)
    assert cells(dialog) == [("Budget", "2026-11-26", "2026-11-20")]
    before = workspace.plan
    dialog.apply()
    assert workspace.plan != before
    assert str(workspace.session.undo()) == "Move of “Budget” by working days"
    assert workspace.plan == before


def test_the_copy_to_next_year_makes_the_period_longer_in_the_same_step(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    dialog = opened("Budget", "NPS results")
    editor = choose(dialog, "Copy to next year")
    assert isinstance(editor, CopyEditor)
    wait(dialog, qtbot, 2)
    assert len(dialog.rows.taken) == 1  # NPS results go on by themselves
    impossible = next(n for n, row in enumerate(dialog.rows.rows) if not row.is_possible)
    assert "continues without a copy" in str(dialog.rows.data(dialog.rows.index(impossible, NOTE)))
    before = workspace.plan
    dialog.apply()
    assert workspace.plan.info.end.year == before.info.end.year + 1
    workspace.session.undo()
    assert workspace.plan == before


def test_the_status_of_dates_wants_a_reason(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    dialog = opened("NPS results")
    editor = choose(dialog, "Status of dates")
    assert isinstance(editor, StateEditor)
    wait(dialog, qtbot, 2)
    assert not dialog.button.isEnabled()
    editor.reason.show_value("on paper")
    dialog.look()
    qtbot.waitUntil(lambda: len(dialog.rows.taken) == 2)
    dialog.apply()
    assert len(workspace.plan.table(r.Occurrence)) == 2
    assert str(workspace.session.undo_label) == "Status of 2 date(s)"
    assert dialog.table.header().length() == dialog.table.viewport().width()  # nothing to be scrolled to


def test_the_period_of_the_filter_is_proposed_for_the_status(workspace: Workspace, opened: Open) -> None:
    workspace.selection.set(Selection(start=dt.date(2026, 11, 1), end=dt.date(2026, 11, 30)))
    editor = choose(opened("NPS results"), "Status of dates")
    assert isinstance(editor, StateEditor)
    assert (editor.start.value(), editor.end.value()) == (dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    workspace.selection.set(Selection())
    editor.state.show_value(OccurrenceState.CANCELLED)
    editor.state.committed.emit()
    assert editor.start.value() == workspace.today


def test_a_value_that_can_not_be_read_is_said(opened: Open) -> None:
    dialog = opened("Budget")
    editor = choose(dialog, "Move by working days")
    assert isinstance(editor, ShiftEditor)
    editor.days.line.setText("many")
    dialog.look()
    assert dialog.problem.text() and not dialog.button.isEnabled()


def test_the_plan_page_opens_it_with_its_selection(open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None and view.pages.page is not None
    action = view.pages.page.findChild(QAction, "plan.bulk")
    assert action is not None
    action.trigger()
    dialog = open_window.findChild(BulkDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.reject()
