"""Every format can be found by name and loaded."""

import pytest

from commplan.domain.errors import UserError
from commplan.exchange.json_plan import dump
from commplan.exchange.registry import EXPORTS, FORMATS, Format, format_named, formats_of


@pytest.mark.parametrize("each", FORMATS, ids=lambda f: f"{f.export}-{f.name}")
def test_a_format_loads_its_writer(each: Format) -> None:
    assert callable(each.load())
    assert format_named(each.export, each.name) is each


def test_the_exports_are_those_of_the_command_line() -> None:
    assert {"ics", "messages", "sheets", "requests", "reminders", "statistics", "json"} <= set(EXPORTS)
    assert [each.name for each in formats_of("messages")] == ["eml", "html", "txt"]


def test_without_a_form_it_is_the_first() -> None:
    assert format_named("sheets").name == "pdf"
    assert format_named("json").load() is dump


@pytest.mark.parametrize("export, name", [("xlsx", ""), ("ics", "pdf"), ("", "")])
def test_an_unknown_format_is_named_with_the_known_ones(export: str, name: str) -> None:
    with pytest.raises(UserError, match=r"messages \(eml\)"):
        format_named(export, name)
