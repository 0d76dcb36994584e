"""Files that belong to a date or prove a decision: their hash always, their content up to a limit."""

import mimetypes
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from commplan.domain.changes import added, removed
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.records import Attachment, Occurrence
from commplan.domain.texts import Text, translate
from commplan.domain.versions import KEPT_IN_ALL, KEPT_SIZE, Blob
from commplan.planning.schedule import Dated
from commplan.services.occurrences import known
from commplan.services.session import Session

LARGEST = 200_000_000
"""Bytes of the largest file that is read at all."""

UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A scan or an e-mail that proves a decision."""

    blob: Blob

    @classmethod
    def of(cls, source: Path | bytes, name: str = "") -> Self:
        """From a file or its content; UserError when it can't be read."""
        return cls(_blob(source, name))

    @property
    def fields(self) -> dict[str, Any]:
        """As a Decision has them."""
        size = len(self.blob.data)
        return {"evidence_name": self.blob.name, "evidence_size": size, "evidence_hash": self.blob.sha256}


def read(source: Path | bytes, name: str = "") -> Blob:
    """A file or its content; `name` is what it is called, by default as the file. UserError when it can't be read.

    May take a while: for a worker thread.
    """
    blob = _blob(source, name)
    blob.sha256  # noqa: B018 - worked out here, and kept
    return blob


def attach(session: Session, dated: Dated, source: Path | bytes | Blob, name: str = "") -> Attachment:
    """Add a file to a date, as one step. A version put up before does not hold any more: the file is approved too.

    `source` is a file or its content, or what `read` has made of it. Content above the limits is not kept, only its
    hash (see `is_kept`). UserError when the file can't be read.
    """
    blob = source if isinstance(source, Blob) else _blob(source, name)
    row = known(dated)
    assert isinstance(row.after, Occurrence)
    there = session.plan.attachments_by_occurrence.get(row.after.id, ())
    if any((file.name, file.sha256) == (blob.name, blob.sha256) for file in there):
        raise UserError(translate("Errors", "“{name}” is attached already.").format(name=blob.name))
    attachment = Attachment(
        id=new_id(),
        occurrence_id=row.after.id,
        name=blob.name,
        media_type=mimetypes.guess_type(blob.name)[0] or UNKNOWN_TYPE,
        size=len(blob.data),
        sha256=blob.sha256,
    )
    session.apply(_label(blob.name), [row, added(attachment)], blobs=kept_blobs(session, [blob]))
    return session.plan.get(Attachment, attachment.id)


def detach(session: Session, attachment: Attachment) -> None:
    """Take a file away from its date, as one step; versions that were put up with it still have it."""
    label = translate("Undo", "Removal of the attachment “{name}”").format(name=attachment.name)
    session.apply(label, [removed(session.plan.get(Attachment, attachment.id))])


def content(session: Session, sha256: str) -> bytes | None:
    """The content of an attached file or of evidence; None when the plan keeps only its hash."""
    return session.blobs.content(sha256)


def is_kept(session: Session, sha256: str) -> bool:
    """Whether the plan keeps the content with this hash."""
    return sha256 in session.blobs.sizes()


def kept_blobs(session: Session, blobs: Iterable[Blob]) -> tuple[Blob, ...]:
    """Those of `blobs` whose content is to be kept: small enough, and the plan's room is not used up."""
    there = session.blobs.sizes()
    used, kept = sum(there.values()), dict[str, Blob]()
    for blob in blobs:
        size = len(blob.data)
        if blob.sha256 in there or blob.sha256 in kept:
            continue
        if size <= KEPT_SIZE and used + size <= KEPT_IN_ALL:
            kept[blob.sha256] = blob
            used += size
    return tuple(kept.values())


def _blob(source: Path | bytes, name: str) -> Blob:
    if isinstance(source, bytes):
        return Blob(name=_shown(name), data=source)
    try:
        if source.stat().st_size > LARGEST:
            text = translate("Errors", "“{path}” is too large to be attached (limit: {limit} MB).")
            raise UserError(text.format(path=str(source), limit=LARGEST // 1_000_000))
        return Blob(name=_shown(name or source.name), data=source.read_bytes())
    except OSError as error:
        text = translate("Errors", "“{path}” can’t be read: {reason}.")
        raise UserError(text.format(path=str(source), reason=error.strerror or str(error))) from error


def _shown(name: str) -> str:
    """A name as a record can hold it: one line of at most 200 characters, its ending kept."""
    line = "".join(c if c.isprintable() else "_" for c in name).strip() or "_"
    stem, dot, ending = line.rpartition(".")
    if len(line) <= 200:
        return line
    return f"{stem[: 199 - len(ending)]}{dot}{ending}" if dot and len(ending) <= 20 else line[:200]


def _label(name: str) -> Text:
    return translate("Undo", "Attachment “{name}”").format(name=name)
