"""Drafts to approvers, read back as mail programs read them; and the plan's own texts."""

import datetime as dt
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader

from commplan.documents.codes import sheet_number
from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.exchange.messages import Renderer
from commplan.i18n import catalogue
from commplan.planning.content import letter_of, sources
from commplan.planning.letters import LetterKind, Wanted
from commplan.planning.schedule import Dated
from commplan.services import letters as service
from commplan.services import records
from commplan.services.approvals import ApprovalRequest, start_approval
from commplan.services.exports import write_export
from commplan.services.letters import Letter, letter_files, take_over, template_of, written
from commplan.services.session import Local, Session
from tests.plans import Ticking, info

NOW = dt.datetime(2027, 6, 7, 9, 0, tzinfo=dt.UTC)  # Monday; sending on the 15th
TITLES = ("Zażółć | gęślą *jaźń*", "<b>Big</b> [news](https://evil.example) = `x`")


class Case:
    """Two letters that wait for Żaneta and for HR; Żaneta reads Polish, HR has no address."""

    def __init__(self, session: Session) -> None:
        self.session = session
        path = records.add(session, "approval_path", {"name": "Standard", "no_answer": "escalate"})
        step = {"path_id": path.id, "position": 1}
        person = {"person": "Żaneta Ślązak", "email": "zaneta@firma.example", "language": "pl"}
        self.legal = records.add(session, "approval_step", {**step, **person, "role": "Legal", "check": "legal"})
        self.hr = records.add(session, "approval_step", {**step, "role": "HR"})
        for title in TITLES:
            event = records.add(session, "content_event", {"title": title, "start": "2027-06-15"})
            values = {"title": title, "event_id": event.id, "approval_path_id": path.id, "content": "Dear all"}
            records.add(session, "communication", values)
        for dated in self.dates:
            texts = {"en": {"subject": dated.title, "body": "Dear all"}}
            start_approval(session, ApprovalRequest(dated=dated, texts=texts, author="Officer"))

    @property
    def dates(self) -> tuple[Dated, ...]:
        return self.session.schedule.whole_plan()

    def written(self, kind: LetterKind = LetterKind.REQUESTS, language: str = "") -> tuple[Letter, ...]:
        session = self.session
        return written(session.schedule, Wanted(kind=kind), session.today(), catalogue, language)

    def export(self, folder: Path, found: tuple[Letter, ...], **options: Any) -> tuple[Path, ...]:
        preview = letter_files(self.session.schedule, found, self.session.now(), catalogue)
        return write_export(preview, folder, **options)


@pytest.fixture
def clock() -> Ticking:
    return Ticking(NOW)


@pytest.fixture
def case(tmp_path: Path, clock: Ticking) -> Iterator[Case]:
    local = Local(who="Officer", backups=tmp_path / "backups", clock=clock)
    start = info(country="", language="en", organisation="Firma Sp. z o.o.")
    with Session.create(tmp_path / "plan.commplan", Plan.of([start]), settings=local) as session:
        yield Case(session)


@pytest.fixture
def no_drawing(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, int]]:
    """The sheets are not drawn; gives for whom, in which language and how many."""
    asked: list[tuple[str, str, int]] = []

    def rounds(_schedule: object, approvers: Any, _now: object, **_: object) -> Iterator[bytes]:
        for approver in approvers:
            asked.append((approver.name, approver.language, len(approver.dates)))
            yield b"%PDF-1.6"

    monkeypatch.setattr(service, "round_pdfs", rounds)
    return asked


def read(path: Path) -> EmailMessage:
    return cast("EmailMessage", message_from_bytes(path.read_bytes(), policy=SMTP))


def text_of(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_draft_for_each_approver_with_the_sheets_of_their_items(case: Case, tmp_path: Path) -> None:
    hr, zaneta = case.export(tmp_path / "out", case.written())
    assert (hr.name, zaneta.name) == (
        "2027-06-07 Approval request – HR.eml", "2027-06-07 Prośba o akceptację – Żaneta Ślązak.eml",
    )  # fmt: skip
    mail = read(zaneta)
    assert (mail["X-Unsent"], mail["To"], mail["From"]) == ("1", "zaneta@firma.example", None)
    assert mail["Subject"] == "Prośba o akceptację (2), pierwszy termin: 14 czerwca 2027"
    assert mail["Content-Language"] == "pl"
    assert not mail.defects
    (sheets,) = mail.iter_attachments()
    assert (sheets.get_content_type(), sheets.get_filename()) == (
        "application/pdf", "Karty akceptacji 2027-06-07.pdf",
    )  # fmt: skip
    pdf = tmp_path / "sheets.pdf"
    pdf.write_bytes(sheets.get_content())
    words = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    for dated in case.dates:
        assert sheet_number(*dated.key) in words
    assert "Zażółć" in words


@pytest.mark.parametrize(
    ("language", "subject", "reason"),
    [
        (
            "en",
            "Passed on to you for decision",
            "Why this comes to you: there was no answer in time from Żaneta Ślązak",
        ),
        ("pl", "Decyzja przekazana do Państwa", "w terminie nie było odpowiedzi od: Żaneta Ślązak"),
        ("nl", "Doorgezet naar jou ter beslissing", "van Żaneta Ślązak en HR kwam niet op tijd antwoord"),
    ],
)
def test_who_it_passed_to_is_told_why(case: Case, clock: Ticking, language: str, subject: str, reason: str) -> None:
    (path,) = case.session.plan.table(r.ApprovalPath).values()
    values = {"escalate_to": "Zarząd", "escalate_email": "zarzad@firma.example", "escalate_language": language}
    records.update(case.session, path, **values)
    clock.now += dt.timedelta(days=8)  # both were due the day before
    (letter,) = (each for each in case.written() if each.approver.name == "Zarząd")
    assert (letter.language, letter.address) == (language, "zarzad@firma.example")
    assert letter.message.subject.startswith(subject)
    assert reason in letter.message.plain.replace("*", "")
    (reminder,) = (each for each in case.written(LetterKind.REMINDERS) if each.approver.name == "Zarząd")
    assert reason in reminder.message.plain.replace("*", "")
    assert not letter.message.unresolved and not reminder.message.unresolved


def test_a_letter_says_what_by_when_and_what_without_an_answer(case: Case) -> None:
    _, zaneta = case.written()
    plain = zaneta.message.plain
    for dated in case.dates:
        assert f"{sheet_number(*dated.key)}, wersja 1 | 15.06.2027 | zgodność z prawem | 14.06.2027" in plain
    assert "Firma Sp. z o.o." in plain
    assert zaneta.message.unresolved == ()


def test_titles_stand_in_letters_as_they_were_typed(case: Case) -> None:
    hr, zaneta = case.written()
    for letter in (hr, zaneta):
        for title in TITLES:
            assert f"{title} · " in letter.message.plain
        assert "<b>" not in letter.message.html
        assert "<a " not in letter.message.html
        assert letter.message.html.count("<tr>") == 3


def test_who_has_no_address_is_named_and_the_draft_is_written_all_the_same(
    case: Case, tmp_path: Path, no_drawing: list[tuple[str, str, int]]
) -> None:
    records.update(case.session, case.session.plan.get(r.ApprovalStep, case.legal.id), email="zaneta at firma")
    preview = letter_files(case.session.schedule, case.written(), NOW, catalogue)
    hr, zaneta = map(in_english, preview.notes)
    assert hr.startswith("HR: no e-mail address is known.")
    assert zaneta.startswith("Żaneta Ślązak: “zaneta at firma” is not an e-mail address.")
    paths = write_export(preview, tmp_path / "out")
    assert [read(path)["To"] for path in paths] == [None, None]
    assert no_drawing == [("HR", "en", 2), ("Żaneta Ślązak", "pl", 2)]


def test_a_language_that_is_asked_for_is_that_of_letters_and_sheets(
    case: Case, tmp_path: Path, no_drawing: list[tuple[str, str, int]]
) -> None:
    hr, zaneta = case.export(tmp_path / "out", case.written(language="nl"))
    assert read(hr)["Subject"] == "Graag je akkoord op 2 communicaties, de eerste uiterlijk 14 juni 2027"
    assert "Beste Żaneta Ślązak," in text_of(read(zaneta), "plain")
    assert "Beste collega," in text_of(read(hr), "html")
    assert {language for _, language, _ in no_drawing} == {"nl"}


def test_a_draft_that_is_there_is_never_replaced_unasked(
    case: Case, tmp_path: Path, no_drawing: list[tuple[str, str, int]]
) -> None:
    found = case.written()
    first, _ = case.export(tmp_path, found)
    first.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        case.export(tmp_path, found)
    assert first.read_text() == "mine"
    case.export(tmp_path, found, overwrite=True)
    assert read(first)["X-Unsent"] == "1"


def test_writing_changes_nothing_in_the_plan(
    case: Case, tmp_path: Path, no_drawing: list[tuple[str, str, int]]
) -> None:
    plan = case.session.plan
    case.export(tmp_path / "out", case.written())
    assert case.session.plan is plan


@pytest.mark.parametrize(
    "name", ["A\r\nBcc: x@y.example", "=?utf-8?q?x=0ABcc=3A_a@b.example?=", "“Ż” <x@y.example>, z"]
)
def test_a_hostile_name_makes_no_header(
    case: Case, tmp_path: Path, no_drawing: list[tuple[str, str, int]], name: str
) -> None:
    step = case.session.plan.get(r.ApprovalStep, case.hr.id)
    if "\n" in name:
        with pytest.raises(UserError):
            records.update(case.session, step, role=name)
        return
    records.update(case.session, step, role=name)
    for dated in case.dates:
        texts = {"en": {"subject": dated.title, "body": "Dear all"}}
        start_approval(case.session, ApprovalRequest(dated=dated, texts=texts, author="Officer"))
    for path in case.export(tmp_path / "out", case.written()):
        assert read(path)["Bcc"] is None
        assert path.parent == tmp_path / "out"


def test_reminders_come_when_they_are_due(case: Case, clock: Ticking) -> None:
    assert case.written(LetterKind.REMINDERS) == ()  # due on Monday 14th, to be reminded from Friday on
    clock.forward(days=4)
    hr, zaneta = case.written(LetterKind.REMINDERS)
    assert zaneta.message.subject == "Przypomnienie: akceptacja (2), pierwszy termin: 14 czerwca 2027"
    assert "overdue" not in hr.message.plain
    clock.forward(days=4)
    hr, zaneta = case.written(LetterKind.REMINDERS)
    assert "; all are overdue." in hr.message.plain and "14/06/2027 – overdue" in hr.message.plain
    assert "w tym po terminie: 2" in zaneta.message.plain


# --- the plan's own texts


@pytest.mark.parametrize("language", r.LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
def test_the_texts_of_the_program_are_known_by_their_first_line(kind: LetterKind, language: str) -> None:
    assert letter_of(service.load_template(kind, language, service.FOLDER).body) == kind


def test_the_plan_may_have_its_own_text_and_undo_takes_it_back(case: Case) -> None:
    own = take_over(case.session, LetterKind.REQUESTS, "pl")
    assert take_over(case.session, LetterKind.REQUESTS, "pl") == own
    body = own.body.replace("Dzień dobry!", "Szanowni Państwo!")
    records.update(case.session, own, name="Nasza prośba", body=body)
    hr, zaneta = case.written()
    assert zaneta.template is not None and zaneta.template.name == "Nasza prośba"
    assert zaneta.message.plain.startswith("Szanowni Państwo!")
    assert hr.template is None
    case.session.undo()
    case.session.undo()
    assert template_of(case.session.plan, LetterKind.REQUESTS, "pl") is None
    assert case.written()[1].message.plain.startswith("Dzień dobry!")


def test_a_text_of_letters_is_never_taken_for_a_message(case: Case) -> None:
    channel = records.add(case.session, "channel", {"name": "Elsewhere", "form": "other"})
    communication = case.session.plan.get(r.Communication, case.dates[0].communication_id)
    records.update(case.session, communication, channel_id=channel.id)
    take_over(case.session, LetterKind.REQUESTS, "en")
    assert sources(case.session.plan, case.dates[0], "en") is None


def test_a_text_that_lacks_a_value_is_a_problem_before_anything_is_written(case: Case, tmp_path: Path) -> None:
    own = take_over(case.session, LetterKind.REQUESTS, "pl")
    records.update(case.session, own, body=own.body + "\n{{ nonsense }}")
    with pytest.raises(UserError, match="Żaneta Ślązak has no value for nonsense"):
        case.export(tmp_path / "out", case.written())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("language", r.LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
def test_the_texts_of_the_program_can_be_read(kind: LetterKind, language: str) -> None:
    text = service.load_template(kind, language, service.FOLDER)
    with Renderer() as renderer:
        renderer.check(text)
