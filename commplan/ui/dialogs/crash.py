"""The dialog for a bug: what is safe, what to do, and the details to copy."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from commplan.domain.texts import translate
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Look


class CrashDialog(QDialog):
    def __init__(self, parent: QWidget, look: Look, details: str, log_file: Path) -> None:
        super().__init__(parent)
        say = look.say
        self.setWindowTitle("commplan")
        self.resize(640, 420)
        what = translate("Window", "Something in the program went wrong that should not have.")
        safe = translate(
            "Window",
            "Your plan is saved up to the last change shown. You can go on working; if it happens again, please send "
            "these details to those who look after the program. They are kept in {file} too.",
        ).format(file=str(log_file))
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        copy = Button(look.icons, say(translate("Window", "Copy the details")), "copy", self._copy)
        close = PrimaryButton(look.icons, say(translate("Window", "Go on")), "", self.accept)
        self.setLayout(
            column(
                label(say(what), "strong", wrap=True),
                label(say(safe), wrap=True, selectable=True),
                self._details,
                row(copy, None, close),
                spacing=12,
                margins=(16, 16, 16, 16),
            )
        )
        close.setDefault(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def show_crash(parent: QWidget, look: Look, details: str, log_file: Path) -> None:
    """Show the dialog until it is closed."""
    CrashDialog(parent, look, details, log_file).exec()
