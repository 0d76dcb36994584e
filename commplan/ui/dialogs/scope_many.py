"""Asks about a change of many records that would show on what was sent, or take approvals away: for which dates."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from commplan.domain.plan import name_of
from commplan.domain.texts import Text, translate
from commplan.services.protection import Protection
from commplan.services.scopes import Scope
from commplan.services.step_names import changed_fields, things
from commplan.ui.dialogs.scope_choices import ScopeRadios
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_WIDTH, _BESIDE = 480, 20
_MOST_NAMED = 3  # records


class ManyScopeDialog(QDialog):
    """As the ScopeDialog for a single record: which fields of which records, which dates, and what comes of it."""

    def __init__(
        self, workspace: Workspace, found: Protection, go: Callable[[Scope], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._go = go
        say, records = workspace.say, [record for record, _ in found.free]
        title = translate("Window", "Change {what}").format(what=things(records))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(title))
        self.choices = ScopeRadios(workspace)
        if found.repeats:
            later = translate(
                "Window",
                "what was sent or put up for approval stays as it is\nthe dates that change become events of their own",
            )
            self.choices.add(Scope.FOLLOWING, translate("Plan", "From the next date on"), 1)
            self.choices.effects[Scope.FOLLOWING].setText(say(later))
        self.choices.add(Scope.ALL, translate("Plan", "All dates"), 2 if found.repeats else 0)
        self.choices.effects[Scope.ALL].setText("\n".join(map(say, _touched(found))))
        usual = Scope.FOLLOWING if found.repeats and found.touched.shown else Scope.ALL
        self.choices.radios[usual].setChecked(True)
        layout = column(label(say(title), "strong", wrap=True), spacing=4, margins=(_BESIDE, 16, _BESIDE, 16))
        layout.addWidget(label(say(changed_fields(found.free)), wrap=True))
        if len(records) > 1:
            names = list(dict.fromkeys(name_of(record) for record in records))
            layout.addWidget(label("\n".join(map(say, _named(names))), "small", wrap=True))
        layout.addSpacing(8)
        layout.addWidget(self.choices)
        self.agree = PrimaryButton(workspace.icons, say(translate("Window", "Change")), "", self.accept)
        layout.addSpacing(8)
        layout.addLayout(
            row(None, Button(workspace.icons, say(translate("Window", "Cancel")), "", self.reject), self.agree)
        )
        self.setLayout(layout)
        self.setFixedSize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
        if found.repeats:
            self.choices.focus_chosen()
        else:
            self.agree.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("1", "2"):
            self.choices.choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        super().accept()
        self._go(self.choices.chosen() or Scope.ALL)


def _touched(found: Protection) -> Iterator[Text]:
    """What comes of it for all dates."""
    if found.touched.shown:
        text = translate("Window", "%n sent communication(s) show the change too", "", 1)
        yield text.count(found.touched.shown)
    if found.touched.again:
        text = translate("Window", "%n communication(s) will need approval again", "", 1)
        yield text.count(found.touched.again)


def _named(names: list[str]) -> Iterator[Text]:
    """The first of them; all where just one would be left out."""
    more = len(names) - _MOST_NAMED
    for name in names if more <= 1 else names[:_MOST_NAMED]:
        yield translate("Undo", "“{name}”").format(name=name)
    if more > 1:
        yield translate("Window", "and %n more", "", 1).count(more)
