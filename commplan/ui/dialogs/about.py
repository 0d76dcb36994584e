"""What this program is, which version, and under which terms."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox

from commplan import __version__
from commplan.domain.texts import translate
from commplan.ui.main_window import MainWindow


def show_about(window: MainWindow) -> None:
    say = window.look.say
    about = translate(
        "Window",
        "Communication plans for customer-experience programmes.\n\nVersion {version}, with Qt {qt}. MIT licence; "
        "icons by Lucide (ISC). Your plans stay on this computer: the program sends nothing.",
    )
    words = say(about.format(version=__version__, qt=qVersion()))
    QMessageBox.about(window, say(translate("Window", "About commplan")), words)
