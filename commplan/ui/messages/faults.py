"""Texts that can't be read: where the fault is, and what was typed, kept until it is put right."""

from collections.abc import Callable

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.exchange.messages import TemplateError
from commplan.planning.content import TemplateSource
from commplan.ui.messages.target import Target
from commplan.ui.messages.template_edit import TemplateEdit
from commplan.ui.widgets.labels import label
from commplan.ui.workspace import PROBLEM, Workspace

Check = Callable[[TemplateSource], None]
"""Raises a TemplateError for a text that can't be read."""


class Faults:
    """`line` says the fault, to stand below the text; the line at fault is marked in the fields."""

    def __init__(self, workspace: Workspace, check: Check, subject: TemplateEdit, body: TemplateEdit) -> None:
        self._workspace = workspace
        self._check = check
        self._fields = {"subject": subject, "body": body}
        self._aside: dict[Target, TemplateSource] = {}
        self.line = label("", "error", wrap=True)
        self.line.hide()

    def allow(self, source: TemplateSource) -> bool:
        """Whether a text can be read; if not, say where and why not."""
        fault = None
        try:
            self._check(source)
        except TemplateError as error:
            fault = error
        except UserError:  # it could not be looked at, which is no reason to refuse it
            pass
        self._show(fault)
        return fault is None

    def clear(self) -> None:
        """Say nothing any more: something else stands there."""
        self._show(None)

    def _show(self, fault: TemplateError | None) -> None:
        text = translate("Messages", "Not saved yet. {problem}").format(problem=fault.text) if fault else None
        self.line.setText(self._workspace.say(text) if text else "")
        self.line.setVisible(fault is not None)
        for part, field in self._fields.items():
            field.setAccessibleDescription(self.line.text())
            field.mark_line(fault.line if fault is not None and fault.part == part else 0)

    # --- what is kept

    def say_kept(self, target: Target) -> None:
        """Tell, below the page, that a text is not saved."""
        text = translate("Messages", "“{name}” can’t be read yet: what you typed is kept, but not saved.")
        self._workspace.notify(text.format(name=target.name(self._workspace)), PROBLEM)

    def put_aside(self, target: Target, source: TemplateSource) -> None:
        """Keep what was typed while something else is edited."""
        self._aside[target] = source

    def take_up(self, target: Target) -> TemplateSource | None:
        """What was put aside of a text, if anything was."""
        found = next((each for each in self._aside if each.is_same(target)), None)
        return self._aside.pop(found) if found is not None else None

    def save_all(self) -> None:
        """Save what was put aside as it stands: there is no time left to put it right."""
        for target, source in self._aside.items():
            target.save(self._workspace, source)
        self._aside.clear()
