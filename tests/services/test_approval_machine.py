"""Any order of asking, deciding, revoking, editing, delegating, undoing: nothing is approved that nobody approved."""

import contextlib
import datetime as dt
import json
from typing import Any

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

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.domain.versions import Decision
from commplan.planning.chain import broken_links
from commplan.services import approvals, occurrences, records, silence
from commplan.services.session import Local, Session
from tests.plans import Ticking
from tests.services.test_approvals import Case

ROLES = ("Author", "Legal", "HR", "Sponsor")
_RULES = (w.NoAnswer.COUNTS_AS_APPROVED, w.NoAnswer.WAIT)
AGREED = (w.DecisionType.APPROVED, w.DecisionType.APPROVED_WITH_CHANGES)


class ApprovalMachine(RuleBasedStateMachine):
    folder: Any = None

    @initialize(rule=st.sampled_from(list(w.StepRule)), no_answer=st.sampled_from(_RULES))
    def open(self, rule: w.StepRule, no_answer: w.NoAnswer) -> None:
        number = len(list(self.folder.iterdir()))
        self.clock = Ticking(dt.datetime(2027, 6, 1, 9, 0, tzinfo=dt.UTC))
        local = Local(who="Officer", backups=self.folder / "backups", clock=self.clock)
        info = r.PlanInfo(
            id="0190a000-0000-7000-8000-000000000001", title="P", start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31)
        )
        self.session = Session.create(self.folder / f"{number}.commplan", Plan.of([info]), settings=local)
        self.case = Case(self.session)
        for role in ("Legal", "HR"):
            self.case.change_step(role, rule=rule)
        path = next(iter(self.session.plan.table(r.ApprovalPath).values()))
        records.update(self.session, path, no_answer=no_answer)
        self.session.close()
        self.session = Session.open(self.session.path, settings=local)  # nothing of the above can be undone
        self.case.session = self.session
        self.case.ask()
        self.seen: tuple[Decision, ...] = ()

    @rule(keep=st.sets(st.sampled_from(ROLES), max_size=3))
    def ask(self, keep: set[str]) -> None:
        self.attempt(lambda: self.case.ask(keep))

    @rule(again=st.sampled_from(ROLES))
    def change_and_ask_one_again(self, again: str) -> None:
        """As after a change that concerns one check only."""
        self.case.edit(f"{len(self.session.plan.versions)}")
        may = approvals.keepable(self.session.plan, self.case.dated)
        self.attempt(lambda: self.case.ask(role for role in ROLES if role != again and self.case.steps[role] in may))

    @rule(role=st.sampled_from(ROLES), decision=st.sampled_from(list(w.DecisionType)))
    def decide(self, role: str, decision: w.DecisionType) -> None:
        self.attempt(lambda: self.case.decide(role, decision, comment="because"))

    @rule()
    def all_approve(self) -> None:
        for role in ROLES:
            self.attempt(lambda role=role: self.case.decide(role))

    @rule(roles=st.sets(st.sampled_from(ROLES), min_size=1))
    def some_abstain(self, roles: set[str]) -> None:
        for role in ROLES:
            if role in roles:
                self.attempt(lambda role=role: self.case.decide(role, "abstained"))

    @rule(content=st.sampled_from(["a", "b", ""]), day=st.none() | st.integers(8, 25))
    def edit(self, content: str, day: int | None) -> None:
        if day is None:
            self.case.edit(content)
        else:
            self.attempt(lambda: occurrences.move(self.session, self.case.dated, dt.date(2027, 6, day)))

    @rule(role=st.sampled_from(ROLES), what=st.sampled_from(["delegate", "optional", "only_high_risk", "risk"]))
    def change_path(self, role: str, what: str) -> None:
        step = self.session.plan.get(r.ApprovalStep, self.case.steps[role])
        event = self.session.plan.get(r.ContentEvent, self.case.event.id)
        if what == "risk":
            records.update(self.session, event, risk=w.Risk.LOW if event.risk == w.Risk.HIGH else w.Risk.HIGH)
        elif what == "delegate":
            self.case.change_step(role, delegate="" if step.delegate else "Piotr", delegate_from=dt.date(2027, 1, 1))
        else:
            self.case.change_step(role, **{what: not getattr(step, what)})

    @rule(days=st.integers(1, 9))
    def wait_and_take_silence_for_approval(self, days: int) -> None:
        self.clock.forward(days=days)
        found = silence.unanswered(self.session)
        self.attempt(lambda: silence.record_unanswered(self.session, found, by="Officer", say=in_english))

    @precondition(lambda self: self.session.undo_label)
    @rule()
    def undo(self) -> None:
        self.attempt(self.session.undo)

    @staticmethod
    def attempt(operation: Any) -> None:
        with contextlib.suppress(UserError):
            operation()

    @invariant()
    def decisions_only_grow_and_never_change(self) -> None:
        decisions = self.session.plan.decisions
        assert decisions[: len(self.seen)] == self.seen
        self.seen = decisions
        assert broken_links(self.session.plan.versions, decisions) == ()

    @invariant()
    def approved_means_that_every_step_that_must_answer_approved_this_version_or_is_named_in_it(self) -> None:
        if self.case.status != w.Status.APPROVED:
            return
        plan, state = self.session.plan, self.case.state()
        assert state.version is not None
        own = {d.step_id: d for d in plan.decisions if d.version_id == state.version.id}
        now = {k: d for k, d in own.items() if d.decision != w.DecisionType.REVOKED}
        kept = {entry["step"]: entry for entry in json.loads(state.version.content).get("kept", ())}
        assert any(d.decision in AGREED for d in now.values())
        assert all(d.decision != w.DecisionType.REJECTED for d in now.values())
        for position in {step.step.position for step in state.steps}:
            here = [step.step for step in state.steps if step.step.position == position]
            given = {s.id for s in here if s.id in now or (s.id in kept and s.id not in own)}
            must = {s.id for s in here if not s.optional}
            if all(s.rule == w.StepRule.ANY for s in here if s.id in must):
                assert given or not must
            else:
                assert given >= must
        agreed = {step_id for step_id, d in now.items() if d.decision in AGREED}
        agreed |= {k for k, entry in kept.items() if k not in own and entry["outcome"] in AGREED}
        deciding = [step.step for step in state.steps if not step.step.optional]
        last = [step.id for step in deciding if step.position == deciding[-1].position]
        is_kept = any(step_id in kept and step_id not in own for step_id in last)
        assert agreed.intersection(last) or is_kept or not deciding
        for entry in kept.values():
            older = plan.decisions[entry["decision"] - 1]
            assert (older.step_id, older.hash) == (entry["step"], entry["hash"])
            assert older.version_id != state.version.id and older.decision.value == entry["outcome"]

    @invariant()
    def while_it_is_in_approval_somebody_may_decide(self) -> None:
        if self.case.status == w.Status.IN_APPROVAL:
            assert self.case.state().open_steps

    @invariant()
    def silence_is_recorded_as_such(self) -> None:
        for decision in self.session.plan.decisions:
            if decision.how == w.DecisionHow.NO_ANSWER:
                assert decision.on_behalf_of and decision.who == "Officer" and "No answer by" in decision.comment

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()


def test_no_order_of_steps_approves_what_nobody_approved(tmp_path: Any) -> None:
    machine = type("Machine", (ApprovalMachine,), {"folder": tmp_path})

    run_state_machine_as_test(machine, settings=settings(max_examples=25, stateful_step_count=25, deadline=None))
