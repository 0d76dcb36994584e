"""How many dates an edit changes, in words: in the plan's period, and whether more of them lie outside."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from commplan.domain.texts import Text, translate
from commplan.services.scopes import CommunicationRemoval, Edit, EventChange, EventRemoval, Reach
from commplan.ui.dates import date_words

_CHANGED = translate("Window", "%n date(s) change", "", 1)
_GONE = translate("Window", "%n date(s) go", "", 1)
_NEW = translate("Window", "%n date(s) are new", "", 1)
_SAME = translate("Window", "%n date(s) stay", "", 1)


def count_words(edit: Edit, reach: Reach, locale: QLocale) -> Text:
    """ "12 dates change, 2 of them already past, and those after the plan's end on 31 May 2027"; with another
    frequency that gives more or fewer dates "2 dates go, 7 dates are new, 4 dates stay"."""
    words = _with_past(_joined(_counts(edit, reach)), reach)
    if reach.later is not None and _is_other_number(edit, reach) and reach.event is not None:
        end = date_words(reach.later, locale)
        text = translate("Window", "{dates}; those after the plan’s end on {day} follow the new frequency")
        return text.format(dates=words, day=end)
    return _with_outside(words, reach, locale)


def _counts(edit: Edit, reach: Reach) -> Iterator[Text]:
    if isinstance(edit, EventRemoval | CommunicationRemoval):
        yield _GONE.count(reach.dates)
    elif _is_other_number(edit, reach):
        counts = ((_GONE, reach.gone), (_NEW, reach.new), (_SAME, reach.same))
        yield from (text.count(number) for text, number in counts if number)
    else:
        yield _CHANGED.count(reach.dates)


def _is_other_number(edit: Edit, reach: Reach) -> bool:
    return isinstance(edit, EventChange) and "rule" in edit.values and reach.gone != reach.new


def _joined(texts: Iterator[Text]) -> Text:
    found = {f"text{n}": text for n, text in enumerate(texts)}
    return Text("", ", ".join(f"{{{name}}}" for name in found)).format(**found)


def _with_past(words: Text, reach: Reach) -> Text:
    if not reach.past:
        return words
    if reach.past == reach.dates:
        return translate("Window", "{dates}, already past").format(dates=words)
    past = translate("Window", "%n of them already past", "", 1).count(reach.past)
    return Text("", "{dates}, {past}").format(dates=words, past=past)


def _with_outside(words: Text, reach: Reach, locale: QLocale) -> Text:
    if reach.earlier is not None and reach.later is not None:
        return translate("Window", "{dates}, and those before and after the plan’s period").format(dates=words)
    if reach.later is not None:
        end = date_words(reach.later, locale)
        return translate("Window", "{dates}, and those after the plan’s end on {day}").format(dates=words, day=end)
    if reach.earlier is not None:
        start = date_words(reach.earlier, locale)
        return translate("Window", "{dates}, and those before the plan’s start on {day}").format(dates=words, day=start)
    return words
