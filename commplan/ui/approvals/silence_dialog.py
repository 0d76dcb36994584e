"""Steps that had no answer in time and count as approved by their path: listed, and recorded when a person confirms."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QScrollArea, QWidget

from commplan.domain.texts import translate
from commplan.services.silence import Silent, record_unanswered
from commplan.ui.approvals.words import step_title
from commplan.ui.dates import date_words
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import Workspace


class SilenceDialog(QDialog):
    def __init__(self, workspace: Workspace, silent: Sequence[Silent], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace, self._silent = workspace, silent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        say = workspace.say
        title = say(translate("Approvals", "No answer in time"))
        self.setWindowTitle(title)
        meaning = translate(
            "Approvals",
            "Their paths say that no answer by the deadline counts as approved, and so did what was put up. "
            "Nothing is recorded before you confirm it; who answered meanwhile is left out by unticking.",
        )
        self.boxes = [self._box(each) for each in silent]
        self.by = QLineEdit(workspace.session.who)
        name = label(say(translate("Approvals", "Confirmed by")), "label")
        name.setBuddy(self.by)
        self.by.setAccessibleName(name.text())
        self.record = PrimaryButton(workspace.icons, "…", "check", self.finish)
        cancel = Button(workspace.icons, say(translate("Approvals", "Cancel")), "", self.reject)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(box(column(*self.boxes, None, spacing=8)))
        words = column(label(title, "strong"), label(say(meaning), wrap=True), spacing=6)
        layout = column(
            words, area, column(name, self.by, spacing=2), row(None, cancel, self.record), margins=(20, 16, 20, 16)
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._count()
        self.resize(self.sizeHint())
        self.record.setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(560, min(280 + 48 * len(self._silent), 560))

    def _box(self, silent: Silent) -> QCheckBox:
        text = translate("Approvals", "{title}\n{step}, no answer by {day}").format(
            title=silent.dated.title,
            step=step_title(silent.step),
            day=date_words(silent.last_day, self._workspace.locale),
        )
        tick = QCheckBox(self._workspace.say(text).replace("&", "&&"))
        tick.setChecked(True)
        tick.toggled.connect(self._count)
        return tick

    def _chosen(self) -> list[Silent]:
        return [each for each, tick in zip(self._silent, self.boxes, strict=True) if tick.isChecked()]

    def _count(self) -> None:
        count = len(self._chosen())
        words = self._workspace.say(translate("Approvals", "Record %n as approved", "", 1).count(count))
        self.record.setText(f" {words}")
        self.record.setAccessibleName(words)
        self.record.setEnabled(count > 0)

    def finish(self) -> None:
        """Record the ticked ones, in one transaction."""
        workspace, by = self._workspace, self.by.text().strip()
        chosen = self._chosen()
        if workspace.run(lambda: record_unanswered(workspace.session, chosen, by=by, say=workspace.say)):
            self.accept()
