"""The plan: an immutable snapshot of all records, approvals included."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from types import MappingProxyType
from typing import Any, TypeVar, cast

from commplan.domain import records as r
from commplan.domain.changes import Change
from commplan.domain.errors import ConflictError, InUseError, NotFoundError, UserError
from commplan.domain.fields import REF, REFS, FieldSpec, specs_of
from commplan.domain.texts import Text, translate
from commplan.domain.validation import check_record, field_error
from commplan.domain.versions import ContentVersion, Decision

R = TypeVar("R", bound=r.Record)
Table = Mapping[str, r.Record]


class Plan:
    """All records by kind and id. Never changes: `with_changes` gives a new plan and shares what stayed the same."""

    def __init__(
        self,
        tables: Mapping[str, Table],
        versions: Sequence[ContentVersion] = (),
        decisions: Sequence[Decision] = (),
    ) -> None:
        self._tables = {kind: tables.get(kind, {}) for kind in r.KINDS}
        self.versions = tuple(versions)
        self.decisions = tuple(decisions)

    @classmethod
    def of(
        cls, records: Iterable[r.Record], versions: Sequence[ContentVersion] = (), decisions: Sequence[Decision] = ()
    ) -> "Plan":
        """A plan of these records, unchecked: for records that come from a checked source."""
        tables: dict[str, dict[str, r.Record]] = {kind: {} for kind in r.KINDS}
        for record in records:
            tables[record.kind][record.id] = record
        return cls(tables, versions, decisions)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Plan):
            return NotImplemented
        mine = (self._tables, self.versions, self.decisions)
        return mine == (other._tables, other.versions, other.decisions)

    __hash__ = None  # type: ignore[assignment]

    # --- reading

    def table(self, record_type: type[R]) -> Mapping[str, R]:
        """All records of one type by id, in the order they were added."""
        return cast("Mapping[str, R]", MappingProxyType(cast("dict[str, r.Record]", self._tables[record_type.kind])))

    def records(self) -> Iterable[r.Record]:
        """All records, each kind after those it refers to."""
        for kind in r.KINDS:
            yield from self._tables[kind].values()

    def find(self, kind: str, record_id: str) -> r.Record | None:
        return self._tables[kind].get(record_id)

    def get(self, record_type: type[R], record_id: str) -> R:
        """The record; NotFoundError when the plan does not hold it."""
        found = self._tables[record_type.kind].get(record_id)
        if found is None:
            raise NotFoundError(_no_such_record(record_type.kind, record_id))
        return cast("R", found)

    @cached_property
    def info(self) -> r.PlanInfo:
        for record in self.table(r.PlanInfo).values():
            return record
        raise UserError(translate("Errors", "The plan has no title record: it is not a complete plan."))

    # --- the ways from one record to those that belong to it

    def _grouped(self, record_type: type[R], field: str) -> Mapping[str, tuple[R, ...]]:
        def key(record: R) -> str:
            return str(getattr(record, field))

        # sorting is stable: within a group the order of adding stays
        return {k: tuple(g) for k, g in groupby(sorted(self.table(record_type).values(), key=key), key=key)}

    @cached_property
    def communications_by_event(self) -> Mapping[str, tuple[r.Communication, ...]]:
        return self._grouped(r.Communication, "event_id")

    @cached_property
    def exceptions_by_event(self) -> Mapping[str, tuple[r.EventException, ...]]:
        return self._grouped(r.EventException, "event_id")

    @cached_property
    def steps_by_path(self) -> Mapping[str, tuple[r.ApprovalStep, ...]]:
        """The steps of each approval path in order of position."""
        grouped = self._grouped(r.ApprovalStep, "path_id")
        return {k: tuple(sorted(steps, key=lambda s: s.position)) for k, steps in grouped.items()}

    @cached_property
    def occurrences_by_key(self) -> Mapping[tuple[str, Any], r.Occurrence]:
        """Known occurrences by (communication id, original date)."""
        return {(o.communication_id, o.original): o for o in self.table(r.Occurrence).values()}

    @cached_property
    def known_communications(self) -> frozenset[str]:
        """Ids of the communications about some of whose dates something is known."""
        return frozenset(occurrence.communication_id for occurrence in self.table(r.Occurrence).values())

    @cached_property
    def drafts_by_occurrence(self) -> Mapping[str, tuple[r.Draft, ...]]:
        return self._grouped(r.Draft, "occurrence_id")

    @cached_property
    def attachments_by_occurrence(self) -> Mapping[str, tuple[r.Attachment, ...]]:
        return self._grouped(r.Attachment, "occurrence_id")

    @cached_property
    def checks_by_occurrence(self) -> Mapping[str, tuple[r.ContentCheck, ...]]:
        return self._grouped(r.ContentCheck, "occurrence_id")

    @cached_property
    def results_by_occurrence(self) -> Mapping[str, tuple[r.Result, ...]]:
        return self._grouped(r.Result, "occurrence_id")

    @cached_property
    def children_by_audience(self) -> Mapping[str, tuple[r.Audience, ...]]:
        """Audiences by parent; "" holds those at the top."""
        return self._grouped(r.Audience, "parent_id")

    @cached_property
    def versions_by_occurrence(self) -> Mapping[str, tuple[ContentVersion, ...]]:
        """The versions put up for approval, oldest first."""
        found: dict[str, list[ContentVersion]] = {}
        for version in self.versions:
            found.setdefault(version.occurrence_id, []).append(version)
        return {k: tuple(v) for k, v in found.items()}

    @cached_property
    def decisions_by_version(self) -> Mapping[str, tuple[Decision, ...]]:
        """The decisions on each version in order of number."""
        found: dict[str, list[Decision]] = {}
        for decision in self.decisions:
            found.setdefault(decision.version_id, []).append(decision)
        return {k: tuple(v) for k, v in found.items()}

    def references_to(self, record_id: str) -> list[tuple[r.Record, str]]:
        """Every record that refers to `record_id`, with the name of the field that does."""
        found: list[tuple[r.Record, str]] = []
        for record in self.records():
            for spec in _REFERENCES[type(record)]:
                value = getattr(record, spec.name)
                if record_id in (value if spec.holds == REFS else (value,)):
                    found.append((record, spec.name))
        return found

    # --- a new plan

    def with_changes(self, changes: Sequence[Change]) -> "Plan":
        """The plan after `changes`, all or none. Checks values, references and that each `before` is current."""
        tables: dict[str, dict[str, r.Record]] = {}
        for change in changes:
            table = tables.get(change.kind)
            if table is None:
                table = tables[change.kind] = dict(self._tables[change.kind])
            _apply(change, table)
        new = Plan({**self._tables, **tables}, self.versions, self.decisions)
        new._check_references(changes)
        return new

    def with_approvals(self, versions: Sequence[ContentVersion], decisions: Sequence[Decision]) -> "Plan":
        """The plan with further versions and decisions appended."""
        return Plan(self._tables, (*self.versions, *versions), (*self.decisions, *decisions))

    def _check_references(self, changes: Sequence[Change]) -> None:
        if len(self._tables[r.PlanInfo.kind]) != 1:
            raise UserError(translate("Errors", "A plan has exactly one title record; it can't be removed or doubled."))
        for change in changes:
            if change.after is not None:
                self._check_targets(change.after)
        occurrences = self._tables[r.Occurrence.kind]
        if any(c.kind == r.Occurrence.kind for c in changes) and len(self.occurrences_by_key) != len(occurrences):
            raise UserError(translate("Errors", "This date of the communication is already in the plan."))
        gone = {c.record.id: c.record for c in changes if self.find(c.kind, c.record.id) is None}
        if gone:
            self._check_not_in_use(gone)

    def _check_targets(self, record: r.Record) -> None:
        for spec in _REFERENCES[type(record)]:
            value = getattr(record, spec.name)
            for target_id in value if spec.holds == REFS else filter(None, (value,)):
                if target_id not in self._tables[spec.target]:
                    raise field_error(record, spec.name, _no_such_record(spec.target, target_id))
            if spec.target == record.kind and self._is_in_circle(record, spec):
                raise field_error(record, spec.name, translate("Errors", "this would make a circle."))

    def _is_in_circle(self, record: r.Record, spec: FieldSpec) -> bool:
        """Whether following the single reference `spec` from `record` leads back to it."""
        seen = {record.id}
        current = getattr(record, spec.name)
        while current:
            if current in seen:
                return True
            seen.add(current)
            # a target that is missing further up is reported with the record that names it
            current = getattr(self._tables[spec.target].get(current), spec.name, "")
        return False

    def _check_not_in_use(self, gone: Mapping[str, r.Record]) -> None:
        approved = {v.occurrence_id for v in self.versions} & gone.keys()
        if approved:
            raise InUseError(
                translate("Errors", "This date has been put up for approval: cancel it instead of deleting it.")
            )
        for record in self.records():
            for spec in _REFERENCES[type(record)]:
                value = getattr(record, spec.name)
                for target_id in value if spec.holds == REFS else (value,):
                    if target_id in gone:
                        raise InUseError(
                            translate("Errors", "“{name}” is still used by “{user}”, so it can't be deleted.").format(
                                name=name_of(gone[target_id]), user=name_of(record)
                            )
                        )


def _apply(change: Change, table: dict[str, r.Record]) -> None:
    record = change.record
    current = table.get(record.id)
    if current != change.before:
        raise ConflictError(
            translate("Errors", "“{name}” was changed meanwhile; look at it again and repeat.").format(
                name=name_of(record)
            )
        )
    if change.after is None:
        del table[record.id]
    else:
        check_record(change.after)
        table[record.id] = change.after


def _no_such_record(kind: str, record_id: str) -> Text:
    return translate("Errors", "the plan holds no {kind} with the id “{id}”.").format(kind=kind, id=record_id)


_REFERENCES = {t: tuple(s for s in specs_of(t).values() if s.holds in (REF, REFS)) for t in r.RECORD_TYPES}


def name_of(record: r.Record) -> str:
    """How a record is called in a message: its name, title or role, else its kind and id."""
    names = (getattr(record, field, "") for field in ("name", "title", "role"))
    return next((str(name) for name in names if name), f"{record.kind} {record.id}")
