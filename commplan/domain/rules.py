"""Frequencies as RFC 5545 recurrence rules (section 3.3.10), bounded before anything expands them."""

import datetime as dt
import re

from commplan.domain.texts import Text, translate

_SMALL = r"[1-9][0-9]{0,2}"  # 1..999; Outlook takes no COUNT above 999
_WEEKDAY = r"(?:MO|TU|WE|TH|FR|SA|SU)"
_MONTH_DAY = r"-?(?:[1-9]|[12][0-9]|3[01])"
_PARTS = {
    "FREQ": "DAILY|WEEKLY|MONTHLY|YEARLY",
    "INTERVAL": _SMALL,
    "COUNT": _SMALL,
    "UNTIL": r"[0-9]{8}",
    "BYDAY": rf"(?:-?[1-5])?{_WEEKDAY}(?:,(?:-?[1-5])?{_WEEKDAY})*",
    "BYMONTHDAY": f"{_MONTH_DAY}(?:,{_MONTH_DAY})*",
    "BYMONTH": r"(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*",
    "BYSETPOS": r"-?(?:[1-9]|[1-9][0-9])",
    "WKST": _WEEKDAY,
}


def rule_parts(rule: str) -> dict[str, str]:
    """The parts of a rule in the order written: "FREQ=WEEKLY;BYDAY=TU" -> {"FREQ": "WEEKLY", "BYDAY": "TU"}."""
    return dict(part.partition("=")[::2] for part in rule.split(";"))


def rule_problem(rule: str) -> Text | None:
    """What is wrong with `rule`, or None. Sub-daily rules, zero intervals and values out of range are refused."""
    parts = rule_parts(rule)
    if len(parts) != rule.count(";") + 1:
        return translate("Errors", "a part of the frequency stands there twice.")
    for name, value in parts.items():
        pattern = _PARTS.get(name)
        if pattern is None or not re.fullmatch(pattern, value):
            return translate("Errors", "the frequency can’t be read at “{part}”.").format(part=f"{name}={value}"[:60])
    if "UNTIL" in parts and not _is_date(parts["UNTIL"]):
        return translate("Errors", "the frequency ends on “{day}”, which is not a date.").format(day=parts["UNTIL"])
    if "FREQ" not in parts:
        return translate("Errors", "the frequency does not say how often (FREQ).")
    if "COUNT" in parts and "UNTIL" in parts:
        return translate("Errors", "the frequency has both a number of times and an end date; one is enough.")
    if "BYSETPOS" in parts and not {"BYDAY", "BYMONTHDAY"} & parts.keys():
        return translate("Errors", "a position (BYSETPOS) needs days to choose from.")
    if parts["FREQ"] in ("DAILY", "WEEKLY") and re.search(r"\d", parts.get("BYDAY", "")):
        return translate("Errors", "numbered weekdays belong to monthly and yearly frequencies.")
    return None


def _is_date(digits: str) -> bool:
    try:
        dt.datetime.strptime(digits, "%Y%m%d")  # noqa: DTZ007  a day has no zone
    except ValueError:
        return False
    return True
