"""Where the month draws things: nothing overlaps, nothing is lost, weeks are whole."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.words import Form, Status
from commplan.planning.schedule import Dated
from commplan.ui.calendar.days import CalendarItem, Day, Period, Span, days_between
from commplan.ui.calendar.month_layout import MonthLayout, lay_out, month_period

WEEKEND = (5, 6)


def wrap(words: str, width: float, lines: int) -> tuple[str, ...]:
    """Six pixels a letter; two lines when one is not enough."""
    room = max(1, int(width // 6))
    return (words,) if len(words) <= room else (words[:room], words[room:])[:lines]


def item(day: dt.date, number: int, title: str) -> CalendarItem:
    dated = Dated("plan", "event", str(number), title, day, day, day, day, dt.time(9), 30, None)
    return CalendarItem(dated, Form.EMAIL, Status.PLANNED)


def month(first: dt.date, titles: dict[int, list[str]], spans: tuple[Span, ...] = ()) -> Period:
    start, end = month_period(first, 0)
    days = {}
    for n, day in enumerate(days_between(start, end)):
        items = tuple(item(day, i, title) for i, title in enumerate(titles.get(n, [])))
        days[day] = Day(day, day.weekday() not in WEEKEND, False, "", 0, 0, items)
    return Period(days, spans)


months = st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 1))
contents = st.dictionaries(st.integers(0, 34), st.lists(st.text("abc ", min_size=1, max_size=60), max_size=12))


@given(months, st.integers(0, 6))
def test_a_month_is_shown_in_whole_weeks(first: dt.date, weekday: int) -> None:
    start, end = month_period(first, weekday)
    assert start.weekday() == weekday and (end - start).days % 7 == 6
    assert start <= first.replace(day=1) and (first.replace(day=1) - start).days < 7
    assert first <= end


@given(months, contents, st.integers(480, 2000), st.integers(320, 1600))
def test_items_stay_in_their_day_without_touching_each_other(
    first: dt.date, titles: dict[int, list[str]], width: int, height: int
) -> None:
    layout = lay_out(month(first, titles), width, height, WEEKEND, wrap)
    cells = {cell.day.date: cell.rect for cell in layout.cells}
    by_day: dict[dt.date, list[object]] = {}
    for piece in layout.pieces:
        assert cells[piece.date].adjusted(-0.01, -0.01, 0.01, 0.01).contains(piece.rect)
        for other in by_day.setdefault(piece.date, []):
            assert not piece.rect.intersects(other)  # type: ignore[arg-type]
        by_day[piece.date].append(piece.rect)


@given(months, contents, st.integers(480, 2000), st.integers(400, 1600))
def test_what_does_not_fit_is_counted(first: dt.date, titles: dict[int, list[str]], width: int, height: int) -> None:
    period = month(first, titles)
    layout = lay_out(period, width, height, WEEKEND, wrap)
    for date, day in period.days.items():
        here = [piece for piece in layout.pieces if piece.date == date]
        assert sum(1 for piece in here if piece.item) + sum(piece.more for piece in here) == len(day.items)


def spans_on(layout: MonthLayout) -> list[tuple[dt.date, str]]:
    return [(piece.date, piece.span.words) for piece in layout.pieces if piece.span]


def test_a_span_over_two_weeks_is_drawn_in_both() -> None:
    span = Span(dt.date(2026, 11, 5), dt.date(2026, 11, 11), "Screensaver")
    layout = lay_out(month(dt.date(2026, 11, 1), {}, (span,)), 1000, 700, WEEKEND, wrap)
    assert spans_on(layout) == [(dt.date(2026, 11, 5), "Screensaver"), (dt.date(2026, 11, 9), "Screensaver")]


def test_spans_at_the_same_time_lie_in_lanes_and_items_below_them() -> None:
    first, last = dt.date(2026, 11, 2), dt.date(2026, 11, 6)
    spans = (Span(first, last, "Quiet period"), Span(first, last, "Screensaver"))
    layout = lay_out(month(dt.date(2026, 11, 1), {7: ["Letter"]}, spans), 1000, 900, WEEKEND, wrap)
    tops = [piece.rect.top() for piece in layout.pieces if piece.date == first]
    assert len(tops) == 3 and tops == sorted(set(tops))


def test_weekends_are_narrower() -> None:
    layout = lay_out(month(dt.date(2026, 11, 1), {}), 1000, 700, WEEKEND, wrap)
    widths = [width for _, width in layout.columns]
    assert all(width == widths[0] for width in widths[:5]) and widths[5] == widths[6] < widths[0] / 2
