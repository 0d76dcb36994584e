"""The one QApplication: name, icon, style, font; and where its settings are kept."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from commplan import __version__, resources
from commplan.ui.settings import Settings

_TURN = 0.001  # seconds after which work in another thread lets the window have its turn: Python's own are too many


def make_application(arguments: list[str]) -> QApplication:
    """The application in Fusion style and under our name."""
    QCoreApplication.setApplicationName("commplan")
    QCoreApplication.setOrganizationName("commplan")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("commplan")
    QApplication.setStyle("Fusion")
    sys.setswitchinterval(_TURN)
    app = QApplication(arguments)
    app.setWindowIcon(QIcon(str(resources.path("desktop", "commplan.svg"))))
    app.setFont(body_font(app.font()))
    return app


def body_font(system: QFont) -> QFont:
    """The system's font; raised to 10 pt where the system says 9 (Windows).

    It is named as what it really is: a general name ("Sans Serif") may mean another font once those for print are
    loaded, and the window would change under a person's hands.
    """
    font = QFont(system)
    font.setFamily(QFontInfo(system).family())
    if 0 < font.pointSizeF() < 10:
        font.setPointSizeF(10)
    return font


def own_settings() -> Settings:
    """What was remembered for this user."""
    return Settings(QSettings())


def soon(owner: QObject, work: Callable[[], object]) -> None:
    """Do something once the event loop runs, as long as `owner` lives."""
    QTimer.singleShot(0, owner, work)
