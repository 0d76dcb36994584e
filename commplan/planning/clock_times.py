"""Times of day as people write them."""

import datetime as dt
import re

from commplan.domain.errors import UserError
from commplan.domain.texts import translate

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?([0-5]\d))?(?::[0-5]\d)?\s*(am|pm)?", re.IGNORECASE)


def read_time(text: str) -> dt.time:
    """A time of day: "9", "9:30", "9.30", "0930" or "9:30 am"; UserError for anything else."""
    found = _TIME.fullmatch(text)
    if found:
        hour, minute = int(found[1]), int(found[2] or 0)
        if found[3]:
            hour = hour % 12 + (12 if found[3].lower() == "pm" else 0)
        if hour < 24:
            return dt.time(hour, minute)
    raise UserError(translate("Errors", "a time such as 09:30 is expected."))
