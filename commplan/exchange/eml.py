"""A message as an .eml file that mail programs open as a draft: `X-Unsent: 1`, plain text and HTML, enclosed files.

RFC 5322 (message), RFC 2045 to 2047 (MIME, encoded words), RFC 2183 and 2231 (names of enclosed files).

The same message and envelope always give the same bytes: date, id and boundary follow from the plan. Headers are
encoded by `email.header` (RFC 2047) rather than by `email.policy.SMTP`, whose folding puts blanks into long
non-ASCII names and differs between Python versions.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.charset import QP, Charset
from email.errors import HeaderParseError
from email.header import Header, decode_header, make_header
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime, parseaddr
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.exchange.message_pages import html_document
from commplan.exchange.messages import Rendered, check_resolved

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")
_PLAIN_WORDS = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")
_POLICY = compat32.clone(linesep="\r\n")
_UTF8 = Charset("utf-8")
_UTF8.body_encoding = QP


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What stands around a message. Addresses may be empty: whoever sends the draft fills them in.

    `uid` is that of the dated communication, `moment` (with a zone) when it goes out. Addresses are those of senders
    and group mailboxes in the plan, never made up.
    """

    uid: str
    moment: dt.datetime
    sender_name: str = ""
    sender_address: str = ""
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a message; `subtype` as in application/pdf."""

    name: str
    subtype: str
    data: bytes


def to_eml(message: Rendered, envelope: Envelope, enclosures: Sequence[Enclosure] = (), style: str = "") -> bytes:
    """The draft, with `style` (CSS) for its HTML.

    UserError when a variable has no value, or a header would not come out as it was meant.
    """
    check_resolved(message)
    names = [("attachment", enclosure.name) for enclosure in enclosures]
    for name, value in (("Subject", message.subject), ("From", envelope.sender_name), *names):
        _check_header(name, value)
    for address in filter(None, (envelope.sender_address, *envelope.to)):
        _check_address(address)
    digest = hashlib.sha256(f"{envelope.uid}\n{message.language}".encode()).hexdigest()[:32]
    # "=_" can't occur in quoted-printable text, so the boundary can't either (RFC 2045, section 6.7)
    texts = mail = MIMEMultipart("alternative", boundary=f"=_commplan_{digest}")
    if enclosures:
        mail = MIMEMultipart("mixed", boundary=f"=_commplan_files_{digest}", _subparts=[texts])
        for enclosure in enclosures:
            mail.attach(_file(enclosure))
    for header, content in _headers(message, envelope, digest).items():
        mail[header] = content
    texts.attach(MIMEText(f"{message.plain}\n", "plain", _UTF8))  # type: ignore[arg-type]  # typeshed knows str only
    texts.attach(MIMEText(html_document(message, style), "html", _UTF8))  # type: ignore[arg-type]
    written = mail.as_bytes(policy=_POLICY)
    _check_written(written, mail.keys(), message, envelope, 1 + len(enclosures) if enclosures else 2)
    return written


def _file(enclosure: Enclosure) -> MIMEApplication:
    part = MIMEApplication(enclosure.data, enclosure.subtype)
    name: str | tuple[str, str, str] = enclosure.name if enclosure.name.isascii() else ("utf-8", "", enclosure.name)
    part.add_header("Content-Disposition", "attachment", filename=name)
    return part


def _headers(message: Rendered, envelope: Envelope, digest: str) -> dict[str, Any]:
    headers = {
        "X-Unsent": "1",
        "From": _mailbox(envelope.sender_name, envelope.sender_address),
        "To": Header(", ".join(envelope.to), header_name="To") if envelope.to else None,
        "Subject": _words("Subject", message.subject),
        "Date": format_datetime(envelope.moment),
        "Message-ID": f"<{digest}@commplan.invalid>",  # RFC 2606: a name that can never belong to anyone
        "Content-Language": message.language,
    }
    return {name: content for name, content in headers.items() if content is not None}


def is_address(text: str) -> bool:
    """Whether `text` is an e-mail address that every mail program takes (ASCII, RFC 5322, section 3.4.1)."""
    return len(text) <= 254 and _ADDRESS.fullmatch(text) is not None


def _check_address(address: str) -> None:
    if not is_address(address):
        raise UserError(
            translate(
                "Messages",
                "“{address}” is not an e-mail address, so the draft was not written. "
                "Correct it in the directory, or leave it empty.",
            ).format(address=address)
        )


def _check_header(name: str, value: str) -> None:
    """Control characters are refused, also those hidden in an encoded word ("=?utf-8?q?Hi=0ABcc=3A…?=")."""
    if _CONTROL.search(value) or _CONTROL.search(_decoded(value)):
        raise UserError(
            translate(
                "Messages",
                "The line “{name}” of the e-mail holds line breaks or control characters, so the draft was not "
                "written. Look at the subject, the sender and the values they use.",
            ).format(name=name)
        )


def _decoded(value: str) -> str:
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return value  # not an encoded word that anyone could read


def _words(name: str, value: str) -> Header:
    """A text as header, in encoded words unless it is plain: nothing in it can then be taken for anything else."""
    plain = len(value) < 60 and _PLAIN_WORDS.fullmatch(value)
    return Header(value, "us-ascii" if plain else "utf-8", header_name=name)


def _mailbox(name: str, address: str) -> Header | None:
    if not address:
        return None
    header = _words("From", name)
    header.append(f"<{address}>", "us-ascii")
    return header


def _check_written(written: bytes, names: list[str], message: Rendered, envelope: Envelope, parts: int) -> None:
    """Read the e-mail as a mail program does: it must have the headers that were meant, and no others."""
    read = message_from_bytes(written)
    unfolded = {name: "".join(str(value).splitlines()) for name, value in read.items()}
    name, address = parseaddr(unfolded.get("From", ""))
    found = (_decoded(unfolded["Subject"]), _decoded(name), address, unfolded.get("To", ""), len(read.get_payload()))
    meant = (
        message.subject,
        envelope.sender_name if envelope.sender_address else "",
        envelope.sender_address,
        ", ".join(envelope.to),
        parts,
    )
    if read.keys() != names or found != meant:
        raise UserError(
            translate("Messages", "The e-mail would not read back as it was meant, so the draft was not written.")
        )
