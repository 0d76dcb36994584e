"""The fingerprint of what a date's message is made of, worked out anew only when some of that is another record.

Records never change: where every one that a fingerprint is made of is the very same as last time, so is the
fingerprint, in whatever plan. Comparing them takes a tenth of the time.
"""

from collections.abc import Iterator
from operator import is_
from typing import NamedTuple

from commplan.domain.plan import Plan
from commplan.domain.records import Audience, Channel, Communication, ContentEvent, MessageTemplate, Sender, Tool
from commplan.domain.versions import ContentVersion
from commplan.planning.expansion import Dated
from commplan.planning.paths import path_of, steps_for
from commplan.planning.versions import named_in, source_fingerprint

_MOST = 4096  # dates


class _Known(NamedTuple):
    dated: Dated
    made_of: tuple[object, ...]
    fingerprint: str


_known: dict[str, _Known] = {}


def still_holds(plan: Plan, dated: Dated, version: ContentVersion) -> bool:
    """Whether the message is what it was when `version` was put up, whoever is named on its steps."""
    if version.source_fingerprint == known_fingerprint(plan, dated):
        return True
    communication, named = plan.get(Communication, dated.communication_id), named_in(version)
    steps = steps_for(plan, communication, path_of(communication, dated.occurrence))
    if all(named.get(step.id, step.person) == step.person for step in steps):
        return False
    return version.source_fingerprint == known_fingerprint(plan, dated, version)


def known_fingerprint(plan: Plan, dated: Dated, version: ContentVersion | None = None) -> str:
    """`versions.source_fingerprint` of a date about which something is known, kept from one look to the next.

    With `version` it is that with the persons who were named then.
    """
    assert dated.occurrence is not None
    key = version.id if version else dated.occurrence.id
    made_of = (*_records(plan, dated), version)
    known = _known.get(key)
    if known and known.dated == dated and len(known.made_of) == len(made_of) and all(map(is_, known.made_of, made_of)):
        return known.fingerprint
    if len(_known) >= _MOST:
        _known.clear()
    found = source_fingerprint(plan, dated, named_in(version)) if version else source_fingerprint(plan, dated)
    _known[key] = _Known(dated, made_of, found)
    return found


def _records(plan: Plan, dated: Dated) -> Iterator[object]:
    """All that `source_fingerprint` reads, in an order that says what each is for."""
    find, occurrence = plan.find, dated.occurrence
    communication = plan.get(Communication, dated.communication_id)
    yield plan.info
    yield communication
    yield find(ContentEvent.kind, dated.event_id)
    yield find(Sender.kind, communication.sender_id)
    yield find(Channel.kind, communication.channel_id)
    for audience_id in communication.audience_ids + communication.excluded_audience_ids:
        yield find(Audience.kind, audience_id)
    for tool_id in communication.tool_ids:
        yield find(Tool.kind, tool_id)
    yield from steps_for(plan, communication, path_of(communication, occurrence))
    yield from plan.table(MessageTemplate).values()
    if occurrence is not None:
        yield from plan.drafts_by_occurrence.get(occurrence.id, ())
        yield from plan.attachments_by_occurrence.get(occurrence.id, ())
