"""The frequencies that people ask for, as RFC 5545 rules (section 3.3.10), and taking a rule apart."""

from commplan.domain.rules import rule_parts
from commplan.domain.texts import Text, translate

_WORKING = "BYDAY=MO,TU,WE,TH,FR"

COMMON: tuple[tuple[str, Text], ...] = (
    ("", translate("Window", "once")),
    ("FREQ=DAILY", translate("Window", "every day")),
    (f"FREQ=WEEKLY;{_WORKING}", translate("Window", "every weekday")),
    ("FREQ=WEEKLY", translate("Window", "weekly")),
    ("FREQ=WEEKLY;INTERVAL=2", translate("Window", "every two weeks")),
    ("FREQ=MONTHLY", translate("Window", "monthly, on the same day")),
    (f"FREQ=MONTHLY;{_WORKING};BYSETPOS=1", translate("Window", "monthly, first weekday")),
    (f"FREQ=MONTHLY;{_WORKING};BYSETPOS=-1", translate("Window", "monthly, last weekday")),
    ("FREQ=MONTHLY;INTERVAL=2", translate("Window", "every two months")),
    ("FREQ=MONTHLY;INTERVAL=3", translate("Window", "quarterly")),
    ("FREQ=MONTHLY;INTERVAL=6", translate("Window", "twice a year")),
    ("FREQ=YEARLY", translate("Window", "yearly")),
)

NEVER, UNTIL, COUNT = "", "UNTIL", "COUNT"


def split(rule: str) -> tuple[str, str, str]:
    """A rule as (frequency, kind of end, end): ("FREQ=WEEKLY", "COUNT", "4")."""
    if not rule:
        return "", NEVER, ""
    parts = rule_parts(rule)
    kind = next((k for k in (UNTIL, COUNT) if k in parts), NEVER)
    end = parts.pop(kind, "")
    return ";".join(f"{name}={value}" for name, value in parts.items()), kind, end


def joined(frequency: str, kind: str, end: str) -> str:
    """The rule of a frequency and its end."""
    return f"{frequency};{kind}={end}" if frequency and kind and end else frequency
