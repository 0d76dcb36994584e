"""Errors that a communications officer can understand and act on. Everything else is a bug."""

from commplan.domain.texts import Text, in_english, translate


class UserError(Exception):
    """What was wrong, where, and what to do. Whenever it is raised, nothing has been changed."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return in_english(self.text)


class FieldError(UserError):
    """A value that a field does not accept; `problem` alone is what stands under the field in the window."""

    def __init__(self, problem: Text, *, kind: str, field: str, record_id: str = "") -> None:
        super().__init__(
            translate("Errors", "{kind}.{field}: {problem}").format(kind=kind, field=field, problem=problem)
        )
        self.problem = problem
        self.kind = kind
        self.field = field
        self.record_id = record_id


class NotFoundError(UserError):
    """A record that the plan does not hold."""


class ConflictError(UserError):
    """The record was changed meanwhile: the change was made against another revision."""


class InUseError(UserError):
    """The record is still used by others, so it can't be removed."""


class LockedError(UserError):
    """The plan is open elsewhere; `read_only=True` opens it for reading."""


class ReadOnlyError(UserError):
    """The plan was opened for reading only, so nothing can be changed."""


class NewerVersionError(UserError):
    """The file was made by a newer version of the program; it was left as it is."""


class DamagedError(UserError):
    """The file is not a plan, or not whole: a backup can be restored."""
