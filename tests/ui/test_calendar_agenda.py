"""The agenda: no end in either direction, nothing twice, nothing lost."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.planning.schedule import Dated
from commplan.services import records
from commplan.ui.calendar.agenda_rows import DayRow, WeekRow, agenda_rows, day_rows
from commplan.ui.calendar.agenda_view import AgendaView
from commplan.ui.calendar.days import CalendarItem, Day, Period, Span, days_between
from commplan.ui.calendar.periods import AGENDA, week_of
from commplan.ui.pages.calendar import CalendarPage
from tests.ui.workspaces import Frame, open_workspace, press, small_plan

MONDAY = dt.date(2026, 11, 2)
NEVER = dt.date(2000, 1, 1)  # a today that is not shown


def item(day: dt.date, number: int, last: dt.date | None = None) -> CalendarItem:
    dated = Dated("plan", "event", str(number), f"Item {number}", day, day, day, last or day, dt.time(9), 30, None)
    return CalendarItem(dated, Plan({}))


def weeks(count: int, items: dict[int, int], spans: tuple[Span, ...] = (), note: int = -1) -> Period:
    """So many weeks from MONDAY on; `items` on the n-th day, and a day off on the day `note`."""
    days = {}
    for n, date in enumerate(days_between(MONDAY, MONDAY + dt.timedelta(7 * count - 1))):
        mine = tuple(item(date, 100 * n + k) for k in range(items.get(n, 0)))
        days[date] = Day(date, note="Holiday" if n == note else "", count=len(mine), items=mine)
    return Period(days, spans)


@given(st.integers(1, 6), st.dictionaries(st.integers(0, 41), st.integers(0, 5)))
def test_lines_hold_everything_once_and_in_order(count: int, items: dict[int, int]) -> None:
    period = weeks(count, items)
    rows = agenda_rows(period, 0, NEVER)
    assert [row.date for row in rows] == sorted(row.date for row in rows)
    shown = [row.entry for row in rows if isinstance(row, DayRow) and row.entry]
    assert shown == [entry for day in period.days.values() for entry in day.items]
    headings = [row for row in rows if isinstance(row, WeekRow)]
    assert [row.date for row in headings] == [MONDAY + dt.timedelta(7 * n) for n in range(count)]
    assert sum(row.count for row in headings) == len(shown)
    for date in period.days:
        mine = [row for row in rows if isinstance(row, DayRow) and row.date == date]
        assert [row.is_first for row in mine] == [n == 0 for n in range(len(mine))]


def test_what_goes_on_stands_at_its_beginning_and_in_each_week() -> None:
    long = item(MONDAY + dt.timedelta(2), 1, MONDAY + dt.timedelta(9))
    span = Span(long.dated.date, long.dated.last_date, long.title, long)
    rows = agenda_rows(weeks(3, {}, (span,)), 0, NEVER)
    assert [row.date for row in rows if isinstance(row, DayRow)] == [long.dated.date, MONDAY + dt.timedelta(7)]
    assert day_rows(weeks(3, {}, (span,)), MONDAY + dt.timedelta(4))[0].entry == long  # type: ignore[union-attr]


def test_days_off_and_quiet_periods_have_lines() -> None:
    quiet = Span(MONDAY, MONDAY + dt.timedelta(3), "Quiet")
    rows = [row for row in agenda_rows(weeks(1, {}, (quiet,), note=4), 0, NEVER) if isinstance(row, DayRow)]
    assert [(row.date.day, row.what) for row in rows] == [(2, quiet), (6, None)]
    assert all(row.entry is None for row in rows)


def test_today_has_a_line_even_when_it_is_empty() -> None:
    today = MONDAY + dt.timedelta(2)
    (row,) = [row for row in agenda_rows(weeks(1, {}), 0, today) if isinstance(row, DayRow)]
    assert (row.date, row.what, row.is_first) == (today, None, True)
    full = [row for row in agenda_rows(weeks(1, {2: 2}), 0, today) if isinstance(row, DayRow)]
    assert len(full) == 2
    assert all(row.entry for row in full)


# --- in the window


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    with open_workspace(tmp_path, small_plan()) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        yield frame


@pytest.fixture
def agenda(frame: Frame) -> AgendaView:
    page = frame.page
    assert isinstance(page, CalendarPage)
    page.show_view(AGENDA, dt.date(2026, 11, 26))
    assert isinstance(page.view, AgendaView)
    return page.view


def top(agenda: AgendaView) -> dt.date:
    row = agenda.row_at(agenda.indexAt(agenda.viewport().rect().topLeft()))
    assert row is not None
    return row.date


def is_gapless(agenda: AgendaView) -> bool:
    """Whether every week from the first to the last loaded has its heading, once."""
    headings = [row.date for row in agenda.lines.rows if isinstance(row, WeekRow)]
    return headings == [agenda.lines.start + dt.timedelta(7 * n) for n in range(len(headings))] and (
        week_of(agenda.lines.end, 0)[0] == headings[-1]
    )


def test_the_week_asked_for_is_at_the_top(agenda: AgendaView) -> None:
    assert top(agenda) == dt.date(2026, 11, 23) and agenda.day == dt.date(2026, 11, 26)


@pytest.mark.parametrize("direction", [1, -1])
def test_scrolling_never_ends(agenda: AgendaView, direction: int) -> None:
    bar = agenda.verticalScrollBar()
    for _ in range(12):
        before, first = agenda.lines.end if direction > 0 else agenda.lines.start, top(agenda)
        bar.setValue(bar.maximum() if direction > 0 else 0)
        after = agenda.lines.end if direction > 0 else agenda.lines.start
        assert (after - before).days * direction > 0
        assert (top(agenda) - first).days * direction > 0
        assert is_gapless(agenda)


def test_loading_earlier_weeks_leaves_what_is_seen_where_it_is(agenda: AgendaView) -> None:
    bar = agenda.verticalScrollBar()
    for value in (700, 350, 100):
        bar.setValue(min(value, bar.maximum()))
        date = top(agenda)
        agenda._grow_back()
        assert top(agenda) == date


def test_left_and_right_go_to_the_days_with_lines(agenda: AgendaView) -> None:
    agenda.setFocus()
    days = sorted({row.date for row in agenda.lines.rows})
    place = days.index(dt.date(2026, 11, 26))
    press(agenda, Qt.Key.Key_Right)
    assert agenda.day == days[place + 1]
    press(agenda, Qt.Key.Key_Left)
    press(agenda, Qt.Key.Key_Left)
    assert agenda.day == days[place - 1]


def test_a_change_moves_neither_what_is_seen_nor_the_keyboard(frame: Frame, agenda: AgendaView) -> None:
    session = frame.page.workspace.session
    agenda.verticalScrollBar().setValue(agenda.verticalScrollBar().value() + 13)
    date, offset = top(agenda), agenda.verticalScrollBar().value() % 28
    entry = agenda.entry
    assert entry and entry.title == "Note"
    records.add(session, "content_event", {"title": "Earlier", "start": "2026-11-03"})
    assert (top(agenda), agenda.verticalScrollBar().value() % 28) == (date, offset)
    assert agenda.entry and agenda.entry.title == "Note"
    note = next(c for c in session.plan.table(r.Communication).values() if c.title == "Note")
    records.update(session, note, title="Note to all")
    assert agenda.entry and agenda.entry.title == "Note to all"


def test_the_title_follows_what_is_at_the_top(frame: Frame, agenda: AgendaView) -> None:
    page = frame.page
    assert isinstance(page, CalendarPage)
    before = page.bar.title.text()
    agenda.verticalScrollBar().setValue(agenda.verticalScrollBar().maximum())
    assert page.bar.title.text() != before
