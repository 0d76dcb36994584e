"""The translation files: turns a Text into Polish, Dutch or English.

Uses QTranslator objects that are not installed, so that a sheet can speak another language than the screen. The files
are made from `resources/translations/*.ts` by `pyside6-lrelease`; the English one holds plural forms only.
"""

from functools import cache

from PySide6.QtCore import QTranslator

from commplan import resources
from commplan.domain.texts import Text, fill


class Catalogue:
    """One language; call it with a Text."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._translator = QTranslator()
        self._translator.load(str(resources.path("translations", f"commplan_{language}.qm")))

    def __call__(self, text: Text) -> str:
        words = self._translator.translate(text.context, text.source, "", text.n) if text.context else ""
        return fill(words or text.source, text, self)


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of "en", "pl" or "nl"."""
    return Catalogue(language)
