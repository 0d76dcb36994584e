"""The menu behind "+ Filter": every value that the shared filter can have."""

import dataclasses
import datetime as dt
from collections.abc import Iterable
from enum import Enum

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidgetAction

from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import name_of
from commplan.domain.texts import Text, translate
from commplan.domain.words import Category, Status
from commplan.ui import filters
from commplan.ui.workspace import Workspace


def fill_filter_menu(menu: QMenu, workspace: Workspace) -> None:
    """Fill `menu` with the values there are now."""
    menu.clear()
    for field, kind in filters.KINDS.items():
        records = sorted(workspace.plan.table(r.KINDS[kind]).values(), key=lambda record: name_of(record).casefold())
        _choices(menu, workspace, field, ((record.id, name_of(record)) for record in records))
    for field, enum in (("statuses", Status), ("categories", Category)):
        _choices(menu, workspace, field, ((choice, workspace.say(choice_label(choice))) for choice in enum))
    _owners(menu, workspace)
    _periods(menu, workspace)
    _words(menu, workspace)


def _submenu(menu: QMenu, workspace: Workspace, field: str) -> QMenu:
    return menu.addMenu(workspace.say(filters.NAMES[field]))


def _choices(menu: QMenu, workspace: Workspace, field: str, choices: Iterable[tuple[str | Enum, str]]) -> None:
    submenu = _submenu(menu, workspace, field)
    for value, words in choices:
        action = _entry(submenu, words)
        action.setCheckable(True)
        action.setChecked(value in getattr(workspace.selection.value, field))
        action.triggered.connect(
            lambda _=False, value=value: workspace.selection.set(
                filters.toggled(workspace.selection.value, field, value)
            )
        )
    submenu.setEnabled(not submenu.isEmpty())


def _entry(menu: QMenu, words: str) -> QAction:
    return menu.addAction(words.replace("&", "&&"))


def _owners(menu: QMenu, workspace: Workspace) -> None:
    submenu = _submenu(menu, workspace, "owner")
    plan = workspace.plan
    owners = {e.owner for e in plan.table(r.ContentEvent).values()}
    owners |= {c.owner for c in plan.table(r.Communication).values()}
    for owner in sorted(owners - {""}, key=str.casefold):
        action = _entry(submenu, owner)
        action.triggered.connect(lambda _=False, owner=owner: _replace(workspace, owner=owner))
    submenu.setEnabled(not submenu.isEmpty())


def _periods(menu: QMenu, workspace: Workspace) -> None:
    submenu = _submenu(menu, workspace, filters.PERIOD)
    for text, start, end in periods(workspace.today):
        action = _entry(submenu, workspace.say(text))
        action.triggered.connect(lambda _=False, start=start, end=end: _replace(workspace, start=start, end=end))


def periods(today: dt.date) -> list[tuple[Text, dt.date, dt.date]]:
    """The periods people ask for, from `today`."""
    month = today.replace(day=1)
    quarter = month.replace(month=(month.month - 1) // 3 * 3 + 1)
    year = month.replace(month=1)
    return [
        (translate("Window", "Next four weeks"), today, today + dt.timedelta(days=27)),
        (translate("Window", "This month"), month, _before(_months_on(month, 1))),
        (translate("Window", "This quarter"), quarter, _before(_months_on(quarter, 3))),
        (translate("Window", "Next quarter"), _months_on(quarter, 3), _before(_months_on(quarter, 6))),
        (translate("Window", "This year"), year, _before(_months_on(year, 12))),
        (translate("Window", "Next year"), _months_on(year, 12), _before(_months_on(year, 24))),
    ]


def _months_on(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, 1)


def _before(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=1)


def _words(menu: QMenu, workspace: Workspace) -> None:
    submenu = _submenu(menu, workspace, "words")
    field = QLineEdit(workspace.selection.value.words)
    field.setPlaceholderText(workspace.say(translate("Window", "Words in title, text or people")))
    field.setMinimumWidth(240)
    field.returnPressed.connect(menu.close)
    field.returnPressed.connect(lambda: _replace(workspace, words=field.text().strip()))
    holder = QWidgetAction(submenu)
    holder.setDefaultWidget(field)
    submenu.addAction(holder)
    submenu.aboutToShow.connect(field.setFocus)


def _replace(workspace: Workspace, **values: object) -> None:
    workspace.selection.set(dataclasses.replace(workspace.selection.value, **values))  # type: ignore[arg-type]
