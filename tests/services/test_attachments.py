"""Files that are approved with a date, and evidence of decisions: hash always, content up to a limit."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from commplan.domain import words as w
from commplan.domain.errors import UserError
from commplan.domain.history import BLOB
from commplan.domain.versions import KEPT_SIZE
from commplan.planning.differences import difference
from commplan.planning.versions import approval_content
from commplan.services import approvals, attachments, verification
from commplan.services.attachments import Evidence, attach, content, detach, is_kept, kept_blobs
from commplan.services.session import Local, Session
from tests.services.test_approvals import TEXTS, Case

PDF = b"%PDF-1.7\x00\xff"
HASH = hashlib.sha256(PDF).hexdigest()


@pytest.fixture
def case(session: Session) -> Case:
    return Case(session)


def test_a_file_is_attached_with_its_content_in_one_step_that_can_be_undone(case: Case, tmp_path: Path) -> None:
    file = tmp_path / "Załącznik.pdf"
    file.write_bytes(PDF)
    found = attach(case.session, case.dated, file)
    assert (found.name, found.media_type, found.size, found.sha256) == ("Załącznik.pdf", "application/pdf", 10, HASH)
    assert content(case.session, HASH) == PDF
    assert case.dated.occurrence is not None
    assert case.session.plan.attachments_by_occurrence[case.dated.occurrence.id] == (found,)
    case.session.undo()
    assert not case.session.plan.attachments_by_occurrence
    assert content(case.session, HASH) == PDF  # contents are only ever added
    case.session.redo()
    assert attachments.is_kept(case.session, HASH)
    assert verification.approval_faults(case.session) == ()


def test_the_same_content_is_kept_once(case: Case) -> None:
    attach(case.session, case.dated, PDF, "a.pdf")
    attach(case.session, case.dated, PDF, "b.pdf")
    assert case.session.blobs.sizes() == {HASH: len(PDF)}
    kept = [c for entry in case.session.history() for c in entry.changes if c.kind == BLOB]
    assert [change.name for change in kept] == ["a.pdf"]
    with pytest.raises(UserError, match="already"):
        attach(case.session, case.dated, PDF, "a.pdf")


def test_of_a_large_file_only_the_hash_is_kept(case: Case) -> None:
    found = attach(case.session, case.dated, bytes(KEPT_SIZE + 1), "film.mp4")
    assert found.size == KEPT_SIZE + 1
    assert content(case.session, found.sha256) is None and not is_kept(case.session, found.sha256)
    case.ask()
    assert frozen_files(case) == [("film.mp4", False)]
    attach(case.session, case.dated, bytes(KEPT_SIZE), "photo.png")
    case.ask()
    assert frozen_files(case) == [("film.mp4", False), ("photo.png", True)]


def test_a_plan_that_keeps_a_lot_keeps_no_more(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "KEPT_IN_ALL", 25)
    for number in range(3):
        attach(case.session, case.dated, PDF + bytes([number]), f"{number}.pdf")
    assert sorted(case.session.blobs.sizes().values()) == [11, 11]
    assert kept_blobs(case.session, [Evidence.of(b"abc").blob, Evidence.of(b"1").blob]) == (Evidence.of(b"abc").blob,)


def frozen_files(case: Case) -> list[tuple[str, bool]]:
    said = json.loads(case.session.plan.versions[-1].content)
    return [(file["name"], file["kept"]) for file in said.get("attachments", ())]


def test_a_file_is_approved_too(case: Case) -> None:
    case.ask()
    assert frozen_files(case) == []
    file = attach(case.session, case.dated, PDF, "a.pdf")
    assert case.status == w.Status.APPROVE_AGAIN
    case.ask()
    assert frozen_files(case) == [("a.pdf", True)]
    detach(case.session, file)
    assert case.status == w.Status.APPROVE_AGAIN
    case.session.undo()
    assert case.status == w.Status.IN_APPROVAL


def test_the_same_file_attached_again_needs_no_new_approval(case: Case) -> None:
    file = attach(case.session, case.dated, PDF, "a.pdf")
    case.ask()
    detach(case.session, file)
    attach(case.session, case.dated, PDF, "a.pdf")
    assert case.status == w.Status.IN_APPROVAL
    version = case.session.plan.versions[-1]
    assert not difference(json.loads(version.content), approval_content(case.session.plan, case.dated, TEXTS))


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("", "_"),
        (" \n", "_"),
        ("a\tb\x07.pdf", "a_b_.pdf"),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
        ("y" * 300, "y" * 200),
        ("." + "z" * 300, "." + "z" * 199),
    ],
)
def test_names_are_made_to_fit(case: Case, given: str, shown: str) -> None:
    assert attach(case.session, case.dated, PDF, given).name == shown


def test_what_can_not_be_read_is_said(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="can’t be read"):
        attach(case.session, case.dated, tmp_path / "gone.pdf")
    (tmp_path / "large").write_bytes(b"12")
    monkeypatch.setattr(attachments, "LARGEST", 1)
    with pytest.raises(UserError, match="too large"):
        Evidence.of(tmp_path / "large")


# --- evidence


def decide(case: Case, **values: Any) -> None:
    step_id, decision = case.steps["Author"], w.DecisionType.APPROVED
    record = approvals.DecisionRecord(dated=case.dated, step_id=step_id, decision=decision, who="Anna", **values)
    approvals.decide(case.session, record)


def test_a_decision_keeps_its_evidence_in_the_chain(case: Case, local: Local) -> None:
    case.ask()
    decide(case, how=w.DecisionHow.PAPER, evidence=Evidence.of(PDF, "scan.pdf"))
    with Session.open(case.session.path, settings=local, read_only=True) as session:
        (decision,) = session.plan.decisions
        assert (decision.evidence_name, decision.evidence_size, decision.evidence_hash) == ("scan.pdf", 10, HASH)
        assert content(session, HASH) == PDF
        assert verification.approval_faults(session) == ()


def test_large_evidence_is_kept_as_its_hash(case: Case) -> None:
    case.ask()
    large = bytes(KEPT_SIZE + 1)
    decide(case, evidence=Evidence.of(large, "scan.tiff"))
    assert case.session.plan.decisions[0].evidence_hash == hashlib.sha256(large).hexdigest()
    assert case.session.blobs.sizes() == {}
    assert verification.approval_faults(case.session) == ()


def test_copies_and_backups_have_the_contents(case: Case, local: Local, tmp_path: Path) -> None:
    attach(case.session, case.dated, PDF, "a.pdf")
    case.session.save_copy(tmp_path / "copy.commplan")
    for path in (tmp_path / "copy.commplan", case.session.backup()):
        with Session.open(path, settings=local, read_only=True) as copy:
            assert content(copy, HASH) == PDF
