"""What a person does with templates: add, duplicate, take out of use, delete."""

from PySide6.QtCore import QObject, Signal

from commplan.domain.ids import new_id
from commplan.domain.records import MessageTemplate
from commplan.domain.texts import translate
from commplan.domain.words import Form
from commplan.services import records
from commplan.ui.actions import ADDING, ActionSpec
from commplan.ui.workspace import Workspace

ADD = ActionSpec(
    id="messages.add",
    text=translate("Messages", "Add message &template"),
    icon="plus",
    menu="plan",
    keys=("Ctrl+T",),
    also=ADDING,
)
DUPLICATE = ActionSpec(
    id="messages.duplicate",
    text=translate("Messages", "D&uplicate template"),
    icon="copy",
    menu="plan",
    keys=("Ctrl+D",),
)
ARCHIVE = ActionSpec(
    id="messages.archive", text=translate("Messages", "A&rchive template"), icon="archive", menu="plan"
)
DELETE = ActionSpec(id="messages.delete", text=translate("Messages", "&Delete template"), icon="trash-2", menu="plan")


class TemplateDeeds(QObject):
    made = Signal(str, bool)
    """Id of a new template that shall be shown; whether it wants a name."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace

    def add(self, like: MessageTemplate | None) -> None:
        """Add a template of the form and language of `like`."""
        workspace = self._workspace
        template = MessageTemplate(
            id=new_id(),
            name=workspace.say(translate("Messages", "New template")),
            form=like.form if like else Form.EMAIL,
            language=like.language if like else workspace.plan.info.language,
            subject="{{ title }}",
        )
        if workspace.run(lambda: records.add_all(workspace.session, [template])):
            self.made.emit(template.id, True)

    def duplicate(self, template: MessageTemplate) -> None:
        copy = self._workspace.result_of(lambda: records.duplicate(self._workspace.session, template))
        if copy is not None:
            self.made.emit(copy.id, False)

    def archive(self, template: MessageTemplate) -> None:
        """Take a template out of use, or back into it."""
        session = self._workspace.session
        self._workspace.run(lambda: records.update(session, template, archived=not template.archived))

    def delete(self, template: MessageTemplate) -> None:
        self._workspace.run(lambda: records.delete(self._workspace.session, template))
