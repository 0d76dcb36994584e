"""The plan behind the approval sheet of design/05, and variations of it."""

import dataclasses
import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from commplan.documents.approval_sheet import approval_sheet
from commplan.documents.blocks import Document
from commplan.documents.sheet_facts import USUAL, SheetLooks, SheetOptions
from commplan.documents.sheet_round import Round
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import Change, added
from commplan.domain.plan import Plan
from commplan.domain.versions import ContentVersion, Decision
from commplan.planning.approvals import approval_state, due_dates
from commplan.planning.approvers import approvers
from commplan.planning.chain import chained
from commplan.planning.paths import steps_of
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.versions import (
    approval_content,
    canonical_json,
    fingerprint,
    kept_plain,
    source_fingerprint,
)

SENDING = dt.date(2026, 11, 17)
PRINTED = dt.datetime(2026, 11, 10, 14, 2, tzinfo=dt.timezone(dt.timedelta(hours=1)))

LETTER = """Szanowni Państwo,

przez ostatni rok słuchaliśmy klientów i Was. Usłyszeliśmy, że chcecie mieć więcej wpływu na to, jak rozwiązujemy \
sprawy klientów, i mniej formularzy po drodze. Strategia CEM na lata 2027–2029 jest odpowiedzią na te głosy.

Skupimy się na trzech sprawach: krótszej drodze od zgłoszenia do rozwiązania, zaufaniu do decyzji podejmowanych na \
pierwszej linii i wspólnych celach działów. O szczegółach opowiemy dziś o 10:00 na spotkaniu całej firmy.

Zapraszamy. Pytania można zadawać już teraz, także anonimowo, w skrzynce „Pytania o strategię”. Na każde odpowiemy \
do 24 listopada.

Zarząd"""


@dataclass(frozen=True)
class Message:
    """A rendered message, as the exchange layer gives it."""

    language: str
    subject: str
    plain: str
    html: str = ""


MESSAGE = Message("pl", "Nasza strategia: klient i my na lata 2027–2029", LETTER)


def fixed_id(number: int) -> str:
    """A UUIDv7 that is the same in every run."""
    return f"01990000-0000-7000-8000-{number:012x}"


COMMUNICATION, OCCURRENCE = fixed_id(0x1A2B3C), fixed_id(0x400)


def sheet_plan(*changes: r.Record) -> Plan:
    """The plan; `changes` are records put in place of those with the same id, or added."""
    records = {record.id: record for record in (*_directory(), *_path(), *_communications(), *_occurrence())}
    records.update({record.id: record for record in changes})
    ordered = sorted(records.values(), key=lambda record: list(r.KINDS).index(record.kind))
    return Plan({}).with_changes([added(record) for record in ordered])


def _directory() -> list[r.Record]:
    return [
        r.PlanInfo(
            id=fixed_id(1),
            title="Plan komunikacji wewnętrznej",
            organisation="Spółka przykładowa",
            programme="Program CEM 2026/27",
            language="pl",
            start=dt.date(2026, 7, 1),
            end=dt.date(2027, 6, 30),
        ),
        r.Sender(id=fixed_id(0x10), name="Zarząd", level=w.SenderLevel.BOARD),
        r.Audience(id=fixed_id(0x20), name="wszyscy pracownicy", size=1240, load_limit=5.0),
        r.Audience(id=fixed_id(0x21), name="nieobecni powyżej 30 dni", size=37, parent_id=fixed_id(0x20)),
        r.Channel(id=fixed_id(0x30), name="E-mail", form=w.Form.EMAIL, weight=2.5),
        r.Channel(id=fixed_id(0x31), name="Odprawa", form=w.Form.DEPARTMENT_MEETING),
        r.Tool(id=fixed_id(0x40), name="skrzynka „Zarząd – komunikaty”", type=w.ToolType.MAILBOX),
        r.Goal(id=fixed_id(0x60), name="C2. Każdy pracownik wie, jak jego praca wpływa na doświadczenie klienta."),
        r.DayRule(
            id=fixed_id(0x70),
            name="Zamknięcie miesiąca",
            type=w.DayRuleType.QUIET_PERIOD,
            start=dt.date(2026, 11, 16),
            end=dt.date(2026, 11, 18),
            audience_ids=(fixed_id(0x20),),
        ),
    ]


STEPS = (
    (1, "Autor", w.CheckKind.COMPLETENESS, ""),
    (2, "Ekspert CEM", w.CheckKind.EXPERTISE, ""),
    (3, "Radca prawny", w.CheckKind.LEGAL, "dyrektor biura prawnego"),
    (3, "Partner HR", w.CheckKind.HR, ""),
    (4, "Sponsor CEM", w.CheckKind.PROGRAMME, ""),
    (5, "Zarząd", w.CheckKind.FINAL, "wyznaczony członek zarządu"),
)


def _path() -> list[r.Record]:
    steps = [
        r.ApprovalStep(
            id=fixed_id(0x51 + n),
            path_id=fixed_id(0x50),
            position=position,
            role=role,
            check=check,
            delegate=delegate,
            working_days=1,
        )
        for n, (position, role, check, delegate) in enumerate(STEPS)
    ]
    path = r.ApprovalPath(
        id=fixed_id(0x50), name="Pełna", no_answer=w.NoAnswer.ESCALATE, escalate_to="sponsor CEM po 1 dniu roboczym"
    )
    return [path, *steps]


def _communications() -> list[r.Record]:
    event = r.ContentEvent(
        id=fixed_id(0x100),
        title="Ogłoszenie strategii CEM 2027–2029",
        category=w.Category.STRATEGY,
        start=SENDING,
        risk=w.Risk.MEDIUM,
        goal_ids=(fixed_id(0x60),),
        reason="Zarząd ogłasza kierunki pracy z klientem na trzy lata, zanim działy ustalą cele na 2027 r. "
        "Menedżerowie poznają treść trzy dni robocze wcześniej, na odprawie.",
        know="trzy kierunki na lata 2027–2029",
        feel="zaufanie i spokój",
        do="przyjść na spotkanie całej firmy",
    )
    briefing = r.Communication(
        id=fixed_id(0x200),
        event_id=event.id,
        title="odprawa",
        channel_id=fixed_id(0x31),
        offset=-3,
        time=dt.time(9, 0),
        audience_ids=(fixed_id(0x20),),
    )
    letter = r.Communication(
        id=COMMUNICATION,
        event_id=event.id,
        title="List zarządu: strategia CEM 2027–2029",
        sender_id=fixed_id(0x10),
        on_behalf_of="Prezes zarządu",
        audience_ids=(fixed_id(0x20),),
        excluded_audience_ids=(fixed_id(0x21),),
        channel_id=fixed_id(0x30),
        tool_ids=(fixed_id(0x40),),
        time=dt.time(8, 0),
        owner="Specjalista komunikacji",
        author="Specjalista komunikacji",
        requester="Sponsor CEM",
        approval_path_id=fixed_id(0x50),
        key_messages=(
            "Doświadczenie klienta zaczyna się od doświadczenia pracownika.",
            "Do końca 2027 r. skracamy obsługę reklamacji z 14 do 7 dni.",
            "Każdy dział wybiera jeden cel kliencki i rozlicza go co kwartał.",
        ),
        call_to_action="Przyjdź na spotkanie całej firmy: 17.11, godz. 10.00.",
        expected_questions="Czy zmienią się premie? Kto rozliczy cele działów?",
        feedback="skrzynka „Pytania o strategię”, zebrania działów",
        cascade_from_id=briefing.id,
        embargo=True,
    )
    return [event, briefing, letter]


def _occurrence() -> list[r.Record]:
    yes, no, none = w.Answer.YES, w.Answer.NO, w.Answer.NOT_APPLICABLE
    answers = dict(zip(w.ContentCheckKind, (yes, None, yes, yes, none, yes, yes, yes, no, yes), strict=True))
    checks = [
        r.ContentCheck(id=fixed_id(0x500 + n), occurrence_id=OCCURRENCE, check=check, answer=answer, initials="SK")
        for n, (check, answer) in enumerate(answers.items())
        if answer
    ]
    occurrence = r.Occurrence(
        id=OCCURRENCE,
        communication_id=COMMUNICATION,
        original=SENDING,
        state=w.OccurrenceState.DRAFTING,
        load_reason="ogłoszenie strategii nie może czekać na kolejny tydzień.",
    )
    return [occurrence, *checks]


def dated_of(plan: Plan) -> Dated:
    """The letter of the board on its date."""
    found = Schedule(plan).find(COMMUNICATION, SENDING)
    assert found is not None
    return found


def put_up(plan: Plan, notes: Sequence[str], message: Message = MESSAGE, *, due: bool = False) -> Plan:
    """The plan with a version for each of `notes`, made on the days after 30 October, with `due` with due dates."""
    for note in notes:
        dated = dated_of(plan)
        content = approval_content(plan, dated, {message.language: {"subject": message.subject, "body": message.plain}})
        if due:
            days = due_dates(steps_of(plan, dated), Schedule(plan).calendar, dated.date)
            content["due"] = {step_id: day.isoformat() for step_id, day in days.items()}
        number = len(plan.versions) + 1
        version = ContentVersion(
            id=fixed_id(0x600 + number),
            occurrence_id=OCCURRENCE,
            number=number,
            author="Specjalista komunikacji",
            created_at=f"2026-11-{number:02d}T09:15:00Z",
            note=note,
            content=canonical_json(content),
            fingerprint=fingerprint(content),
            source_fingerprint=source_fingerprint(plan, dated),
        )
        plan = plan.with_approvals((version,), ())
    return plan


def decided(plan: Plan, step: int, decision: w.DecisionType, **values: Any) -> Plan:
    """The plan with a decision about its newest version; `step` counts in STEPS from 0."""
    version = plan.versions[-1]
    facts: dict[str, Any] = {
        "id": fixed_id(0x700 + len(plan.decisions)),
        "occurrence_id": OCCURRENCE,
        "version_id": version.id,
        "fingerprint": version.fingerprint,
        "step_id": fixed_id(0x51 + step),
        "step_role": STEPS[step][1],
        "who": "Anna Żak",
        "on_behalf_of": "",
        "decision": decision,
        "comment": "",
        "how": w.DecisionHow.SCREEN,
        "decided_at": "2026-11-03T23:30:00Z",
        "zone": "Europe/Warsaw",
    }
    last: Decision | None = plan.decisions[-1] if plan.decisions else None
    return plan.with_approvals((), (chained(last, **{**facts, **values}),))


def design_plan() -> Plan:
    """As in design/05: version 3, three of six have decided."""
    plan = put_up(sheet_plan(), ("Pierwsza treść", "Dodane tłumaczenie angielskie", "Dodany termin skrócenia obsługi"))
    plan = decided(plan, 0, w.DecisionType.APPROVED)
    comment = "Liczby zgodne z raportem za III kwartał."
    plan = decided(plan, 1, w.DecisionType.APPROVED, comment=comment, how=w.DecisionHow.EMAIL)
    return decided(plan, 3, w.DecisionType.APPROVED, decided_at="2026-11-06T10:00:00Z")


def sheet(
    plan: Plan,
    *,
    language: str = "pl",
    texts: Sequence[Message] = (MESSAGE,),
    looks: SheetLooks = USUAL,
    version: ContentVersion | None = None,
) -> Document:
    """The sheet of the board's letter."""
    options = SheetOptions(language=language, printed_at=PRINTED, looks=looks)
    return approval_sheet(Schedule(plan), dated_of(plan), texts, options, version)


def changed_plan() -> Plan:
    """Version 1 approved by all, then put up again with another call to action, and by now at another time.

    Whatever else a sheet tells has changed too: the path, the names, the reason.
    """
    plan = put_up(sheet_plan(), ["Pierwsza treść"], due=True)
    for step in range(len(STEPS)):
        plan = decided(plan, step, w.DecisionType.APPROVED, decided_at=f"2026-11-0{step + 2}T10:00:00Z")
    plan = put_up(
        replaced(plan, r.Communication, COMMUNICATION, call_to_action="Zapisz się do 10.11."), ["Zapisy"], due=True
    )
    plan = decided(plan, 0, w.DecisionType.APPROVED, decided_at="2026-11-09T10:00:00Z")
    plan = replaced(plan, r.Communication, COMMUNICATION, time=dt.time(11, 0), title="List: nowy tytuł")
    plan = replaced(plan, r.Sender, fixed_id(0x10), name="Rada nadzorcza")
    plan = replaced(plan, r.ApprovalStep, fixed_id(0x52), role="Ekspert do spraw klienta", working_days=4)
    return replaced(plan, r.ContentEvent, fixed_id(0x100), reason="Zupełnie inny powód.")


def round_of(plan: Plan, name: str, *, language: str = "pl", looks: SheetLooks = USUAL) -> Round:
    """What an approver is asked on the day of printing."""
    schedule, today = Schedule(plan), PRINTED.date()
    dates = schedule.between(dt.date(2026, 11, 1), dt.date(2026, 12, 31))
    states = [state for dated in dates if (state := approval_state(plan, schedule, dated, today))]
    (approver,) = (one for one in approvers(states) if one.name == name)
    return Round(schedule, approver, SheetOptions(language=language, printed_at=PRINTED, looks=looks))


def replaced(plan: Plan, record_type: type[r.Record], record_id: str, **values: Any) -> Plan:
    """The plan with other values in one record."""
    before = plan.get(record_type, record_id)
    return plan.with_changes([Change(before, dataclasses.replace(before, **values))])


def frozen_text(version: ContentVersion) -> str:
    """The message as the version keeps it."""
    text: str = json.loads(version.content)["texts"]["pl"]["body"]
    return text


def stuffed_plan(steps: int = 40, files: int = 12) -> Plan:
    """Two versions, many steps of every kind, attachments, kept decisions, evidence, silence that approves."""
    extra: list[r.Record] = [
        r.ApprovalStep(
            id=fixed_id(0x900 + n),
            path_id=fixed_id(0x50),
            position=6 + n // 2,
            role=f"Rola{n:02d}. Dyrektor Departamentu Współpracy Międzynarodowej" if n % 4 == 0 else f"Rola{n:02d}.",
            person="Grażyna Żółcińska-Brzęczyszczykiewicz" if n % 3 else "",
            delegate="Jan Źdźbłowski" if n % 5 == 0 else "",
            delegate_from=dt.date(2026, 11, 9) if n % 5 == 0 else None,
            optional=n % 7 == 0,
            only_audience_ids=(fixed_id(0x20),) if n % 6 == 0 else (),
            rule=w.StepRule.ANY if n % 8 < 2 else w.StepRule.ALL,
            working_days=0,
        )
        for n in range(steps)
    ]
    extra.append(
        r.ApprovalStep(
            id=fixed_id(0x990), path_id=fixed_id(0x50), position=70, role="Rada nadzorcza", only_high_risk=True
        )
    )
    plan = replaced(sheet_plan(*extra), r.ApprovalPath, fixed_id(0x50), no_answer=w.NoAnswer.COUNTS_AS_APPROVED)
    plan = put_up(plan, ["Pierwsza treść"])
    plan = decided(plan, 0, w.DecisionType.APPROVED)
    attached = [
        r.Attachment(
            id=fixed_id(0xA00 + n),
            occurrence_id=OCCURRENCE,
            name=f"Załącznik {n:02d} – harmonogram wdrożenia standardów obsługi klienta (wersja ostateczna).pdf",
            media_type="application/pdf",
            size=12_345 * (n + 1) ** 4,
            sha256=f"{n:x}" * 64,
        )
        for n in range(files)
    ]
    plan = plan.with_changes([added(file) for file in attached])
    plan = replaced(plan, r.Communication, COMMUNICATION, call_to_action="Zapisz się do 10.11.", time=dt.time(9, 30))
    dated = dated_of(plan)
    body = LETTER.replace("24 listopada", "20 listopada").replace("Szanowni Państwo", "Drodzy Pracownicy")
    texts = {"pl": {"subject": MESSAGE.subject, "body": body}, "en": {"subject": "Our strategy", "body": "Dear all"}}
    kept = [kept_plain(plan, decision) for decision in plan.decisions]
    content = {**approval_content(plan, dated, texts), "kept": kept, "no_answer": w.NoAnswer.COUNTS_AS_APPROVED.value}
    version = ContentVersion(  # as `versions.frozen` makes it, yet with the same id in every run
        id=fixed_id(0x602),
        occurrence_id=OCCURRENCE,
        number=2,
        author="Specjalista komunikacji",
        created_at="2026-11-05T09:15:00Z",
        note="Poprawione terminy, dodane tłumaczenie",
        content=canonical_json(content),
        fingerprint=fingerprint(content),
        source_fingerprint=source_fingerprint(plan, dated),
    )
    plan = plan.with_approvals((version,), ())
    return decided(
        plan,
        1,
        w.DecisionType.APPROVED_WITH_CHANGES,
        comment="W drugim akapicie: reklamacje liczymy od dnia wpływu.",
        how=w.DecisionHow.PAPER,
        evidence_name="skan karty (podpisy).pdf",
        evidence_size=482_133,
        evidence_hash="7f3a91c20b5ed48a" * 4,
    )
