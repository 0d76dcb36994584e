"""The right side of the page: the message rendered for one date, and what is missing in it."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGraphicsOpacityEffect, QLabel, QStackedWidget, QTabWidget, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate
from commplan.exchange.messages import Rendered
from commplan.planning.schedule import Dated
from commplan.ui.messages.lists import day_words
from commplan.ui.messages.preview import LinkBar, PlainView, SafeBrowser, show_formatted, show_plain
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

WIDTH = 400
_LEAST = 280
_FADED = 0.35  # how much is left of a preview that no longer holds


class MessageSide(QWidget):
    date_chosen = Signal(object)
    """The Dated for which a template is tried out."""

    def __init__(self, workspace: Workspace, export_button: MenuButton) -> None:
        super().__init__()
        self._workspace = workspace
        self._text: Rendered | None = None
        self._offered: Sequence[Dated] = ()
        self._subject_shown: Hashable = None
        self.setProperty("role", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        say = workspace.say
        self.dates = QComboBox()
        self.dates.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.dates.setMinimumContentsLength(16)
        self.dates.setAccessibleName(say(translate("Messages", "Preview for")))
        self.dates.activated.connect(lambda number: self.date_chosen.emit(self._offered[number]))
        self._for = label(say(translate("Messages", "Preview for")), "label")
        self._about = label("", "muted", wrap=True)
        self._subject = label("", "strong", wrap=True, selectable=True)
        self.browser = SafeBrowser(say(translate("Messages", "Preview")))
        self.plain = PlainView(say(translate("Messages", "Preview as plain text")))
        self._links = LinkBar(workspace)
        self.browser.link_clicked.connect(self._links.show_address)
        self._missing_icon, self._missing = QLabel(), label("", wrap=True, selectable=True)
        self._missing_icon.setPixmap(workspace.icons.pixmap("triangle-alert", "warning"))
        self._problem = label("", "", wrap=True)
        self._problem.setMargin(16)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._places = self._make_places()
        self._lay_out(export_button)
        self.show_nothing(None)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 640)

    def _make_places(self) -> QStackedWidget:
        say = self._workspace.say
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.browser, say(translate("Messages", "Formatted")))
        tabs.addTab(self.plain, say(translate("Messages", "Plain text")))
        self.tabs = tabs
        self._faded = tuple(_fading(part) for part in (tabs, self._subject))
        self._empty = EmptyState(self._workspace.icons, "eye", "")
        places = QStackedWidget()
        for place in (tabs, self._problem, self._empty):
            places.addWidget(place)
        return places

    def _lay_out(self, export_button: MenuButton) -> None:
        self._warning = box(row(self._missing_icon, self._missing, margins=(16, 8, 16, 8)), "surface")
        self._warning.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self._warning.layout().setAlignment(self._missing_icon, Qt.AlignmentFlag.AlignTop)  # type: ignore[union-attr]
        head = column(self._for, self.dates, self._about, self._subject, spacing=4, margins=(16, 12, 16, 8))
        foot = row(export_button, None, margins=(16, 10, 16, 10))
        layout = column(box(head), self._places, self._links, self._warning, line(), foot, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    # --- what is shown

    def offer_dates(self, dates: Sequence[Dated] | None, chosen: Dated | None) -> None:
        """The dates for which a template can be tried out; None when the date is given."""
        self.dates.setVisible(dates is not None)
        self._for.setVisible(dates is not None)
        self._offered = dates or ()
        self.dates.clear()
        for dated in dates or ():
            self.dates.addItem(f"{day_words(dated.date, self._workspace)} · {dated.title}")
            if chosen is not None and dated.key == chosen.key:
                self.dates.setCurrentIndex(self.dates.count() - 1)

    def show_text(self, text: Rendered, about: str) -> None:
        """Show a rendered message."""
        self._text = text
        self._fade(False)
        self._about.setText(about)
        self._subject.setText(text.subject)
        show_formatted(self.browser, text, self._workspace.theme)
        show_plain(self.plain, text, self._workspace.theme)
        self._places.setCurrentIndex(0)
        for part in (self._about, self._subject):
            part.show()
        self._warning.setVisible(bool(text.unresolved))
        missing = translate("Messages", "No value for: {names}. It can’t be exported like this.")
        self._missing.setText(self._workspace.say(missing.format(names=", ".join(text.unresolved))))

    def begin(self, subject: Hashable) -> None:
        """What comes next is about `subject`; what was shown of another one does not stay beside an error."""
        if subject != self._subject_shown:
            self._text, self._subject_shown = None, subject

    def show_problem(self, error: UserError) -> None:
        """Say why there is no preview; while somebody types, the last one that could be made stays, but pale."""
        words = self._workspace.say(error.text)
        if self._text is None:
            self._clear()
            self._problem.setText(words)
            self._places.setCurrentIndex(1)
        else:
            old = translate("Messages", "{problem} The preview is still that of the text before.")
            self._missing.setText(self._workspace.say(old.format(problem=words)))
            self._warning.show()
            self._fade(True)

    def _fade(self, is_old: bool) -> None:
        """Show by its look whether the preview is that of an earlier text."""
        for effect in self._faded:
            effect.setEnabled(is_old)

    def show_nothing(self, reason: Text | None) -> None:
        """Nothing to show; say what would be here."""
        self._clear()
        usual = translate("Messages", "Select a message or a template to see what its readers will see.")
        self._empty.sentence.setText(self._workspace.say(reason or usual))
        self._places.setCurrentIndex(2)

    def _clear(self) -> None:
        self._text = None
        for part in (self._warning, self._links, self._about, self._subject):
            part.hide()


def _fading(widget: QWidget) -> QGraphicsOpacityEffect:
    """What makes `widget` pale while it is enabled."""
    effect = QGraphicsOpacityEffect(opacity=_FADED)
    effect.setEnabled(False)
    widget.setGraphicsEffect(effect)
    return effect
