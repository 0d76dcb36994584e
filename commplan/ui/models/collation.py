"""The order of words in a language: "ł" after "l" and before "m" in Polish, "10" after "9"."""

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt


class Collation:
    """Sort keys of one locale, each made once."""

    def __init__(self, locale: QLocale) -> None:
        self._collator = QCollator(locale)
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._keys: dict[str, QCollatorSortKey] = {}

    def key(self, words: str) -> QCollatorSortKey:
        """Something that sorts as `words` do."""
        key = self._keys.get(words)
        if key is None:
            key = self._keys[words] = self._collator.sortKey(words)
        return key
