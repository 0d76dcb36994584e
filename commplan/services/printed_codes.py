"""From a code on paper, typed or scanned, back to the date it is about."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from commplan.documents.codes import item_code, sheet_number
from commplan.domain.errors import NotFoundError, UserError
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, Occurrence
from commplan.domain.texts import translate
from commplan.domain.versions import ContentVersion
from commplan.domain.words import Status
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.status import status_of

_SHEET = re.compile(r"(\d{4})-?(\d\d)(\d\d)-?([0-9A-Z]{5})(?: V(\d{1,4})(?: ([0-9A-F]{4,64}))?)?")
_ITEM = re.compile(r"[0-9A-Z]{5}")
_UID = re.compile(r"([0-9a-f-]{36})-(\d{4})(\d\d)(\d\d)@[0-9a-f-]{36}\.commplan")
_READ_AS = str.maketrans("OIL", "011")  # letters that the codes do not have, for the digits they look like


@dataclass(frozen=True, slots=True)
class Printed:
    """What a code is about. `version` is the one it names; None when it names none, or the plan holds no such."""

    dated: Dated
    version: ContentVersion | None
    is_newest: bool  # it names no version, or the newest, with its fingerprint


def find_printed(schedule: Schedule, words: str) -> Printed:
    """The date that a code is about: what a QR code holds, the number of a sheet, an item's short code, or a uid.

    Capitals and blanks do not matter, nor does "O" for "0". A short code alone is that of a communication: it finds
    the one date of it that is in approval. NotFoundError when nothing has this code, UserError when several have.
    """
    line = " ".join(words.split())
    uid = _UID.fullmatch(line.lower())
    if uid:
        return Printed(_only(_at(schedule, [uid[1]], uid.groups()[1:]), line), None, is_newest=True)
    match = _SHEET.fullmatch(line.upper())
    if match:
        ids = _with_code(schedule.plan, match[4])
        dated = _only(_at(schedule, ids, match.groups()[:3]), line)
        return _printed(schedule.plan, dated, match[5], match[6] or "")
    if _ITEM.fullmatch(line.upper()):
        ids = _with_code(schedule.plan, line.upper())
        return Printed(_only(_in_approval(schedule, ids), line), None, is_newest=True)
    raise _unknown(line)


def _with_code(plan: Plan, code: str) -> list[str]:
    wanted = code.translate(_READ_AS)
    return [communication_id for communication_id in plan.table(Communication) if item_code(communication_id) == wanted]


def _at(schedule: Schedule, ids: Sequence[str], day: Sequence[str | None]) -> Iterator[Dated]:
    try:
        original = dt.date(*(int(part or 0) for part in day))
    except ValueError:
        return
    found = (schedule.find(communication_id, original) for communication_id in ids)
    yield from (dated for dated in found if dated)


def _in_approval(schedule: Schedule, ids: Sequence[str]) -> Iterator[Dated]:
    """The dates of these communications that wait for decisions; where none does, the one that was put up last."""
    plan = schedule.plan
    known = [plan.get(Occurrence, occurrence_id) for occurrence_id in plan.versions_by_occurrence]
    keys = [(o.communication_id, o.original) for o in known if o.communication_id in ids]
    found = [dated for key in keys if (dated := schedule.find(*key))]
    open_ones = [dated for dated in found if status_of(plan, dated) == Status.IN_APPROVAL]
    yield from open_ones or found[-1:]


def _only(found: Iterator[Dated], line: str) -> Dated:
    dates = list(found)
    if not dates:
        raise _unknown(line)
    if len(dates) > 1:
        numbers = ", ".join(sheet_number(dated.communication_id, dated.original) for dated in dates)
        text = translate("Errors", "Several dates have the code “{code}”: give the number of the sheet ({numbers}).")
        raise UserError(text.format(code=line, numbers=numbers))
    return dates[0]


def _printed(plan: Plan, dated: Dated, number: str | None, fingerprint: str) -> Printed:
    versions = plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    if number is None:
        return Printed(dated, None, is_newest=True)
    named = [v for v in versions if v.number == int(number) and v.fingerprint.upper().startswith(fingerprint)]
    version = named[0] if named else None
    return Printed(dated, version, is_newest=version is not None and version is versions[-1])


def _unknown(line: str) -> NotFoundError:
    text = translate("Errors", "Nothing in this plan has the code “{code}”: compare it with the head of the sheet.")
    return NotFoundError(text.format(code=line[:80]))
