"""The chips of the shared filter on one line: as many as there is room for, the rest behind "+2"."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import Button, LinkButton
from commplan.ui.widgets.chips import Chip
from commplan.ui.workspace import Workspace

if TYPE_CHECKING:
    from commplan.planning.filter_words import FilterPart

_HEIGHT, _GAP, _MARGIN = 34, 8, 16
_WIDEST = 180  # of the words of a chip


class FilterChips(QWidget):
    """The active filters and "Clear all"; hidden while nothing is filtered."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say = workspace.say
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.chips: list[Chip] = []
        self.more = Button(workspace.icons, "", "", lambda: self.open("", self.more), role="quiet", small=True)
        self.clear_all = LinkButton(say(translate("Window", "Clear all filters")), self._clear)
        for widget in (self.more, self.clear_all):
            widget.setParent(self)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def show_filter(self) -> None:
        """Show the filter as it is now."""
        focus = self.focusWidget()
        had_focus = focus is not None and any(chip is focus or chip.isAncestorOf(focus) for chip in self.chips)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        is_empty = self._workspace.selection.value == Selection()
        found = [] if is_empty else load("commplan.ui.filters:chips")(self._workspace)
        self.chips = [self._chip(each) for each in found]
        previous: QWidget = self
        for widget in (*self.chips, self.more, self.clear_all):
            self.setTabOrder(previous, widget)
            previous = widget
        self._place()
        if had_focus and self.chips:
            self.chips[-1].setFocus()
        self.setVisible(bool(self.chips))

    def _chip(self, each: "FilterPart") -> Chip:
        say, field = self._workspace.say, each.field
        chip = Chip(
            self._workspace.icons,
            each.words,
            name=say(translate("Window", "{name}:").format(name=each.name)),
            on_click=lambda: self.open(field, chip),
            on_remove=partial(self._remove, field),
            remove_tip=say(translate("Window", "Remove this filter")),
            widest=_WIDEST,
        )
        chip.setParent(self)
        return chip

    def open(self, field: str, anchor: QWidget) -> None:
        """Open the list of filters at `anchor`, at the values of `field` if one is given."""
        load("commplan.ui.filter_popup:FilterPopup")(self._workspace, field, self).show_below(anchor)

    def _remove(self, field: str) -> None:
        selection = self._workspace.selection
        selection.set(load("commplan.planning.facets:without")(selection.value, field))

    def _clear(self) -> None:
        self._workspace.selection.set(Selection())

    # --- placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Show the first chips that fit; what stands behind them takes its room first."""
        shown = self._fitting([chip.sizeHint().width() for chip in self.chips])
        hidden = len(self.chips) - shown
        several = self._workspace.say(translate("Window", "%n more filter(s)", "", 1).count(hidden))
        self.more.setText(f"+{hidden}")
        self.more.setAccessibleName(several)
        self.more.setToolTip(several)
        self.more.setVisible(hidden > 0)
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < shown)
        x, middle = _MARGIN, (_HEIGHT - 8) // 2
        for widget in (*self.chips[:shown], self.more, self.clear_all):
            if not widget.isHidden():
                size = widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
                widget.setGeometry(x, middle - size.height() // 2, size.width(), size.height())
                x += size.width() + _GAP

    def _fitting(self, widths: list[int]) -> int:
        room = self.width() - 2 * _MARGIN - self.clear_all.sizeHint().width()
        if sum(widths) + _GAP * len(widths) <= room:
            return len(widths)
        room -= self.more.fontMetrics().horizontalAdvance("+99") + 24 + _GAP
        shown = 0
        for width in widths:
            room -= width + _GAP
            if room < 0:
                break
            shown += 1
        return shown
