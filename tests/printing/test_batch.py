"""Batches drawn in a child process."""

import io
import os
from multiprocessing import active_children, resource_tracker, spawn

import pypdf
import pytest

from commplan.documents.blocks import Document, Paragraph, phrase
from commplan.domain.errors import UserError
from commplan.printing.batch import draw_in_child
from commplan.printing.pdf import CancelledError
from tests.printing.sample_documents import document


def sample(title: str) -> Document:
    return document(Paragraph(phrase("Zażółć gęślą jaźń")), language="pl", title=title)


def test_a_child_draws_one_file_for_each_document_without_a_screen_or_a_window_system() -> None:
    seen: list[tuple[int, int]] = []
    made = [sample("one"), sample("two")]
    files = list(draw_in_child([[one] for one in made], progress=lambda *n: seen.append(n)))
    readers = [pypdf.PdfReader(io.BytesIO(data)) for data in files]
    assert [reader.metadata.title for reader in readers if reader.metadata] == ["one", "two"]
    assert "Zażółć gęślą jaźń" in readers[0].pages[0].extract_text()
    assert seen == [(1, 2), (2, 2)]
    assert not active_children()


def test_a_child_draws_one_file_with_all() -> None:
    (data,) = draw_in_child([[sample("one"), sample("two")]], titles=["both"])
    reader = pypdf.PdfReader(io.BytesIO(data))
    assert len(reader.pages) == 2
    assert reader.metadata is not None
    assert reader.metadata.title == "both"


def test_with_the_last_file_the_child_is_gone_though_nobody_asks_for_more() -> None:
    files = draw_in_child([[sample("one")], [sample("two")]])
    next(files)
    assert active_children()
    assert next(files).startswith(b"%PDF")
    assert not active_children()
    assert list(files) == []


def test_cancelling_ends_the_child_at_once() -> None:
    with pytest.raises(CancelledError):
        list(draw_in_child([[sample("one")] * 2000], cancelled=lambda: True))
    assert not active_children()


def test_closing_the_generator_ends_the_child() -> None:
    files = draw_in_child([[sample("one")]] * 2000)
    next(files)
    files.close()
    assert not active_children()


def test_a_child_that_dies_at_once_is_said_here(monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name == "posix":
        resource_tracker.ensure_running()  # Python's own child must not be one of those that die at once
    monkeypatch.setattr(spawn, "_python_exe", b"/bin/false" if os.name == "posix" else "cmd")
    with pytest.raises(UserError, match="broken off"):
        list(draw_in_child([[sample("one" * 10_000)]] * 20))
    assert not active_children()


def test_what_the_child_refuses_is_said_here() -> None:
    with pytest.raises(UserError, match="nothing to print"):
        list(draw_in_child([[]]))
