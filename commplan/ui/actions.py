"""Actions: what a person can do by menu, button or key. Each is declared once, as data."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from commplan.domain.texts import Text, Translate, translate
from commplan.ui.icons import Icons

StandardKey = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action. `text` may have a mnemonic (&); `keys` work on every system, beside the usual one for `standard`.

    `menu` names the menu it appears in: "file", "edit", "view", "plan", "export" or "help"; "" for none.
    `also` are other words by which "search or do" finds it. `once`: holding its keys down does it once only.
    """

    id: str
    text: Text
    icon: str = ""
    keys: tuple[str, ...] = ()
    standard: QKeySequence.StandardKey | None = None
    tip: Text | None = None
    menu: str = ""
    checkable: bool = False
    also: Text | None = None
    once: bool = False


SETTINGS = translate("Palette", "settings preferences options")
"""By these words too a setting is found."""

ADDING = translate("Palette", "add create new")
"""By these words too is found what makes something new."""

ALSO = "also"
"""The property of an action, or of that of a submenu, that holds such words."""


@dataclass(frozen=True, slots=True)
class KeyNote:
    """Keys that work without being an action of a menu, for the sheet of shortcuts: "Alt+Down", what they do."""

    keys: str  # alternatives are separated by " / "
    text: Text


def key_sequences(spec: ActionSpec) -> list[QKeySequence]:
    """The shortcuts of an action: the usual one of the platform, and our own.

    What else the platform knows is left out, as it may be taken: under X11 Ctrl+D deletes too.
    """
    platform = QKeySequence.keyBindings(spec.standard) if spec.standard is not None else []
    usual = [sequence for sequence in platform if not sequence.isEmpty()][:1]
    return usual + [own for own in map(QKeySequence, spec.keys) if own not in usual]


def make_action(
    spec: ActionSpec, handler: Callable[[], object], *, say: Translate, parent: QWidget, icons: Icons | None = None
) -> QAction:
    """The action as Qt has it. The handler is called without arguments; for a checkable action ask `isChecked()`."""
    action = QAction(say(spec.text), parent)
    action.setObjectName(spec.id)
    if spec.icon and icons:
        action.setIcon(icons.icon(spec.icon))
    keys = key_sequences(spec)
    action.setShortcuts(keys)
    action.setAutoRepeat(not spec.once)
    name = say(spec.tip) if spec.tip else say(spec.text).replace("&", "").rstrip("…")
    action.setToolTip(f"{name} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else name)
    action.setCheckable(spec.checkable)
    if spec.also:
        action.setProperty(ALSO, say(spec.also))
    action.triggered.connect(lambda _=False: handler())
    return action
