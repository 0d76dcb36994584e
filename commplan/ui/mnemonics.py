"""Underlined letters of menus. A menu comes from several places and speaks three languages, so letters may meet."""

import re
from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

_SINGLE = re.compile(r"&(?!&)")


def keep_letters_apart(menu: QMenu) -> None:
    """Whenever the menu opens, give each of its entries a letter of its own."""
    menu.aboutToShow.connect(lambda: _share_out(menu.actions()))


def _share_out(actions: Sequence[QAction]) -> None:
    """The first that wants a letter gets it; who comes later gets another one of its words, if one is left."""
    taken: set[str] = set()
    late = []
    for action in actions:
        letter = _letter(action.text())
        if letter in taken:
            late.append(action)
        elif letter:
            taken.add(letter)
    for action in late:
        words = "&&".join(_SINGLE.sub("", part) for part in action.text().split("&&"))
        place = next((n for n in _places(words) if words[n].upper() not in taken), None)
        if place is None:
            action.setText(words)
        else:
            action.setText(f"{words[:place]}&{words[place:]}")
            taken.add(words[place].upper())


def _letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def _places(words: str) -> list[int]:
    """Where a letter may be underlined: first those that begin a word; only letters that every keyboard has."""
    plain = [n for n, letter in enumerate(words.split("\t")[0]) if letter.isascii() and letter.isalpha()]
    return sorted(plain, key=lambda n: n > 0 and words[n - 1] != " ")
