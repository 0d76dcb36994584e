"""Search or do: one line over the page, and below it what it finds."""

import time
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QMainWindow, QWidget

from commplan.domain.texts import translate
from commplan.planning.finding import Finder, Hit
from commplan.ui.palette.elsewhere import elsewhere
from commplan.ui.palette.field import SHORTCUT, PaletteField
from commplan.ui.palette.filtering import filter_things
from commplan.ui.palette.going import go
from commplan.ui.palette.lines import LINE_HEIGHT, Line, LinePainter, LinesModel
from commplan.ui.palette.things import Target, menu_things, plan_things, sheet_of, target_of, title_of
from commplan.ui.plan_view import PlanView
from commplan.ui.settings import Setting
from commplan.ui.tables.choice_popup import paint_popup_frame
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column
from commplan.ui.widgets.search_field import SearchField

RECENT = Setting("palette/recent", "")  # keys of what was chosen, newest first, one a line
_MOST_RECENT, _MOST_FOUND, _MOST_LINES = 30, 50, 11
_WIDTH, _FRAME = 640, 7
_SLICE = 0.006  # seconds for which the plan is read at a time: half a frame, so that typing goes before
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _MOST_LINES, Qt.Key.Key_PageUp: -_MOST_LINES}


def open_palette(window: QMainWindow, view: PlanView) -> None:
    """Open the palette over an open plan; it is made once for each view."""
    palette = view.findChild(Palette) or Palette(window, view)
    palette.open()


class Palette(QFrame):
    """Lies over the window; goes with Esc, with a choice, and when the keyboard goes elsewhere."""

    def __init__(self, window: QMainWindow, view: PlanView) -> None:
        super().__init__(view)
        self._window, self._view, self._workspace = window, view, view.workspace
        look = view.look
        self._before: QWidget | None = None  # what had the keyboard
        self._plan = view.workspace.plan  # of `_records`
        self._records, self._commands = Finder(), Finder()
        self._reading = self._read()
        self._knows_all = False
        self._timer = QTimer(self)  # reads on whenever nothing else is to be done
        self._timer.timeout.connect(self._read_on)
        self._command_targets: dict[str, Target] = {}
        self._model = LinesModel()
        say = look.say
        self.search = SearchField(look.icons, say(translate("Palette", "Search or do…")))
        self.list = QListView()
        self._prepare_list(say(translate("Palette", "What was found")))
        self._nothing = label(say(translate("Palette", "Nothing found. Fewer words or letters find more.")), "muted")
        self._nothing.setContentsMargins(10, 6, 10, 8)
        self._layout = column(
            self.search, self.list, self._nothing, spacing=6, margins=(_FRAME, _FRAME, _FRAME, _FRAME + 2)
        )
        self.setLayout(self._layout)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._show)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]
        self.hide()

    def _prepare_list(self, name: str) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(LinePainter(self.list, self._view.look))
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._choose(self._model.lines[index.row()]))

    # --- opening and closing

    def open(self) -> None:
        """Show what was used last; the plan is read while somebody begins to type."""
        self._before = QApplication.focusWidget()
        self._take_commands()
        self._take_plan()
        self.search.clear()
        self._show()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._timer.start()

    def _take_commands(self) -> None:
        """What the menus offer now, and what other pages can do."""
        here = list(menu_things(self._window.menuBar(), lambda action: action.shortcut().toString() == SHORTCUT))
        can_change, known = not self._workspace.session.read_only, {thing.key for thing, _ in here}
        pairs = [*here, *elsewhere(self._workspace.say, can_change, known), *filter_things(self._workspace)]
        self._commands = Finder(thing for thing, _ in pairs)
        self._command_targets = {thing.key: target for thing, target in pairs}

    def _take_plan(self) -> None:
        plan = self._workspace.plan
        if plan is not self._plan:
            self._plan, self._records = plan, Finder()
            self._reading, self._knows_all = self._read(), False

    def _read(self) -> Iterator[None]:
        """Read the plan in small steps."""
        for thing in plan_things(self._plan):
            self._records.add(thing)
            yield
        self._knows_all = True
        if self.isVisible() and self.list.currentIndex().row() <= 0:  # else somebody has begun to choose
            self._show()
        yield from self._records.fold_texts()

    def _read_on(self) -> None:
        until = time.perf_counter() + _SLICE
        for _ in self._reading:
            if time.perf_counter() > until:
                return
        self._timer.stop()

    def _read_plan(self) -> None:
        """Read what is left of the records before anything else."""
        for _ in takewhile(lambda _: not self._knows_all, self._reading):
            pass

    def close_palette(self) -> None:
        """Go, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and new is not self.search:
            self._before = None
            self.hide()

    # --- finding

    def _show(self) -> None:
        query = self.search.text()
        lines = self._found(query) if query.strip() else self._recent_lines()
        self._model.set_lines(lines)
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines and bool(query.strip()))
        if lines:
            self.list.setFixedHeight(min(len(lines), _MOST_LINES) * LINE_HEIGHT)
            self.list.setCurrentIndex(self._model.index(0))
            self.list.scrollToTop()
        self._place()

    def _found(self, query: str) -> list[Line]:
        recent = self._recent()
        hits = [*self._records.find(query, recent, _MOST_FOUND), *self._commands.find(query, recent, _MOST_FOUND)]
        hits.sort(key=lambda hit: -hit.score)
        sheet = sheet_of(self._workspace.schedule, query, self._workspace.say)
        by_code = [Line(*sheet)] if sheet else []
        return [*by_code, *(self._line(hit) for hit in hits[:_MOST_FOUND])]

    def _line(self, hit: Hit) -> Line:
        key = hit.thing.key
        return Line(key, hit.thing.title, self._target(key), hit.spans)

    def _recent(self) -> Sequence[str]:
        return self._workspace.settings.get(RECENT).splitlines()

    def _recent_lines(self) -> list[Line]:
        """What was used last, then what can be done that has a shortcut."""
        with_shortcut = [key for key, target in self._command_targets.items() if target.shortcut]
        keys = dict.fromkeys((*self._recent(), *with_shortcut))
        found = ((key, title) for key in keys if (title := self._title(key)))
        return [Line(key, title, self._target(key)) for key, title in islice(found, _MOST_LINES)]

    def _title(self, key: str) -> str:
        command = self._commands.thing(key)
        return command.title if command else title_of(self._plan, key)

    def _target(self, key: str) -> Target:
        return self._command_targets.get(key) or target_of(self._plan, key, self._workspace.say)

    def _place(self) -> None:
        """Over the field that opens it."""
        field = next((f for f in self._view.findChildren(PaletteField) if f.isVisible()), None)
        left = field.mapTo(self._view, QPoint(-_FRAME, 0)).x() if field else 0
        top = field.mapTo(self._view, QPoint(0, -_FRAME)).y() if field else 0
        width = min(_WIDTH, self._view.width() - left - _FRAME)
        self._layout.activate()
        self.setGeometry(left, max(top, 0), width, self._layout.sizeHint().height())

    # --- choosing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentIndex().row() <= 0:  # the best may still be to come
                self._read_plan()
            number = self.list.currentIndex().row()
            if number >= 0:
                self._choose(self._model.lines[number])
        elif key in _STEPS and self._model.lines:
            number = self.list.currentIndex().row() + _STEPS[key]
            self.list.setCurrentIndex(self._model.index(max(0, min(number, len(self._model.lines) - 1))))
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # the keyboard stays here
        return True

    def _choose(self, line: Line) -> None:
        settings = self._workspace.settings
        others = [key for key in self._recent() if key != line.key]
        settings.set(RECENT, "\n".join([line.key, *others][:_MOST_RECENT]))
        self.close_palette()
        go(self._view, line.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_popup_frame(self, self._view.look.theme)
