"""The card beside what is dragged: the date it will really get, and what speaks against it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from commplan.domain.texts import Text, translate
from commplan.planning.drop import Deed, Drop, EventDay
from commplan.planning.drops import DAY, named_day
from commplan.planning.schedule import Dated
from commplan.ui.calendar.periods import days_words, first_weekday, week_number
from commplan.ui.dates import long_date_words, time_words
from commplan.ui.workspace import Workspace

_WIDTH = 300
_PAD, _GAP = 14, 5
_ICON = 16
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap

_FOOTS = {
    Deed.MOVE: translate("Calendar", "Drop: move · Ctrl: copy · Shift: the whole event · Esc: cancel"),
    Deed.COPY: translate("Calendar", "Drop: copy · Esc: cancel"),
    Deed.RESIZE: translate("Calendar", "Drop: change · Esc: cancel"),
    Deed.DRAW: translate("Calendar", "Drop: add · Esc: cancel"),
}
_EVENT_FOOT = translate("Calendar", "Drop: move · Ctrl: copy · Esc: cancel")
_NO_FOOT = translate("Calendar", "Can’t be dropped here · Esc: cancel")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words; `font` and `role` (of the colour) as in Theme, `icon` "" for none."""

    words: str
    font: str = "body"
    role: str = "text"
    icon: str = ""


def when_words(drop: Drop, workspace: Workspace) -> str:
    """When it would be: "Thursday 19 November 2026, 10:00" (or "all day"), with the end where that is what changes."""
    locale = workspace.locale
    if drop.last_date > drop.date:
        return days_words(drop.date, drop.last_date, locale)
    words = long_date_words(drop.date, locale)
    if drop.time is None:
        all_day = workspace.say(translate("Calendar", "all day"))
        return f"{words}, {all_day}" if isinstance(drop.subject, Dated) else words
    words = f"{words}, {time_words(drop.time, locale)}"
    if drop.deed in (Deed.RESIZE, Deed.DRAW):
        words = f"{words} – {_end_words(drop.time, drop.duration, workspace)}"
    return words


def _end_words(time: dt.time, minutes: int, workspace: Workspace) -> str:
    end = (time.hour * 60 + time.minute + minutes) % DAY
    return time_words(dt.time(end // 60, end % 60), workspace.locale)


def card_lines(drop: Drop, workspace: Workspace) -> list[Line]:
    """What there is to say of a drop, most important first."""
    say = workspace.say
    lines = [Line(when_words(drop, workspace), "strong"), Line(_below(drop, workspace), "small", "text-muted")]
    if isinstance(drop.subject, EventDay):
        text = translate("Calendar", "The event “{title}”").format(title=drop.subject.title)
        lines.insert(1, Line(say(text)))
    if drop.refusal is not None:
        return [*lines, Line(say(drop.refusal), "strong", "danger", "ban")]
    why = way_given(drop, workspace)
    if why is not None:
        lines.append(Line(say(why), icon="arrow-down"))
    for conflict in drop.conflicts:
        role = "danger" if conflict.is_grave else "warning"
        lines.append(Line(say(conflict.text), role=role, icon="triangle-alert"))
    if not drop.conflicts and drop.is_change and drop.deed != Deed.RESIZE:
        lines.append(Line(say(translate("Calendar", "No conflicts")), role="success", icon="check"))
    lines += [Line(words, icon="stamp") for words in _approval(drop, workspace)]
    return lines


def way_given(drop: Drop, workspace: Workspace) -> Text | None:
    """Why it comes to lie on another day than the one it is dropped on; None when it does not."""
    if drop.date == drop.wanted or drop.deed == Deed.RESIZE:
        return None
    text = translate("Calendar", "{day} is not a working day: it goes to the one before.")
    if drop.date > drop.wanted:
        text = translate("Calendar", "{day} is not a working day: it goes to the next one.")
    return text.format(day=named_day(workspace.schedule.calendar, drop.wanted))


def _below(drop: Drop, workspace: Workspace) -> str:
    say = workspace.say
    week = say(
        translate("Calendar", "week {number}").format(number=week_number(drop.date, first_weekday(workspace.locale)))
    )
    return " · ".join((week, *(say(text) for text in _facts(drop))))


def _facts(drop: Drop) -> Iterator[Text]:
    """How far it goes, or how long it takes."""
    if drop.deed in (Deed.RESIZE, Deed.DRAW):
        if drop.last_date > drop.date:
            yield translate("Calendar", "%n day(s)", "", 1).count(drop.span)
        elif drop.time is not None:
            yield translate("Calendar", "%n minute(s)", "", 1).count(drop.duration)
    elif not drop.is_change:
        yield translate("Calendar", "where it is")
    elif drop.distance > 0:
        yield translate("Calendar", "%n working day(s) later", "", 1).count(drop.distance)
    elif drop.distance < 0:
        yield translate("Calendar", "%n working day(s) earlier", "", 1).count(-drop.distance)


def _approval(drop: Drop, workspace: Workspace) -> Iterator[str]:
    say = workspace.say
    yield from (say(note) for note in drop.notes)
    if drop.approval_by is not None and drop.approval_by != drop.approval_was:
        text = translate("Calendar", "Put up for approval by {day}")
        if drop.approval_was is not None:
            text = translate("Calendar", "Put up for approval by {day}, was {before}")
        yield say(text.format(day=drop.approval_by, before=drop.approval_was))


def foot_of(drop: Drop) -> Text:
    """What letting go would do."""
    if drop.refusal is not None:
        return _NO_FOOT
    return _EVENT_FOOT if drop.deed == Deed.MOVE and isinstance(drop.subject, EventDay) else _FOOTS[drop.deed]


# --- drawing


def draw_card(drop: Drop, workspace: Workspace, ratio: float) -> QPixmap:
    """The card as a picture for a screen with this device-pixel ratio."""
    lines = card_lines(drop, workspace)
    foot = Line(workspace.say(foot_of(drop)), "small", "text-muted")
    places = _places([*lines, foot], workspace)
    size = QSize(_WIDTH, places[-1].bottom() + _PAD)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = workspace.theme.color
    painter.setPen(QPen(color("line-strong"), 1))
    painter.setBrush(color("surface-raised"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 6, 6)
    for line, place in zip([*lines, foot], places, strict=True):
        if line.icon:
            ink = color("text-muted" if line.role == "text" else line.role)
            workspace.icons.paint(painter, line.icon, ink, _PAD, place.y() + 1, _ICON)
        painter.setFont(workspace.theme.font(line.font))
        painter.setPen(color(line.role))
        painter.drawText(place, _WRAP, line.words)
    y = places[-1].top() - 6
    painter.setPen(QPen(color("line"), 0))
    painter.drawLine(_PAD, y, size.width() - _PAD, y)
    painter.end()
    return pixmap


def _places(lines: Sequence[Line], workspace: Workspace) -> list[QRect]:
    """Where each line stands, the last one (the foot) a little apart."""
    places: list[QRect] = []
    y = _PAD - 2
    for n, line in enumerate(lines):
        left = _PAD + (_ICON + 8 if line.icon else 0)
        room = QRect(left, y, _WIDTH - _PAD - left, 400)
        found = QFontMetrics(workspace.theme.font(line.font)).boundingRect(room, _WRAP, line.words)
        y += 10 if n == len(lines) - 1 else 0
        places.append(QRect(left, y, room.width(), found.height()))
        y += found.height() + _GAP
    return places
