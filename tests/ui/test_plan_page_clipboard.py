"""Copying from and pasting into the plan table, to and from spreadsheets."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.plain import to_plain
from commplan.domain.plan import Plan
from commplan.exchange.table_clipboard import from_html
from commplan.services import records
from commplan.ui.pages.plan import PlanPage
from commplan.ui.tables.paste_dialog import PasteDialog
from commplan.ui.workspace import Workspace
from tests.ui.plan_table_steps import (
    NUMBERS,
    choose,
    communication,
    event,
    frame,
    one,
    page,
    put,
    show,
    titles,
    words,
    workspace,
)
from tests.ui.workspaces import Frame, info, open_workspace

__all__ = ["frame", "page", "workspace"]

Key, Mod = Qt.Key, Qt.KeyboardModifier


def text() -> str:
    return QGuiApplication.clipboard().text()


def dialog(page: PlanPage) -> PasteDialog:
    return page.window().findChildren(PasteDialog)[-1]


def words_in(asked: PasteDialog) -> list[str]:
    return [label.text() for label in asked.findChildren(QLabel)]


def everything(workspace: Workspace) -> list[dict[str, object]]:
    """The plan but for its bookkeeping."""
    plain = [to_plain(record) for record in workspace.plan.records()]
    return [{k: v for k, v in record.items() if k not in ("rev", "changed_at")} for record in plain]


# --- copying


def test_cells_are_copied_as_text_and_as_a_table(page: PlanPage) -> None:
    choose(
        page, ("Managers briefing", "sender"), ("Letter", "sender"), ("Managers briefing", "when"), ("Letter", "when")
    )
    QTest.keyClick(page.view, Key.Key_C, Mod.ControlModifier)
    lines = [["Management board", "3 working day(s) before, 09:00"], ["Management board", "same day, 08:00"]]
    assert text() == "".join("\t".join(line) + "\r\n" for line in lines)
    assert from_html(QGuiApplication.clipboard().mimeData().html()) == lines


def test_rows_are_copied_with_the_titles_of_their_columns(page: PlanPage, workspace: Workspace) -> None:
    page.view.select([event(workspace, "NPS results").id, communication(workspace, "Letter").id])
    QTest.keyClick(page.view, Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier)
    lines = [line.split("\t") for line in text().splitlines()]
    assert lines[0][:3] == ["1 Content event", "2 Sender", "3 Audiences"]
    assert lines[1][:3] == ["NPS results", "", ""]
    assert lines[2][:5] == ["Letter", "Management board", "All staff", "E-mail", "Mailbox"]
    assert lines[2][7] == "Planned"


# --- pasting


def test_cells_are_pasted_from_the_focus_on_as_one_step(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Managers briefing", "sender"))
    put("cem SPONSOR\tall staff\r\n\tManagers\r\n")
    QTest.keyClick(page.view, Key.Key_V, Mod.ControlModifier)
    briefing, letter = communication(workspace, "Managers briefing"), communication(workspace, "Letter")
    assert briefing.sender_id == one(workspace, r.Sender, "CEM sponsor")
    assert (letter.sender_id, letter.audience_ids) == ("", (one(workspace, r.Audience, "Managers"),))
    assert str(workspace.session.undo()) == "Paste of 2 communication(s)"
    assert communication(workspace, "Letter").sender_id == one(workspace, r.Sender, "Management board")


def test_one_cell_goes_into_all_that_are_selected(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Managers briefing", "sender"), ("Letter", "sender"), ("Note", "sender"))
    put("CEM sponsor")
    page.cells.paste()
    sponsor = one(workspace, r.Sender, "CEM sponsor")
    assert {c.sender_id for c in workspace.plan.table(r.Communication).values()} == {sponsor}


def test_a_table_of_word_is_pasted_from_its_html(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "title"))
    put("Epistle\r\nto all", "<table><tr><td><p>Epistle</p><p>to all</p></td></tr></table>")
    page.cells.paste()
    assert communication(workspace, "Epistle to all")


def test_dates_of_the_locale_and_frequencies_are_understood(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Budget", "when"))
    put("24 Nov 2026")
    page.cells.paste()
    assert event(workspace, "Budget").start == dt.date(2026, 11, 24)
    put("quarterly, on day 15")
    page.cells.paste()
    assert event(workspace, "Budget").rule == "FREQ=MONTHLY;INTERVAL=3"


def test_what_goes_beyond_the_end_becomes_new_rows(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Holiday greetings", "title"))
    put("Season's greetings\t\t\r\nCard\tManagement board\tAll staff\r\nParty\t\tManagers\r\n")
    page.cells.paste()
    greetings = event(workspace, "Season's greetings")
    assert {c.title for c in workspace.plan.communications_by_event[greetings.id]} == {"Card", "Party"}
    assert [x.title for x in page.view.records()] == ["Card", "Party"]  # type: ignore[attr-defined]
    workspace.session.undo()
    assert len(titles(page)) == 6


def test_rows_are_pasted_as_new_ones_even_into_an_empty_plan(page: PlanPage, workspace: Workspace) -> None:
    page.view.selectAll()
    page.cells.copy()
    page.cells.paste_as_new()
    assert titles(page).count("NPS results") == titles(page).count("Letter") == 2
    copies = [c for c in workspace.plan.table(r.Communication).values() if c.title == "Letter"]
    values = [(c.sender_id, c.audience_ids, c.channel_id, c.tool_ids, c.offset, c.time) for c in copies]
    assert values[0] == values[1]
    assert copies[0].event_id != copies[1].event_id


def test_a_spreadsheet_can_be_pasted_by_keyboard_into_a_plan_without_anything(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, Plan.of([info()])) as opened:
        frame = Frame(opened, PlanPage)
        qtbot.addWidget(frame)
        frame.show()
        frame.activateWindow()
        qtbot.waitUntil(frame.isActiveWindow)
        frame.page.setFocus()
        put("Survey\r\n")
        focus = frame.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Key.Key_V, Mod.ControlModifier)
        assert isinstance(frame.page, PlanPage)
        assert titles(frame.page) == ["Survey"]
        assert frame.focusWidget() is frame.page.view


def test_a_line_with_titles_says_where_columns_go_shown_or_not(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "title"))
    put("Owner\tSender\r\nEwa\tCEM sponsor\r\n")
    page.cells.paste()
    letter = communication(workspace, "Letter")
    assert (letter.owner, letter.sender_id) == ("Ewa", one(workspace, r.Sender, "CEM sponsor"))


def test_a_plain_spreadsheet_becomes_events_with_their_communications(page: PlanPage, workspace: Workspace) -> None:
    titles = ("Title", "Date", "Sender", "Audience", "Channel", "Budget code")
    cells = ("Survey", "1.03.2027", "CEM sponsor", "Managers", "E-mail", "X1")
    put("".join("\t".join(line) + "\r\n" for line in (titles, cells)))
    page.cells.paste_as_new()
    asked = dialog(page)
    assert "1 column(s) are not known here and will be left out: “Budget code”" in words_in(asked)
    asked.accept()
    survey = event(workspace, "Survey")
    (message,) = workspace.plan.communications_by_event[survey.id]
    assert (survey.start, message.title, message.offset) == (dt.date(2027, 3, 1), "Survey", 0)
    assert message.sender_id == one(workspace, r.Sender, "CEM sponsor")
    assert message.channel_id == one(workspace, r.Channel, "E-mail")
    assert str(workspace.session.undo_label) == "Paste of 1 content event(s) and 1 communication(s)"


def test_names_not_known_yet_are_asked_about_and_added_with_the_rest_as_one_step(
    page: PlanPage, workspace: Workspace, qtbot: QtBot
) -> None:
    choose(page, ("Letter", "sender"))
    put("CEO\tPartners; Suppliers\r\n")
    before = everything(workspace)
    page.cells.paste()
    asked = dialog(page)
    assert everything(workspace) == before
    assert [box.text() for box in asked.boxes.values()] == [
        "Add 1 new sender(s): “CEO”", "Add 2 new audience(s): “Partners”, “Suppliers”",
    ]  # fmt: skip
    asked.agree.click()
    letter = communication(workspace, "Letter")
    assert letter.sender_id == one(workspace, r.Sender, "CEO")
    assert [workspace.plan.get(r.Audience, a).name for a in letter.audience_ids] == ["Partners", "Suppliers"]
    workspace.session.undo()
    assert everything(workspace) == before


def test_new_names_can_be_refused(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"))
    put("CEO\tManagers\r\n")
    page.cells.paste()
    asked = dialog(page)
    asked.boxes["sender"].click()
    asked.agree.click()
    letter = communication(workspace, "Letter")
    assert letter.sender_id == one(workspace, r.Sender, "Management board")
    assert letter.audience_ids == (one(workspace, r.Audience, "Managers"),)
    assert len(workspace.plan.table(r.Sender)) == 2


def test_what_is_not_understood_is_shown_and_the_rest_pasted_or_nothing(page: PlanPage, workspace: Workspace) -> None:
    before = everything(workspace)
    choose(page, ("Managers briefing", "when"))
    put("-1\r\nsome day\r\n")
    page.cells.paste()
    asked = dialog(page)
    asked.reject()
    assert everything(workspace) == before
    page.cells.paste()
    dialog(page).agree.click()
    assert communication(workspace, "Managers briefing").offset == -1
    assert communication(workspace, "Letter").offset == 0


def test_as_many_of_the_pasted_rows_are_seen_as_there_is_room_for(page: PlanPage) -> None:
    page.view.setFixedHeight(260)
    put("".join(f"Row {number}\r\n" for number in range(40)))
    page.cells.paste_as_new()
    assert page.view.indexAt(QPoint(20, 5)).row() == titles(page).index("Row 0")


def test_nothing_on_the_clipboard_is_said(frame: Frame, page: PlanPage) -> None:
    QGuiApplication.clipboard().clear()
    page.cells.paste()
    assert frame.notices == ["There is no table or text to paste."]


@pytest.mark.parametrize("group", ["", "audience", "month"])
def test_all_that_is_copied_and_pasted_again_changes_nothing(page: PlanPage, workspace: Workspace, group: str) -> None:
    show(page, *NUMBERS)
    session = workspace.session
    records.update(
        session, communication(workspace, "Letter"), key_messages=("One; two", 'say "three"'), content="a\n\tb"
    )
    records.update(session, event(workspace, "Budget"), reason="Why\nand how", emotions=("pride",))
    page.grouped._choose(group)
    step = session.undo_label
    page.view.selectAll()
    page.cells.copy()
    page.cells.paste()
    assert not page.window().findChildren(PasteDialog)
    assert session.undo_label == step


def test_pasting_into_many_rows_passes_over_events_between(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"))
    put("CEM sponsor\r\nCEM sponsor\r\n")
    page.cells.paste()
    assert words(page, "Note", "sender") == "CEM sponsor"


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    grid=st.lists(
        st.lists(
            st.sampled_from(["", "x", "CEM sponsor", "-3", "2026-11-30", "All staff", "9:00"]), min_size=1, max_size=6
        ),
        min_size=1,
        max_size=4,
    ),
    line=st.integers(0, 5),
    column=st.integers(0, 7),
)
def test_whatever_is_pasted_one_undo_takes_it_back(
    page: PlanPage, workspace: Workspace, grid: list[list[str]], line: int, column: int
) -> None:
    before, label = everything(workspace), workspace.session.undo_label
    page.view.go_to(page.view.rows.index(line, column))
    put("\r\n".join("\t".join(cells) for cells in grid))
    page.cells.paste()
    for asked in page.window().findChildren(PasteDialog):
        asked.accept() if asked.agree.isEnabled() else asked.reject()
        asked.setParent(None)
    if workspace.session.undo_label != label:
        workspace.session.undo()
    assert everything(workspace) == before


@pytest.mark.parametrize(
    ("header", "day"), [("Komunikat", "Data"), ("Communication", "Date"), ("Communicatie", "Datum")]
)
def test_a_column_of_communications_beside_that_of_events_holds_their_titles(
    page: PlanPage, workspace: Workspace, header: str, day: str
) -> None:
    rows = ["Launch\tLetter\tHR\t3 maja 2027", "Launch\tTalk\tHR\t3 May 2027", "Gala\tCard\tHR\t31.02.2027"]
    put("\r\n".join([f"Content event\t{header}\tOwner\t{day}", *rows]))
    page.cells.paste_as_new()
    asked = dialog(page)
    said = " ".join(words_in(asked))
    assert "added once: “Launch”" in said
    assert "not clear: 4" in said
    asked.agree.click()
    launch = event(workspace, "Launch")
    assert launch.start == dt.date(2027, 5, 3)
    assert {c.title for c in workspace.plan.communications_by_event[launch.id]} == {"Letter", "Talk"}
    assert "Gala" not in titles(page)
