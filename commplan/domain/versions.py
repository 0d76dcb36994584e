"""What approval binds to, and what was decided. Append-only: neither is ever edited, nor part of undo."""

from dataclasses import dataclass

from commplan.domain.words import DecisionHow, DecisionType


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentVersion:
    """What was put up for approval, frozen.

    `content` is the canonical JSON of everything that is approved (rendered texts included), `fingerprint` its SHA-256
    in hex, `source_fingerprint` that of the sources it was rendered from: when the sources change, so may the text.
    """

    id: str
    occurrence_id: str
    number: int
    author: str
    created_at: str  # UTC, ISO 8601
    note: str
    content: str
    fingerprint: str
    source_fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision about one step of one version. Ordered by `number`, never by the clock.

    `hash` is SHA-256 over the canonical JSON of all other fields; `previous_hash` is the hash of decision `number` - 1
    (64 zeros for the first). `evidence_…` name a scan or an e-mail that was attached: its name, size in bytes and
    SHA-256; without evidence they take no part in the hash, so that chains from before there was any stay valid.
    """

    number: int
    id: str
    occurrence_id: str
    version_id: str
    fingerprint: str  # of the version
    step_id: str
    step_role: str  # as it was when the decision was taken
    who: str
    on_behalf_of: str
    decision: DecisionType
    comment: str
    how: DecisionHow
    decided_at: str  # UTC, ISO 8601
    zone: str  # IANA zone of the person who recorded it
    previous_hash: str
    hash: str
    evidence_name: str = ""
    evidence_size: int = 0
    evidence_hash: str = ""
