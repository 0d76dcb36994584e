"""The controls of a frequency, used as people use them."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.ui.forms.choice_editors import StillCombo
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.frequencies import Frequency
from commplan.ui.forms.frequency_editor import FrequencyEditor
from commplan.ui.workspace import Workspace
from tests.planning.test_rules import rules
from tests.ui.test_frequencies import frequencies


@pytest.fixture
def editor(workspace: Workspace, qtbot: QtBot) -> FrequencyEditor:
    made = editor_for(workspace, "content_event", specs_of(r.ContentEvent)["rule"])
    assert isinstance(made, FrequencyEditor)
    qtbot.addWidget(made)
    made.show_value("")
    return made


def choose(combo: StillCombo, words: str) -> None:
    """As a person does it in the list."""
    index = combo.findText(words)
    assert index >= 0, [combo.itemText(i) for i in range(combo.count())]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def write(line: object, words: str) -> None:
    line.setText(words)  # type: ignore[attr-defined]
    line.textEdited.emit(words)  # type: ignore[attr-defined]


fixture_is_kept = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@fixture_is_kept
@given(frequency=frequencies())
def test_what_the_editor_shows_gives_the_same_rule_back(editor: FrequencyEditor, frequency: Frequency) -> None:
    editor.show_value(frequency.rule())
    assert editor.value() == frequency.rule()
    editor._shown = ""  # as if it had been chosen, and not shown
    assert Frequency.of(editor.value()) == frequency


@fixture_is_kept
@given(rule=rules())
def test_any_rule_is_kept_as_it_is(editor: FrequencyEditor, rule: str) -> None:
    editor.show_value(rule)
    assert editor.value() == rule


def test_the_third_wednesday_of_every_second_month(editor: FrequencyEditor) -> None:
    choose(editor.combo, "monthly")
    choose(editor.interval, "every 2 month(s)")
    choose(editor.on, "on a weekday of the month:")
    choose(editor.nth, "third Wednesday")
    assert editor.value() == "FREQ=MONTHLY;INTERVAL=2;BYDAY=3WE"


def test_every_two_weeks_on_tuesday_and_thursday(editor: FrequencyEditor) -> None:
    choose(editor.combo, "weekly")
    choose(editor.interval, "every 2 week(s)")
    for day in (1, 3):
        editor.weekdays.button(day).click()
    assert editor.value() == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"


def test_yearly_on_6_december_ten_times(editor: FrequencyEditor, qtbot: QtBot) -> None:
    choose(editor.combo, "yearly")
    choose(editor.on, "on the day of the month:")
    write(editor.numbers.line, "6")
    choose(editor.month, "December")
    choose(editor.end, "number of times")
    write(editor.count.line, "10")
    with qtbot.waitSignal(editor.committed):
        editor.count.commit()
        editor.commit()
    assert editor.value() == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6;COUNT=10"


def test_the_last_day_of_the_quarter(editor: FrequencyEditor) -> None:
    choose(editor.combo, "quarterly")
    choose(editor.on, "last day of the calendar quarter")
    assert editor.value() == "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"


def test_only_what_is_asked_for_is_there(editor: FrequencyEditor) -> None:
    controls = {
        name: getattr(editor, name) for name in ("interval", "weekdays", "on", "numbers", "nth", "month", "end")
    }
    seen = {
        "": set(),
        "FREQ=WEEKLY": {"interval", "weekdays", "end"},
        "FREQ=MONTHLY;BYDAY=3WE": {"interval", "on", "nth", "end"},
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=2": {"on", "numbers", "end"},
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6": {"interval", "on", "numbers", "month", "end"},
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13": {"end"},
    }
    for rule, expected in seen.items():
        editor.show_value(rule)
        assert {name for name, control in controls.items() if control.isVisibleTo(editor)} == expected, rule


@pytest.mark.parametrize("words", ["", "32", "0", "first", "1 1", "-1"])
def test_what_is_no_day_of_the_month_is_refused(editor: FrequencyEditor, words: str) -> None:
    editor.show_value("FREQ=MONTHLY;BYMONTHDAY=2")
    write(editor.numbers.line, words)
    with pytest.raises(UserError):
        editor.value()


def test_the_day_of_the_month_begins_as_that_of_the_start(editor: FrequencyEditor, qtbot: QtBot) -> None:
    editor.show_value("FREQ=MONTHLY")
    editor.starts_on(dt.date(2026, 3, 17))
    with qtbot.waitSignal(editor.committed):
        choose(editor.on, "on the day of the month:")
    assert editor.value() == "FREQ=MONTHLY;BYMONTHDAY=17"
    choose(editor.combo, "yearly")
    assert editor.value() == "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=17"
    write(editor.numbers.line, "5")
    editor.starts_on(dt.date(2026, 4, 18))  # what a person chose stays
    assert editor.value() == "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5"


def test_how_it_ends_is_never_cut(editor: FrequencyEditor) -> None:
    editor.show_value("FREQ=MONTHLY;COUNT=3")
    editor.resize(200, editor.sizeHint().height())
    editor.show()
    assert editor.end.width() >= editor.end.fontMetrics().horizontalAdvance("number of times") + 30


def test_a_choice_that_opens_an_empty_line_waits_for_it(editor: FrequencyEditor, qtbot: QtBot) -> None:
    editor.show_value("FREQ=MONTHLY")
    with qtbot.assertNotEmitted(editor.committed):
        choose(editor.on, "on the day of the month:")
        choose(editor.end, "until")
    write(editor.numbers.line, "15")
    write(editor.until.line, "31.12.2027")
    editor.until._locale = QLocale(QLocale.Language.Polish)
    assert editor.value() == "FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20271231"
    assert editor.until.value() == dt.date(2027, 12, 31)
