"""What identifies a sheet of paper: numbers short enough to be read out on the telephone, fingerprints, QR codes."""

import datetime as dt
import uuid

import segno

from commplan.documents.blocks import Code
from commplan.domain.texts import Text

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U


def item_code(communication_id: str) -> str:
    """The short code of a communication: five characters from the random end of its id."""
    tail = uuid.UUID(communication_id).int & 0x1FFFFFF
    return "".join(_DIGITS[tail >> shift & 31] for shift in (20, 15, 10, 5, 0))


def sheet_number(communication_id: str, original: dt.date) -> str:
    """The number of the sheet of a dated communication, the same for ever: "2026-1117-7F3QX".

    Made of the date its event's rule gives and the code of the communication, so moving it or printing it in another
    language changes nothing.
    """
    return f"{original:%Y-%m%d}-{item_code(communication_id)}"


def printed_code(number: str, version: int, fingerprint: str) -> str:
    """What a sheet is found again by (`services.printed_codes`): "2026-1117-7F3QX V3 7F3A91C2".

    In its QR code stands the whole fingerprint; `typed_code` is the same as short as a person can type it.
    """
    return f"{number} V{version} {fingerprint.upper()}"


def typed_code(number: str, version: int, fingerprint: str) -> str:
    """The printed code with the beginning of the fingerprint."""
    return printed_code(number, version, fingerprint[:8])


def grouped(fingerprint: str, digits: int = 64) -> str:
    """The first `digits` of a hexadecimal fingerprint in groups of four: "7F3A 91C2"."""
    digest = fingerprint[:digits].upper()
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def code_of(words: str, description: Text) -> Code:
    """`words` as a QR code; capitals, digits, spaces and "-" make the smallest one (ISO/IEC 18004).

    The mask is fixed: comparing all eight takes five times as long, and fingerprints are as good as random anyway.
    """
    matrix = segno.make_qr(words, error="m", boost_error=False, mask=0).matrix
    return Code(tuple(bytes(row) for row in matrix), description)
