"""What an edit does in one scope, in words."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale

from commplan.domain.labels import field_label
from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import Text, translate
from commplan.planning.phrases import frequency_phrase, offset_phrase
from commplan.services.scopes import (
    CommunicationChange,
    CommunicationMove,
    CommunicationRemoval,
    Edit,
    EventChange,
    EventMove,
    EventRemoval,
    Reach,
    Scope,
)
from commplan.ui.dates import date_words, long_date_words
from commplan.ui.dialogs.scope_counts import count_words

_NAMES = {
    Scope.THIS: translate("Window", "This date only"),
    Scope.FOLLOWING: translate("Window", "This and the following dates"),
    Scope.ALL: translate("Window", "All dates"),
}


def scope_names(edit: Edit, day: dt.date, locale: QLocale) -> dict[Scope, Text]:
    """What the choices are called; with the date where the question does not name it."""
    if not isinstance(edit, EventChange | CommunicationChange):
        return _NAMES
    words = date_words(day, locale)
    this = translate("Window", "Only {day}").format(day=words)
    return {**_NAMES, Scope.THIS: this, Scope.FOLLOWING: translate("Window", "From {day} on").format(day=words)}


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
    if isinstance(edit, CommunicationRemoval):
        title = translate("Window", "Delete “{title}”").format(title=edit.communication.title)
        what = translate("Window", "the date on {day}").format(day=long_date_words(day, locale))
        return Question(title, what, translate("Window", "Delete"))
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
    return Question(title, _fields(record, edit.values), translate("Window", "Change"))


def _fields(record: ContentEvent | Communication, values: Mapping[str, Any]) -> Text:
    """The names of the fields that change."""
    names = {name: field_label(record.kind, name) for name in values}
    return Text("", ", ".join(f"{{{name}}}" for name in names)).format(**names)


def _sending(edit: CommunicationMove, locale: QLocale) -> Text:
    """ "from … to …", with times where these change, and their ends where the length does."""
    days: list[str | Text] = [long_date_words(day, locale) for day in (edit.dated.date, edit.date)]
    if edit.time != edit.dated.time:
        lengths = (edit.dated.duration, edit.minutes) if edit.minutes != edit.dated.duration else (0, 0)
        times = [_clock(time, minutes) for time, minutes in zip((edit.dated.time, edit.time), lengths, strict=True)]
        days = [Text("", "{day}, {time}").format(day=day, time=time) for day, time in zip(days, times, strict=True)]
    return translate("Window", "from {before} to {after}").format(before=days[0], after=days[1])


def _clock(time: dt.time | None, minutes: int) -> str | Text:
    """ "09:00", with a length "09:00–10:30"."""
    if time is None:
        return translate("Window", "all day")
    end = dt.datetime.combine(dt.date.min, time) + dt.timedelta(minutes=minutes)
    return f"{time:%H:%M}–{end:%H:%M}" if minutes else f"{time:%H:%M}"


def _lasting(edit: CommunicationMove) -> Text:
    """ "from 30 to 45 minutes"."""
    text = translate("Window", "from {before} to %n minute(s)", "", 1)
    return text.count(edit.minutes).format(before=edit.dated.duration)


def reach_lines(edit: Edit, reach: Reach, locale: QLocale) -> Iterator[Text]:
    """One line for each thing that a person should know before agreeing."""
    if isinstance(edit, EventChange) and all(getattr(edit.event, name) == edit.values[name] for name in edit.values):
        yield translate("Window", "nothing changes yet")
        return
    yield count_words(edit, reach, locale)
    if reach.kept:
        yield translate("Window", "%n communication(s) stay as they are: sent or put up", "", 1).count(reach.kept)
    if reach.shown:
        yield translate("Window", "%n sent communication(s) show the change too", "", 1).count(reach.shown)
    if reach.again:
        yield translate("Window", "%n communication(s) will need approval again", "", 1).count(reach.again)
    if reach.scope != Scope.THIS:
        yield from _series_lines(edit, reach, locale)
    elif reach.new_series:
        yield translate("Window", "it becomes an event of its own, with new entries in calendars")


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
    offset, rhythm = _offset(edit, reach), _rhythm(edit, reach, lambda day: date_words(day, locale))
    if offset is not None:
        yield translate("Window", "then, counted from the event: {offset}").format(offset=offset)
    if rhythm is not None:
        yield translate("Window", "then: {rhythm}").format(rhythm=rhythm)
    if isinstance(edit, EventChange) and edit.event.rule and reach.event is None:
        yield translate("Window", "no date remains: the frequency ends with the dates that stay")
    if isinstance(edit, EventRemoval) and reach.scope == Scope.ALL and not reach.kept:
        yield translate("Window", "the event is deleted with its communications")
    if reach.new_series:
        yield translate("Window", "they become an event of their own, with new entries in calendars")


def _wanted(edit: EventMove | CommunicationMove) -> object:
    return edit.to if isinstance(edit, EventMove) else edit.date


def _offset(edit: Edit, reach: Reach) -> Text | None:
    """How far from its event a communication goes out, where the edit changes that."""
    if reach.communication is None or not isinstance(edit, CommunicationMove | CommunicationChange):
        return None
    if isinstance(edit, CommunicationMove) and not edit.is_move:
        return None
    after = offset_phrase(reach.communication)
    if isinstance(edit, CommunicationChange) and str(offset_phrase(edit.communication)) == str(after):
        return None
    return after


def _rhythm(edit: Edit, reach: Reach, day: Callable[..., str]) -> Text | None:
    """The frequency, where the edit changes it."""
    if reach.event is None or not isinstance(edit, EventChange | EventMove):
        return None
    before, after = frequency_phrase(edit.event, day), frequency_phrase(reach.event, day)
    return after if str(after) != str(before) else None
