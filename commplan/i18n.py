"""The translation files: turns a Text into Polish, Dutch or English.

Uses QTranslator objects that are not installed, so that a sheet can speak another language than the screen. The files
are made from `resources/translations/*.ts` by `pyside6-lrelease`; the English one holds plural forms only.
"""

import dataclasses
import datetime as dt
from functools import cache

from PySide6.QtCore import QDate, QLocale, QTranslator

from commplan import resources
from commplan.domain.texts import Text, fill


class Catalogue:
    """One language; call it with a Text."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = QLocale(language)
        self._translator = QTranslator()
        self._translator.load(str(resources.path("translations", f"commplan_{language}.qm")))

    def __call__(self, text: Text) -> str:
        words = self._translator.translate(text.context, text.source, "", text.n) if text.context else ""
        words = words or text.source
        if text.n >= 0:
            words = words.replace("%n", self._locale.toString(text.n))
        values = {name: self._localised(value) for name, value in text.values.items()}
        return fill(words, dataclasses.replace(text, values=values), self)

    def _localised(self, value: object) -> object:
        """Days and numbers as they are written in this language; everything else as it is, years as words too."""
        if isinstance(value, dt.date):
            return self._locale.toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")
        if isinstance(value, int) and not isinstance(value, bool):
            return self._locale.toString(value)
        if isinstance(value, float):
            return self._locale.toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
        return value


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of "en", "pl" or "nl"."""
    return Catalogue(language)
