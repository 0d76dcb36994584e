"""The words for days and frequencies that a quickly added line understands, by language. They are input, not texts.

Words are folded (no case, no marks) and may be two: "co tydzien". A weekday means the next such day after today.
"""

from dataclasses import dataclass

WEEKLY, MONTHLY, QUARTERLY, YEARLY = "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickWords:
    """One language: days from today on, weekdays (0 = Monday), frequencies; `separators` of a date without a year."""

    separators: str
    from_today: dict[str, int]
    weekdays: dict[str, int]
    frequencies: dict[str, str]


def _numbered(*days: str) -> dict[str, int]:
    """Each weekday's words, separated by blanks, by the number of the day."""
    return {word: number for number, words in enumerate(days) for word in words.split()}


QUICK_WORDS = {
    "en": QuickWords(
        separators="./",
        from_today={"today": 0, "tomorrow": 1},
        weekdays=_numbered(
            "mon monday", "tue tuesday", "wed wednesday", "thu thursday", "fri friday", "sat saturday", "sun sunday"
        ),
        frequencies={
            "weekly": WEEKLY, "every week": WEEKLY, "monthly": MONTHLY, "every month": MONTHLY,
            "quarterly": QUARTERLY, "every quarter": QUARTERLY, "yearly": YEARLY, "every year": YEARLY,
        },
    ),
    "pl": QuickWords(
        separators=".",
        from_today={"dzis": 0, "dzisiaj": 0, "jutro": 1, "pojutrze": 2},
        weekdays=_numbered(
            "pn pon poniedzialek", "wt wtorek", "sr sroda", "czw czwartek", "pt piatek", "sob sobota",
            "nd niedz niedziela",
        ),
        frequencies={
            "co tydzien": WEEKLY, "tygodniowo": WEEKLY, "co miesiac": MONTHLY, "miesiecznie": MONTHLY,
            "co kwartal": QUARTERLY, "kwartalnie": QUARTERLY, "co rok": YEARLY, "corocznie": YEARLY,
        },
    ),
    "nl": QuickWords(
        separators=".-",
        from_today={"vandaag": 0, "morgen": 1, "overmorgen": 2},
        weekdays=_numbered(
            "ma maandag", "di dinsdag", "wo woensdag", "do donderdag", "vr vrijdag", "za zaterdag", "zo zondag"
        ),
        frequencies={
            "wekelijks": WEEKLY, "elke week": WEEKLY, "maandelijks": MONTHLY, "elke maand": MONTHLY,
            "elk kwartaal": QUARTERLY, "per kwartaal": QUARTERLY, "jaarlijks": YEARLY, "elk jaar": YEARLY,
        },
    ),
}  # fmt: skip
