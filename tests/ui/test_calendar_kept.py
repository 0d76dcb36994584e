"""What the calendar keeps from one painting to the next is what it would find and paint anew."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.planning.schedule import Dated
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.approvals import ApprovalRequest, start_approvals
from commplan.ui.calendar.days import CalendarItem, Day, EventMark, Items, Period, counted, period
from commplan.ui.calendar.periods import AGENDA, MONTH, QUARTER, WEEK, YEAR
from commplan.ui.calendar.source import DaySource
from commplan.ui.look import apply_look, make_look
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.settings import LANGUAGE, THEME
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import Frame, open_workspace, small_plan

START, END = dt.date(2026, 10, 1), dt.date(2026, 12, 31)
VIEWS = (YEAR, QUARTER, MONTH, WEEK)


def communication(workspace: Workspace, title: str) -> r.Communication:
    return next(c for c in workspace.plan.table(r.Communication).values() if title.lower() in c.title.lower())


def put_up(workspace: Workspace) -> None:
    briefing = communication(workspace, "Managers briefing")
    dated = next(d for d in workspace.schedule.whole_plan() if d.communication_id == briefing.id)
    texts = {"en": {"subject": "S", "body": "B"}}
    start_approvals(workspace.session, [ApprovalRequest(dated=dated, texts=texts, author="Anna")])


def cancel(workspace: Workspace) -> None:
    letter = communication(workspace, "Letter")
    dated = next(d for d in workspace.schedule.whole_plan() if d.communication_id == letter.id)
    off = w.OccurrenceState.CANCELLED
    known = r.Occurrence(id=new_id(), communication_id=letter.id, original=dated.original, state=off)
    records.add_all(workspace.session, [known])


def change_and_undo(workspace: Workspace) -> None:
    records.update(workspace.session, communication(workspace, "Note"), title="X")
    workspace.session.undo()


def day_off(workspace: Workspace, kind: w.DayRuleType) -> None:
    start, end = dt.date(2026, 10, 12), dt.date(2026, 10, 16)
    records.add_all(workspace.session, [r.DayRule(id=new_id(), name="Works holiday", type=kind, start=start, end=end)])


Change = Callable[[Workspace], object]
CHANGES: dict[str, Change] = {
    "title": lambda ws: records.update(ws.session, communication(ws, "Note"), title="Another note of some length"),
    "length": lambda ws: records.update(ws.session, communication(ws, "Note"), span=9),
    "form": lambda ws: records.update(ws.session, next(iter(ws.plan.table(r.Channel).values())), form=w.Form.INTRANET),
    "day off": lambda ws: day_off(ws, w.DayRuleType.DAY_OFF),
    "quiet period": lambda ws: day_off(ws, w.DayRuleType.QUIET_PERIOD),
    "holidays": lambda ws: records.update(ws.session, ws.plan.info, country="NL"),
    "weekend": lambda ws: records.update(ws.session, ws.plan.info, weekend=(4, 5)),
    "approval": put_up,
    "cancelled": cancel,
    "undo": change_and_undo,
    "filter": lambda ws: ws.selection.set(Selection(words="note")),
}


@pytest.fixture
def workspace(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    with open_workspace(tmp_path, small_plan()) as opened:
        yield opened


def facts(found: Period) -> list[object]:
    """All of a period, with what its items say when they are drawn."""
    items = [entry for date in found.days for entry in found.entries_of(date) if isinstance(entry, CalendarItem)]
    return [found, *((item.dated, item.form, item.status) for item in items)]


@pytest.mark.parametrize("name", CHANGES)
def test_kept_days_are_those_found_anew(workspace: Workspace, name: str) -> None:
    source = DaySource(workspace)

    def check() -> None:
        given = workspace.schedule, workspace.selection.value, workspace.today, START, END
        for _ in range(2):
            assert facts(source.period(START, END)) == facts(period(*given))
            assert source.counted(START, END) == counted(*given)

    check()
    before = facts(source.period(START, END))
    CHANGES[name](workspace)
    check()
    assert name == "undo" or facts(source.period(START, END)) != before
    source.has_deadlines = False
    assert not any(day.deadlines for day in source.period(START, END).days.values())


def test_counts_of_what_goes_on_are_those_of_the_days(workspace: Workspace) -> None:
    records.update(workspace.session, communication(workspace, "Note"), span=20)
    for start in (START, dt.date(2026, 12, 1)):  # the second begins while it goes on
        given = workspace.schedule, Selection(), workspace.today, start, END
        whole, counts = period(*given), counted(*given)
        assert [day.count for day in whole.days.values()] == [day.count for day in counts.days.values()]
        assert max(day.count for day in counts.days.values()) == 1


def test_few_periods_are_kept(workspace: Workspace) -> None:
    source = DaySource(workspace)
    kept = source.period(START, END)
    assert source.period(START, END) is kept
    for n in range(40):
        source.period(START + dt.timedelta(n), END)
    assert len(source._kept) <= 8
    assert source.period(START, END) is not kept


def test_items_are_made_when_they_are_come_to_and_once() -> None:
    day = START
    dated = tuple(Dated("p", "e", str(n), f"Title {n}", day, day, day, day, None, 0, None) for n in range(5))
    items = Items(Plan({}), dated)
    mark = EventMark(r.ContentEvent(id=new_id(), title="E", start=day), day)
    whole = Day(day, items=items, marks=(mark,))
    assert whole.size == 6 and len(items._made) == 0
    first = whole.first(2)
    assert [entry.title for entry in first] == ["Title 0", "Title 1"] and len(items._made) <= 3
    assert whole.entries[:2] == first and whole.entries[0] is first[0] and whole.entries[5] is mark
    assert whole.first(9) == whole.entries and tuple(items) == tuple(CalendarItem(d, Plan({})) for d in dated)


# --- painting


def frame_over(workspace: Workspace, qtbot: QtBot) -> tuple[Frame, CalendarPage]:
    frame = Frame(workspace, CalendarPage)
    qtbot.addWidget(frame)
    assert isinstance(frame.page, CalendarPage)
    return frame, frame.page


def images(page: CalendarPage) -> dict[str, QImage]:
    found = {}
    for name in VIEWS:
        page.show_view(name, dt.date(2026, 10, 14))
        page.view.resize(1000, 700)
        found[name] = page.view.grab().toImage()
    return found


def test_what_is_painted_after_changes_is_what_a_new_page_paints(workspace: Workspace, qtbot: QtBot) -> None:
    _, page = frame_over(workspace, qtbot)
    before = images(page)
    for name, change in CHANGES.items():
        change(workspace)
        other, fresh = frame_over(workspace, qtbot)
        after = images(page)
        assert after == images(fresh), name
        other.unsubscribe()
        assert name == "undo" or after != before
        before = after


def test_nothing_painted_outlives_theme_language_and_font(workspace: Workspace, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def painted(theme: str, language: str, points: float) -> dict[str, QImage]:
        workspace.settings.set(THEME, theme)
        workspace.settings.set(LANGUAGE, language)
        font = QFont(app.font())
        font.setPointSizeF(points)
        look = dataclasses.replace(make_look(workspace.settings, font), say=in_english)
        apply_look(app, look)
        anew = Workspace(
            workspace.session,
            look,
            settings=workspace.settings,
            selection=workspace.selection,
            current=workspace.current,
            tasks=workspace.tasks,
        )
        other, page = frame_over(anew, qtbot)
        found = images(page)
        other.unsubscribe()
        return found

    plain = painted("light", "en", 10)
    for looks in (("dark", "en", 10), ("light", "pl", 10), ("light", "en", 14)):
        assert all(painted(*looks)[name] != plain[name] for name in VIEWS)
    assert painted("light", "en", 10) == plain


# --- looking ahead


def test_the_next_turn_has_its_days_ready(workspace: Workspace, qtbot: QtBot) -> None:
    _, page = frame_over(workspace, qtbot)
    page.show_view(MONTH, dt.date(2026, 11, 10))
    page._ahead.look()
    ready = set(page._source._kept)
    page._turn(1)
    assert set(page._source._kept) == ready
    page._turn(-2)
    assert set(page._source._kept) == ready


def test_once_nobody_turns_on_the_years_beyond_the_plan_are_made_ready_too(workspace: Workspace, qtbot: QtBot) -> None:
    _, page = frame_over(workspace, qtbot)
    page.show_view(YEAR, dt.date(2026, 11, 10))
    assert not workspace.schedule.reaches(dt.date(2028, 1, 1), dt.date(2028, 12, 31))
    page._turn(1)
    shown = (dt.date(2026, 1, 1), dt.date(2027, 1, 1), dt.date(2028, 1, 1))
    qtbot.waitUntil(lambda: {start for _, start, _ in page._source._kept} >= set(shown))
    ready = set(page._source._kept)
    page._turn(1)
    assert set(page._source._kept) == ready
    assert page.view.period == DaySource(workspace).counted(dt.date(2028, 1, 1), dt.date(2028, 12, 31))


def test_what_was_expanded_for_a_plan_that_has_changed_since_is_not_shown(workspace: Workspace, qtbot: QtBot) -> None:
    _, page = frame_over(workspace, qtbot)
    page.show_view(YEAR, dt.date(2027, 11, 10))
    page._ahead.look()  # a worker is under way
    records.update(workspace.session, communication(workspace, "Note"), title="X")
    qtbot.waitUntil(lambda: workspace.schedule.reaches(dt.date(2028, 1, 1), dt.date(2028, 12, 31)))
    found = workspace.schedule.find(communication(workspace, "X").id, dt.date(2026, 11, 26))
    assert found is not None
    assert found.title == "X"


def test_who_turns_on_and_on_finds_the_dates_expanded(workspace: Workspace, qtbot: QtBot) -> None:
    _, page = frame_over(workspace, qtbot)
    page._ahead._timer.setInterval(1_000_000)  # no pause
    page.show_view(MONTH, dt.date(2027, 6, 10))
    page._turn(1)
    end = dt.date(2027, 8, 31) + dt.timedelta(183)
    assert not workspace.schedule.reaches(dt.date(2027, 6, 1), end)
    qtbot.waitUntil(lambda: workspace.schedule.reaches(dt.date(2027, 6, 1), end))


def test_a_change_does_not_have_dates_expanded_before_the_pause(workspace: Workspace, qtbot: QtBot) -> None:
    _, page = frame_over(workspace, qtbot)
    page.show_view(MONTH, dt.date(2027, 6, 10))
    records.update(workspace.session, communication(workspace, "Note"), title="X")
    assert page._ahead._growing_from is not workspace.schedule
    page._turn(1)
    assert page._ahead._growing_from is workspace.schedule


def test_an_agenda_does_not_look_ahead(workspace: Workspace, qtbot: QtBot) -> None:
    _, page = frame_over(workspace, qtbot)
    page.show_view(AGENDA)
    before = dict(page._source._kept)
    page._ahead.look()
    assert page._source._kept == before
