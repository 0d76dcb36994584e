"""What a date brought: entered beside it once it was sent."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.errors import FieldError, UserError
from commplan.domain.fields import specs_of
from commplan.domain.labels import field_label
from commplan.domain.records import Result
from commplan.domain.texts import translate
from commplan.planning.results import ENOUGH, MEASURABLE, result_of
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.services.results import enter_result
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.field import Field, field_row
from commplan.ui.widgets.labels import label
from commplan.ui.workspace import Workspace

_ROWS = (("measured_on", "reach"), ("opened", "attended"), ("questions", "answered"), ("score", "answers"), ("note",))


class ResultForm(QWidget):
    """Hidden as long as there can be no result. Each field that is left is saved as one step."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._dated: Dated | None = None
        self.fields: dict[str, Field] = {}
        say = workspace.say
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(say(translate("Window", "Result")), "strong"))
        for names in _ROWS:
            layout.addLayout(field_row([self._field(name) for name in names]))
        text = translate("Window", "A score from fewer than {enough} answers is kept, but never shown in reports.")
        layout.addWidget(label(say(text.format(enough=ENOUGH)), "small", wrap=True))

    def _field(self, name: str) -> Field:
        words = self._workspace.say(field_label("result", name))
        editor = editor_for(self._workspace, "result", specs_of(Result)[name])
        editor.name(words)
        editor.committed.connect(partial(self._save, name))
        editor.restored.connect(partial(self._show, name))
        field = self.fields[name] = Field(words, editor)
        return field

    def show_dated(self, dated: Dated | None) -> None:
        """Show the result of a date. What is being typed stays as long as it is the same date."""
        is_same = dated is not None and self._dated is not None and dated.key == self._dated.key
        self._dated = dated
        self.setVisible(dated is not None and status_of(self._workspace.plan, dated) in MEASURABLE)
        for name, field in self.fields.items():
            if not (is_same and field.editor.touched):
                self._show(name)

    def _show(self, name: str) -> None:
        result = result_of(self._workspace.plan, self._dated) if self._dated else None
        self.fields[name].show_problem("")
        self.fields[name].editor.show_value(getattr(result, name) if result else None)

    def _save(self, name: str) -> None:
        field, dated = self.fields[name], self._dated
        if dated is None:
            return
        try:
            enter_result(self._workspace.session, dated, **{name: field.editor.value()})
        except UserError as error:
            problem = error.problem if isinstance(error, FieldError) else error.text
            field.editor.touched = True
            field.show_problem(self._workspace.say(problem))
        else:
            field.editor.touched = False
            self._show(name)
