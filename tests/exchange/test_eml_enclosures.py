"""Files that go with a draft."""

import pytest
from hypothesis import given

from commplan.domain.errors import UserError
from commplan.exchange.eml import Enclosure, to_eml
from tests.exchange.test_eml import ENVELOPE, HEADERS, MESSAGE, one_line, read, text_of

PDF = Enclosure("Karty akceptacji – część 1.pdf", "pdf", bytes(range(256)) * 40)


def test_a_file_comes_out_as_it_went_in_beside_both_texts() -> None:
    eml = to_eml(MESSAGE, ENVELOPE, [PDF, Enclosure("b.pdf", "pdf", b"")])
    mail = read(eml)
    assert tuple(mail.keys()) == HEADERS
    assert mail.get_content_type() == "multipart/mixed"
    assert not mail.defects
    first, second = mail.iter_attachments()
    assert (first.get_filename(), first.get_content_type()) == (PDF.name, "application/pdf")
    assert (first.get_content(), second.get_content()) == (PDF.data, b"")
    assert text_of(eml, "plain") == MESSAGE.plain + "\n"
    assert MESSAGE.html in text_of(eml, "html")
    assert eml.isascii() and max(map(len, eml.split(b"\r\n"))) <= 200


def test_style_stands_in_the_head_of_the_page() -> None:
    html = text_of(to_eml(MESSAGE, ENVELOPE, style="th { color: red; }"), "html")
    assert "<style>\nth { color: red; }\n</style>\n</head>" in html


def test_a_boundary_within_a_file_ends_nothing() -> None:
    boundary = read(to_eml(MESSAGE, ENVELOPE, [PDF])).get_boundary()
    assert boundary
    hostile = Enclosure("x.pdf", "pdf", f"\r\n--{boundary}\r\nBcc: x\r\n\r\n--{boundary}--\r\n".encode())
    (found,) = read(to_eml(MESSAGE, ENVELOPE, [hostile])).iter_attachments()
    assert found.get_content() == hostile.data


@given(one_line.filter(bool))
def test_any_name_comes_out_as_it_was_and_makes_no_header(name: str) -> None:
    mail = read(to_eml(MESSAGE, ENVELOPE, [Enclosure(name, "pdf", b"x")]))
    assert tuple(mail.keys()) == HEADERS
    (found,) = mail.iter_attachments()
    assert set(found.keys()) == {"Content-Type", "MIME-Version", "Content-Transfer-Encoding", "Content-Disposition"}
    assert found.get_content() == b"x"


def test_a_line_break_in_a_name_is_refused() -> None:
    with pytest.raises(UserError, match="line breaks"):
        to_eml(MESSAGE, ENVELOPE, [Enclosure("a\r\nBcc: x", "pdf", b"")])
