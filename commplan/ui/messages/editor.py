"""The editor in the middle of the page: a template, or the text of one date in one language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from commplan.domain.records import MessageTemplate
from commplan.domain.texts import translate
from commplan.domain.words import BodyFormat
from commplan.planning.content import VARIABLES, TemplateSource, sources
from commplan.services import occurrences
from commplan.ui.messages.faults import Check, Faults
from commplan.ui.messages.heads import DateHead, TemplateHead, named
from commplan.ui.messages.language import description
from commplan.ui.messages.rows import DateRow, has_draft, template_behind
from commplan.ui.messages.target import Target
from commplan.ui.messages.template_edit import TemplateEdit
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace


class MessageEditor(QWidget):
    """Saves when it is left, each time one step that can be undone.

    Never while somebody types: half a sentence in a template would ask for new approvals of all its dates. Nor what
    can't be read, which `commplan-cli apply` refuses too: it stays here, with its fault, until it is put right. Only
    when the window goes it is saved as it stands, so that nothing typed is lost.
    """

    edited = Signal()
    """The texts differ from what was shown last, saved or not."""
    language_chosen = Signal(str)
    template_wanted = Signal(str)
    """Id of a template to be edited instead."""

    def __init__(self, workspace: Workspace, check: Check) -> None:
        super().__init__()
        self._workspace = workspace
        self._target: Target | None = None
        self._format = BodyFormat.MARKDOWN
        self._is_showing = self._is_new = False
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        say = workspace.say
        self.subject = TemplateEdit(workspace, say(translate("Messages", "Subject")), single_line=True)
        self.body = TemplateEdit(workspace, say(translate("Messages", "Text")))
        for field in (self.subject, self.body):
            field.textChanged.connect(self._on_typed)
            field.left.connect(self.commit)
        self.faults = Faults(workspace, check, self.subject, self.body)
        self.template_head, self.date_head = TemplateHead(workspace), DateHead(workspace)
        self.template_head.changed.connect(self._on_head_changed)
        self.date_head.language_chosen.connect(self.language_chosen)
        self.date_head.own_wanted.connect(self.write_own)
        self.date_head.back_wanted.connect(self.back_to_template)
        self.date_head.template_wanted.connect(self._open_template)
        self._lay_out()

    # --- building

    def _variable_button(self) -> MenuButton:
        menu = QMenu()
        say = self._workspace.say
        for variable in VARIABLES:
            action = menu.addAction(say(description(variable)).replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=variable.name: self.body.insert_variable(name))
        words = say(translate("Messages", "Insert variable"))
        button = MenuButton(self._workspace.icons, words, menu, "braces", role="quiet", small=True)
        button.setToolTip(say(translate("Messages", "They are offered too as you type two braces, and by Ctrl+Space")))
        return button

    def _lay_out(self) -> None:
        body_label = label(self._workspace.say(translate("Messages", "Text")), "label")
        body_label.setBuddy(self.body)
        self.insert_button = self._variable_button()
        layout = column(
            self.template_head,
            self.date_head,
            named(self._workspace.say(translate("Messages", "Subject")), self.subject),
            row(body_label, None, self.insert_button),
            self.body,
            self.faults.line,
            spacing=8,
            margins=(16, 12, 16, 12),
        )
        layout.setStretchFactor(self.body, 1)
        self.setLayout(layout)

    # --- what is shown

    @property
    def target(self) -> Target | None:
        return self._target

    def source(self) -> TemplateSource:
        """The texts as they stand in the editor, saved or not."""
        return TemplateSource(subject=self.subject.text(), body=self.body.text(), format=self._format)

    def show_template(self, template: MessageTemplate) -> None:
        """Edit a template."""
        self._begin(Target(template_id=template.id))
        self.template_head.show_template(template)
        self._show_texts(TemplateSource(subject=template.subject, body=template.body, format=template.format), True)

    def show_date(self, date_row: DateRow, language: str) -> None:
        """Show the text of a date: its own can be edited, that of a template only be read."""
        dated, plan = date_row.dated, self._workspace.plan
        self._begin(Target(dated=dated, language=language))
        source, is_own = sources(plan, dated, language), has_draft(plan, dated, language)
        template = template_behind(plan, source, language) if source and not is_own else None
        self.date_head.show_date(date_row, language, source=source, template=template, is_own=is_own)
        self._show_texts(source or TemplateSource(subject="", body="", format=BodyFormat.MARKDOWN), is_own)

    def _begin(self, target: Target) -> None:
        """Save what stands there when something else is to be edited."""
        if not target.is_same(self._target):
            if not self.commit() and self._target is not None:
                self.faults.say_kept(self._target)
                self.faults.put_aside(self._target, self.source())
            self._target = None
            for field in (self.subject, self.body):
                field.document().setModified(False)
        self._is_new = not target.is_same(self._target)
        self._target = target
        self.template_head.setVisible(target.dated is None)
        self.date_head.setVisible(target.dated is not None)

    def _show_texts(self, source: TemplateSource, may_edit: bool) -> None:
        self._is_showing = True
        self._format = source.format
        if not self._is_dirty() or not may_edit:
            self.subject.show_text(source.subject)
            self.body.show_text(source.body)
            self._settle()
            self.faults.clear()
            self._take_up_again()
        if self._is_new:
            self.body.moveCursor(QTextCursor.MoveOperation.Start)
        for field in (self.subject, self.body):
            field.setReadOnly(not may_edit or self._workspace.session.read_only)
        self.insert_button.setEnabled(not self.body.isReadOnly())
        self._is_showing = False

    def _take_up_again(self) -> None:
        """Show what was typed before, and could not be saved."""
        source = self.faults.take_up(self._target) if self._target else None
        if source is not None:
            self.subject.show_text(source.subject)
            self.body.show_text(source.body)
            self.body.document().setModified(True)
            self.faults.allow(source)

    def _is_dirty(self) -> bool:
        return self.subject.document().isModified() or self.body.document().isModified()

    def _settle(self) -> None:
        for field in (self.subject, self.body):
            field.document().setModified(False)

    # --- saving

    def _on_typed(self) -> None:
        if not self._is_showing:
            self.faults.clear()
            self.edited.emit()

    def _on_head_changed(self, field: str, value: object) -> None:
        if self._target is not None:
            self._target.update_template(self._workspace, **{field: value})

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown, or the window goes."""
        if not self.commit() and self._target is not None:
            self.faults.say_kept(self._target)
        super().hideEvent(event)

    def commit(self) -> bool:
        """Save what was typed since the last time; False when it can't be read: it stays, with its fault."""
        target = self._target
        if target is None or not self._is_dirty() or self.body.isReadOnly():
            return True
        source = self.source()
        if not self.faults.allow(source):
            return False
        self._settle()
        if not target.save(self._workspace, source):
            self.body.document().setModified(True)
        return True

    def keep(self) -> None:
        """The window goes: save what was typed, also what can't be read yet."""
        if self._target is not None and self._is_dirty() and not self.body.isReadOnly():
            self.faults.put_aside(self._target, self.source())
        self.faults.save_all()
        self._settle()

    # --- the text of a date

    def write_own(self) -> None:
        """Begin a text of its own, with what the template says."""
        target = self._target
        if target is None or target.dated is None:
            return
        dated, session = target.dated, self._workspace.session
        source = self.source()
        subject, body = source.subject or dated.title, source.body
        if self._workspace.run(lambda: occurrences.write_draft(session, dated, target.language, subject, body)):
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def back_to_template(self) -> None:
        """Remove the text of its own; it can be brought back by undo."""
        target = self._target
        if target is None or target.dated is None:
            return
        dated, session = target.dated, self._workspace.session
        self._settle()
        self._workspace.run(lambda: occurrences.write_draft(session, dated, target.language, "", ""))

    def _open_template(self) -> None:
        target, plan = self._target, self._workspace.plan
        source = sources(plan, target.dated, target.language) if target and target.dated else None
        template = template_behind(plan, source, target.language) if source and target else None
        if template is not None:
            self.template_wanted.emit(template.id)
