"""Every text of the program exists in Polish and Dutch, complete, with its places and plural forms."""

import ast
import re
import string
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from commplan import resources
from commplan.domain.texts import Text
from commplan.i18n import catalogue

PACKAGE = Path(__file__).parent.parent / "commplan"
PLURAL_FORMS = {"en": 2, "pl": 3, "nl": 2}


@cache
def translate_calls() -> tuple[tuple[Path, ast.Call], ...]:
    return tuple(
        (path, node)
        for path in sorted(PACKAGE.rglob("*.py"))
        if path != PACKAGE / "domain" / "texts.py"  # where it is made
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate"
    )


def literals(call: ast.Call) -> list[object]:
    return [a.value for a in call.args if isinstance(a, ast.Constant)]


def messages(language: str) -> dict[tuple[str, str], ET.Element]:
    tree = ET.parse(resources.path("translations", f"commplan_{language}.ts"))
    found = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name", ""), message.findtext("source", "")] = message
    return found


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_call_of_translate_has_the_form_that_lupdate_can_read() -> None:
    for path, call in translate_calls():
        values = literals(call)
        assert len(values) == len(call.args) in (2, 4), f"{path}:{call.lineno}: literals only"
        assert not call.keywords, f"{path}:{call.lineno}: values go into .format()"
        assert (len(values) == 4) == ("%n" in str(values[1])), f"{path}:{call.lineno}: %n needs plural forms"


@pytest.mark.parametrize("language", ["pl", "nl"])
def test_no_text_is_untranslated_and_none_is_left_over(language: str) -> None:
    used = {(c.args[0].value, c.args[1].value) for _, c in translate_calls()}  # type: ignore[attr-defined]
    assert set(messages(language)) == used
    unfinished = [key for key, m in messages(language).items() if m.find("translation[@type]") is not None]
    assert unfinished == []


@pytest.mark.parametrize("language", ["en", "pl", "nl"])
def test_translations_keep_places_and_plural_forms(language: str) -> None:
    for (_, source), message in messages(language).items():
        found = forms(message)
        if message.get("numerus"):
            assert len(found) == PLURAL_FORMS[language], source
            assert all("%n" in form for form in found), source
        assert all(found), source
        for form in found:
            assert places(form) == places(source), source
            assert re.findall(r"^\s|\s$", form) == re.findall(r"^\s|\s$", source), source


@pytest.mark.parametrize("language", ["pl", "nl"])
def test_mnemonics_and_ellipses_are_kept(language: str) -> None:
    for (_, source), message in messages(language).items():
        for form in forms(message):
            assert ("&" in source.replace("&&", "")) == ("&" in form.replace("&&", "")), source
            assert source.endswith("…") == form.endswith("…"), source


@pytest.mark.parametrize("language", ["en", "pl", "nl"])
def test_the_compiled_files_hold_what_the_sources_say(language: str) -> None:
    say = catalogue(language)
    for (context, source), message in messages(language).items():
        values = {name: f"<{name}>" for name in places(source)}
        n = 5 if message.get("numerus") else -1
        expected = forms(message)[-1 if language == "pl" or n > 0 else 0]
        shown = say(Text(context, source, values, n))
        assert shown == expected.replace("%n", "5").format(**values) if values or n > 0 else shown == expected, source


@pytest.mark.parametrize(("language", "number"), [("en", "12,345"), ("pl", "12\xa0345"), ("nl", "12.345")])
def test_numbers_are_grouped_as_the_language_does(language: str, number: str) -> None:
    say = catalogue(language)
    assert number in say(Text("Plan", "%n date(s)").count(12_345))
    assert number in say(Text("Directory", "Archived ({count})").format(count=12_345))


def test_polish_has_three_plural_forms() -> None:
    say = catalogue("pl")
    text = Text("Undo", "%n decision(s) recorded", {}, 0)
    assert len({say(text.count(n)).replace(str(n), "") for n in (1, 2, 5)}) == 3
