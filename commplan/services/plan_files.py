"""Bringing a whole plan into a file, and bringing a backup back."""

from collections.abc import Sequence
from pathlib import Path

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.domain.versions import Blob
from commplan.exchange import json_blobs, json_plan
from commplan.services.records import changes_between
from commplan.services.session import Local, Session
from commplan.store import header, whole_files
from commplan.store.backups import IMPORT, newest


def schema_version(session: Session) -> int:
    """The version of the schema that the open file has."""
    return header.schema_version(session.path)


def read_export(path: Path) -> tuple[Plan, tuple[Blob, ...]]:
    """The plan in a JSON file, and the contents of attached files.

    UserError, naming the record and field at fault, when it is not a whole, valid plan. May take a while.
    """
    try:
        if path.stat().st_size > json_plan.MAX_BYTES + json_blobs.MAX_BYTES:
            raise UserError(translate("Errors", "“{path}” is too large for a plan.").format(path=str(path)))
        return json_plan.load(path.read_bytes())
    except OSError as error:
        text = translate("Errors", "“{path}” can’t be read: {reason}.")
        raise UserError(text.format(path=str(path), reason=error.strerror or str(error))) from error


def take_over(session: Session, plan: Plan, blobs: Sequence[Blob] = ()) -> None:
    """Make the open plan like `plan` in one step that can be undone; a backup is made before.

    `blobs` are the contents of attached files; those that are there already stay.
    Approvals can only be added to: `plan` must hold those of the open plan unchanged, and may hold further ones.
    """
    if plan.info.id != session.plan.info.id:
        text = translate("Errors", "The file holds another plan (“{title}”): take it into a file of its own.")
        raise UserError(text.format(title=plan.info.title))
    versions, decisions = session.plan.versions, session.plan.decisions
    if plan.versions[: len(versions)] != versions or plan.decisions[: len(decisions)] != decisions:
        raise UserError(
            translate("Errors", "The file lacks approvals that this plan holds, or holds others: nothing was taken in.")
        )
    session.backup(IMPORT)
    session.apply(
        translate("Undo", "Taking in of a whole plan"),
        changes_between(session.plan, plan),
        versions=plan.versions[len(versions) :],
        decisions=plan.decisions[len(decisions) :],
        blobs=blobs,
    )


def restore(path: Path, source: Path | None, local: Local) -> tuple[Path, Path | None]:
    """Put a backup (the newest when none is named) in the place of the plan, which is backed up first.

    Returns the backup that was used, and where what was there is now. UserError when both can be read and hold
    different plans.
    """
    latest = newest(path, local.backups)
    chosen = source or (latest.path if latest else None)
    if chosen is None:
        raise UserError(translate("Errors", "There is no backup of “{path}”.").format(path=str(path)))
    here, there = _plan_id(path, local), _plan_id(chosen, local)
    if here and there and here != there:
        text = translate("Errors", "“{path}” holds another plan than the backup: nothing was restored.")
        raise UserError(text.format(path=str(path)))
    return chosen, whole_files.restore(chosen, path, local.backups, who=local.who, now=local.clock())


def _plan_id(path: Path, local: Local) -> str:
    """The id of the plan in a file; "" when there is none, or it can't be read."""
    try:
        with Session.open(path, settings=local, read_only=True) as session:
            return session.plan.info.id
    except UserError:
        return ""
