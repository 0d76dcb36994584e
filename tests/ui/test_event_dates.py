"""The frequency, the next dates and the exceptions of an event in the inspector, in a real window."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.ids import new_id
from commplan.domain.texts import literal
from commplan.planning.schedule import Dated
from commplan.services import scopes
from commplan.ui.current import Item
from commplan.ui.date_form import DateForm
from commplan.ui.dialogs.frequency import FrequencyDialog
from commplan.ui.dialogs.scope import ScopeDialog
from commplan.ui.forms.event_dates import EventDates
from commplan.ui.forms.field import Field
from commplan.ui.forms.frequency_field import FrequencyField
from commplan.ui.forms.record_form import RecordForm
from commplan.ui.main_window import MainWindow
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.workspace import Workspace
from tests.services.scope_plans import as_bytes
from tests.ui.test_frequency_editor import choose, write
from tests.ui.workspaces import press

DAY = dt.date
SECOND = DAY(2027, 1, 15)


def results(workspace: Workspace) -> r.ContentEvent:
    return next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "NPS results")


@pytest.fixture
def form(workspace: Workspace, qtbot: QtBot) -> RecordForm:
    made = RecordForm(workspace, "content_event")
    qtbot.addWidget(made)
    made.resize(328, 900)
    made.show()
    made.show_records([results(workspace)])
    workspace.session.subscribe(lambda _: made.show_records([workspace.plan.get(r.ContentEvent, made._records[0].id)]))
    return made


def dates_of(form: RecordForm) -> EventDates:
    found = form.findChild(EventDates)
    assert found is not None
    return found


def lines(dates: EventDates) -> list[str]:
    return [dates.dates.list.item(i).text() for i in range(dates.dates.list.count())]


def restores(dates: EventDates, qtbot: QtBot) -> list[IconButton]:
    qtbot.waitUntil(lambda: any(button.isVisible() for button in dates.findChildren(IconButton)))
    return [button for button in dates.findChildren(IconButton) if button.isVisible()]


def lines_of(dialog: FrequencyDialog) -> list[str]:
    return [dialog.dates.list.item(i).text() for i in range(dialog.dates.list.count())]


# --- the frequency in words, and its dialog


def opened(form: RecordForm, qtbot: QtBot) -> FrequencyDialog:
    field = form.fields["rule"].editor
    assert isinstance(field, FrequencyField)
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    return form.window().findChildren(FrequencyDialog)[-1]


def test_the_form_says_the_frequency_in_words(form: RecordForm) -> None:
    field = form.fields["rule"].editor
    assert isinstance(field, FrequencyField)
    assert field.sentence.text() == "quarterly, on day 15"


def test_what_is_chosen_is_seen_as_a_sentence_and_ten_dates(form: RecordForm, qtbot: QtBot) -> None:
    dialog = opened(form, qtbot)
    assert dialog.dates.list.count() == 10
    rule = dialog.fields["rule"].editor
    choose(rule.on, "last day of the calendar quarter")
    write(dialog.fields["workday_offset"].editor.line, "10")
    assert dialog.sentence.text() == "quarterly, 10 working day(s) after the quarter"
    assert dialog.dates.list.item(0).text() == "Mon 18 Jan 2027"
    choose(rule.on, "on the day of the month:")
    write(rule.numbers.line, "31")
    write(dialog.fields["workday_offset"].editor.line, "0")
    assert dialog.dates.warning.text() == "Months without a day 31 are left out."
    assert dialog.choices is not None
    dialog.choices.choose(2)
    assert dialog.dates.warning.text() == (
        "The start is not one of the dates; the first one is 31/10/2026.\nMonths without a day 31 are left out."
    )
    assert dialog.dates.list.item(0).text() == "Sun 31 Jan → Mon 1 Feb 2027 · weekend"


def test_the_next_dates_are_those_of_the_chosen_scope(form: RecordForm, workspace: Workspace, qtbot: QtBot) -> None:
    """The start counts from the chosen date on; what stays stands among the others."""
    event, letter = results(workspace), next(c for c in workspace.plan.table(r.Communication).values() if c.offset == 0)
    moved = scopes.EventMove(event=event, original=SECOND, to=DAY(2027, 1, 20))
    scopes.carry_out(workspace.session, moved, scopes.Scope.THIS)
    later = r.Occurrence(
        id=new_id(), communication_id=letter.id, original=DAY(2027, 4, 15), state=w.OccurrenceState.SENT
    )
    workspace.session.apply(literal("sent"), [added(later)])
    dialog = opened(form, qtbot)
    rule = dialog.fields["rule"].editor
    choose(rule.combo, "weekly")
    assert dialog.sentence.text() == "weekly, Friday"
    seen = [dialog.dates.list.item(i).text() for i in range(10)]
    assert seen[:2] == ["Fri 15 Jan → Wed 20 Jan 2027 · moved", "Fri 22 Jan 2027"]
    assert dialog.choices is not None
    dialog.choices.choose(2)
    assert dialog.sentence.text() == "weekly, Thursday"
    assert dialog.dates.list.item(0).text() == "Thu 12 Nov 2026"
    dialog.choices.choose(1)
    choose(rule.combo, "monthly")
    seen = [dialog.dates.list.item(i).text() for i in range(10)]
    assert seen[2:5] == [
        "Mon 15 Mar 2027",
        "Thu 15 Apr 2027 · stays: sent or put up",
        "Sat 15 May → Mon 17 May 2027 · weekend",
    ]


def test_the_frequency_is_changed_from_the_next_date_on_in_one_step(
    form: RecordForm, workspace: Workspace, qtbot: QtBot
) -> None:
    before = as_bytes(workspace.plan)
    dialog = opened(form, qtbot)
    choose(dialog.fields["rule"].editor.combo, "monthly")
    write(dialog.fields["workday_offset"].editor.line, "2")
    assert dialog.choices is not None
    names = [radio.text() for radio in dialog.choices.radios.values()]
    assert names == ["From 15/01/2027 on", "All dates"]
    qtbot.waitUntil(lambda: "then: monthly" in dialog.choices.effects[scopes.Scope.FOLLOWING].text())
    dialog.accept()
    first, second = (e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "NPS results")
    assert (first.rule, first.workday_offset) == ("FREQ=MONTHLY;INTERVAL=3;UNTIL=20261015", 0)
    assert (second.rule, second.workday_offset, second.start) == ("FREQ=MONTHLY", 2, SECOND)
    workspace.session.undo()
    assert as_bytes(workspace.plan) == before


def test_what_cannot_be_read_is_said_and_cannot_be_saved(form: RecordForm, qtbot: QtBot) -> None:
    dialog = opened(form, qtbot)
    write(dialog.fields["start"].editor.line, "tomorrow")
    assert "is expected" in dialog.fields["start"].problem and not dialog.save.isEnabled()
    assert not dialog.outcome.isEnabled()
    write(dialog.fields["start"].editor.line, "15/10/2026")
    assert not dialog.fields["start"].problem and dialog.save.isEnabled()


def test_a_frequency_without_any_date_is_not_saved(form: RecordForm, qtbot: QtBot) -> None:
    dialog = opened(form, qtbot)
    rule = dialog.fields["rule"].editor
    choose(rule.combo, "yearly")
    choose(rule.on, "on the day of the month:")
    write(rule.numbers.line, "31")
    choose(rule.month, "February")
    assert "no dates" in dialog.fields["rule"].problem and not dialog.save.isEnabled()
    choose(rule.month, "March")
    assert not dialog.fields["rule"].problem and dialog.save.isEnabled()
    choose(rule.combo, "monthly")
    choose(rule.interval, "every 12 month(s)")
    write(rule.numbers.line, "31")
    write(dialog.fields["start"].editor.line, "15/02/2027")
    assert "no dates" in dialog.fields["rule"].problem and not dialog.save.isEnabled()


@pytest.mark.parametrize("name", ["rule", "start", "workday_offset"])
def test_escape_cancels_and_return_saves_from_a_field_that_was_changed(
    form: RecordForm, workspace: Workspace, qtbot: QtBot, name: str
) -> None:
    def change() -> FrequencyDialog:
        dialog = opened(form, qtbot)
        choose(dialog.fields["rule"].editor.combo, "monthly")
        field = dialog.fields[name].editor
        field.touch()
        qtbot.waitUntil(dialog.isActiveWindow)
        field.setFocus()
        return dialog

    before = workspace.plan
    with qtbot.waitSignal(change().rejected):
        press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert workspace.plan is before
    with qtbot.waitSignal(change().accepted):
        press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert {event.rule for event in workspace.plan.table(r.ContentEvent).values()} >= {"FREQ=MONTHLY"}


def test_nothing_changed_leaves_no_step(form: RecordForm, workspace: Workspace, qtbot: QtBot) -> None:
    opened(form, qtbot).accept()
    assert workspace.session.undo_label is None


def test_another_number_of_dates_says_what_goes_comes_and_stays(form: RecordForm, qtbot: QtBot) -> None:
    dialog = opened(form, qtbot)
    choose(dialog.fields["rule"].editor.combo, "monthly")
    assert dialog.choices is not None
    dialog._work_out()
    following = dialog.choices.effects[scopes.Scope.FOLLOWING].text().splitlines()
    assert following[0] == (
        "6 date(s) are new, 3 date(s) stay; those after the plan’s end on 30/09/2027 follow the new frequency"
    )


def test_with_no_more_times_than_were_sent_it_says_that_none_remains(
    form: RecordForm, workspace: Workspace, qtbot: QtBot
) -> None:
    letter = next(c for c in workspace.plan.table(r.Communication).values() if c.title == "Letter")
    sent = r.Occurrence(
        id=new_id(), communication_id=letter.id, original=DAY(2026, 10, 15), state=w.OccurrenceState.SENT
    )
    workspace.session.apply(literal("sent"), [added(sent)])
    dialog = opened(form, qtbot)
    rule = dialog.fields["rule"].editor
    choose(rule.on, "last day of the calendar quarter")
    choose(rule.end, "number of times")
    write(rule.count.line, "1")
    assert dialog.choices is not None
    dialog.choices.choose(2)
    dialog._work_out()
    words = dialog.choices.effects[scopes.Scope.ALL].text().splitlines()
    assert words[0] == "3 date(s) go, and those after the plan’s end on 30/09/2027"
    assert "no date remains: the frequency ends with the dates that stay" in words
    assert not lines_of(dialog) and dialog.dates.none.isVisible()
    dialog.accept()
    assert lines(dates_of(form)) == [] and not dates_of(form).move_button.isEnabled()  # none to move that is past
    assert {e.rule for e in workspace.plan.table(r.ContentEvent).values()} == {
        "FREQ=MONTHLY;INTERVAL=3;UNTIL=20261015",
        "",
    }


def test_dates_after_the_end_of_the_plan_are_marked_and_long_lines_wrap(form: RecordForm, qtbot: QtBot) -> None:
    dialog = opened(form, qtbot)
    marked = [line.endswith(" · after the plan’s end") for line in lines_of(dialog)]
    assert marked == [False] * 3 + [True] * 7
    shown = dates_of(form).dates.list
    qtbot.waitUntil(lambda: shown.visualItemRect(shown.item(4)).height() > shown.visualItemRect(shown.item(0)).height())
    assert shown.visualItemRect(shown.item(shown.count() - 1)).bottom() <= shown.viewport().height()


def test_who_speaks_the_words_on_the_button_is_understood(form: RecordForm) -> None:
    field = form.fields["rule"].editor
    assert isinstance(field, FrequencyField)
    assert field.button.accessibleName() == f"{field.button.text()} Frequency"


# --- next dates and exceptions


def test_a_date_is_left_out_listed_and_restored(form: RecordForm, workspace: Workspace, qtbot: QtBot) -> None:
    before = as_bytes(workspace.plan)
    dates = dates_of(form)
    assert lines(dates)[0] == "Fri 15 Jan 2027"
    dates.dates.list.setFocus()
    dates.dates.list.setCurrentRow(0)
    press(dates.dates.list, Qt.Key.Key_Delete)
    dialog = form.window().findChild(ScopeDialog)
    assert dialog is not None
    dialog.accept()
    assert lines(dates)[0] == "left out: Fri 15 Jan 2027"
    restore = restores(dates, qtbot)
    assert [button.accessibleName() for button in restore] == ["Restore: left out: Fri 15 Jan 2027"]
    assert not dates.move_button.isEnabled()  # what does not take place can't be moved
    qtbot.mouseClick(restore[0], Qt.MouseButton.LeftButton)
    assert as_bytes(workspace.plan) == before
    assert str(workspace.session.undo()) == "Frequency of “NPS results” restored for one date"
    assert lines(dates)[0] == "left out: Fri 15 Jan 2027"


def test_a_moved_date_says_from_where_and_is_restored_in_one_step(
    form: RecordForm, workspace: Workspace, qtbot: QtBot
) -> None:
    before = as_bytes(workspace.plan)
    dates = dates_of(form)
    dates.dates.list.setCurrentRow(0)
    dates._moved(dates.dates.current(), DAY(2027, 1, 20))  # type: ignore[arg-type]
    dialog = form.window().findChild(ScopeDialog)
    assert dialog is not None
    dialog.accept()
    assert lines(dates)[0] == "Fri 15 Jan → Wed 20 Jan 2027 · moved"
    (restore,) = restores(dates, qtbot)
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert as_bytes(workspace.plan) == before


def test_a_date_is_added_once(form: RecordForm, workspace: Workspace) -> None:
    notices: list[object] = []
    workspace.notice.connect(notices.append)
    dates = dates_of(form)
    dates._added(DAY(2027, 2, 2))
    dates._added(DAY(2027, 2, 2))
    assert "Tue 2 Feb 2027 · added" in lines(dates)
    assert getattr(notices[-1], "words", "") == "The event has this date already."
    assert len(workspace.plan.table(r.EventException)) == 1


def test_adding_a_date_offers_a_calendar(form: RecordForm, qtbot: QtBot) -> None:
    dates = dates_of(form)
    buttons = {b.accessibleName() for b in dates.findChildren(QPushButton)}
    assert buttons == {"Move…", "Leave out…", "Add a date…"}


# --- fields that date it


def test_a_field_asks_from_when_on_it_holds(form: RecordForm, workspace: Workspace) -> None:
    editor = form.fields["date_rule"].editor
    choose(editor.combo, editor.combo.itemText(0))
    dialog = form.window().findChild(ScopeDialog)
    assert dialog is not None
    press(dialog, Qt.Key.Key_2, "2")
    dialog.accept()
    changed = editor.value()
    assert results(workspace).date_rule == changed != w.DateRule.NEXT
    assert workspace.session.undo()


def test_saying_no_brings_the_old_value_back(form: RecordForm, workspace: Workspace) -> None:
    editor = form.fields["date_rule"].editor
    before = editor.value()
    choose(editor.combo, editor.combo.itemText(0))
    dialog = form.window().findChild(ScopeDialog)
    assert dialog is not None
    dialog.reject()
    assert editor.value() == before == results(workspace).date_rule


def test_the_date_of_a_communication_asks_which_dates(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.view
    assert view is not None
    workspace = view.workspace
    letter = next(c for c in workspace.plan.table(r.Communication).values() if c.title == "Letter")
    workspace.current.set([Item("communication", letter.id, SECOND)])
    form = open_window.findChild(DateForm)
    assert form is not None
    qtbot.waitUntil(form.isVisible)
    form._date.editor.line.setText("2027-01-18")
    form._date.editor.touch()
    form._date.editor.commit()
    dialog = open_window.findChild(ScopeDialog)
    assert dialog is not None
    press(dialog, Qt.Key.Key_2, "2")
    dialog.accept()
    item = workspace.current.item
    assert item is not None and item.id != letter.id and item.original == SECOND
    moved = workspace.schedule.find(item.id, SECOND)
    assert moved is not None and moved.date == DAY(2027, 1, 18)
    workspace.session.undo()
    assert workspace.schedule.find(letter.id, SECOND) is not None


def test_one_date_gets_a_length_or_the_whole_day(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.view
    assert view is not None
    workspace = view.workspace
    letter = next(c for c in workspace.plan.table(r.Communication).values() if c.title == "Letter")
    workspace.current.set([Item("communication", letter.id, SECOND)])
    form = open_window.findChild(DateForm)
    assert form is not None
    qtbot.waitUntil(form.isVisible)

    def say(field: Field, words: str) -> None:
        field.editor.line.setText(words)  # type: ignore[attr-defined]
        field.editor.touch()  # type: ignore[attr-defined]
        field.editor.commit()  # type: ignore[attr-defined]
        (dialog,) = [each for each in open_window.findChildren(ScopeDialog) if each.isVisible()]
        press(dialog, Qt.Key.Key_1, "1")
        dialog.accept()

    def dated() -> Dated:
        found = workspace.schedule.find(letter.id, SECOND)
        assert found is not None
        return found

    say(form._length, "90")
    assert (dated().duration, workspace.plan.get(r.Communication, letter.id).duration) == (90, 30)
    say(form._length, "")  # as the others again
    assert dated().duration == 30
    say(form._time, "")
    assert dated().time is None
    assert not form._length.editor.isEnabled()
    say(form._time, "10:15")
    assert dated().time == dt.time(10, 15)
