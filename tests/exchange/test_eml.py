"""Drafts, pages and text files of a message: right, the same every time, and nothing smuggled in."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from commplan.domain.errors import UserError
from commplan.exchange.eml import Envelope, is_address, to_eml
from commplan.exchange.message_pages import to_html, to_txt
from commplan.exchange.messages import Rendered

MESSAGE = Rendered(
    "pl", "Wyniki badania NPS – co mówią klienci", "Zażółć gęślą jaźń.\n\n- krok", "<p>Zażółć gęślą jaźń.</p>"
)
ENVELOPE = Envelope(
    uid="c1-20270104@p1.commplan",
    moment=dt.datetime(2027, 1, 4, 9, 0, tzinfo=ZoneInfo("Europe/Warsaw")),
    sender_name="Żaneta Ślązak-Brzęczyszczykiewicz, Departament Doświadczeń Klientów i Pracowników",
    sender_address="cem@firma.example",
    to=("wszyscy@firma.example", "biuro@firma.example"),
)
GOLDEN = Path(__file__).parents[1] / "golden"
HEADERS = (
    "Content-Type", "MIME-Version", "X-Unsent", "From", "To", "Subject", "Date", "Message-ID", "Content-Language",
)  # fmt: skip

# what a header can't hold is refused; everything else must come out as it went in
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
one_line = st.text(max_size=150).filter(lambda s: not _CONTROL.search(s)).map(str.strip)
tricky = st.text(st.sampled_from(" =?_utf8QB:;,<>@\"'()[]\\ąéż\u00a0😀"), max_size=150).map(str.strip)


def read(eml: bytes) -> EmailMessage:
    return cast("EmailMessage", message_from_bytes(eml, policy=SMTP))


def text_of(eml: bytes, kind: str) -> str:
    part = read(eml).get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_draft_has_the_headers_that_were_meant_and_no_others() -> None:
    mail = read(to_eml(MESSAGE, ENVELOPE))
    assert tuple(mail.keys()) == HEADERS
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == MESSAGE.subject
    assert mail["To"] == "wszyscy@firma.example, biuro@firma.example"
    assert mail["Date"].datetime == ENVELOPE.moment
    assert not mail.defects
    assert parseaddr(message_from_bytes(to_eml(MESSAGE, ENVELOPE))["From"])[1] == "cem@firma.example"


def test_a_draft_holds_plain_text_and_html() -> None:
    eml = to_eml(MESSAGE, ENVELOPE)
    assert read(eml).get_content_type() == "multipart/alternative"
    assert text_of(eml, "plain") == MESSAGE.plain + "\n"
    html = text_of(eml, "html")
    assert '<html lang="pl">' in html
    assert MESSAGE.html in html


def test_a_draft_is_made_of_short_ascii_lines_that_end_as_mail_wants_them() -> None:
    eml = to_eml(replace(MESSAGE, plain="ż" * 5000, subject="Ż" * 300), ENVELOPE)
    assert eml.isascii()
    lines = eml.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 78


def test_addresses_that_are_not_known_are_left_to_whoever_sends() -> None:
    mail = read(to_eml(MESSAGE, replace(ENVELOPE, sender_address="", to=())))
    assert "From" not in mail
    assert "To" not in mail


def test_the_same_message_gives_the_same_bytes_and_another_language_another_id() -> None:
    first, again = to_eml(MESSAGE, ENVELOPE), to_eml(MESSAGE, ENVELOPE)
    assert first == again
    other = read(to_eml(replace(MESSAGE, language="nl"), ENVELOPE))
    assert other["Message-ID"] != read(first)["Message-ID"]


@given(one_line | tricky, one_line | tricky)
@example("=?utf-8?q?Hi=20there?=", "=?utf-8?b?QQ==?=")
@example('"', '" <x@y.pl>, "')
def test_no_subject_or_name_makes_another_header(subject: str, name: str) -> None:
    message, envelope = replace(MESSAGE, subject=subject), replace(ENVELOPE, sender_name=name)
    try:
        eml = to_eml(message, envelope)
    except UserError:
        assert "=?" in subject + name  # hidden control characters; which ones, is tested below
        return
    mail = read(eml)
    assert tuple(mail.keys()) == HEADERS
    assert mail["Subject"] == subject
    assert [a.addr_spec for a in mail["From"].addresses] == ["cem@firma.example"]


@given(st.text(max_size=300))
def test_no_body_makes_another_header_or_part(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    eml = to_eml(replace(MESSAGE, plain=text + "\n--=_commplan_\nBcc: x@y.pl", html=""), ENVELOPE)
    assert tuple(read(eml).keys()) == HEADERS
    assert len(list(read(eml).iter_parts())) == 2
    assert text_of(eml, "plain").splitlines()[-1] == "Bcc: x@y.pl"


@pytest.mark.parametrize(
    "bad",
    [
        "Hi\nBcc: x@y.pl",
        "Hi\r\nBcc: x@y.pl",
        "Hi\rBcc: x@y.pl",
        "Hi\x00",
        "Hi\u2028",
        "=?utf-8?q?Hi=0ABcc=3A_x=40y.pl?=",
        "=?utf-8?b?SGkNCkJjYzogeEB5LnBs?=",
        "a =?iso-8859-1?q?Hi=0D?= b",
    ],
)
def test_line_breaks_in_headers_are_refused_also_hidden_ones(bad: str) -> None:
    with pytest.raises(UserError, match="The line “Subject” of the e-mail holds line breaks"):
        to_eml(replace(MESSAGE, subject=bad), ENVELOPE)
    with pytest.raises(UserError, match="The line “From” of the e-mail holds line breaks"):
        to_eml(MESSAGE, replace(ENVELOPE, sender_name=bad))


@pytest.mark.parametrize(
    "address",
    ["x", "x@", "@y.pl", "a b@y.pl", "a@b.pl, c@d.pl", "a@b.pl\nBcc: c@d.pl", "Ł@y.pl", "<a@b.pl>", "a@b..pl"],
)
def test_what_is_not_an_address_is_refused(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(UserError, match="is not an e-mail address"):
        to_eml(MESSAGE, replace(ENVELOPE, sender_address=address))
    with pytest.raises(UserError, match="is not an e-mail address"):
        to_eml(MESSAGE, replace(ENVELOPE, to=(address,)))


@pytest.mark.parametrize("write", [lambda message: to_eml(message, ENVELOPE), to_html, to_txt])
def test_nothing_incomplete_is_written(write: Callable[[Rendered], bytes]) -> None:
    with pytest.raises(UserError, match=r"no value: sender\.name\."):
        write(replace(MESSAGE, unresolved=("sender.name",)))


def test_a_page_has_language_title_and_one_main_heading_and_fetches_nothing() -> None:
    page = to_html(replace(MESSAGE, subject="Ty & <ja>")).decode()
    assert page.startswith('<!DOCTYPE html>\n<html lang="pl">')
    assert "<title>Ty &amp; &lt;ja&gt;</title>" in page
    assert page.count("<h1>") == 1
    assert "<h1>Ty &amp; &lt;ja&gt;</h1>\n<p>Zażółć" in page
    assert not re.search(r"src=|href=|url\(|@import|<link|<script", page)


def test_a_text_file_has_the_subject_above_the_text() -> None:
    assert to_txt(MESSAGE).decode() == f"{MESSAGE.subject}\n\n{MESSAGE.plain}\n"


@pytest.mark.parametrize(
    ("suffix", "write"), [("eml", lambda message: to_eml(message, ENVELOPE)), ("html", to_html), ("txt", to_txt)]
)
def test_files_are_those_that_were_looked_at(suffix: str, write: Callable[[Rendered], bytes]) -> None:
    assert write(MESSAGE) == (GOLDEN / f"message.{suffix}").read_bytes()
