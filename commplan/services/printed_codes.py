"""From a code on paper, typed or scanned, back to the date it is about."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from commplan.documents.codes import item_code, sheet_number
from commplan.domain.errors import NotFoundError, UserError
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, Occurrence
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion
from commplan.domain.words import Status
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.status import status_of

_SHEET = re.compile(r"(\d{4})-?(\d\d)(\d\d)-?([0-9A-Z]{5})(?: V(\d{1,4})(?: ([0-9A-F]{4,64}))?)?")
_ITEM = re.compile(r"([0-9A-Z]{5})(?: V(\d{1,4})(?: ([0-9A-F]{4,64}))?)?")
_UID = re.compile(r"([0-9a-f-]{36})-(\d{4})(\d\d)(\d\d)@[0-9a-f-]{36}\.commplan")
_READ_AS = str.maketrans("OIL", "011")  # letters that the codes do not have, for the digits they look like


@dataclass(frozen=True, slots=True)
class Printed:
    """What a code is about. `version` is the one it names; None when it names none, or the plan holds no such.

    `refusal` says why a decision on this paper can't be recorded: it is not the newest version, or the message has
    changed since. None when it can, or names no version.
    """

    dated: Dated
    version: ContentVersion | None = None
    refusal: Text | None = None


def find_printed(schedule: Schedule, words: str) -> Printed:
    """The date that a code is about: what a QR code holds, the number of a sheet, an item's short code, or a uid.

    Capitals and blanks do not matter, nor does "O" for "0". A short code is that of a communication: it finds the one
    date of it whose version the code names, else the one that is in approval. NotFoundError when nothing has this code
    or it can't be read, UserError when several have it.
    """
    line = " ".join(words.split())
    uid = _UID.fullmatch(line.lower())
    if uid:
        return Printed(_only(_at(schedule, [uid[1]], uid.groups()[1:]), line))
    match = _SHEET.fullmatch(line.upper())
    if match:
        ids = _with_code(schedule.plan, match[4])
        dated = _only(_at(schedule, ids, match.groups()[:3]), line)
        return _printed(schedule.plan, dated, match[5], match[6] or "")
    item = _ITEM.fullmatch(line.upper())
    if item:
        number, fingerprint = item[2], item[3] or ""
        dated = _only(_of_item(schedule, _with_code(schedule.plan, item[1]), number, fingerprint), line)
        return _printed(schedule.plan, dated, number, fingerprint)
    text = translate(
        "Errors", "“{code}” is no code: one looks like {example}, and its characters {short} alone are often enough."
    )
    raise NotFoundError(text.format(code=line[:80], example="2027-0131-1A2B3 V1 7F3A91C2", short="1A2B3"))


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


def _of_item(schedule: Schedule, ids: Sequence[str], number: str | None, fingerprint: str) -> Sequence[Dated]:
    """The dates of these communications with that version; of several, or without any, those that wait for decisions.

    Where none does, the one that was put up last.
    """
    plan = schedule.plan
    known = [plan.get(Occurrence, occurrence_id) for occurrence_id in plan.versions_by_occurrence]
    put_up = [o for o in known if o.communication_id in ids]
    named = [o for o in put_up if number and _named(plan, o, number, fingerprint)]
    found = [dated for o in named or put_up if (dated := schedule.find(o.communication_id, o.original))]
    if len(named) == 1:
        return found
    open_ones = [dated for dated in found if status_of(plan, dated) == Status.IN_APPROVAL]
    return open_ones or found[-1:]


def _named(plan: Plan, occurrence: Occurrence, number: str, fingerprint: str) -> ContentVersion | None:
    versions = plan.versions_by_occurrence.get(occurrence.id, ())
    found = (v for v in versions if v.number == int(number) and v.fingerprint.upper().startswith(fingerprint))
    return next(found, None)


def _only(found: Iterable[Dated], line: str) -> Dated:
    dates = list(found)
    if not dates:
        raise _unknown(line)
    if len(dates) > 1:
        numbers = ", ".join(sheet_number(dated.communication_id, dated.original) for dated in dates)
        text = translate("Errors", "Several dates have the code “{code}”: give the number of the sheet ({numbers}).")
        raise UserError(text.format(code=line, numbers=numbers))
    return dates[0]


def _printed(plan: Plan, dated: Dated, number: str | None, fingerprint: str) -> Printed:
    if number is None:
        return Printed(dated)
    version = _named(plan, dated.occurrence, number, fingerprint) if dated.occurrence else None
    return Printed(dated, version, _refusal(plan, dated, int(number), version, fingerprint))


def _refusal(plan: Plan, dated: Dated, number: int, version: ContentVersion | None, fingerprint: str) -> Text | None:
    """Why a decision on a paper of version `number` can't be recorded."""
    versions = plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    if version is not None and version is versions[-1]:
        if status_of(plan, dated) != Status.APPROVE_AGAIN:
            return None
        text = translate(
            "Errors", "“{title}” was changed after version {number} was put up: put up the new version, and print that."
        )
    elif version is not None:
        text = translate(
            "Errors",
            "The sheet is version {number} of “{title}”; the newest is version {newest}. A decision about an older "
            "version does not count: print the newest and ask again.",
        )
    elif not versions:
        text = translate("Errors", "“{title}” has not been put up for approval yet.")
    elif number > versions[-1].number or number < 1:
        text = translate("Errors", "“{title}” has no version {number}; the newest is version {newest}.")
    else:
        text = translate(
            "Errors",
            "“{fingerprint}” is not the fingerprint of version {number} of “{title}”: it was misread, or the sheet is "
            "from another copy of the plan.",
        )
    newest = versions[-1].number if versions else 0
    return text.format(number=number, title=dated.title, newest=newest, fingerprint=fingerprint)


def _unknown(line: str) -> NotFoundError:
    text = translate("Errors", "Nothing in this plan has the code “{code}”: compare it with the head of the sheet.")
    return NotFoundError(text.format(code=line[:80]))
