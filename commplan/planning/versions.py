"""What an approval binds to.

A version freezes what is approved (`approval_content`), and what it says of itself, under a SHA-256 fingerprint.
`source_fingerprint` is that of everything it was rendered from: it is cheap, and tells when the version no longer
holds. What decisions about it must be is said in `planning.chain`.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import (
    ApprovalPath,
    ApprovalStep,
    Attachment,
    Audience,
    Channel,
    Communication,
    ContentEvent,
    Sender,
    Tool,
)
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import NoAnswer
from commplan.planning.content import languages_of, sources, variables
from commplan.planning.expansion import Dated
from commplan.planning.paths import path_of, steps_for

OF_ITSELF = ("id", "occurrence_id", "number", "author", "created_at", "note", "source_fingerprint")
"""The fields of a version that its content repeats, so that the fingerprint covers them."""

TEXT_PARTS = ("subject", "body", "html")
"""What a version keeps of a text; "html" since there are versions that show headings and lists as they are."""

_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_json(value: Any) -> str:
    """JSON with sorted keys and without blanks: the same value always gives the same text."""
    return _canonical.encode(value)


def fingerprint(content: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical JSON, in hex."""
    return sha256(canonical_json(content))


def approval_content(plan: Plan, dated: Dated, texts: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Everything that an approval binds to. `texts`: language -> {"subject": …, "body": …} as rendered.

    "html" may be there too: the body with its headings, lists and emphasis.
    """
    return {
        **_facts(plan, dated, {}),
        "texts": {lang: {part: t[part] for part in TEXT_PARTS if part in t} for lang, t in texts.items()},
    }


def frozen(
    plan: Plan,
    dated: Dated,
    texts: Mapping[str, Mapping[str, str]],
    *,
    kept: Sequence[Decision] = (),
    held: Collection[str] = (),
    due: Mapping[str, dt.date] | None = None,
    **values: Any,
) -> ContentVersion:
    """A version of what is to be approved now; `values` are occurrence_id, number, author, created_at and note.

    `kept` are decisions about older versions whose steps are not asked again; `held` the hashes of the files whose
    content the plan keeps; `due` by when each step was to decide, by its id: no part of what is approved, but what the
    sheet of this version says for ever. Without them, and for paths that never count silence as approval, nothing is
    said of these.
    """
    values |= {"id": new_id(), "source_fingerprint": source_fingerprint(plan, dated)}
    content = {**approval_content(plan, dated, texts), "version": {name: values[name] for name in OF_ITSELF}}
    if "attachments" in content:
        content["attachments"] = [{**file, "kept": file["sha256"] in held} for file in content["attachments"]]
    if due:
        content["due"] = {step_id: day.isoformat() for step_id, day in due.items()}
    if kept:
        content["kept"] = [kept_plain(plan, decision) for decision in kept]
    communication = plan.get(Communication, dated.communication_id)
    path = plan.table(ApprovalPath).get(path_of(communication, dated.occurrence))
    if path is not None and path.no_answer == NoAnswer.COUNTS_AS_APPROVED:
        content["no_answer"] = path.no_answer.value
    return ContentVersion(content=canonical_json(content), fingerprint=fingerprint(content), **values)


def kept_plain(plan: Plan, decision: Decision) -> dict[str, Any]:
    """What a version says of a step that is not asked again: which decision stands for it, about which version."""
    older = next(version for version in plan.versions if version.id == decision.version_id)
    return {
        "step": decision.step_id,
        "role": decision.step_role,
        "decision": decision.number,
        "hash": decision.hash,
        "version": older.number,
        "outcome": decision.decision.value,
        "who": decision.who,
        "decided_at": decision.decided_at,
    }


def source_fingerprint(plan: Plan, dated: Dated, named: Mapping[str, str] | None = None) -> str:
    """SHA-256 in hex over all that the approved content was made of, without rendering it.

    Bookkeeping (revisions, times of change), approvals and the occurrence's state are no part of it; of the variables
    those are whose name occurs in a text. `named` are the persons of steps, by step id, in place of those of today: who
    is named is no part of what is approved, but it is frozen with it (see `named_in`).
    """
    found = {language: sources(plan, dated, language) for language in languages_of(plan, dated)}
    texts = {language: [s.subject, s.body, s.format] if s else None for language, s in found.items()}
    words = "\n".join(f"{s.subject}\n{s.body}" for s in found.values() if s)
    values = variables(plan, dated, "en")  # the same in every language but for the joining of names
    used = {name: value for name, value in values.items() if name in words}
    return fingerprint({**_facts(plan, dated, named or {}), "sources": texts, "variables": used})


@lru_cache(maxsize=1024)
def named_in(version: ContentVersion) -> Mapping[str, str]:
    """Who was named on the steps when a version was put up, by step id."""
    try:
        return {str(step["id"]): str(step["person"]) for step in json.loads(version.content)["path"]}
    except (ValueError, TypeError, KeyError):  # not what this program wrote: the chain check says so
        return {}


@lru_cache(maxsize=1024)
def due_in(version: ContentVersion) -> Mapping[str, dt.date]:
    """By when each step was to decide when a version was put up, by step id; nothing where it does not say."""
    try:
        return {step: dt.date.fromisoformat(day) for step, day in json.loads(version.content)["due"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def _facts(plan: Plan, dated: Dated, named: Mapping[str, str]) -> dict[str, Any]:
    c = plan.get(Communication, dated.communication_id)
    sender, channel = plan.table(Sender).get(c.sender_id), plan.table(Channel).get(c.channel_id)
    facts = {
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
        "path": [_step(s, named.get(s.id, s.person)) for s in steps_for(plan, c, path_of(c, dated.occurrence))],
    }
    files = plan.attachments_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    if files:
        facts["attachments"] = sorted(map(_attachment, files), key=lambda file: (file["name"], file["sha256"]))
    return facts


def _attachment(file: Attachment) -> dict[str, Any]:
    return {"name": file.name, "media_type": file.media_type, "size": file.size, "sha256": file.sha256}


def _audience(plan: Plan, audience_id: str) -> dict[str, str]:
    return {"id": audience_id, "name": plan.get(Audience, audience_id).name}


def _step(step: ApprovalStep, person: str) -> dict[str, Any]:
    """A step as far as it matters who agrees to what; its deadlines may change without a new approval."""
    facts = {
        "id": step.id,
        "position": step.position,
        "role": step.role,
        "person": person,
        "rule": step.rule.value,
        "check": step.check.value,
    }
    return {**facts, "optional": True} if step.optional else facts


def sha256(text: str) -> str:
    """Of the text in UTF-8, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()
