"""What an approval binds to, and the chain of decisions.

A version freezes what is approved (`approval_content`) under a SHA-256 fingerprint. `source_fingerprint` is that of
everything it was rendered from: it is cheap, and tells when the version no longer holds. Each decision carries the
hash of the one before it, so that changing, removing or reordering one is seen.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import (
    ApprovalStep,
    Audience,
    Channel,
    Communication,
    ContentEvent,
    Sender,
    Tool,
)
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion, Decision
from commplan.planning.content import languages_of, sources, variables
from commplan.planning.expansion import Dated

NO_HASH = "0" * 64

_EVIDENCE = ("evidence_name", "evidence_size", "evidence_hash")


def canonical_json(value: Any) -> str:
    """JSON with sorted keys and without blanks: the same value always gives the same text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def fingerprint(content: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical JSON, in hex."""
    return _sha256(canonical_json(content))


def approval_content(plan: Plan, dated: Dated, texts: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Everything that an approval binds to. `texts`: language -> {"subject": …, "body": …} as rendered."""
    return {
        **_facts(plan, dated),
        "texts": {lang: {"subject": t["subject"], "body": t["body"]} for lang, t in texts.items()},
    }


def frozen(plan: Plan, dated: Dated, texts: Mapping[str, Mapping[str, str]], **values: Any) -> ContentVersion:
    """A version of what is to be approved now; `values` are occurrence_id, number, author, created_at and note."""
    content = approval_content(plan, dated, texts)
    return ContentVersion(
        id=new_id(),
        content=canonical_json(content),
        fingerprint=fingerprint(content),
        source_fingerprint=source_fingerprint(plan, dated),
        **values,
    )


def source_fingerprint(plan: Plan, dated: Dated) -> str:
    """SHA-256 in hex over all that the approved content was made of, without rendering it.

    Bookkeeping (revisions, times of change), approvals and the occurrence's state are no part of it; of the variables
    those are whose name occurs in a text.
    """
    found = {language: sources(plan, dated, language) for language in languages_of(plan, dated)}
    texts = {language: [s.subject, s.body, s.format] if s else None for language, s in found.items()}
    words = "\n".join(f"{s.subject}\n{s.body}" for s in found.values() if s)
    values = variables(plan, dated, "en")  # the same in every language but for the joining of names
    used = {name: value for name, value in values.items() if name in words}
    return fingerprint({**_facts(plan, dated), "sources": texts, "variables": used})


def _facts(plan: Plan, dated: Dated) -> dict[str, Any]:
    c = plan.get(Communication, dated.communication_id)
    sender, channel = plan.table(Sender).get(c.sender_id), plan.table(Channel).get(c.channel_id)
    return {
        "title": dated.title,
        "event": plan.get(ContentEvent, dated.event_id).title,
        "sender": {"name": sender.name, "email": sender.email} if sender else None,
        "on_behalf_of": c.on_behalf_of,
        "audiences": [_audience(plan, a) for a in c.audience_ids],
        "excluded_audiences": [_audience(plan, a) for a in c.excluded_audience_ids],
        "channel": channel.name if channel else None,
        "tools": [{"name": t.name, "address": t.address} for t in (plan.get(Tool, i) for i in c.tool_ids)],
        "date": dated.date.isoformat(),
        "last_date": dated.last_date.isoformat(),
        "time": dated.time.isoformat("minutes") if dated.time else None,
        "duration": dated.duration,
        "zone": plan.info.zone,
        "key_messages": list(c.key_messages),
        "call_to_action": c.call_to_action,
        "confidentiality": c.confidentiality.value,
        "embargo": c.embargo,
        "path": [_step(step) for step in plan.steps_by_path.get(c.approval_path_id, ())],
    }


def _audience(plan: Plan, audience_id: str) -> dict[str, str]:
    return {"id": audience_id, "name": plan.get(Audience, audience_id).name}


def _step(step: ApprovalStep) -> dict[str, Any]:
    """A step as far as it matters who agrees to what; its deadlines may change without a new approval."""
    return {
        "id": step.id,
        "position": step.position,
        "role": step.role,
        "person": step.person,
        "rule": step.rule.value,
        "check": step.check.value,
    }


# --- the chain of decisions


def decision_hash(decision: Decision) -> str:
    """SHA-256 in hex over the canonical JSON of all fields but `hash` itself, and of evidence only if there is any."""
    values = {f.name: getattr(decision, f.name) for f in fields(decision) if f.name != "hash"}
    if not any(values[name] for name in _EVIDENCE):
        values = {name: value for name, value in values.items() if name not in _EVIDENCE}
    return _sha256(canonical_json(values))


def chained(previous: Decision | None, **values: Any) -> Decision:
    """The decision that follows `previous`; `values` are all fields but `number`, `previous_hash` and `hash`."""
    number, previous_hash = (previous.number + 1, previous.hash) if previous else (1, NO_HASH)
    decision = Decision(number=number, previous_hash=previous_hash, hash="", **values)
    return replace(decision, hash=decision_hash(decision))


@dataclass(frozen=True, slots=True)
class ChainFault:
    """What is wrong in the chain: at decision `number`, or at a version (0)."""

    number: int
    text: Text


def broken_links(versions: Sequence[ContentVersion], decisions: Sequence[Decision]) -> tuple[ChainFault, ...]:
    """Every place where versions or decisions are not what was recorded; empty when all is in order."""
    return (*_version_faults(versions), *_decision_faults(versions, decisions))


def _version_faults(versions: Iterable[ContentVersion]) -> Iterable[ChainFault]:
    for version in versions:
        if _sha256(version.content) != version.fingerprint:
            text = translate("Errors", "The content of version {number} ({id}) is not what was put up for approval.")
            yield ChainFault(0, text.format(number=version.number, id=version.id))


def _decision_faults(versions: Iterable[ContentVersion], decisions: Iterable[Decision]) -> Iterable[ChainFault]:
    by_id = {version.id: version for version in versions}
    previous_hash = NO_HASH
    for number, decision in enumerate(decisions, 1):
        problem = _link_problem(number, decision, previous_hash, by_id.get(decision.version_id))
        if problem:
            yield ChainFault(decision.number, problem.format(number=decision.number))
        previous_hash = decision.hash


def _link_problem(number: int, decision: Decision, previous_hash: str, version: ContentVersion | None) -> Text | None:
    if decision.number != number:
        return translate("Errors", "Decision {number} is not in its place: one before it is missing or was moved.")
    if decision.previous_hash != previous_hash:
        return translate("Errors", "Decision {number} does not follow the one before it: one of them was changed.")
    if decision_hash(decision) != decision.hash:
        return translate("Errors", "Decision {number} was changed after it was recorded.")
    if version is None or version.occurrence_id != decision.occurrence_id:
        return translate("Errors", "Decision {number} is about a version that is not there.")
    if version.fingerprint != decision.fingerprint:
        return translate("Errors", "Decision {number} was taken about other content than its version holds.")
    return None


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
