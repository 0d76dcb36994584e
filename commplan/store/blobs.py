"""Contents of attached files, kept in the plan file under their SHA-256. Read one at a time; `writing` appends them."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from commplan.domain.versions import Blob
from commplan.store.problems import explained


class Blobs:
    """What an open plan file keeps."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def content(self, sha256: str) -> bytes | None:
        """The content with this hash (in hex); None when the plan does not keep it."""
        with explained(self._path):
            row = self._connection.execute('SELECT "data" FROM "blob" WHERE "sha256" = ?', (sha256,)).fetchone()
        return bytes(row[0]) if row else None

    def sizes(self) -> dict[str, int]:
        """The length in bytes of every content, by hash; contents are not read."""
        with explained(self._path):
            return dict(self._connection.execute('SELECT "sha256", length("data") FROM "blob"').fetchall())

    def rows(self) -> Iterator[tuple[str, int, Blob]]:
        """The hash and size under which each content is kept, and the content itself; in the order of their hashes."""
        for sha256 in sorted(self.sizes()):
            with explained(self._path):
                statement = 'SELECT "size", "data" FROM "blob" WHERE "sha256" = ?'
                row = self._connection.execute(statement, (sha256,)).fetchone()
            yield sha256, int(row[0]), Blob(name="", data=bytes(row[1]))

    def all(self) -> tuple[Blob, ...]:
        """All contents (at most `KEPT_IN_ALL` bytes), in the order of their hashes."""
        return tuple(blob for _, _, blob in self.rows())
