"""The session against a model: a plain dictionary of records, and lists of them for undo and redo."""

import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from commplan.domain.changes import Change
from commplan.domain.plan import Plan
from commplan.domain.records import Record
from commplan.domain.texts import literal
from commplan.services.session import Local, Session
from tests import strategies
from tests.plans import Ticking, small_plan

Model = dict[str, Record]
MEMORY = Path("/dev/shm")  # where there is one, writing there spares the disk


def model_of(plan: Plan) -> Model:
    return {record.id: record for record in plan.records()}


class SessionMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self.clock = Ticking()
        self.local = Local(who="Anna", backups=self.folder / "backups", clock=self.clock)
        self.session = Session.create(self.folder / "plan.commplan", small_plan(), settings=self.local)
        self.model = model_of(self.session.plan)
        self.done: list[Model] = []
        self.undone: list[Model] = []
        self.entries = 1
        self.revisions: dict[str, int] = {}
        self.told: list[frozenset[str]] = []
        self.session.subscribe(self.told.append)

    @initialize()
    def start(self) -> None:
        assert self.session.undo_label is None

    @rule(data=st.data())
    def apply(self, data: st.DataObject) -> None:
        changes = data.draw(strategies.changes(self.session.plan))
        before = dict(self.model)
        for change in changes:
            self.take(change)
        self.session.apply(literal(f"Zmiana {self.entries}"), changes)
        if self.model != before:
            self.done.append(before)
            self.undone.clear()
            self.entries += 1
            assert self.told.pop() <= {change.kind for change in changes}
        assert not self.told

    def take(self, change: Change) -> None:
        if change.after is None:
            del self.model[change.record.id]
        else:
            self.model[change.record.id] = change.after

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        label = self.session.undo_label
        assert self.session.undo() == label == self.session.redo_label
        self.undone.append(self.model)
        self.model = self.done.pop()
        self.entries += 1
        assert self.told.pop()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        label = self.session.redo_label
        assert self.session.redo() == label == self.session.undo_label
        self.done.append(self.model)
        self.model = self.undone.pop()
        self.entries += 1
        assert self.told.pop()

    @rule()
    def reopen(self) -> None:
        plan = self.session.plan
        self.session.close()
        self.session = Session.open(self.session.path, settings=self.local)
        assert self.session.plan == plan
        self.session.subscribe(self.told.append)
        self.done.clear()
        self.undone.clear()

    @rule(minutes=st.integers(1, 60))
    def wait(self, minutes: int) -> None:
        self.clock.forward(minutes=minutes)

    @invariant()
    def plan_is_the_model(self) -> None:
        assert model_of(self.session.plan) == self.model
        assert bool(self.session.undo_label) == bool(self.done)
        assert bool(self.session.redo_label) == bool(self.undone)
        assert self.session.history(limit=1)[0].number == self.entries

    @invariant()
    def revisions_only_rise(self) -> None:
        for record in self.session.plan.records():
            assert record.rev >= max(1, self.revisions.get(record.id, 0))
            self.revisions[record.id] = record.rev

    def teardown(self) -> None:
        file_holds: Any = self.session._file.load()
        assert file_holds == self.session.plan
        assert [r.rev for r in file_holds.records()] and {r.id: r.rev for r in file_holds.records()} == {
            r.id: r.rev for r in self.session.plan.records()
        }
        self.session.close()
        shutil.rmtree(self.folder)


def test_session_behaves_like_its_model() -> None:
    run_state_machine_as_test(SessionMachine, settings=settings(max_examples=15, stateful_step_count=20))


@pytest.mark.long
def test_session_behaves_like_its_model_for_long() -> None:
    run_state_machine_as_test(SessionMachine, settings=settings(max_examples=1_000, stateful_step_count=50))
