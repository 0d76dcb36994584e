"""The window of the history and the tab of the inspector: steps, what changed, and the way back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.changes import added
from commplan.domain.ids import new_id
from commplan.domain.texts import literal
from commplan.domain.words import OccurrenceState
from commplan.services import records
from commplan.services.occurrences import set_state
from commplan.services.results import enter_result
from commplan.ui.history import steps as steps_module
from commplan.ui.history.lines import Line
from commplan.ui.history.report import ReportDialog
from commplan.ui.history.since import Since
from commplan.ui.history.steps import Steps
from commplan.ui.history.window import SINCE, HistoryWindow, open_history
from commplan.ui.history_tab import HistoryTab
from commplan.ui.main_window import MainWindow
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.grouped_list import GroupedList, Heading
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import press, type_text

Key = Qt.Key


def letter(workspace: Workspace) -> r.Communication:
    return next(c for c in workspace.plan.table(r.Communication).values() if c.title.startswith(("Letter", "List")))


def lines(view: GroupedList) -> list[Line]:
    model = view.model()
    found = [model.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in range(model.rowCount())]
    return [each for each in found if not isinstance(each, Heading)]


def links(widget: Steps | Since | HistoryTab, words: str) -> list[LinkButton]:
    QApplication.processEvents()  # what was laid out is shown
    return [link for link in widget.findChildren(LinkButton) if words in link.text() and not link.isHidden()]


def shown_words(widget: Steps | Since) -> str:
    QApplication.processEvents()
    labels = [w for w in widget.details.findChildren(QLabel) if not w.isHidden()]
    return "\n".join(f"{w.text()} {w.accessibleName()}" for w in labels)


@pytest.fixture
def steps(workspace: Workspace, qtbot: QtBot) -> Steps:
    records.update(workspace.session, letter(workspace), title="List")
    records.update(workspace.session, letter(workspace), owner="Jan")
    made = Steps(workspace)
    qtbot.addWidget(made)
    workspace.session.subscribe(lambda _: made.reload())
    made.resize(900, 600)
    made.show()
    return made


def test_steps_stand_by_day_newest_first_with_their_fields(workspace: Workspace, steps: Steps) -> None:
    assert [line.title for line in lines(steps.list)][:2] == ["Owner of “List”", "Renaming of “Letter”"]
    assert "Owner: – → Jan" in shown_words(steps)
    press(steps.list, Key.Key_Down)
    assert "Title: Letter → List" in shown_words(steps)


def test_a_value_comes_back_as_a_step(workspace: Workspace, steps: Steps) -> None:
    press(steps.list, Key.Key_Down)
    (link,) = links(steps, "Bring back the value")
    link.click()
    assert letter(workspace).title == "Letter"
    assert len(lines(steps.list)) == 4
    workspace.session.undo()
    assert letter(workspace).title == "List"


def test_a_value_that_stands_there_already_is_not_offered(workspace: Workspace, steps: Steps) -> None:
    records.update(workspace.session, letter(workspace), owner="")
    steps.list.choose(3)
    steps._show_details(steps.list.row)
    assert "Owner: – → Jan" in shown_words(steps)
    assert links(steps, "Bring back the value") == []


def test_a_deleted_record_comes_back(workspace: Workspace, steps: Steps) -> None:
    before = workspace.plan
    records.delete(workspace.session, next(iter(workspace.plan.table(r.ContentEvent).values())))
    steps.list.choose(4)
    steps._show_details(steps.list.row)
    offered = links(steps, "Bring this record back")
    assert len(offered) == 3  # the event and its two communications
    offered[-1].click()
    assert workspace.plan == before


def test_steps_are_searched_and_filtered(workspace: Workspace, steps: Steps) -> None:
    records.add(workspace.session, "sender", {"name": "Łódź"})
    type_text(steps.search, "lodz")
    assert [line.title for line in lines(steps.list)] == ["Add sender “Łódź”"]
    steps.search.clear()
    steps.kind.setCurrentIndex(steps.kind.findData("sender"))
    steps.kind.activated.emit(0)
    assert len(lines(steps.list)) == 2  # and the new plan
    steps.who.setCurrentIndex(steps.who.findData("Officer"))
    steps.who.activated.emit(0)
    assert len(lines(steps.list)) == 2
    type_text(steps.search, "nothing like it")
    assert lines(steps.list) == []
    assert not steps._nothing.isHidden()


def test_older_steps_are_read_when_they_are_wanted(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        records.update(workspace.session, letter(workspace), owner=f"Owner {number}")
    monkeypatch.setattr(steps_module, "CHUNK", 5)
    monkeypatch.setattr(steps_module, "_ENOUGH", 5)
    steps = Steps(workspace)
    qtbot.addWidget(steps)
    steps.resize(900, 300)
    steps.show()
    assert len(lines(steps.list)) == 5
    steps._on_scrolled(10_000)
    qtbot.waitUntil(lambda: len(lines(steps.list)) == 10)
    type_text(steps.search, "new plan")  # the very first step: all are read until it is found
    qtbot.waitUntil(lambda: [line.title for line in lines(steps.list)] == ["New plan “CEM”"])


def test_what_changed_is_one_line_a_record_by_kind(workspace: Workspace, steps: Steps, qtbot: QtBot) -> None:
    since = Since(workspace)
    qtbot.addWidget(since)
    since.show()
    assert len(lines(since.list)) > 10  # the plan itself was made today
    since.start.setCurrentIndex(since.start.findData("own"))
    since.start.activated.emit(0)
    since.day.show_value(workspace.today.replace(day=30))
    since.day.committed.emit()
    assert lines(since.list) == []
    assert not since._nothing.isHidden()


def test_the_report_is_seen_before_it_is_printed(
    workspace: Workspace, steps: Steps, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    since = Since(workspace)
    qtbot.addWidget(since)
    since.show()
    since._print.click()
    (dialog,) = since.findChildren(ReportDialog)
    preview = dialog.preview
    assert not preview.pdf_button.isEnabled()
    qtbot.waitUntil(preview.pdf_button.isEnabled, timeout=20_000)
    pages = preview.sheets.pages
    assert pages is not None
    assert "Managers briefing" in pages.words(0)
    path = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        preview.pdf_button.click()
    assert path.read_bytes().startswith(b"%PDF")


def test_what_changed_is_worked_out_when_it_is_looked_at(workspace: Workspace, qtbot: QtBot) -> None:
    since = Since(workspace)
    qtbot.addWidget(since)
    since.follow()
    assert lines(since.list) == []
    since.show()
    count = len(lines(since.list))
    assert count > 10
    records.add(workspace.session, "sender", {"name": "HR"})
    since.follow()
    assert len(lines(since.list)) == count + 1


def test_of_many_changes_some_are_shown_and_more_when_they_are_wanted(workspace: Workspace, qtbot: QtBot) -> None:
    events = [r.ContentEvent(id=new_id(), title=f"Event {n:02}", start=workspace.today) for n in range(90)]
    workspace.session.apply(literal("Many"), [added(event) for event in events])
    steps = Steps(workspace)
    qtbot.addWidget(steps)
    steps.show()
    shown = []
    while more := links(steps, "Show more"):
        shown.append(shown_words(steps).count("“Event"))
        more[0].click()
    assert shown == [40, 80]
    assert "Event 89" in shown_words(steps)
    assert "more change" not in shown_words(steps)


def test_the_window_opens_by_key_and_goes_with_the_plan(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.view
    assert view is not None
    QTest.keyClick(open_window, Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    (window,) = view.findChildren(HistoryWindow)
    assert window.isVisible()
    open_history(view)
    assert view.findChildren(HistoryWindow) == [window]
    window.views.set_value(SINCE)
    window.show_part(SINCE)
    assert window.since.isVisible()
    count = len(lines(window.steps.list))
    records.add(view.workspace.session, "sender", {"name": "HR"})
    assert len(lines(window.steps.list)) == count + 1
    session = open_window.session
    assert session is not None
    open_window.rebuild()
    qtbot.waitUntil(lambda: not open_window.findChildren(HistoryWindow))
    records.add(session, "sender", {"name": "Legal"})  # nobody who is gone is told


def test_the_tab_of_a_record_brings_values_back_too(workspace: Workspace, qtbot: QtBot) -> None:
    records.update(workspace.session, letter(workspace), title="List")
    tab = HistoryTab(workspace)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_record(letter(workspace).id)
    (link,) = links(tab, "Bring back the value")
    link.click()
    assert letter(workspace).title == "Letter"


def test_the_tab_says_whose_history_it_is_where_several_are_selected(open_window: MainWindow) -> None:
    assert open_window.view is not None
    inspector, workspace = open_window.view.inspected, open_window.view.workspace
    assert inspector is not None
    first, second = list(workspace.plan.table(r.Communication).values())[:2]
    workspace.current.set([first, second])
    inspector._tabs.setCurrentIndex(2)
    said = [each.text() for each in inspector._history.findChildren(QLabel)]
    assert f"Of “{first.title}”, the first of those selected" in said


def test_the_tab_of_a_date_tells_of_its_results_too(workspace: Workspace, qtbot: QtBot) -> None:
    dated = next(d for d in workspace.schedule.whole_plan() if d.communication_id == letter(workspace).id)
    set_state(workspace.session, dated, OccurrenceState.SENT, reason="In a hurry", by="Jan")
    dated = next(d for d in workspace.schedule.whole_plan() if d.key == dated.key)
    enter_result(workspace.session, dated, reach=420)
    tab = HistoryTab(workspace)
    qtbot.addWidget(tab)
    tab.show()

    def said() -> str:
        QApplication.processEvents()  # what was laid out is shown
        return " ".join(each.text() for each in tab.findChildren(QLabel) if not each.isHidden())

    tab.show_record(letter(workspace).id)
    assert "420" not in said()
    tab.show_record(letter(workspace).id, dated)
    assert "Result" in said() and "420" in said()


def test_the_tab_shows_older_changes_on_demand(workspace: Workspace, qtbot: QtBot) -> None:
    for number in range(40):
        records.update(workspace.session, letter(workspace), owner=f"Owner {number}")
    tab = HistoryTab(workspace)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_record(letter(workspace).id)
    assert len(links(tab, "Bring back the value")) == 30
    (older,) = links(tab, "Older changes")
    older.click()
    assert len(links(tab, "Bring back the value")) > 30
