"""An open plan, and the only way to change it.

`apply` validates, writes one transaction (rows and history), takes the new plan and tells the listeners, in this order:
whatever fails before the last step leaves plan, file and undo as they were.
"""

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from commplan.clock import Clock, stamp
from commplan.domain.changes import Change, added, combined, inverse
from commplan.domain.errors import ConflictError, InUseError, UserError
from commplan.domain.history import DECISION, VERSION, HistoryEntry, described
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Blob, ContentVersion, Decision
from commplan.planning.chain import ChainFault, broken_links
from commplan.planning.schedule import Schedule
from commplan.services.automatic_backups import AutomaticBackups
from commplan.services.listeners import Listener, Listeners
from commplan.services.undo import Command, UndoStack
from commplan.store import whole_files
from commplan.store.backups import MANUAL, Backup, backups_of
from commplan.store.blobs import Blobs
from commplan.store.plan_file import PlanFile

_OWNERS = {"occurrence": ("communication", "communication_id"), "event_exception": ("content_event", "event_id")}
"""Kinds whose revisions count in the SEQUENCE of calendars: kind and field of what each belongs to."""


@dataclass(frozen=True, slots=True)
class Local:
    """What a session needs to know of this computer: who works here, where backups go, what time it is."""

    who: str
    backups: Path
    clock: Clock


class Session:
    """One open plan file: the current `plan`, and everything that changes it."""

    def __init__(self, file: PlanFile, settings: Local) -> None:
        self._file = file
        self._settings = settings
        self._plan = file.load()
        self._schedule: Schedule | None = None
        self._undo = UndoStack()
        self._listeners = Listeners()
        self.saved_at = _moment(file.changed_at())
        self._automatic = AutomaticBackups(file, settings.backups)

    @classmethod
    def create(cls, path: Path, plan: Plan, *, settings: Local, blobs: Sequence[Blob] = ()) -> Self:
        """A new plan file, with the contents of attached files; UserError when something is there already."""
        checked, entry = _first(plan, settings, blobs)
        file = PlanFile.create(path, checked, entry, backups_folder=settings.backups, clock=settings.clock, blobs=blobs)
        return cls._of(file, settings)

    @classmethod
    def open(cls, path: Path, *, settings: Local, read_only: bool = False) -> Self:
        """Open a plan. LockedError, NewerVersionError, DamagedError or another UserError leave the file unchanged.

        A file or folder that can't be written to is opened for reading: see `read_only_because`.
        """
        file = PlanFile.open(
            path, who=settings.who, backups_folder=settings.backups, clock=settings.clock, read_only=read_only
        )
        return cls._of(file, settings)

    @classmethod
    def _of(cls, file: PlanFile, settings: Local) -> Self:
        try:
            return cls(file, settings)
        except BaseException:
            file.close()
            raise

    # --- what is open

    @property
    def plan(self) -> Plan:
        return self._plan

    @property
    def schedule(self) -> Schedule:
        """The dates of the current plan; what did not change is taken over from the schedule before."""
        if self._schedule is None or self._schedule.plan is not self._plan:
            self._schedule = Schedule(self._plan, previous=self._schedule)
        return self._schedule

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def read_only(self) -> bool:
        return self._file.read_only

    @property
    def read_only_because(self) -> Text | None:
        return self._file.read_only_because

    @property
    def blobs(self) -> Blobs:
        """The contents of attached files that the plan file keeps."""
        return self._file.blobs

    @cached_property
    def chain_faults(self) -> tuple[ChainFault, ...]:
        """What was wrong with the chain of approvals when this was first asked; what is added later follows from it.

        A warning, never a reason to refuse: `services.verification` looks deeper.
        """
        return broken_links(self._plan.versions, self._plan.decisions)

    @property
    def who(self) -> str:
        return self._settings.who

    def now(self) -> dt.datetime:
        """The present moment in UTC."""
        return self._settings.clock()

    def today(self) -> dt.date:
        """The present day in the plan's zone."""
        return self.now().astimezone(ZoneInfo(self._plan.info.zone)).date()

    # --- changing

    def apply(
        self,
        label: Text,
        changes: Iterable[Change],
        versions: Sequence[ContentVersion] = (),
        decisions: Sequence[Decision] = (),
        blobs: Sequence[Blob] = (),
    ) -> None:
        """Make `changes` and append versions, decisions and contents of files, all or nothing, as one step `label`.

        Nothing happens when nothing differs. A step that appends versions or decisions can't be undone; contents that
        were appended stay. UserError (value, reference, conflict, read only, disk): nothing has changed.
        """
        committed = self._commit(label, changes, versions, decisions, blobs)
        if committed and not versions and not decisions:
            self._undo.push(Command(label, committed))
        if committed or versions or decisions:
            kinds = {change.kind for change in committed}
            self._listeners.tell(kinds | ({VERSION} if versions else set()) | ({DECISION} if decisions else set()))

    def _commit(
        self,
        label: Text,
        changes: Iterable[Change],
        versions: Sequence[ContentVersion] = (),
        decisions: Sequence[Decision] = (),
        blobs: Sequence[Blob] = (),
    ) -> tuple[Change, ...]:
        """Validate, write, take the new plan; returns the changes with the revisions they were given."""
        now = self.now()
        stamped = tuple(self._stamped(change, stamp(now)) for change in combined(changes) if not change.is_empty)
        if not stamped and not versions and not decisions:
            return ()
        written = self._with_owners(stamped, stamp(now))
        plan = self._plan.with_changes(written)
        if versions or decisions:
            plan = plan.with_approvals(versions, decisions)
        there = self.blobs.sizes() if blobs else {}
        new = tuple({blob.sha256: blob for blob in blobs if blob.sha256 not in there}.values())
        about = described(stamped, versions, decisions, new)
        entry = HistoryEntry(at=stamp(now), who=self.who, label=label, changes=about)
        self._file.write(entry, written, versions, decisions, new)
        self._plan = plan
        self.saved_at = now
        self._automatic.on_change(now)
        return stamped

    def _stamped(self, change: Change, at: str) -> Change:
        """The change from the current revision to the next: revisions only ever rise, also through undo."""
        current = self._plan.find(change.kind, change.record.id)
        before = current if current is not None and current == change.before else change.before
        if change.after is None:
            return Change(before, None)
        rev = max(before.rev if before else 0, change.after.rev) + 1
        return Change(before, dataclasses.replace(change.after, rev=rev, changed_at=at))

    def _with_owners(self, changes: Sequence[Change], at: str) -> tuple[Change, ...]:
        """`changes`, and higher revisions for what removed dates belonged to (RFC 5545, section 3.8.7.4).

        Calendars were told the sum of the revisions of a date and its owner as SEQUENCE: it must never fall.
        """
        removed: Counter[tuple[str, str]] = Counter()
        for change in changes:
            if change.after is None and change.kind in _OWNERS:
                kind, field = _OWNERS[change.kind]
                removed[kind, getattr(change.record, field)] += change.record.rev + 1
        written = [_raised(change, removed.pop((change.kind, change.record.id), 0)) for change in changes]
        for (kind, owner_id), revisions in removed.items():
            owner = self._plan.find(kind, owner_id)
            if owner is not None:
                written.append(_raised(Change(owner, dataclasses.replace(owner, changed_at=at)), revisions))
        return tuple(written)

    # --- undo

    @property
    def undo_label(self) -> Text | None:
        return self._undo.undoable.label if self._undo.undoable else None

    @property
    def redo_label(self) -> Text | None:
        return self._undo.redoable.label if self._undo.redoable else None

    def undo(self) -> Text:
        """Undo the last step; returns what it was called."""
        command = self._undo.undoable
        if command is None:
            raise UserError(translate("Errors", "There is nothing to undo."))
        try:
            done = self._commit(translate("Undo", "Undo: {step}").format(step=command.label), inverse(command.changes))
        except ConflictError:
            self._undo.drop_undoable()
            raise
        except InUseError as error:
            self._undo.drop_undoable()  # what came after, such as an approval, does not let go of it
            raise InUseError(_needed_since().format(step=command.label)) from error
        self._undo.undone(Command(command.label, inverse(done)))
        self._listeners.tell({change.kind for change in done})
        return command.label

    def redo(self) -> Text:
        """Do again what was undone last; returns what it was called."""
        command = self._undo.redoable
        if command is None:
            raise UserError(translate("Errors", "There is nothing to redo."))
        try:
            done = self._commit(translate("Undo", "Redo: {step}").format(step=command.label), command.changes)
        except (ConflictError, InUseError):
            self._undo.drop_redoable()
            raise
        self._undo.redone(Command(command.label, done))
        self._listeners.tell({change.kind for change in done})
        return command.label

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` told after every change which kinds changed; returns what ends that."""
        return self._listeners.add(listener)

    # --- history, backups, copies

    def history(self, record_id: str = "", *, limit: int = 200, before: int = 0) -> tuple[HistoryEntry, ...]:
        """The latest entries (about one record; below the number `before`), newest first."""
        return self._file.history(record_id, limit=limit, before=before)

    def last_backup(self) -> dt.datetime | None:
        """When the newest backup of this plan was made."""
        return next((backup.made_at for backup in self.backups()), None)

    def backups(self) -> tuple[Backup, ...]:
        """The backups of this plan, newest first; one that is under way is waited for."""
        self._automatic.wait()
        return backups_of(self.path, self._settings.backups)

    def backup(self, reason: str = MANUAL) -> Path:
        """Make a checked backup now; returns where it lies."""
        self._automatic.wait()
        now = self.now()
        made = self._file.backup(reason, now)
        self._automatic.made(now)
        return made.path

    def save_copy(self, path: Path, *, overwrite: bool = False) -> None:
        """Save the plan as it is here under another name; also when its own file was lost or changed meanwhile.

        The copy has the whole history, unless another program has changed the file: then the plan alone is saved.
        """
        if self._file.is_ours():
            self._file.save_copy(path, overwrite=overwrite)
        else:
            blobs: tuple[Blob, ...] = ()
            with suppress(UserError):  # what another program left may be no plan any more
                blobs = self.blobs.all()
            whole_files.write_new(path, *_first(self._plan, self._settings, blobs), blobs=blobs, overwrite=overwrite)

    def close(self) -> None:
        """Let go of the file, when a backup that is under way is finished."""
        self._automatic.wait()
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _needed_since() -> Text:
    return translate(
        "Errors",
        "“{step}” can’t be undone any more: what came after it, such as being put up for approval, builds on it.",
    )


def _raised(change: Change, revisions: int) -> Change:
    if change.after is None or not revisions:
        return change
    return Change(change.before, dataclasses.replace(change.after, rev=change.after.rev + revisions))


def _moment(at: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(at)
    except ValueError:
        return None


def _first(plan: Plan, settings: Local, blobs: Sequence[Blob] = ()) -> tuple[Plan, HistoryEntry]:
    """A plan that is to be written as new, checked in full and with every record at a revision; and its entry."""
    at = stamp(settings.clock())
    changes = [
        added(record if record.rev else dataclasses.replace(record, rev=1, changed_at=at)) for record in plan.records()
    ]
    checked = Plan({}).with_changes(changes).with_approvals(plan.versions, plan.decisions)
    label = translate("Undo", "New plan “{title}”").format(title=plan.info.title)
    return checked, HistoryEntry(
        at=at, who=settings.who, label=label, changes=described(changes, plan.versions, plan.decisions, blobs)
    )
