"""Sheets as files without a window: for approvers, summaries, single ones."""

import datetime as dt
import io
from multiprocessing import active_children
from pathlib import Path

import pypdf
import pytest

from commplan.documents.sheet_facts import SheetLooks
from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.texts import in_english
from commplan.i18n import catalogue
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection
from commplan.printing.pdf import CancelledError
from commplan.services.export_request import Arrangement, ExportPreview, ExportRequest
from commplan.services.exports import plan_export, write_export
from commplan.services.sheets import approvers_of, round_pdfs
from tests.documents.sheet_plans import PRINTED, dated_of, design_plan, fixed_id, replaced

PLAN = design_plan()
TODAY = PRINTED.date()
SELECTION = Selection(start=dt.date(2026, 11, 1), end=dt.date(2026, 11, 30))


def asked(person: str = "") -> list[str]:
    schedule = Schedule(PLAN)
    dates = schedule.between(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    return [approver.name for approver in approvers_of(schedule, dates, TODAY, person)]


def preview(plan: object = PLAN, **values: object) -> ExportPreview:
    request = ExportRequest(export="sheets", selection=SELECTION, **values)  # type: ignore[arg-type]
    return plan_export(Schedule(plan), request, TODAY, PRINTED, catalogue)  # type: ignore[arg-type]


def letter(schedule: Schedule) -> list[Dated]:
    return [dated_of(schedule.plan)]


def test_approvers_are_those_of_the_dates_and_one_person_can_be_picked() -> None:
    assert asked() == ["Radca prawny"]
    assert asked("dyrektor biura prawnego") == ["Radca prawny"]  # the delegate's matter too
    assert asked("Partner HR") == []  # has decided


def test_a_round_is_one_pdf_with_a_list_and_the_sheets_as_bookmarks() -> None:
    schedule = Schedule(PLAN)
    (approver,) = approvers_of(schedule, letter(schedule), TODAY)
    reader = pypdf.PdfReader(io.BytesIO(next(round_pdfs(schedule, [approver], PRINTED, language="en"))), strict=True)
    marks = [(mark.title, reader.get_destination_page_number(mark)) for mark in reader.outline]  # type: ignore
    assert marks == [
        ("Radca prawny – 2026-11-10", 0),
        ("2026-1117-1MASW List zarządu: strategia CEM 2027–2029", 1),
    ]
    assert len(reader.pages) == 3
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_the_language_is_the_approvers_own_unless_another_is_asked_for() -> None:
    schedule = Schedule(replaced(PLAN, r.ApprovalStep, fixed_id(0x53), language="nl"))
    found = approvers_of(schedule, letter(schedule), TODAY)
    own, asked_for = (
        next(round_pdfs(schedule, found, PRINTED)),
        next(round_pdfs(schedule, found, PRINTED, language="en")),
    )
    languages = [pypdf.PdfReader(io.BytesIO(data)).trailer["/Root"]["/Lang"] for data in (own, asked_for)]
    assert languages == ["nl", "en"]


@pytest.mark.parametrize(
    ("arrangement", "name"),
    [
        (Arrangement.PER_APPROVER, "Radca prawny, karty akceptacji"),
        (Arrangement.SUMMARY, "Radca prawny"),
    ],
)
def test_papers_by_approver_are_a_file_each(arrangement: Arrangement, name: str, tmp_path: Path) -> None:
    found = preview(arrangement=arrangement, one_file=False)
    (path,) = write_export(found, tmp_path)
    assert path.name.startswith(name.split(",")[0]) and "2026-11-10" in path.name
    assert path.read_bytes().startswith(b"%PDF")
    assert in_english(found.files[0].about) == "1 decision(s)"


def test_both_kinds_can_lie_in_one_folder(tmp_path: Path) -> None:
    for arrangement in (Arrangement.PER_APPROVER, Arrangement.SUMMARY):
        write_export(preview(arrangement=arrangement, one_file=False), tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_is_called_by_the_period_of_its_sheets_or_by_the_approver(tmp_path: Path) -> None:
    plan = replaced(PLAN, r.Communication, fixed_id(0x200), approval_path_id=fixed_id(0x50))
    (path,) = write_export(preview(plan, language="en"), tmp_path)
    reader = pypdf.PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "Approval sheets, 12–17 Nov 2026"
    assert len(reader.outline) == 2
    (path,) = write_export(preview(language="en"), tmp_path / "alone")
    metadata = pypdf.PdfReader(path).metadata
    assert metadata is not None
    assert metadata.title == "2026-11-17 List zarządu: strategia CEM 2027–2029 (en)"
    (path,) = write_export(preview(language="pl", arrangement=Arrangement.PER_APPROVER), tmp_path / "one")
    metadata = pypdf.PdfReader(path).metadata
    assert metadata is not None
    assert metadata.title == "Radca prawny, karty akceptacji, 2026-11-10"


def test_writing_that_is_broken_off_leaves_whole_files_and_no_process(tmp_path: Path) -> None:
    plan = replaced(PLAN, r.Communication, fixed_id(0x200), approval_path_id=fixed_id(0x50))
    planned = preview(plan, language="en", one_file=False)

    def enough(path: Path) -> None:
        assert active_children()
        raise CancelledError

    with pytest.raises(CancelledError):
        write_export(planned, tmp_path, written=enough)
    assert not active_children()
    (first,) = tmp_path.iterdir()
    assert len(pypdf.PdfReader(first).pages) >= 1
    assert len(write_export(planned, tmp_path, overwrite=True)) == 2  # once more, from the beginning
    assert not active_children()


def test_papers_by_approver_as_a_web_page(tmp_path: Path) -> None:
    found = preview(arrangement=Arrangement.PER_APPROVER, file_format="html", language="en")
    (path,) = write_export(found, tmp_path)
    page = path.read_text(encoding="utf-8")
    assert page.count("<article") == 2 and "Decisions asked for" in page


def test_where_nobody_is_asked_it_is_said() -> None:
    nobody = preview(arrangement=Arrangement.SUMMARY, person="Partner HR")
    assert [in_english(problem) for problem in nobody.problems] == [
        "Nobody has anything to decide now in this selection."
    ]
    with pytest.raises(UserError, match="Nobody has anything"):
        write_export(nobody, Path("anywhere"))


def test_the_sheet_itself_takes_the_looks(tmp_path: Path) -> None:
    plain, bare = (
        write_export(preview(file_format="html", looks=looks, language="en"), tmp_path / name)[0].read_text("utf-8")
        for name, looks in (("a", SheetLooks()), ("b", SheetLooks(annex=True, load=False, code=False)))
    )
    assert "<svg" in plain and "Annex" not in plain and "Audience load" in plain
    assert "<svg" not in bare and "Annex" in bare and "Audience load" not in bare
