"""Language and looks of the window, made from the settings and the system."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from commplan import resources
from commplan.domain.records import LANGUAGES
from commplan.domain.texts import translate
from commplan.i18n import catalogue
from commplan.ui.icons import Icons
from commplan.ui.settings import LANGUAGE, THEME, Settings
from commplan.ui.theme import Theme, theme_name
from commplan.ui.workspace import Look

LANGUAGE_NAMES = {"en": "English", "pl": "Polski", "nl": "Nederlands"}
_TERRITORIES = {"en": "en_GB", "pl": "pl_PL", "nl": "nl_NL"}


def make_look(settings: Settings, base_font: QFont) -> Look:
    """The look that the settings ask for."""
    language = chosen_language(settings.get(LANGUAGE))
    theme = Theme(theme_name(settings.get(THEME)), base_font)
    return Look(say=catalogue(language), language=language, locale=locale_of(language), theme=theme, icons=Icons(theme))


def chosen_language(chosen: str) -> str:
    """The chosen language, else the system's, else English."""
    if chosen in LANGUAGES:
        return chosen
    system = QLocale.system().name()[:2]
    return system if system in LANGUAGES else "en"


def locale_of(language: str) -> QLocale:
    """How numbers and dates are written: the system's way where it speaks the language, else the usual one."""
    system = QLocale.system()
    return system if system.name()[:2] == language else QLocale(_TERRITORIES[language])


LACKING = (
    translate("QFileDialog", "&Look in:"),
    translate("QFileDialog", "Files of &type:"),
    translate("QAbstractFileIconProvider", "Folder"),
)
"""Texts of Qt, under its own contexts, that its Polish and Dutch files lack; ours have them."""


def qt_texts(language: str) -> list[QTranslator]:
    """The texts of Qt's own dialogs and menus ("Cancel", "Paste"), to be installed; English needs none."""
    theirs, ours = QTranslator(), QTranslator()
    theirs.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours.load(str(resources.path("translations", f"commplan_{language}.qm")))
    return [theirs, ours]


def apply_look(app: QApplication, look: Look) -> None:
    """Give the whole application the look."""
    sheet = look.theme.style_sheet()
    if sheet != app.styleSheet():  # Qt goes through every widget, even for the same one again
        app.setPalette(look.theme.palette())
        app.setStyleSheet(sheet)
    QLocale.setDefault(look.locale)
