"""The plan: an immutable snapshot of all records, approvals included."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress
from operator import is_not
from types import MappingProxyType
from typing import Any, TypeVar, cast

from commplan.domain import records as r
from commplan.domain.changes import Change
from commplan.domain.errors import ConflictError, InUseError, NotFoundError, UserError
from commplan.domain.fields import REF, REFS, FieldSpec, specs_of
from commplan.domain.groups import grouped, regrouped
from commplan.domain.texts import Text, translate
from commplan.domain.validation import check_record, field_error
from commplan.domain.versions import ContentVersion, Decision

R = TypeVar("R", bound=r.Record)
T = TypeVar("T")
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
        self._views: dict[type, Mapping[str, Any]] = {
            r.KINDS[kind]: MappingProxyType(t) for kind, t in self._tables.items()
        }
        self.versions = tuple(versions)
        self.decisions = tuple(decisions)
        self._groups: dict[tuple[type, str], Mapping[str, tuple[Any, ...]]] = {}  # as far as they were asked for

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
        return self._views[record_type]

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

    def differing(self, other: "Plan", record_type: type[R]) -> list[R]:
        """The records of one type that are not the very same in `other`: as they are here, then as they are there.

        Equal ones with another revision are among them.
        """
        mine, others = self._tables[record_type.kind], other._tables[record_type.kind]
        found = [] if mine is others else list(_not_in(others, mine))
        before = [others[record.id] for record in found if record.id in others]
        if len(others) - len(before) != len(mine) - len(found):  # the same ones do not make up the rest: some are gone
            before = list(_not_in(mine, others))
        return cast("list[R]", found + before)

    def differs_only_in(self, other: "Plan", types: Collection[type]) -> bool:
        """Whether the records, versions and decisions of all other types are the very same in `other`."""
        if any(self.differing(other, each) for each in r.RECORD_TYPES if each not in types):
            return False
        same_versions = ContentVersion in types or self.versions == other.versions
        return same_versions and (Decision in types or self.decisions == other.decisions)

    # --- the ways from one record to those that belong to it

    def _grouped(self, of: type[T], field: str) -> Mapping[str, tuple[T, ...]]:
        """The records, versions or decisions by a field of theirs; within a group in the order of adding."""
        groups = self._groups.get((of, field))
        if groups is None:
            groups = self._groups[of, field] = grouped(self._all(of), field)
        return groups

    def _all(self, of: type[T]) -> Collection[T]:
        approvals: dict[type, Collection[Any]] = {ContentVersion: self.versions, Decision: self.decisions}
        return approvals[of] if of in approvals else self.table(cast("Any", of)).values()

    def _take_over(self, previous: "Plan", differing: Mapping[type, Sequence[object]]) -> None:
        """Take over the groups of `previous`, from which this plan differs in these things, by their type."""
        for (of, field), groups in previous._groups.copy().items():  # a copy: another thread may ask for more
            things = differing.get(of)
            self._groups[of, field] = regrouped(groups, self._all(of), field, things) if things else groups

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
    def occurrences_by_communication(self) -> Mapping[str, tuple[r.Occurrence, ...]]:
        """What is known about dates, by communication; those of which nothing is known are not there."""
        return self._grouped(r.Occurrence, "communication_id")

    def occurrence(self, communication_id: str, original: dt.date) -> r.Occurrence | None:
        """What is known about one date of a communication."""
        known = self.occurrences_by_communication.get(communication_id, ())
        return next((occurrence for occurrence in known if occurrence.original == original), None)

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
        return self._grouped(ContentVersion, "occurrence_id")

    @cached_property
    def decisions_by_version(self) -> Mapping[str, tuple[Decision, ...]]:
        """The decisions on each version in order of number."""
        return self._grouped(Decision, "version_id")

    def references_to(self, record_id: str) -> list[tuple[r.Record, str]]:
        """Every record that refers to `record_id`, with the name of the field that does."""
        return [(record, field) for record, field, ids in self._references_to(r.KINDS) if record_id in ids]

    def _references_to(self, kinds: Collection[str]) -> Iterator[tuple[r.Record, str, Sequence[str]]]:
        """What may refer to records of these kinds: record, name of the field, and the ids that stand there."""
        for record_type, specs in _REFERENCES.items():
            asked = [spec for spec in specs if spec.target in kinds]
            for record in self._tables[record_type.kind].values() if asked else ():
                for spec in asked:
                    value = getattr(record, spec.name)
                    yield record, spec.name, value if spec.holds == REFS else (value,)

    # --- a new plan

    def with_changes(self, changes: Sequence[Change]) -> "Plan":
        """The plan after `changes`, all or none. Checks values, references and that each `before` is current."""
        tables: dict[str, dict[str, r.Record]] = {}
        differing: defaultdict[type, list[r.Record]] = defaultdict(list)
        for change in changes:
            table = tables.get(change.kind)
            if table is None:
                table = tables[change.kind] = dict(self._tables[change.kind])
            _apply(change, table)
            differing[type(change.record)] += [record for record in (change.before, change.after) if record]
        new = Plan({**self._tables, **tables}, self.versions, self.decisions)
        new._take_over(self, differing)
        new._check_references(changes)
        return new

    def with_approvals(self, versions: Sequence[ContentVersion], decisions: Sequence[Decision]) -> "Plan":
        """The plan with further versions and decisions appended."""
        new = Plan(self._tables, (*self.versions, *versions), (*self.decisions, *decisions))
        new._take_over(self, {ContentVersion: versions, Decision: decisions})
        return new

    def _check_references(self, changes: Sequence[Change]) -> None:
        if len(self._tables[r.PlanInfo.kind]) != 1:
            raise UserError(translate("Errors", "A plan has exactly one title record; it can’t be removed or doubled."))
        for kind, record_id in dict.fromkeys((change.kind, change.record.id) for change in changes):
            record = self.find(kind, record_id)
            if record is not None:  # a later change may have taken it away again, with what it refers to
                self._check_targets(record)
        for communication_id in {c.after.communication_id for c in changes if isinstance(c.after, r.Occurrence)}:
            self._check_known_once(communication_id)
        gone = {c.record.id: c.record for c in changes if self.find(c.kind, c.record.id) is None}
        if gone:
            self._check_not_in_use(gone)

    def _check_known_once(self, communication_id: str) -> None:
        originals = [known.original for known in self.occurrences_by_communication.get(communication_id, ())]
        if len(set(originals)) != len(originals):
            raise UserError(translate("Errors", "This date of the communication is already in the plan."))

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
        for record, _, ids in self._references_to({record.kind for record in gone.values()}):
            for target_id in ids:
                if target_id in gone:
                    raise InUseError(
                        translate("Errors", "“{name}” is still used by “{user}”, so it can’t be deleted.").format(
                            name=name_of(gone[target_id]), user=name_of(record)
                        )
                    )


def _not_in(others: Table, table: Table) -> Iterator[r.Record]:
    return compress(table.values(), map(is_not, table.values(), map(others.get, table)))


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
