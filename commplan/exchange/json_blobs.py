"""Contents of attached files within a plan as JSON: members of "blobs", the SHA-256 in hex and the content in base 64.

They are taken out of the document before it is read as text, where each of their bytes might take four.
"""

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.domain.versions import KEPT_IN_ALL, Blob

MAX_BYTES = KEPT_IN_ALL * 4 // 3 + 10_000
"""Of all contents in base 64."""

_MEMBER = re.compile(rb'("[0-9a-f]{64}": ?)"([A-Za-z0-9+/]*={0,2})"')  # nothing within a text: quotes there have a "\"


def lifted(data: bytes) -> tuple[bytes, list[bytes]]:
    """A document with a number in place of each content; and the contents, in base 64, by that number."""
    contents: list[bytes] = []

    def number(match: re.Match[bytes]) -> bytes:
        contents.append(match[2])
        return match[1] + str(len(contents) - 1).encode()

    return _MEMBER.sub(number, data), contents


def to_plain(blobs: Iterable[Blob]) -> dict[str, str]:
    return {blob.sha256: base64.b64encode(blob.data).decode() for blob in blobs}


def from_plain(members: Mapping[str, Any], contents: Sequence[bytes]) -> tuple[Blob, ...]:
    """The contents that the members stand for; UserError for one that is not what its hash says."""
    return tuple(_blob(sha256, number, contents) for sha256, number in members.items())


def _blob(sha256: str, number: Any, contents: Sequence[bytes]) -> Blob:
    if type(number) is int and 0 <= number < len(contents):
        try:
            blob = Blob(name="", data=base64.b64decode(contents[number], validate=True))
        except ValueError:
            blob = Blob(name="", data=b"")
        if blob.sha256 == sha256:
            return blob
    text = translate("Errors", "The content of a file ({hash}) is not what was attached.")
    raise UserError(text.format(hash=sha256[:16]))
