"""Undo in a text field: of the words typed there, and of the plan once there are none."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit


def nothing_to_undo(field: QObject, event: QKeyEvent) -> bool:
    """Whether a field is about to claim Undo or Redo although it has nothing to undo: the key is the plan's then."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        undoes = True
    elif event.matches(QKeySequence.StandardKey.Redo):
        undoes = False
    else:
        return False
    if isinstance(field, QComboBox):
        field = field.lineEdit() or field
    if isinstance(field, QLineEdit):
        return not (field.isUndoAvailable() if undoes else field.isRedoAvailable())
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return not (document.isUndoAvailable() if undoes else document.isRedoAvailable())
    return False
