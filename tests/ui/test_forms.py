"""The editors and the form: what is typed becomes a value, one step for each field, and nothing typed is lost."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.words import Form, OffsetUnit
from commplan.ui.dates import date_words
from commplan.ui.forms.choice_editors import WeekdaysEditor
from commplan.ui.forms.date_editors import DateEditor, TimeEditor
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.record_form import RecordForm
from commplan.ui.forms.ref_editors import RefEditor, RefsEditor
from commplan.ui.forms.sections import SECTIONS
from commplan.ui.forms.text_editors import NumberEditor
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import open_workspace, press, small_plan, type_text

Key = Qt.Key
LOCALES = [QLocale(name) for name in ("en_GB", "en_US", "pl_PL", "nl_NL")]
PARENTS = {"event_id", "path_id", "occurrence_id", "communication_id", "indicator_id"}


def first(workspace: Workspace, record_type: type[r.Record], **values: Any) -> Any:
    found = workspace.plan.table(record_type).values()
    return next(x for x in found if all(getattr(x, k) == v for k, v in values.items()))


@pytest.fixture
def make_form(workspace: Workspace, qtbot: QtBot) -> Callable[..., RecordForm]:
    def make(*records: r.Record) -> RecordForm:
        form = RecordForm(workspace, records[0].kind)
        qtbot.addWidget(form)
        form.resize(320, 900)
        form.show()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        form.show_records(records)
        return form

    return make


def focused(form: RecordForm, name: str) -> QWidget:
    """Put the cursor into a field; the widget that takes what is typed."""
    assert form.focus_field(name)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# --- the declarations


@pytest.mark.parametrize("kind", SECTIONS)
def test_every_field_of_a_kind_stands_in_its_form_exactly_once(kind: str) -> None:
    shown = [name for section in SECTIONS[kind] for row in section.rows for name in row]
    fields = set(specs_of(r.KINDS[kind]))
    assert len(shown) == len(set(shown))
    assert set(shown) <= fields
    left_out = fields - set(shown) - PARENTS - {"position"}
    assert not left_out


@pytest.mark.parametrize("kind", r.KINDS)
def test_every_kind_has_a_form(kind: str, workspace: Workspace, qtbot: QtBot) -> None:
    form = RecordForm(workspace, kind)
    qtbot.addWidget(form)
    assert form.fields
    assert form.minimumSizeHint().width() <= 248  # what the narrowest inspector has for it


def test_every_editor_gives_back_what_it_shows(workspace: Workspace, qtbot: QtBot) -> None:
    for record in workspace.plan.records():
        for spec in specs_of(type(record)).values():
            editor = editor_for(workspace, record.kind, spec)
            qtbot.addWidget(editor)
            value = getattr(record, spec.name)
            editor.show_value(value)
            assert not editor.touched
            assert editor.value() == (value if spec.holds not in (f.TEXT, f.LINES) else value.strip())


# --- numbers, dates, times


@given(st.integers(-9999, 99999), st.sampled_from(LOCALES))
def test_a_whole_number_comes_back_in_every_locale(number: int, locale: QLocale) -> None:
    editor = NumberEditor(locale, whole=True)
    editor.show_value(number)
    assert editor.value() == number


@given(st.floats(-999, 999, width=16), st.sampled_from(LOCALES))
def test_a_number_comes_back_in_every_locale(number: float, locale: QLocale) -> None:
    editor = NumberEditor(locale, whole=False)
    editor.show_value(number)
    assert editor.value() == pytest.approx(number)


@pytest.mark.parametrize("words", ["abc", "1,2,3", "2 people"])
def test_what_is_no_number_is_refused(words: str, qtbot: QtBot) -> None:
    editor = NumberEditor(LOCALES[0], whole=True)
    qtbot.addWidget(editor)
    editor.line.setText(words)
    with pytest.raises(UserError):
        editor.value()


def test_half_a_person_is_refused(qtbot: QtBot) -> None:
    editor = NumberEditor(QLocale("pl_PL"), whole=True)
    qtbot.addWidget(editor)
    editor.line.setText("2,5")
    with pytest.raises(UserError):
        editor.value()


@pytest.fixture
def date_editor(workspace: Workspace, qtbot: QtBot) -> Callable[[str], DateEditor]:
    def make(locale: str) -> DateEditor:
        editor = DateEditor(workspace.icons, QLocale(locale), pick_tip="", today=dt.date(2026, 11, 10))
        qtbot.addWidget(editor)
        return editor

    return make


@given(day=st.dates(dt.date(1990, 1, 1), dt.date(2199, 12, 31)), locale=st.sampled_from(LOCALES))
def test_a_date_as_the_locale_writes_it_is_read_again(day: dt.date, locale: QLocale) -> None:
    assert DateEditor.read(date_words(day, locale), locale, 2026) == day


@pytest.mark.parametrize(
    ("locale", "words", "day"),
    [
        ("en_GB", "1.03.2027", dt.date(2027, 3, 1)),
        ("en_US", "1.03.2027", dt.date(2027, 3, 1)),  # nobody writes the month before a dot
        ("en_US", "3-1-27", dt.date(2027, 3, 1)),
        ("pl_PL", "24.11.2026", dt.date(2026, 11, 24)),
        ("pl_PL", "24.11", dt.date(2026, 11, 24)),
        ("pl_PL", "16 lutego 2027", dt.date(2027, 2, 16)),
        ("nl_NL", "3 mei", dt.date(2026, 5, 3)),
        ("en_GB", "16 lutego 2027", dt.date(2027, 2, 16)),
        ("en_US", "April 12, 2027", dt.date(2027, 4, 12)),
        ("nl_NL", "24-11-2026", dt.date(2026, 11, 24)),
        ("nl_NL", "4-2", dt.date(2026, 2, 4)),
        ("en_GB", "24/11/2026", dt.date(2026, 11, 24)),
        ("en_GB", "24/11/26", dt.date(2026, 11, 24)),
        ("en_US", "11/24/2026", dt.date(2026, 11, 24)),
        ("en_US", "11/24", dt.date(2026, 11, 24)),
        ("pl_PL", "2027-01-31", dt.date(2027, 1, 31)),
        ("pl_PL", "", None),
    ],
)
def test_dates_are_read_as_people_write_them(
    date_editor: Callable[[str], DateEditor], locale: str, words: str, day: dt.date | None
) -> None:
    editor = date_editor(locale)
    editor.line.setText(words)
    assert editor.value() == day


@pytest.mark.parametrize("words", ["31.02.2026", "31 lutego 2026", "April 2027", "soon", "24.13.2026", "24", "1.2.3.4"])
def test_what_is_no_date_is_refused_with_an_example(date_editor: Callable[[str], DateEditor], words: str) -> None:
    editor = date_editor("pl_PL")
    editor.line.setText(words)
    with pytest.raises(UserError, match=r"10\.11\.2026"):
        editor.value()


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("9", dt.time(9)),
        ("9:30", dt.time(9, 30)),
        ("9.30", dt.time(9, 30)),
        ("0930", dt.time(9, 30)),
        ("17h05", dt.time(17, 5)),
        ("9 am", dt.time(9)),
        ("12:15 am", dt.time(0, 15)),
        ("1 PM", dt.time(13)),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(words: str, time: dt.time | None, qtbot: QtBot) -> None:
    editor = TimeEditor(LOCALES[0], placeholder="all day")
    qtbot.addWidget(editor)
    editor.line.setText(words)
    assert editor.value() == time


@pytest.mark.parametrize("words", ["25", "9:60", "half past nine", "13:99"])
def test_what_is_no_time_is_refused(words: str, qtbot: QtBot) -> None:
    editor = TimeEditor(LOCALES[0], placeholder="")
    qtbot.addWidget(editor)
    editor.line.setText(words)
    with pytest.raises(UserError):
        editor.value()


# --- choosing other records


def test_a_reference_is_found_by_its_name_whatever_the_accents(workspace: Workspace, qtbot: QtBot) -> None:
    editor = RefEditor(lambda: [("1", "Zarząd spółki", None), ("2", "HR", None)])
    qtbot.addWidget(editor)
    editor.show_value("2")
    editor.line.setText("zarzad spolki")
    assert editor.value() == "1"
    editor.line.setText("")
    assert editor.value() == ""
    editor.line.setText("nobody")
    with pytest.raises(UserError, match="nobody"):
        editor.value()


def test_two_records_of_the_same_name_are_told_apart(qtbot: QtBot) -> None:
    editor = RefEditor(lambda: [("1", "Letter", None), ("2", "Letter", None)])
    qtbot.addWidget(editor)
    editor.show_value("2")
    assert editor.value() == "2"


def test_chosen_records_keep_their_order_and_can_be_taken_away(workspace: Workspace, qtbot: QtBot) -> None:
    spec = specs_of(r.Communication)["audience_ids"]
    editor = editor_for(workspace, "communication", spec)
    assert isinstance(editor, RefsEditor)
    qtbot.addWidget(editor)
    staff, managers = (first(workspace, r.Audience, name=n).id for n in ("All staff", "Managers"))
    editor.show_value((managers, staff))
    with qtbot.waitSignal(editor.committed):
        editor.remove(managers)
    assert editor.value() == (staff,)


def test_days_of_the_week_are_switched_one_by_one(workspace: Workspace, qtbot: QtBot) -> None:
    editor = WeekdaysEditor(workspace.icons, QLocale("pl_PL"))
    qtbot.addWidget(editor)
    editor.show_value((0, 4))
    editor.setFocus()
    with qtbot.waitSignal(editor.committed):
        editor.button(2).click()
    assert editor.value() == (0, 2, 4)


# --- the form


def test_leaving_a_field_saves_it_as_one_named_step(make_form: Callable[..., RecordForm], workspace: Workspace) -> None:
    letter = first(workspace, r.Communication, title="Letter")
    form = make_form(letter)
    line = focused(form, "title")
    line.selectAll()  # type: ignore[attr-defined]
    type_text(line, "List zarządu")
    focused(form, "owner")
    assert workspace.plan.get(r.Communication, letter.id).title == "List zarządu"
    assert "Letter" in str(workspace.session.undo_label)
    workspace.session.undo()
    assert workspace.plan.get(r.Communication, letter.id).title == "Letter"
    assert workspace.session.undo_label is None


def test_enter_saves_too(make_form: Callable[..., RecordForm], workspace: Workspace) -> None:
    letter = first(workspace, r.Communication, title="Letter")
    form = make_form(letter)
    line = focused(form, "owner")
    type_text(line, "Ewa")
    press(line, Key.Key_Return)
    assert workspace.plan.get(r.Communication, letter.id).owner == "Ewa"


@pytest.mark.parametrize("record_type", [r.Communication, r.ContentEvent])
def test_what_is_typed_in_has_the_name_of_its_field(
    make_form: Callable[..., RecordForm], workspace: Workspace, record_type: type[r.Record]
) -> None:
    form = make_form(first(workspace, record_type))
    for field in form.fields.values():
        inner = field.editor.focusProxy()
        if inner is not None:
            assert field.name.buddy() is inner
            lines = [inner, *inner.findChildren(QLineEdit)]
            assert all(widget.accessibleName() for widget in lines)
            names = {"", *(widget.accessibleName() for widget in lines)}
            if isinstance(inner, QAbstractButton):  # what stands on it may come first
                names |= {name.removeprefix(f"{inner.text()} ") for name in names}
            assert field.name.text() in names


def test_looking_at_fields_changes_nothing(make_form: Callable[..., RecordForm], workspace: Workspace) -> None:
    letter = first(workspace, r.Communication, title="Letter")
    form = make_form(letter)
    for name in form.fields:
        form.focus_field(name)
        focus = QApplication.focusWidget()
        assert focus is not None
    form.setFocus()
    form.commit()
    assert workspace.session.undo_label is None


def test_what_is_wrong_stands_under_its_field_and_the_words_stay(
    make_form: Callable[..., RecordForm], workspace: Workspace
) -> None:
    letter = first(workspace, r.Communication, title="Note")
    form = make_form(letter)
    line = focused(form, "offset")
    line.selectAll()  # type: ignore[attr-defined]
    type_text(line, "5000")
    press(line, Key.Key_Return)
    assert form.fields["offset"].problem
    assert line.text() == "5000"  # type: ignore[attr-defined]
    assert workspace.plan.get(r.Communication, letter.id).offset == 0
    line.selectAll()  # type: ignore[attr-defined]
    type_text(line, "5")
    press(line, Key.Key_Return)
    assert not form.fields["offset"].problem
    assert workspace.plan.get(r.Communication, letter.id).offset == 5


def test_escape_brings_the_old_value_back(make_form: Callable[..., RecordForm], workspace: Workspace) -> None:
    letter = first(workspace, r.Communication, title="Letter")
    form = make_form(letter)
    line = focused(form, "title")
    line.selectAll()  # type: ignore[attr-defined]
    type_text(line, "x")
    press(line, Key.Key_Escape)
    assert line.text() == "Letter"  # type: ignore[attr-defined]
    focused(form, "owner")
    assert workspace.session.undo_label is None


def test_a_required_field_can_not_be_emptied(make_form: Callable[..., RecordForm], workspace: Workspace) -> None:
    letter = first(workspace, r.Communication, title="Letter")
    form = make_form(letter)
    line = focused(form, "title")
    line.selectAll()  # type: ignore[attr-defined]
    press(line, Key.Key_Backspace)
    press(line, Key.Key_Return)
    assert form.fields["title"].problem
    assert workspace.plan.get(r.Communication, letter.id).title == "Letter"


def test_several_records_show_what_differs_and_are_changed_in_one_step(
    make_form: Callable[..., RecordForm], workspace: Workspace
) -> None:
    both = [first(workspace, r.Communication, title=t) for t in ("Letter", "Note")]
    form = make_form(*both)
    assert form.fields["title"].editor.line.placeholderText() == "several values"  # type: ignore[attr-defined]
    form.focus_field("title")
    form.focus_field("owner")
    assert workspace.session.undo_label is None
    line = focused(form, "owner")
    type_text(line, "Ewa")
    press(line, Key.Key_Return)
    assert {workspace.plan.get(r.Communication, c.id).owner for c in both} == {"Ewa"}
    workspace.session.undo()
    assert workspace.session.undo_label is None


def test_a_choice_is_saved_when_it_is_made(make_form: Callable[..., RecordForm], workspace: Workspace) -> None:
    letter = first(workspace, r.Communication, title="Note")
    form = make_form(letter)
    combo = focused(form, "offset_unit")
    press(combo, Key.Key_Down)
    assert workspace.plan.get(r.Communication, letter.id).offset_unit == OffsetUnit.CALENDAR_DAYS


def test_a_flag_is_saved_when_it_is_clicked(make_form: Callable[..., RecordForm], workspace: Workspace) -> None:
    board = first(workspace, r.Sender, name="Management board")
    form = make_form(board)
    press(focused(form, "champion"), Key.Key_Space)
    assert workspace.plan.get(r.Sender, board.id).champion


def test_a_form_offers_every_channel_kind_with_its_icon(
    make_form: Callable[..., RecordForm], workspace: Workspace
) -> None:
    form = make_form(first(workspace, r.Channel, name="E-mail"))
    combo = form.fields["form"].editor.combo  # type: ignore[attr-defined]
    assert combo.count() == len(Form)
    assert all(not combo.itemIcon(i).isNull() for i in range(combo.count()))


def test_a_plan_that_is_open_for_reading_can_not_be_edited(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, small_plan(), read_only=True) as workspace:
        form = RecordForm(workspace, "communication")
        qtbot.addWidget(form)
        form.show_records([first(workspace, r.Communication, title="Letter")])
        assert not form.isEnabled()
        assert "reading" in form.toolTip()
