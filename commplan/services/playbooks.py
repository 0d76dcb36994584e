"""Saving events as playbooks, and managing them. Applying is `playbook_plans`."""

import json
from collections.abc import Sequence
from pathlib import Path

from commplan.domain.changes import added, updated
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent, Playbook
from commplan.domain.texts import translate
from commplan.services import records
from commplan.services.playbook_patterns import Pattern, checked_pattern, parsed_json, pattern_of
from commplan.services.session import Session

FORMAT, VERSION = "commplan-playbook", 1
MOST_BYTES = 1_000_000


def save_playbook(
    session: Session, event: ContentEvent, communications: Sequence[Communication] | None = None
) -> Playbook:
    """Keep an event with its communications (or these of them) as a playbook called like the event."""
    plan = session.plan
    if communications is None:
        communications = plan.communications_by_event.get(event.id, ())
    pattern = pattern_of(plan, event, communications)
    playbook = Playbook(id=new_id(), name=free_name(session, event.title), pattern=pattern.to_json())
    session.apply(translate("Undo", "Playbook “{name}” saved").format(name=playbook.name), [added(playbook)])
    return session.plan.get(Playbook, playbook.id)


def add_pattern(session: Session, name: str, description: str, pattern: Pattern) -> Playbook:
    """Keep a pattern from elsewhere as a playbook of this plan."""
    playbook = Playbook(id=new_id(), name=free_name(session, name), description=description, pattern=pattern.to_json())
    session.apply(translate("Undo", "Playbook “{name}” taken in").format(name=playbook.name), [added(playbook)])
    return session.plan.get(Playbook, playbook.id)


def update_playbook(session: Session, playbook: Playbook, event: ContentEvent) -> None:
    """Let a playbook be what `event` is now; name and description stay."""
    pattern = pattern_of(session.plan, event, session.plan.communications_by_event.get(event.id, ()))
    label = translate("Undo", "Playbook “{name}” updated").format(name=playbook.name)
    session.apply(label, [updated(playbook, pattern=pattern.to_json())])


def describe_playbook(session: Session, playbook: Playbook, name: str, description: str) -> None:
    """Another name or description."""
    records.update(session, playbook, name=name.strip(), description=description)


def delete_playbook(session: Session, playbook: Playbook) -> None:
    """Remove a playbook; what was made with it stays."""
    records.delete(session, playbook)


def free_name(session: Session, name: str) -> str:
    """`name`, with a number behind it when a playbook is called so already."""
    taken = {playbook.name for playbook in session.plan.table(Playbook).values()}
    number, found = 2, name
    while found in taken:
        found = f"{name[:190]} ({number})"
        number += 1
    return found


def playbook_file(name: str, description: str, pattern: Pattern) -> bytes:
    """A playbook as a file of its own."""
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "name": name,
        "description": description,
        "pattern": json.loads(pattern.to_json()),
    }
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def import_playbook_file(session: Session, path: Path) -> Playbook:
    """Take in a playbook from a file; see `import_playbook`."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        text = translate("Errors", "“{path}” can’t be read: {reason}.")
        raise UserError(text.format(path=str(path), reason=error.strerror or str(error))) from error
    return import_playbook(session, content)


def import_playbook(session: Session, content: bytes) -> Playbook:
    """Take in a playbook file; UserError says what is wrong with it, and nothing has changed."""
    if len(content) > MOST_BYTES:
        raise UserError(translate("Errors", "The playbook is too large."))
    plain = parsed_json(content)
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise UserError(translate("Errors", "The file is not a playbook."))
    if plain.get("version") != VERSION:
        raise UserError(translate("Errors", "The playbook was made by a newer version of the program."))
    pattern = checked_pattern(plain.get("pattern"))
    name, description = plain.get("name"), plain.get("description", "")
    if not isinstance(name, str) or not isinstance(description, str):
        raise UserError(translate("Errors", "The file is not a playbook."))
    return add_pattern(session, name, description, pattern)
