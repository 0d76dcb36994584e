"""From a code on paper back to the date it is about."""

import datetime as dt

import pytest

from commplan.documents.codes import item_code, sheet_number
from commplan.domain.errors import NotFoundError, UserError
from commplan.planning.schedule import Dated
from commplan.services import records
from commplan.services.printed_codes import find_printed
from commplan.services.session import Session
from tests.services.test_approvals import Case


@pytest.fixture
def case(session: Session) -> Case:
    found = Case(session)
    found.ask()
    return found


def test_every_code_of_a_sheet_finds_its_date(case: Case) -> None:
    number = sheet_number(case.communication.id, dt.date(2027, 6, 15))
    version = case.session.plan.versions[0]
    for words in (
        number,
        f"  {number.lower()} ",
        number.replace("-", ""),
        f"{number} V1",
        f"{number} v1 {version.fingerprint[:16]}",
        f"{number} V1 {version.fingerprint.upper()}",
        item_code(case.communication.id),
        case.dated.uid,
        case.dated.uid.upper(),
    ):
        found = find_printed(case.session.schedule, words)
        assert (found.dated, found.refusal) == (case.dated, None)
        assert (found.version == version) == ("V1" in words.upper())


def test_digits_read_as_letters_are_understood(case: Case) -> None:
    code = item_code(case.communication.id)
    misread = code.replace("0", "O").replace("1", "l")
    assert find_printed(case.session.schedule, misread).dated == case.dated


def test_an_older_version_is_known_as_such(case: Case) -> None:
    number = sheet_number(case.communication.id, dt.date(2027, 6, 15))
    first = case.session.plan.versions[0]
    case.edit("Come")
    second = case.ask()
    old = find_printed(case.session.schedule, f"{number} V1 {first.fingerprint}")
    assert old.version == first and "older version" in str(old.refusal)
    assert find_printed(case.session.schedule, f"{number} V2").version == second
    for unknown in (f"{number} V3", f"{number} V2 {first.fingerprint}"):
        found = find_printed(case.session.schedule, unknown)
        assert found.version is None
        said = "no version 3; the newest is version 2" if unknown.endswith("3") else "not the fingerprint"
        assert said in str(found.refusal)


def test_a_paper_of_what_has_changed_since_is_refused(case: Case) -> None:
    number = sheet_number(case.communication.id, dt.date(2027, 6, 15))
    case.edit("Come")
    assert "was changed after version 1" in str(find_printed(case.session.schedule, f"{number} V1").refusal)
    assert find_printed(case.session.schedule, number).refusal is None


def test_a_short_code_with_its_version_finds_the_one_date_that_has_it(session: Session) -> None:
    case = Case(session)
    records.update(session, case.event, rule="FREQ=MONTHLY")
    code, later = item_code(case.communication.id), Later(case)
    first, second = case.ask(), later.ask()
    for made, dated in ((first, case.dated), (second, later.dated)):
        found = find_printed(session.schedule, f"{code} v1 {made.fingerprint[:8]}")
        assert (found.dated, found.version, found.refusal) == (dated, made, None)
    with pytest.raises(UserError, match=r"2027-0615-.*2027-0715-"):
        find_printed(session.schedule, f"{code} V1")
    later.edit("Come")
    newest = later.ask()
    assert find_printed(session.schedule, f"{code} V2").version == newest
    old = find_printed(session.schedule, f"{code} V1 {second.fingerprint[:8]}")
    assert old.dated == later.dated and "older version" in str(old.refusal)
    with pytest.raises(NotFoundError, match="compare"):
        find_printed(session.schedule, "00000 V1")


def test_the_short_code_finds_the_one_date_in_approval(session: Session) -> None:
    case = Case(session)
    code = item_code(case.communication.id)
    with pytest.raises(NotFoundError):
        find_printed(session.schedule, code)
    records.update(session, case.event, rule="FREQ=MONTHLY")
    case.ask()
    assert find_printed(session.schedule, code).dated == case.dated
    Later(case).ask()
    with pytest.raises(UserError, match=r"2027-0615-.*2027-0715-"):
        find_printed(session.schedule, code)
    for role in case.steps:
        case.decide(role)
    assert find_printed(session.schedule, code).dated.original == dt.date(2027, 7, 15)


class Later(Case):
    """The same communication a month later."""

    def __init__(self, case: Case) -> None:
        self.__dict__.update(case.__dict__)

    @property
    def dated(self) -> Dated:
        found = self.session.schedule.find(self.communication.id, dt.date(2027, 7, 15))
        assert found is not None
        return found


@pytest.mark.parametrize(
    "words",
    ["", "x", "2027-0615", "2027-0616-{code}", "2027-0230-{code}", "9999-9999-{code}", "2027-0615-00000", "{uid}x"],
)
def test_what_nothing_has_is_said(case: Case, words: str) -> None:
    words = words.format(code=item_code(case.communication.id), uid=case.dated.uid)
    with pytest.raises(NotFoundError, match="code"):
        find_printed(case.session.schedule, words)
