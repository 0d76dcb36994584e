"""The countries that the welcome screen offers, by the names people know."""

from commplan.domain.texts import Text, translate

COUNTRIES: tuple[tuple[str, Text], ...] = (
    ("PL", translate("Window", "Poland")),
    ("NL", translate("Window", "Netherlands")),
    ("BE", translate("Window", "Belgium")),
    ("DE", translate("Window", "Germany")),
    ("GB", translate("Window", "United Kingdom")),
    ("IE", translate("Window", "Ireland")),
    ("US", translate("Window", "United States")),
)

_USUAL = {"pl": "PL", "nl": "NL", "en": "GB"}


def country_of(language: str) -> str:
    """The country to offer first."""
    return _USUAL[language]
