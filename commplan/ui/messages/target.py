"""What is edited on the page Messages, and saving it."""

from dataclasses import dataclass

from commplan.domain.plan import name_of
from commplan.domain.records import MessageTemplate
from commplan.planning.content import TemplateSource
from commplan.planning.schedule import Dated
from commplan.services import occurrences, records
from commplan.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Target:
    """A template, or (with `dated`) the text of a date in one language."""

    template_id: str = ""
    dated: Dated | None = None
    language: str = ""

    def is_same(self, other: "Target | None") -> bool:
        """Whether both are about the same text, whatever has changed in it."""
        if other is None or (self.dated is None) != (other.dated is None):
            return False
        mine = self.dated.key if self.dated else None
        others = other.dated.key if other.dated else None
        return (self.template_id, mine, self.language) == (other.template_id, others, other.language)

    def template(self, workspace: Workspace) -> MessageTemplate | None:
        """The template that is edited, as long as it is there."""
        return workspace.plan.table(MessageTemplate).get(self.template_id)

    def name(self, workspace: Workspace) -> str:
        """What people call it."""
        template = self.template(workspace)
        return self.dated.title if self.dated else name_of(template) if template else ""

    def save(self, workspace: Workspace, source: TemplateSource) -> bool:
        """Save the text, as one step; whether it worked."""
        dated, subject, body = self.dated, source.subject, source.body
        if dated is None:
            return self.update_template(workspace, subject=subject, body=body)
        current = workspace.schedule.find(*dated.key) or dated
        return workspace.run(lambda: occurrences.write_draft(workspace.session, current, self.language, subject, body))

    def update_template(self, workspace: Workspace, **values: object) -> bool:
        """Give the template other values, where they differ; whether it worked."""
        template = self.template(workspace)
        if template is None or all(getattr(template, name) == value for name, value in values.items()):
            return True
        return workspace.run(lambda: records.update(workspace.session, template, **values))
