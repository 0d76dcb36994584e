"""A fingerprint that is kept is the one that would be found anew, whatever changes."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.plan import Plan
from commplan.domain.words import Form
from commplan.planning import same_sources
from commplan.planning.same_sources import known_fingerprint
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.versions import source_fingerprint
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.strategies import changes

SENDER = make(r.Sender, name="Board")
STAFF, TEMPS = make(r.Audience, name="All staff"), make(r.Audience, name="Temps")
CHANNEL, OTHER = make(r.Channel, name="E-mail", form=Form.EMAIL), make(r.Channel, name="Post", form=Form.INTRANET)
TOOL = make(r.Tool, name="Mailbox", address="news@example.com")
TEMPLATE = make(r.MessageTemplate, form=Form.EMAIL, body="{{ event.reason }} {{ sender.name }} {{ programme }}")
PATH = make(r.ApprovalPath)
STEP = make(r.ApprovalStep, path_id=PATH.id, role="Legal", only_audience_ids=(STAFF.id,))
EVENT = event(DAY(2026, 3, 2), reason="Because")
MESSAGE = communication(
    EVENT,
    sender_id=SENDER.id,
    audience_ids=(STAFF.id,),
    excluded_audience_ids=(TEMPS.id,),
    channel_id=CHANNEL.id,
    tool_ids=(TOOL.id,),
    template_id=TEMPLATE.id,
    approval_path_id=PATH.id,
)
KNOWN = occurrence(MESSAGE, DAY(2026, 3, 2))
FILE = make(r.Attachment, occurrence_id=KNOWN.id, name="a.pdf", sha256="a" * 64)
WHOLE = plan(SENDER, STAFF, TEMPS, CHANNEL, OTHER, TOOL, TEMPLATE, PATH, STEP, EVENT, MESSAGE, KNOWN, FILE)


def dates(of: Plan) -> list[Dated]:
    return [dated for dated in Schedule(of).whole_plan() if dated.occurrence]


@given(st.data())
def test_whatever_changes_the_fingerprint_is_the_one_found_anew(data: st.DataObject) -> None:
    for dated in dates(WHOLE):
        known_fingerprint(WHOLE, dated)
    after = WHOLE.with_changes(data.draw(changes(WHOLE)))
    for dated in dates(after):
        assert known_fingerprint(after, dated) == source_fingerprint(after, dated)


@pytest.mark.parametrize(
    "change",
    [
        updated(SENDER, name="Works council"),
        updated(STAFF, name="Everybody"),
        updated(TEMPS, name="Interns"),
        updated(CHANNEL, name="Mail"),
        updated(TOOL, address="other@example.com"),
        updated(TEMPLATE, body="Other"),
        updated(STEP, role="Finance"),
        updated(EVENT, reason="Why not"),
        updated(MESSAGE, title="Other"),
        updated(KNOWN, title="Other"),
        updated(WHOLE.info, programme="Other"),
        removed(FILE),
        added(make(r.Draft, occurrence_id=KNOWN.id, language="en", body="Mine", subject="S")),
        added(make(r.Attachment, occurrence_id=KNOWN.id, name="b.pdf", sha256="b" * 64)),
        added(make(r.ApprovalStep, path_id=PATH.id, role="HR")),
    ],
)
def test_what_an_approval_is_about_gives_another_fingerprint(change: Change) -> None:
    (before,) = dates(WHOLE)
    kept, after = known_fingerprint(WHOLE, before), WHOLE.with_changes([change])
    (dated,) = dates(after)
    assert kept != known_fingerprint(after, dated) == source_fingerprint(after, dated)
    assert known_fingerprint(WHOLE, before) == kept


def test_it_is_not_worked_out_twice_for_the_same_records(monkeypatch: pytest.MonkeyPatch) -> None:
    (dated,) = dates(WHOLE)
    known_fingerprint(WHOLE, dated)
    monkeypatch.setattr(same_sources, "source_fingerprint", lambda *_: "anew")
    unconcerned = WHOLE.with_changes([added(make(r.Sender, name="Somebody else")), updated(OTHER, name="Letters")])
    (again,) = dates(unconcerned)
    assert known_fingerprint(unconcerned, again) != "anew"
    moved = again._replace(date=DAY(2026, 3, 3))
    assert known_fingerprint(unconcerned, moved) == "anew"  # a date that is only tried


def test_no_more_than_so_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(same_sources, "_MOST", 3)
    rows = [dataclasses.replace(KNOWN, id=f"{KNOWN.id[:-1]}{n}", original=DAY(2026, 3, 2 + n)) for n in range(9)]
    repeated = dataclasses.replace(EVENT, rule="FREQ=DAILY;COUNT=9")
    many = Plan.of([*(x for x in WHOLE.records() if x.id not in (KNOWN.id, FILE.id, EVENT.id)), repeated, *rows])
    for dated in dates(many):
        assert known_fingerprint(many, dated) == source_fingerprint(many, dated)
        assert len(same_sources._known) <= 3
