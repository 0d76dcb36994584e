"""Where the month draws things: nothing overlaps, nothing is lost, weeks are whole."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.plan import Plan
from commplan.planning.schedule import Dated
from commplan.ui.calendar.days import CalendarItem, Day, Period, Span, days_between
from commplan.ui.calendar.month_layout import COMPACT, ROOMY, Measures, MonthLayout, lay_out
from commplan.ui.calendar.periods import MONTH, QUARTER, shown_days

WEEKEND = (5, 6)


def wrap(words: str, width: float, lines: int) -> tuple[str, ...]:
    """Six pixels a letter; two lines when one is not enough."""
    room = max(1, int(width // 6))
    return (words,) if len(words) <= room else (words[:room], words[room:])[:lines]


def item(day: dt.date, number: int, title: str) -> CalendarItem:
    dated = Dated("plan", "event", str(number), title, day, day, day, day, dt.time(9), 30, None)
    return CalendarItem(dated, Plan({}))


def month(first: dt.date, titles: dict[int, list[str]], spans: tuple[Span, ...] = (), view: str = MONTH) -> Period:
    start, end = shown_days(view, first, 0)
    days = {}
    for n, day in enumerate(days_between(start, end)):
        items = tuple(item(day, i, title) for i, title in enumerate(titles.get(n, [])))
        days[day] = Day(day, is_working=day.weekday() not in WEEKEND, items=items)
    return Period(days, spans)


months = st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 1))
contents = st.dictionaries(st.integers(0, 34), st.lists(st.text("abc ", min_size=1, max_size=60), max_size=12))


sizes = st.sampled_from([(MONTH, ROOMY), (QUARTER, COMPACT)])


@given(months, contents, st.integers(480, 2000), st.integers(320, 1600), sizes)
def test_items_stay_in_their_day_without_touching_each_other(
    first: dt.date, titles: dict[int, list[str]], width: int, height: int, size: tuple[str, Measures]
) -> None:
    layout = lay_out(month(first, titles, view=size[0]), width, height, WEEKEND, wrap, size[1])
    cells = {cell.day.date: cell.rect for cell in layout.cells}
    by_day: dict[dt.date, list[object]] = {}
    for piece in layout.pieces:
        assert cells[piece.date].adjusted(-0.01, -0.01, 0.01, 0.01).contains(piece.rect)
        for other in by_day.setdefault(piece.date, []):
            assert not piece.rect.intersects(other)  # type: ignore[arg-type]
        by_day[piece.date].append(piece.rect)


def long_items(first: dt.date, count: int) -> tuple[Span, ...]:
    """So many communications that go on for ten days."""
    last = first + dt.timedelta(9)
    return tuple(Span(first, last, f"Screensaver {n}", item(first, 100 + n, f"Screensaver {n}")) for n in range(count))


@given(months, contents, st.integers(0, 8), st.integers(480, 2000), st.integers(400, 1600), sizes)
def test_what_does_not_fit_is_counted(
    first: dt.date, titles: dict[int, list[str]], long: int, width: int, height: int, size: tuple[str, Measures]
) -> None:
    period = month(first, titles, long_items(first, long), size[0])
    layout = lay_out(period, width, height, WEEKEND, wrap, size[1])
    for date in period.days:
        here = [piece for piece in layout.pieces if piece.date == date and not piece.span]
        through = [
            piece
            for piece in layout.pieces
            if piece.span
            and piece.rect.left() < right_of(layout, date)
            and on_row_of(layout, date, piece.rect.top())
            and piece.rect.right() > left_of(layout, date)
        ]
        seen = len(through) + sum(1 for piece in here if piece.item) + sum(piece.more for piece in here)
        assert seen == len(period.entries_of(date))


def left_of(layout: MonthLayout, date: dt.date) -> float:
    return next(cell.rect.left() for cell in layout.cells if cell.day.date == date) + layout.measures.beside + 1


def right_of(layout: MonthLayout, date: dt.date) -> float:
    return next(cell.rect.right() for cell in layout.cells if cell.day.date == date) - 1


def on_row_of(layout: MonthLayout, date: dt.date, y: float) -> bool:
    rect = next(cell.rect for cell in layout.cells if cell.day.date == date)
    return rect.top() <= y < rect.bottom()


def test_quiet_periods_have_no_lane_where_room_is_scarce() -> None:
    span = Span(dt.date(2026, 11, 2), dt.date(2026, 11, 6), "Quiet period")
    period = month(dt.date(2026, 11, 1), {}, (span,), QUARTER)
    assert not lay_out(period, 1000, 700, WEEKEND, wrap, COMPACT).pieces
    assert lay_out(period, 1000, 1400, WEEKEND, wrap, ROOMY).pieces


def spans_on(layout: MonthLayout) -> list[tuple[dt.date, str]]:
    return [(piece.date, piece.span.words) for piece in layout.pieces if piece.span]


def test_in_a_quarter_a_span_leaves_the_numbers_of_its_days_to_be_read() -> None:
    first, last = dt.date(2026, 11, 3), dt.date(2026, 11, 6)
    span = Span(first, last, "Screensaver with ten customers", item(first, 1, "Screensaver"))
    layout = lay_out(month(dt.date(2026, 11, 1), {}, (span,), QUARTER), 900, 700, WEEKEND, wrap, COMPACT)
    crossed = [cell for cell in layout.cells if cell.is_crossed]
    assert [cell.day.date for cell in crossed] == list(days_between(dt.date(2026, 11, 4), last))
    (piece,) = layout.pieces
    assert "".join(words for _, words in piece.parts).replace(" ", "") == span.words.replace(" ", "")
    numbers = [cell.rect.adjusted(0, 0, COMPACT.beside - cell.rect.width(), 0) for cell in crossed]
    assert not any(place.intersects(number) for place, _ in piece.parts for number in numbers)
    assert not any(cell.is_crossed for cell in lay_out(month(first, {}, (span,)), 900, 700, WEEKEND, wrap).cells)


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
    assert max(widths[:5]) - min(widths[:5]) <= 1  # edges lie on whole pixels
    assert max(widths[5:]) < min(widths[:5]) / 2


@given(months, contents, st.integers(480, 2000), st.integers(320, 1600), sizes)
def test_boxes_of_one_kind_have_few_sizes(
    first: dt.date, titles: dict[int, list[str]], width: int, height: int, size: tuple[str, Measures]
) -> None:
    """So that each need be painted once: two widths of weekdays and of weekends, one or two lines."""
    layout = lay_out(month(first, titles, view=size[0]), width, height, WEEKEND, wrap, size[1])
    boxes = {(piece.rect.width(), piece.rect.height()) for piece in layout.pieces if piece.item}
    assert len({width for width, _ in boxes}) <= 4 and len({height for _, height in boxes}) <= 2
    assert all(value == round(value) for rect in (p.rect for p in layout.pieces) for value in rect.getRect())
