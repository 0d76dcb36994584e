"""When a communication goes out, written into a cell and read from one: "3 working days before, 09:00", or "-3"."""

import dataclasses
import datetime as dt
import re
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.records import Communication
from commplan.domain.texts import Translate, translate
from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.planning.folding import fold
from commplan.planning.phrases import offset_phrase

_TIME = re.compile(r"(?:^|[,\s])\s*(\d{1,2}[:.]\d{2})\s*$")
_ALL_DAY = translate("Window", "all day")


def write_offset(c: Communication, say: Translate) -> str:
    """How long before or after its event, and at what time."""
    time = c.time.isoformat("minutes") if c.time else say(_ALL_DAY)
    return f"{_days(c, say)}, {time}"


def _days(c: Communication, say: Translate) -> str:
    return say(offset_phrase(dataclasses.replace(c, time=None)))


def read_offset(c: Communication, text: str, say: Translate) -> dict[str, Any]:
    """The fields that `text` gives; where it says no time, that stays. UserError when it can't be understood."""
    days, values = _without_time(text, say)
    if re.fullmatch(r"[-+−]?\d{1,3}", days):
        return {**values, "offset": int(days.replace("−", "-"))}
    number = re.search(r"\d+", days)
    wanted, n = fold(" ".join(days.split())), int(number[0]) if number else 0
    # what it counts in now comes first: on the day itself that makes no difference, and should not be changed
    units = sorted(OffsetUnit, key=lambda unit: unit != c.offset_unit)
    for unit in units:
        for origin in OffsetFrom:
            for offset in (n, -n):
                if abs(offset) > 400:
                    continue
                other = dataclasses.replace(c, offset=offset, offset_unit=unit, offset_from=origin)
                if fold(_days(other, say)) == wanted:
                    return {**values, "offset": offset, "offset_unit": unit, "offset_from": origin}
    if not days and values:
        return values
    example = _days(dataclasses.replace(c, offset=-3, offset_unit=OffsetUnit.WORKING_DAYS), say)
    raise UserError(translate("Errors", "something like “{example}” is expected.").format(example=example))


def _without_time(text: str, say: Translate) -> tuple[str, dict[str, Any]]:
    """The days, and the time where one is said."""
    from_end = fold(text)
    for words in (fold(say(_ALL_DAY)), "all day"):
        if from_end.endswith(words):
            return text[: len(text) - len(words)].rstrip(" ,"), {"time": None}
    found = _TIME.search(text)
    if not found:
        return text, {}
    hour, _, minute = found[1].replace(".", ":").partition(":")
    if int(hour) > 23 or int(minute) > 59:
        raise UserError(translate("Errors", "a time such as 09:30 is expected."))
    return text[: found.start()].rstrip(" ,"), {"time": dt.time(int(hour), int(minute))}
