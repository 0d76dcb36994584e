"""What approvals bind to, and the chain of decisions."""

from dataclasses import replace

import pytest

from commplan.domain import records as r
from commplan.domain.changes import Change, added, updated
from commplan.domain.plan import Plan
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import BodyFormat, DecisionHow, DecisionType, Form, OccurrenceState, Risk
from commplan.planning.chain import NO_HASH, Fault, broken_links, chained
from commplan.planning.paths import standing
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.versions import (
    OF_ITSELF,
    approval_content,
    canonical_json,
    fingerprint,
    frozen,
    source_fingerprint,
)
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import version

TEXTS = {"pl": {"subject": "Wyniki", "body": "Zażółć gęślą jaźń"}}


class Example:
    """A plan in which everything that matters to an approval is there once."""

    def __init__(self) -> None:
        self.sender = make(r.Sender, name="Board", email="board@example.com")
        self.staff = make(r.Audience, name="All staff")
        self.temps = make(r.Audience, name="Temps", parent_id=self.staff.id)
        self.channel = make(r.Channel, name="E-mail", form=Form.EMAIL)
        self.tool = make(r.Tool, name="Mailbox", address="news@example.com")
        self.template = make(r.MessageTemplate, form=Form.EMAIL, body="{{ event.reason }} {{ sender.name }}")
        self.path = make(r.ApprovalPath)
        self.step = make(r.ApprovalStep, path_id=self.path.id, role="Legal")
        self.event = event(DAY(2026, 3, 2), reason="Because")
        self.communication = communication(
            self.event,
            sender_id=self.sender.id,
            audience_ids=(self.staff.id,),
            excluded_audience_ids=(self.temps.id,),
            channel_id=self.channel.id,
            tool_ids=(self.tool.id,),
            template_id=self.template.id,
            approval_path_id=self.path.id,
            key_messages=("One",),
            owner="Anna",
        )
        self.known = occurrence(self.communication, DAY(2026, 3, 2))
        self.plan = plan(*(v for v in vars(self).values() if isinstance(v, r.Record)))

    def dated(self, of: Plan) -> Dated:
        (found,) = Schedule(of).whole_plan()
        return found

    def fingerprint_after(self, *changes: Change) -> str:
        changed = self.plan.with_changes(changes)
        return source_fingerprint(changed, self.dated(changed))


E = Example()

MATTERS = {
    "subject": updated(E.template, subject="Other"),
    "body": updated(E.template, body="Other"),
    "format": updated(E.template, format=BodyFormat.PLAIN),
    "draft": added(make(r.Draft, occurrence_id=E.known.id, body="Own words")),
    "sender": updated(E.sender, name="Other"),
    "sender's address": updated(E.sender, email="other@example.com"),
    "on behalf of": updated(E.communication, on_behalf_of="CEO"),
    "audiences": updated(E.communication, audience_ids=(E.temps.id,), excluded_audience_ids=()),
    "name of an audience": updated(E.staff, name="Everybody"),
    "exclusions": updated(E.communication, excluded_audience_ids=()),
    "channel": updated(E.channel, name="Other"),
    "tool": updated(E.tool, address="other@example.com"),
    "day": updated(E.event, start=DAY(2026, 3, 3)),
    "this day": updated(E.known, date=DAY(2026, 3, 3)),
    "time": updated(E.communication, time=None),
    "key messages": updated(E.communication, key_messages=("Two",)),
    "call to action": updated(E.communication, call_to_action="Come"),
    "languages": updated(E.communication, languages=("nl",)),
    "reason, which the template uses": updated(E.event, reason="Other"),
    "step": updated(E.step, role="HR"),
    "another step": added(make(r.ApprovalStep, path_id=E.path.id, role="HR")),
    "title": updated(E.communication, title="Other"),
    "embargo": updated(E.communication, embargo=True),
}
DOES_NOT_MATTER = {
    "revision": Change(E.communication, replace(E.communication, rev=7, changed_at="2026-01-01T00:00:00Z")),
    "state": updated(E.known, state=OccurrenceState.DRAFTING),
    "owner, which the template does not use": updated(E.communication, owner="Jan"),
    "days for a step": updated(E.step, working_days=9),
    "load limit": updated(E.staff, load_limit=1.0),
    "goal of the event": updated(E.event, risk=Risk.HIGH),
    "weight": updated(E.channel, weight=3.0),
    "another template": added(make(r.MessageTemplate, form=Form.EMAIL, body="Other", language="nl")),
}


@pytest.mark.parametrize("what", MATTERS)
def test_what_is_approved_changes_the_fingerprint(what: str) -> None:
    assert E.fingerprint_after(MATTERS[what]) != E.fingerprint_after()


@pytest.mark.parametrize("what", DOES_NOT_MATTER)
def test_anything_else_leaves_it(what: str) -> None:
    assert E.fingerprint_after(DOES_NOT_MATTER[what]) == E.fingerprint_after()


def test_a_row_for_the_date_leaves_the_fingerprint() -> None:
    without = Plan.of([record for record in E.plan.records() if record is not E.known])
    assert source_fingerprint(without, E.dated(without)) == E.fingerprint_after()


def test_the_approved_content_holds_all_facts_and_texts() -> None:
    content = approval_content(E.plan, E.dated(E.plan), TEXTS)
    assert content["texts"] == TEXTS
    assert content["sender"] == {"name": "Board", "email": "board@example.com"}
    assert [a["name"] for a in content["excluded_audiences"]] == ["Temps"]
    assert [s["role"] for s in content["path"]] == ["Legal"]
    assert (content["date"], content["time"]) == ("2026-03-02", "09:00")
    assert fingerprint(content) == fingerprint(approval_content(E.plan, E.dated(E.plan), TEXTS))


def test_canonical_json_is_the_same_whatever_the_order() -> None:
    assert canonical_json({"b": "ż", "a": [1, None]}) == canonical_json({"a": [1, None], "b": "ż"})
    assert canonical_json({"b": "ż", "a": [1, None]}) == '{"a":[1,null],"b":"ż"}'


# --- the chain


def chain(length: int = 4) -> tuple[list[ContentVersion], list[Decision]]:
    content = canonical_json({"subject": "Zażółć"})
    one = version(E.known.id, content=content, fingerprint=fingerprint({"subject": "Zażółć"}))
    decisions: list[Decision] = []
    for n in range(length):
        made = chained(
            decisions[-1] if decisions else None,
            id=f"d{n}",
            occurrence_id=one.occurrence_id,
            version_id=one.id,
            fingerprint=one.fingerprint,
            step_id=E.step.id,
            step_role="Legal",
            who="Marta",
            on_behalf_of="",
            decision=DecisionType.APPROVED,
            comment="w porządku",
            how=DecisionHow.PAPER,
            decided_at="2026-01-04T09:00:00Z",
            zone="Europe/Warsaw",
        )
        decisions.append(made)
    return [one], decisions


def test_an_untouched_chain_has_no_faults() -> None:
    versions, decisions = chain()
    assert [d.number for d in decisions] == [1, 2, 3, 4]
    assert decisions[0].previous_hash == NO_HASH
    assert decisions[1].previous_hash == decisions[0].hash
    assert broken_links(versions, decisions) == ()
    assert broken_links([], []) == ()


@pytest.mark.parametrize("field", [f for f in Decision.__slots__ if f not in ("decision", "how")])
def test_a_changed_field_is_seen(field: str) -> None:
    versions, decisions = chain()
    value = 9 if field == "number" else "0" * 64 if "hash" in field else "other"
    decisions[1] = replace(decisions[1], **{field: value})
    assert broken_links(versions, decisions)


def test_a_changed_decision_is_seen_by_its_number() -> None:
    versions, decisions = chain()
    decisions[2] = replace(decisions[2], decision=DecisionType.REJECTED)
    (fault,) = broken_links(versions, decisions)
    assert fault.number == 3
    assert "3" in str(fault.text)


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_removed_decision_is_seen(gone: int) -> None:
    versions, decisions = chain()
    del decisions[gone]
    assert broken_links(versions, decisions)


def test_swapped_decisions_are_seen() -> None:
    versions, decisions = chain()
    decisions[1], decisions[2] = decisions[2], decisions[1]
    assert broken_links(versions, decisions)


def test_changed_content_is_seen() -> None:
    versions, decisions = chain()
    versions[0] = replace(versions[0], content=canonical_json({"subject": "Other"}))
    assert [fault.number for fault in broken_links(versions, decisions)] == [0]


def test_a_version_that_took_the_place_of_another_is_seen() -> None:
    versions, decisions = chain()
    content = {"subject": "Other"}
    versions[0] = replace(versions[0], content=canonical_json(content), fingerprint=fingerprint(content))
    assert len(broken_links(versions, decisions)) == 4


def kept(number: int, hash_: str, step_id: str) -> ContentVersion:
    """A second version that does not ask the step again."""
    content = {"kept": [{"step": step_id, "decision": number, "hash": hash_}]}
    return version(E.known.id, 2, content=canonical_json(content), fingerprint=fingerprint(content))


def test_a_decision_that_stands_for_a_newer_version_must_be_there_as_it_was() -> None:
    versions, decisions = chain()
    good = kept(2, decisions[1].hash, E.step.id)
    assert broken_links([*versions, good], decisions) == ()
    rejected = chained(decisions[-1], **{**values_of(decisions[-1]), "id": "r", "decision": DecisionType.REJECTED})
    for wrong in (kept(2, decisions[2].hash, E.step.id), kept(9, decisions[1].hash, E.step.id)):
        assert [f.fault for f in broken_links([*versions, wrong], decisions)] == [Fault.OTHER_CONTENT]
    wrong = kept(5, rejected.hash, E.step.id)
    assert [f.fault for f in broken_links([*versions, wrong], [*decisions, rejected])] == [Fault.OTHER_CONTENT]


def test_a_decision_stands_for_a_newer_version_only_as_it_was() -> None:
    versions, decisions = chain()
    rejected = chained(decisions[-1], **{**values_of(decisions[-1]), "id": "r", "decision": DecisionType.REJECTED})

    def stands(newer: ContentVersion) -> set[str]:
        here = E.plan.with_approvals([*versions, newer], [*decisions, rejected])
        return set(standing(here, newer).kept)

    assert stands(kept(2, decisions[1].hash, E.step.id)) == {E.step.id}
    assert stands(kept(2, decisions[2].hash, E.step.id)) == set()
    assert stands(kept(2, decisions[1].hash, "other")) == set()
    assert stands(kept(0, decisions[-1].hash, E.step.id)) == set()
    assert stands(kept(5, rejected.hash, E.step.id)) == set()
    elsewhere = replace(kept(2, decisions[1].hash, E.step.id), occurrence_id="other")
    assert stands(elsewhere) == set()


def values_of(decision: Decision) -> dict[str, object]:
    own = ("number", "previous_hash", "hash")
    return {name: getattr(decision, name) for name in Decision.__slots__ if name not in own}


def test_a_missing_version_is_seen_by_the_number_of_the_next() -> None:
    versions, decisions = chain()
    third = version(E.known.id, 3, content="{}", fingerprint=fingerprint({}))
    (fault,) = broken_links([*versions, third], decisions)
    assert (fault.entry, fault.fault, fault.field, fault.record_id) == ("version", Fault.MISPLACED, "number", third.id)


@pytest.mark.parametrize("field", OF_ITSELF)
def test_a_version_that_contradicts_itself_is_named_with_its_field(field: str) -> None:
    values = {
        "occurrence_id": E.known.id,
        "number": 1,
        "author": "Jan",
        "created_at": "2026-01-01T08:00:00Z",
        "note": "",
    }
    made = frozen(E.plan, E.dated(E.plan), TEXTS, **values)
    assert broken_links([made], []) == ()
    (fault,) = broken_links([replace(made, **{field: 7 if field == "number" else "other"})], [])
    assert (fault.fault, fault.field) == (Fault.CHANGED, field)
