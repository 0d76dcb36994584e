"""The welcome screen: a starter and what its year will hold, or a plan that is there already."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.records import LANGUAGES
from commplan.domain.texts import translate
from commplan.planning.schedule import Schedule
from commplan.ui.lazy import load
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.places import COUNTRIES, country_of
from commplan.ui.starter_cards import StarterCards
from commplan.ui.tasks import Tasks
from commplan.ui.welcome_side import WelcomeSide
from commplan.ui.widgets.buttons import PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.widgets.notice_bar import NoticeBar
from commplan.ui.widgets.year_preview import YearPreview, year_of
from commplan.ui.workspace import PROBLEM, Look, Notice

_WIDTH = 592
_SIDE = 368
_MONTHS = 13


class Welcome(QWidget):
    """Tells what is wanted: a new plan (built already), a file, the demo."""

    plan_built = Signal(object)
    open_wanted = Signal()
    recent_wanted = Signal(str)
    demo_wanted = Signal()

    def __init__(self, look: Look, today: dt.date, recent: list[str], tasks: Tasks) -> None:
        super().__init__()
        self._look = look
        self._today = today
        self._tasks = tasks
        self._wanted = 0  # number of the preview asked for last
        say = look.say
        self._notices = NoticeBar(look)
        self.cards = StarterCards(look)
        self.language = _combo([(LANGUAGE_NAMES[code], code) for code in LANGUAGES], look.language)
        self.country = _combo([(say(text), code) for code, text in COUNTRIES], country_of(look.language))
        self.month = _combo(self._months(), 0)
        self.preview = YearPreview(look)
        self.create_button = PrimaryButton(look.icons, say(translate("Window", "Create plan…")), "", self._build)
        side = WelcomeSide(look, recent)
        side.open_wanted.connect(self.open_wanted)
        side.demo_wanted.connect(self.demo_wanted)
        side.recent_wanted.connect(self.recent_wanted)
        side.setFixedWidth(_SIDE)
        content = row(self._scrolling(self._left()), side, spacing=0)
        content.setStretch(0, 1)
        self.setLayout(column(self._notices, box(content), spacing=0))
        self.cards.chosen.connect(self._preview_soon)
        for combo in (self.language, self.country, self.month):
            combo.activated.connect(self._preview_soon)
        QTimer.singleShot(0, self, self._preview_soon)

    def _left(self) -> QWidget:
        say = self._look.say
        choices = row(
            _named(say(translate("Window", "Language of the plan")), self.language),
            _named(say(translate("Window", "Public holidays")), self.country),
            _named(say(translate("Window", "First month")), self.month),
            spacing=12,
        )
        sentence = translate(
            "Window", "A starter fills a whole year with dates that fall on working days. Change anything later."
        )
        note = translate("Window", "Saved as a single file, in a folder that you choose next.")
        words = label(say(note), "small", wrap=True)
        foot = row(words, self.create_button)
        foot.setStretch(0, 1)
        inside = column(
            label(say(translate("Window", "Start a communication plan")), "title"),
            label(say(sentence), "muted", wrap=True),
            4,
            self.cards,
            4,
            choices,
            4,
            self.preview,
            12,
            foot,
            None,
        )
        left = box(inside)
        left.setMaximumWidth(_WIDTH)
        holder = QWidget()
        layout = row(left, None, margins=(32, 24, 32, 24))
        layout.setStretch(0, 100)  # up to its greatest width
        holder.setLayout(layout)
        return holder

    def _scrolling(self, widget: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(widget)
        return area

    def _months(self) -> list[tuple[str, int]]:
        first = self._today.replace(day=1)
        found = []
        for ahead in range(_MONTHS):
            year, month = divmod(first.year * 12 + first.month - 1 + ahead, 12)
            found.append((f"{self._look.locale.standaloneMonthName(month + 1)} {year}", year * 12 + month))
        return found

    def show_notice(self, notice: Notice) -> None:
        """Show a message above the screen."""
        self._notices.show_notice(notice)

    # --- the year

    def _preview_soon(self) -> None:
        self._wanted += 1
        number, build = self._wanted, self._recipe()
        task = self._tasks.start(lambda _: year_of(Schedule(build())), self)
        task.succeeded.connect(lambda year: self.preview.show_year(year) if number == self._wanted else None)
        task.refused.connect(self._on_refused)

    def _recipe(self) -> Callable[[], Plan]:
        """What builds the plan as chosen now, for a worker."""
        name, language, country = self.cards.value, self.language.currentData(), self.country.currentData()
        year, month = divmod(int(self.month.currentData()), 12)

        def build() -> Plan:
            zone = load("commplan.services.places:usual_zone")(country)
            region = load("commplan.services.places:usual_region")(country)
            start = dt.date(year, month + 1, 1)
            plan: Plan = load("commplan.services.starters:build_plan")(
                name, language=language, country=country, region=region, zone=zone, start=start
            )
            return plan

        return build

    def _build(self) -> None:
        build = self._recipe()
        self.create_button.setEnabled(False)
        task = self._tasks.start(lambda _: build(), self)
        task.succeeded.connect(self.plan_built)
        task.refused.connect(self._on_refused)
        task.ended.connect(lambda: self.create_button.setEnabled(True))

    def _on_refused(self, error: UserError) -> None:
        self.show_notice(Notice(self._look.say(error.text), PROBLEM))


def _combo(choices: Sequence[tuple[str, object]], value: object) -> QComboBox:
    combo = QComboBox()
    for words, data in choices:
        combo.addItem(words, data)
    combo.setCurrentIndex(max(0, combo.findData(value)))
    return combo


def _named(words: str, field: QWidget) -> QVBoxLayout:
    name = label(words, "label")
    name.setBuddy(field)
    field.setAccessibleName(words)
    return column(name, field, spacing=2)
