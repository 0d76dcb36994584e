"""Turn-round as a table: as Excel opens it, and without formulas."""

import csv
import io
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain.texts import in_english
from commplan.exchange.turnaround_csv import to_csv
from commplan.planning.turnaround import Figures, Turnaround
from tests.planning.builders import make

STEP = make(r.ApprovalStep, path_id="p", role="Legal", working_days=2)


def figures(name: str, **values: Any) -> Figures:
    return Figures(**{"name": name, "days": (1, 2, 3, 4), "judged": 4, "in_time": 3, "silent": 1, **values})


def found(*people: Figures) -> Turnaround:
    steps = (figures("Legal", path="Standard", step=STEP),)
    return Turnaround(steps=steps, people=people, rounds={1: 5, 2: 1}, answers=4, silent=1, few_steps=0, few_people=0)


def rows(data: bytes, delimiter: str = ",") -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_steps_persons_and_rounds_have_a_row_each() -> None:
    head, step, person, once, twice = rows(to_csv(found(figures("Żaneta")), in_english, "en"))
    assert len({len(row) for row in (head, step, person, once, twice)}) == 1
    assert step == ["step", "Standard", "Legal", "2", "4", "2.5", "3", "0.75", "1"]
    assert person == ["person", "", "Żaneta", "", "4", "2.5", "3", "0.75", "1"]
    assert [once[4], twice[4]] == ["5", "1"]


@pytest.mark.parametrize("language", ["pl", "nl"])
def test_where_numbers_have_a_comma_columns_are_parted_by_semicolons(language: str) -> None:
    _, step, *_ = rows(to_csv(found(), in_english, language), ";")
    assert (step[5], step[7]) == ("2,5", "0,75")


@pytest.mark.parametrize("name", ["=1+1", "+48 22", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_name_is_a_formula(name: str) -> None:
    _, _, person, *_ = rows(to_csv(found(figures(name)), in_english, "en"))
    assert person[2] == f"'{name}"


def test_what_is_not_known_is_left_empty() -> None:
    _, _, person, *_ = rows(to_csv(found(figures("Anna", judged=0, in_time=0)), in_english, "en"))
    assert person[7] == ""


def test_names_with_line_breaks_quotes_and_commas_stay_in_their_cell() -> None:
    _, _, person, *_ = rows(to_csv(found(figures('a,"b"\nc;d')), in_english, "en"))
    assert person[2] == 'a,"b"\nc;d'
