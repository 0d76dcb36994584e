"""What approval binds to, and what was decided. Append-only: neither is ever edited, nor part of undo."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

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


@dataclass(frozen=True, kw_only=True)
class Blob:
    """The content of an attached file, kept in the plan under its own hash. Append-only."""

    name: str  # of the file; not kept with the content
    data: bytes

    @cached_property
    def sha256(self) -> str:
        """In hex."""
        return hashlib.sha256(self.data).hexdigest()


KEPT_SIZE = 5_000_000
"""Bytes of the largest file whose content is kept in the plan; of larger ones the hash is."""

KEPT_IN_ALL = 40_000_000
"""Bytes of all contents that a plan keeps."""
