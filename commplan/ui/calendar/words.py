"""Words in the views of the calendar: broken into lines, and read out to those who do not see them."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.planning.deadlines import Deadline
from commplan.ui.calendar.agenda_rows import AgendaRow, WeekRow
from commplan.ui.calendar.days import Day, Entry, EventMark, Rest, Span
from commplan.ui.calendar.month_layout import Wrap
from commplan.ui.calendar.periods import days_words, first_weekday, iso_week, week_number
from commplan.ui.dates import long_date_words, time_words
from commplan.ui.workspace import Workspace


def wrapping(font: QFont) -> Wrap:
    """Breaks words between spaces and shortens the last line, for texts in `font`."""
    metrics = QFontMetricsF(font)

    @lru_cache(maxsize=4096)  # most titles stand there again after a change, or when a page is turned back
    def wrap(words: str, width: float, lines: int) -> tuple[str, ...]:
        if lines > 1 and metrics.horizontalAdvance(words) > width and " " in words:
            head, rest = _first_line(words, width, metrics)
            return (head, *wrap(rest, width, lines - 1)) if rest else wrap(head, width, 1)
        return (metrics.elidedText(words, Qt.TextElideMode.ElideRight, width),)

    return wrap


def _first_line(words: str, width: float, metrics: QFontMetricsF) -> tuple[str, str]:
    """As many whole words as fit, at least one; and the rest."""
    parts = words.split(" ")
    n = 1
    while n < len(parts) and metrics.horizontalAdvance(" ".join(parts[: n + 1])) <= width:
        n += 1
    head = metrics.elidedText(" ".join(parts[:n]), Qt.TextElideMode.ElideRight, width)
    return head, " ".join(parts[n:])


def entry_words(entry: Entry, workspace: Workspace) -> str:
    """An entry in words, for tool tips and screen readers: "09:00, Letter from the board, e-mail, approved"."""
    if isinstance(entry, EventMark):
        words = workspace.say(translate("Calendar", "{title}, nothing goes out about it yet").format(title=entry.title))
        days = days_words(entry.date, entry.last_date, workspace.locale)
        return f"{days}, {words}" if entry.last_date > entry.date else words
    dated, say = entry.dated, workspace.say
    when = _clock_words(dated.time, dated.duration, workspace) if dated.time else say(translate("Calendar", "all day"))
    if isinstance(entry, Rest):
        when = say(translate("Calendar", "from the day before, {times}").format(times=when))
    if dated.last_date > dated.date:
        when = days_words(dated.date, dated.last_date, workspace.locale)
    return ", ".join((when, dated.title, say(choice_label(entry.form)), say(choice_label(entry.status)).lower()))


def _clock_words(time: dt.time, minutes: int, workspace: Workspace) -> str:
    """ "09:00"; of what ends after midnight, where the hours of a week end, "23:00 – 03:00"."""
    start = dt.datetime.combine(dt.date(2000, 1, 1), time)
    end = start + dt.timedelta(minutes=minutes)
    words = time_words(time, workspace.locale)
    is_over = end.date() > start.date() and end.time() > dt.time()
    return f"{words} – {time_words(end.time(), workspace.locale)}" if is_over else words


def day_words(day: Day, workspace: Workspace) -> str:
    """A day in words: "Thursday 12 November 2026, week 46, All Saints, 2 approvals due, 3 communications"."""
    words = [long_date_words(day.date, workspace.locale), *(workspace.say(fact) for fact in day_facts(day, workspace))]
    if day.date == workspace.today:
        words.insert(1, workspace.say(translate("Calendar", "today")))
    return ", ".join(words)


def day_facts(day: Day, workspace: Workspace) -> Iterator[Text]:
    """What is to be said of a day beside its date."""
    number = week_number(day.date, first_weekday(workspace.locale))
    yield translate("Calendar", "week {number}").format(number=number)
    if day.note:
        yield translate("Calendar", "day off: {name}").format(name=day.note)
    elif not day.is_working:
        yield translate("Calendar", "day off")
    if day.is_quiet:
        yield translate("Calendar", "quiet period")
    if day.deadlines:
        yield translate("Calendar", "%n approval(s) due", "", 1).count(len(day.deadlines))
    if day.overdue:
        yield translate("Calendar", "%n of them overdue", "", 1).count(day.overdue)
    if day.count:
        yield translate("Calendar", "%n communication(s)", "", 1).count(day.count)
    else:
        yield translate("Calendar", "no communications")
    if day.marks:
        yield translate("Calendar", "%n event(s) without communications", "", 1).count(len(day.marks))


def deadline_words(deadline: Deadline, workspace: Workspace) -> str:
    """A deadline in words: "Letter from the board: decision of Legal, overdue"."""
    who = deadline.step.role or deadline.step.person
    text = translate("Calendar", "{title}: decision of {who}, overdue")
    if not deadline.is_overdue:
        text = translate("Calendar", "{title}: decision of {who}")
    return workspace.say(text.format(title=deadline.dated.title, who=who))


def deadlines_words(deadlines: Sequence[Deadline], workspace: Workspace) -> str:
    """The deadlines of a day in one line: "3 approvals due: 2 × Letter from the board, Budget"."""
    if len(deadlines) == 1:
        return deadline_words(deadlines[0], workspace)
    count = workspace.say(translate("Calendar", "%n approval(s) due", "", 1).count(len(deadlines)))
    titles = Counter(deadline.dated.title for deadline in deadlines)
    return f"{count}: {', '.join(title if n == 1 else f'{n} × {title}' for title, n in titles.items())}"


def week_words(first: dt.date, workspace: Workspace) -> tuple[str, str]:
    """A week in words: its ISO number, and its days."""
    number = workspace.say(translate("Calendar", "Week {number}").format(number=iso_week(first)))
    return number, days_words(first, first + dt.timedelta(6), workspace.locale)


def number_words(first: dt.date, workspace: Workspace) -> Iterator[str]:
    """What the number at seven days means; where they do not begin on Monday, also which of them it is the number of.

    ISO 8601 counts weeks from Monday to Sunday: the Sunday that stands first belongs to the week before.
    """
    yield ", ".join(week_words(first, workspace))
    if first.weekday():
        yield workspace.say(translate("Calendar", "The number of the ISO week that begins on the Monday in this row."))


def row_words(row: AgendaRow, workspace: Workspace) -> str:
    """A line of the agenda in words, for tool tips and screen readers."""
    if isinstance(row, WeekRow):
        count = workspace.say(translate("Calendar", "%n communication(s)", "", 1).count(row.count))
        return ", ".join((*week_words(row.date, workspace), count))
    day = long_date_words(row.date, workspace.locale)
    if row.entry:
        return f"{day}, {entry_words(row.entry, workspace)}"
    if isinstance(row.what, tuple):
        return "\n".join((day, *(deadline_words(deadline, workspace) for deadline in row.what)))
    if isinstance(row.what, Span):
        return f"{row.what.words}, {days_words(row.what.first, row.what.last, workspace.locale)}"
    return day_words(row.day, workspace)
