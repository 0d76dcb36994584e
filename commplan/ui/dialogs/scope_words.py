"""What an edit does in one scope, in words."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import Text, translate
from commplan.planning.phrases import frequency_phrase, offset_phrase
from commplan.services.scopes import (
    CommunicationChange,
    CommunicationMove,
    Edit,
    EventChange,
    EventMove,
    EventRemoval,
    Reach,
    Scope,
    original_of,
)
from commplan.ui.dates import date_words, long_date_words

_NAMES = {
    Scope.THIS: translate("Window", "This date only"),
    Scope.FOLLOWING: translate("Window", "This and the following dates"),
    Scope.ALL: translate("Window", "All dates"),
}


def scope_names(edit: Edit, choices: Sequence[Scope], locale: QLocale) -> dict[Scope, Text]:
    """What the choices are called; without "this date", the following ones say from when on."""
    names = dict(_NAMES)
    if Scope.THIS not in choices:
        day = date_words(original_of(edit), locale)
        names[Scope.FOLLOWING] = translate("Window", "From {day} on").format(day=day)
    return names


@dataclass(frozen=True, slots=True)
class Question:
    """How the dialog asks: its title, what is about to happen, and what the button says."""

    title: Text
    what: Text | None
    agree: Text


def question_of(edit: Edit, day: dt.date, locale: QLocale) -> Question:
    """How to ask for the scope of `edit`; `day` is the event's date that it is about."""
    if isinstance(edit, EventRemoval):
        title = translate("Window", "Leave out “{title}”").format(title=edit.event.title)
        what = translate("Window", "the date on {day}").format(day=long_date_words(day, locale))
        return Question(title, what, translate("Window", "Leave out"))
    if isinstance(edit, EventMove):
        title = translate("Window", "Move “{title}”").format(title=edit.event.title)
        to = translate("Window", "to {day}").format(day=long_date_words(edit.to, locale))
        return Question(title, to, translate("Window", "Move"))
    if isinstance(edit, CommunicationMove):
        title = translate("Window", "Move “{title}”").format(title=edit.dated.title)
        if edit.is_move:
            return Question(title, _sending(edit, locale), translate("Window", "Move"))
        title = translate("Window", "Change “{title}”").format(title=edit.dated.title)
        return Question(title, _lasting(edit), translate("Window", "Change"))
    record: ContentEvent | Communication = edit.event if isinstance(edit, EventChange) else edit.communication
    title = translate("Window", "Change “{title}”").format(title=record.title)
    return Question(title, None, translate("Window", "Change"))


def _sending(edit: CommunicationMove, locale: QLocale) -> Text:
    """ "from … to …", with times where these change, and their ends where the length does."""
    days = [long_date_words(day, locale) for day in (edit.dated.date, edit.date)]
    if edit.time != edit.dated.time:
        lengths = (edit.dated.duration, edit.minutes) if edit.minutes != edit.dated.duration else (0, 0)
        times = [_clock(time, minutes) for time, minutes in zip((edit.dated.time, edit.time), lengths, strict=True)]
        days = [f"{day}, {time}" if time else day for day, time in zip(days, times, strict=True)]
    return translate("Window", "from {before} to {after}").format(before=days[0], after=days[1])


def _clock(time: dt.time | None, minutes: int) -> str:
    """ "09:00", with a length "09:00–10:30"; "" for the whole day."""
    if time is None:
        return ""
    end = dt.datetime.combine(dt.date.min, time) + dt.timedelta(minutes=minutes)
    return f"{time:%H:%M}–{end:%H:%M}" if minutes else f"{time:%H:%M}"


def _lasting(edit: CommunicationMove) -> Text:
    """ "from 30 to 45 minutes"."""
    text = translate("Window", "from {before} to %n minute(s)", "", 1)
    return text.count(edit.minutes).format(before=edit.dated.duration)


def reach_lines(edit: Edit, reach: Reach, locale: QLocale) -> Iterator[Text]:
    """One line for each thing that a person should know before agreeing."""
    counted = _GONE if isinstance(edit, EventRemoval) else _CHANGED
    if reach.past and reach.past == reach.dates:
        yield translate("Window", "{dates}, already past").format(dates=counted.count(reach.dates))
    elif reach.past:
        past = translate("Window", "%n of them already past", "", 1).count(reach.past)
        yield Text("", "{dates}, {past}").format(dates=counted.count(reach.dates), past=past)
    else:
        yield counted.count(reach.dates)
    if reach.kept:
        yield translate("Window", "%n communication(s) stay as they are: sent or put up", "", 1).count(reach.kept)
    if reach.again:
        yield translate("Window", "%n communication(s) will need approval again", "", 1).count(reach.again)
    if reach.scope != Scope.THIS:
        yield from _series_lines(edit, reach, locale)


_CHANGED = translate("Window", "%n date(s) change", "", 1)
_GONE = translate("Window", "%n date(s) go", "", 1)


def _series_lines(edit: Edit, reach: Reach, locale: QLocale) -> Iterator[Text]:
    if reach.exceptions:
        yield translate("Window", "%n left out, moved or added date(s) stay", "", 1).count(reach.exceptions)
    if reach.dropped:
        yield translate("Window", "%n left out or moved date(s) lose their meaning", "", 1).count(reach.dropped)
    if reach.drafts:
        yield translate("Window", "%n draft(s) lose their date", "", 1).count(reach.drafts)
    if isinstance(edit, EventMove | CommunicationMove) and reach.day != _wanted(edit) and reach.day is not None:
        day = long_date_words(reach.day, locale)
        yield translate("Window", "this date itself stays on {day}").format(day=day)
    after = _rhythm(edit, reach, lambda day: date_words(day, locale))
    if after is not None:
        yield translate("Window", "then: {rhythm}").format(rhythm=after)
    if reach.new_series:
        yield translate("Window", "they become an event of their own, with new entries in calendars")


def _wanted(edit: EventMove | CommunicationMove) -> object:
    return edit.to if isinstance(edit, EventMove) else edit.date


def _rhythm(edit: Edit, reach: Reach, day: Callable[..., str]) -> Text | None:
    """The frequency, or the offset of a communication, where the edit changes it."""
    if isinstance(edit, CommunicationMove) and not edit.is_move:
        return None
    if isinstance(edit, CommunicationMove | CommunicationChange):
        return offset_phrase(reach.communication) if reach.communication else None
    if reach.event is None or isinstance(edit, EventRemoval):
        return None
    before, after = frequency_phrase(edit.event, day), frequency_phrase(reach.event, day)
    return after if str(after) != str(before) else None
