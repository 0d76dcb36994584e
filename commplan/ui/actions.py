"""Actions: what a person can do by menu, button or key. Each is declared once, as data."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from commplan.domain.texts import Text, Translate
from commplan.ui.icons import Icons

StandardKey = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action. `text` may have a mnemonic (&); `keys` are used where Qt knows none for `standard`.

    `menu` names the menu it appears in: "file", "edit", "view", "plan", "export" or "help"; "" for none.
    """

    id: str
    text: Text
    icon: str = ""
    keys: tuple[str, ...] = ()
    standard: QKeySequence.StandardKey | None = None
    tip: Text | None = None
    menu: str = ""
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class KeyNote:
    """Keys that work without being an action of a menu, for the sheet of shortcuts: "Alt+Down", what they do."""

    keys: str  # alternatives are separated by " / "
    text: Text


def key_sequences(spec: ActionSpec) -> list[QKeySequence]:
    """The shortcuts of an action: those of the platform, else our own."""
    platform = QKeySequence.keyBindings(spec.standard) if spec.standard is not None else []
    usable = [sequence for sequence in platform if not sequence.isEmpty()]
    return usable or [QKeySequence(key) for key in spec.keys]


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
    name = say(spec.tip) if spec.tip else say(spec.text).replace("&", "").rstrip("…")
    action.setToolTip(f"{name} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else name)
    action.setCheckable(spec.checkable)
    action.triggered.connect(lambda _=False: handler())
    return action
