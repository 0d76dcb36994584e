"""From paper back to the plan: a code typed, or read by a scanner that types, opens its date to record the decision."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from commplan.documents.formats import Formats
from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate
from commplan.planning.differences import Difference, difference
from commplan.services.printed_codes import Printed, find_printed
from commplan.services.texts import frozen_content
from commplan.ui.approvals.difference_view import difference_view
from commplan.ui.approvals.scrolling import ScrollingColumn
from commplan.ui.approvals.side_head import Tab
from commplan.ui.current import Item
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.plan_view import PlanView
from commplan.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_DIFFERENCE, _MARGINS = 240, 40  # pixels of height, at most, for what has changed since; of these around it


class OpenCodeDialog(QDialog):
    """One line; below it what has this code, at every keystroke. Enter opens it, as scanners end with Enter.

    Of a paper on which no decision can be recorded it says why and what has changed since; it opens the date only.
    """

    found = Signal(object)
    """The Printed to be shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._printed: Printed | None = None
        say, icons = workspace.say, workspace.icons
        title = say(translate("Approvals", "Open by the code of a sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedWidth(460)
        self.line = QLineEdit()
        name = label(say(translate("Approvals", "Code or number of the sheet")), "label")
        name.setBuddy(self.line)
        self.line.setAccessibleName(name.text())
        self.line.setPlaceholderText("2027-0131-1A2B3 V1 7F3A91C2")
        hint = say(
            translate("Approvals", "It is at the top of the sheet; a scanner may read the QR code into this line.")
        )
        self.answer = label("", wrap=True)
        self.warning = label("", "warning", wrap=True)
        self.link = LinkButton(say(translate("Approvals", "Show the difference")), self._show_difference)
        self.difference = ScrollingColumn(self.link.text())
        self.open_button = PrimaryButton(icons, "", "", self.accept)
        cancel = Button(icons, say(translate("Approvals", "Cancel")), "", self.reject)
        foot = row(None, cancel, self.open_button)
        said = (self.answer, self.warning, self.link, self.difference)
        parts = (name, self.line, label(hint, "small", wrap=True), 4, *said, 8, foot)
        self.setLayout(column(*parts, spacing=6, margins=(20, 16, 20, 16)))
        self.line.textChanged.connect(self._look)
        self._look("")

    def _look(self, words: str) -> None:
        """Say what has this code, or why nothing has."""
        say = self._workspace.say
        self._printed, answer = None, ""
        if words.strip():
            try:
                self._printed = find_printed(self._workspace.schedule, words)
            except UserError as error:
                answer = say(error.text)
            else:
                answer = self._words(self._printed)
        warning = self._why_not(self._printed)
        self.answer.setText(answer)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.link.setVisible(bool(warning) and _since(self._workspace, self._printed) is not None)
        self.difference.hide()
        opened = translate("Approvals", "Open the item") if warning else translate("Approvals", "Open")
        self.open_button.setText(say(opened))
        self.open_button.setAccessibleName(say(opened))
        self.open_button.setEnabled(self._printed is not None)
        self.line.setAccessibleDescription(f"{answer} {warning}".strip())
        self.adjustSize()

    def _words(self, printed: Printed) -> str:
        """What it is."""
        dated, say = printed.dated, self._workspace.say
        when = Formats(self._workspace.language).moment(dated.date, dated.time)
        return say(translate("Approvals", "“{title}”, {moment}").format(title=dated.title, moment=when))

    def _why_not(self, printed: Printed | None) -> str:
        """Why no decision can be recorded from this paper, and what has changed since; "" when one can."""
        if printed is None or printed.refusal is None:
            return ""
        say, since = self._workspace.say, _since(self._workspace, printed)
        if not since:
            return say(printed.refusal)
        changed = translate("Approvals", "Changed since: {what}.").format(what=", ".join(map(say, _changed(since))))
        return f"{say(printed.refusal)} {say(changed)}"

    def _show_difference(self) -> None:
        found = _since(self._workspace, self._printed)
        if found is not None:
            shown = difference_view(found, self._workspace)
            self.difference.fill(self._printed, [shown])
            self.difference.setFixedHeight(min(shown.sizeHint().height() + _MARGINS, _DIFFERENCE))
            self.difference.show()
            self.link.hide()
            self.adjustSize()
            self.difference.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        printed = self._printed
        if printed is not None:
            super().accept()
            self.found.emit(printed)


def _since(workspace: Workspace, printed: Printed | None) -> Difference | None:
    """What differs between the version on a paper and the newest; None when the paper is no older version."""
    if printed is None or printed.version is None:
        return None
    newest = workspace.plan.versions_by_occurrence[printed.version.occurrence_id][-1]
    if newest is printed.version:
        return None
    try:
        return difference(frozen_content(printed.version), frozen_content(newest))
    except UserError:
        return None


def _changed(since: Difference) -> list[Text]:
    """What differs, by name."""
    names = [field.label for field in since.fields]
    return [*names, translate("Approvals", "text of the message")] if since.texts else names


def open_by_code(view: PlanView, parent: QWidget) -> None:
    """Ask for a code, and show what it is about."""
    dialog = OpenCodeDialog(view.workspace, parent)
    dialog.found.connect(partial(show_printed, view))
    dialog.open()


def show_printed(view: PlanView, printed: Printed) -> None:
    """Show the date of a sheet on the page Approvals, with the form for a decision made on paper.

    Of a paper that is not of what is decided now, the versions are shown instead.
    """
    view.workspace.go_to("approvals", Item.of(printed.dated))
    page = view.pages.page
    if not isinstance(page, ApprovalsPage):
        return
    page.queue.list.choose_alone()  # the paper is about this date only
    if printed.refusal is None:
        page.paper_action.trigger()
    else:
        page.panels.show_tab(Tab.VERSIONS)
