"""Numbers and codes that identify a sheet."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from commplan.documents.codes import code_of, grouped, item_code, sheet_number
from commplan.domain.ids import new_id
from commplan.domain.texts import translate
from tests.documents.sheet_plans import fixed_id

QR = translate("Sheet", "QR code with the number of the sheet, its version and the fingerprint")


def test_a_sheet_number_is_the_same_for_ever() -> None:
    assert sheet_number(fixed_id(0x1A2B3C), dt.date(2026, 11, 17)) == "2026-1117-1MASW"


def test_codes_can_be_read_out_without_mistakes() -> None:
    codes = {item_code(new_id()) for _ in range(500)}
    assert len(codes) > 490
    assert all(len(code) == 5 and not set(code) & set("ILOU") for code in codes)


@given(st.dates(dt.date(1990, 1, 1), dt.date(2199, 12, 31)), st.dates(dt.date(1990, 1, 1), dt.date(2199, 12, 31)))
def test_every_date_of_a_communication_has_a_number_of_its_own(one: dt.date, other: dt.date) -> None:
    assert (sheet_number(fixed_id(1), one) == sheet_number(fixed_id(1), other)) == (one == other)


def test_fingerprints_stand_in_groups_of_four_capitals() -> None:
    assert grouped("7f3a91c20b5ed48a" * 4, 16) == "7F3A 91C2 0B5E D48A"
    assert len(grouped("ab" * 32).split()) == 16


def test_a_code_holds_number_version_and_whole_fingerprint_within_20_mm() -> None:
    """37 modules are 0.54 mm each on paper: a telephone reads that."""
    modules = code_of("2026-1117-1MASW V999 " + "7F3A91C20B5ED48A" * 4, QR).modules
    assert len(modules) <= 37
    assert all(len(row) == len(modules) and set(row) <= {0, 1} for row in modules)
    finder = [row[:7] for row in modules[:7]]  # the square in the upper left corner
    assert finder[0] == finder[6] == bytes([1] * 7)
    assert finder[3] == bytes([1, 0, 1, 1, 1, 0, 1])
