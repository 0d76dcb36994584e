"""Words in the views of the calendar: broken into lines, and read out to those who do not see them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from commplan.domain.labels import choice_label
from commplan.domain.texts import translate
from commplan.ui.calendar.days import Day, Entry, EventMark
from commplan.ui.calendar.month_layout import Wrap
from commplan.ui.dates import long_date_words, time_words
from commplan.ui.workspace import Workspace


def wrapping(font: QFont) -> Wrap:
    """Breaks words between spaces and shortens the last line, for texts in `font`."""
    metrics = QFontMetricsF(font)

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


def item_words(item: Entry, workspace: Workspace) -> str:
    """An item in words, for tool tips and screen readers: "09:00, Letter from the board, e-mail, approved"."""
    if isinstance(item, EventMark):
        return workspace.say(translate("Calendar", "{title}, nothing goes out about it yet").format(title=item.title))
    dated, say = item.dated, workspace.say
    when = time_words(dated.time, workspace.locale) if dated.time else say(translate("Calendar", "all day"))
    return ", ".join((when, dated.title, say(choice_label(item.form)), say(choice_label(item.status)).lower()))


def day_words(day: Day, workspace: Workspace) -> str:
    """A day in words, for screen readers."""
    say = workspace.say
    facts = [long_date_words(day.date, workspace.locale)]
    if day.note:
        facts.append(day.note)
    elif not day.is_working:
        facts.append(say(translate("Calendar", "day off")))
    if day.is_quiet:
        facts.append(say(translate("Calendar", "quiet period")))
    if day.due:
        facts.append(say(translate("Calendar", "%n approval(s) due", "", 1).count(day.due)))
    facts += [item_words(item, workspace) for item in day.items] or [say(translate("Calendar", "no communications"))]
    facts += [item_words(mark, workspace) for mark in day.marks]
    return "; ".join(facts)
