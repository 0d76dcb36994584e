"""Exports are written whole or not at all, and nowhere else than asked."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.errors import UserError
from commplan.services.output import safe_name, unique_names, write_file


@given(st.text(max_size=400))
def test_any_text_makes_a_name_that_every_system_takes(text: str) -> None:
    name = safe_name(text, ".eml")
    assert name.endswith(".eml")
    stem = name.removesuffix(".eml")
    assert stem and len(stem) <= 121 and not stem.startswith(" ") and not stem.endswith((" ", "."))
    assert not set(stem) & set('<>:"/\\|?*\0\n\r\t')
    assert Path("folder", name).parent == Path("folder")


@pytest.mark.parametrize("name", ["CON", "nul", "com1", "LPT9", "Aux.tar", "PRN"])
def test_reserved_windows_names_are_not_used(name: str) -> None:
    assert safe_name(name).startswith("_")


@pytest.mark.parametrize(
    ("text", "name"), [("../../etc/passwd", "-..-etc-passwd"), ("..", "-"), ("", "-"), ("a\0b", "ab")]
)
def test_ways_out_of_the_folder_are_closed(text: str, name: str) -> None:
    assert safe_name(text) == name.strip(" .") or safe_name(text) == name


@given(st.lists(st.sampled_from(["a.eml", "A.eml", "b.eml", "a (2).eml"]), max_size=8))
def test_names_in_one_folder_differ_even_where_case_does_not_matter(names: list[str]) -> None:
    unique = unique_names(names)
    assert len({n.casefold() for n in unique}) == len(names)


def test_an_existing_file_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"mine")
    with pytest.raises(UserError, match="exists already"):
        write_file(path, [b"yours"])
    assert path.read_bytes() == b"mine"
    write_file(path, [b"yo", b"urs"], overwrite=True)
    assert path.read_bytes() == b"yours"
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_that_fails_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")

    def chunks():  # type: ignore[no-untyped-def]
        yield b"new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_file(path, chunks(), overwrite=True)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_can_not_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    with pytest.raises(UserError, match="file"):
        write_file(file / "a.ics", [b"x"])
