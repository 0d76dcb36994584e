"""What an approval sheet is about, looked up once."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

from commplan.documents.blocks import Field, Phrase, Run, Style, Words, phrase
from commplan.documents.codes import sheet_number
from commplan.documents.formats import Formats
from commplan.domain import records as r
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion
from commplan.planning.approvals import ApprovalState, approval_state
from commplan.planning.differences import Difference, version_difference
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.versions import source_fingerprint


class SheetText(Protocol):
    """A rendered message as the sheet needs it (`exchange.messages.Rendered` is one)."""

    @property
    def language(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def plain(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLooks:
    """What people choose: the texts as an `annex` on pages of their own, the box with the load, the QR code."""

    annex: bool = False
    load: bool = True
    code: bool = True


USUAL = SheetLooks()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOptions:
    """`language` of the sheet (en, pl, nl); `printed_at` with a zone is what the footer says."""

    language: str
    printed_at: dt.datetime
    looks: SheetLooks = USUAL


class Facts:
    """A dated communication with all that its sheet tells about it."""

    def __init__(self, schedule: Schedule, dated: Dated, texts: Sequence[SheetText], options: SheetOptions) -> None:
        self.schedule = schedule
        self.plan = schedule.plan
        self.dated = dated
        self.texts = tuple(texts)
        self.options = options
        self.formats = Formats(options.language)
        self.communication = self.plan.get(r.Communication, dated.communication_id)
        self.event = self.plan.get(r.ContentEvent, dated.event_id)
        self.occurrence = dated.occurrence
        self.number = sheet_number(dated.communication_id, dated.original)
        self.title = dated.title

    @cached_property
    def state(self) -> ApprovalState | None:
        return approval_state(self.plan, self.schedule, self.dated, self.options.printed_at.date())

    @cached_property
    def versions(self) -> tuple[ContentVersion, ...]:
        """The versions that were put up for approval, oldest first."""
        return self.plan.versions_by_occurrence.get(self.occurrence.id, ()) if self.occurrence else ()

    @cached_property
    def version(self) -> ContentVersion | None:
        """The newest version: the sheet is valid for it and for no other."""
        return self.versions[-1] if self.versions else None

    @cached_property
    def content(self) -> Mapping[str, Any]:
        """What the newest version holds; nothing without one."""
        return json.loads(self.version.content) if self.version else {}

    @cached_property
    def older(self) -> ContentVersion | None:
        """The version before the newest."""
        return self.versions[-2] if len(self.versions) > 1 else None

    @cached_property
    def changes(self) -> Difference | None:
        """What the newest version changed; None where there was none before, or nothing was."""
        found = version_difference(self.older, self.version) if self.older and self.version else None
        return found or None

    @cached_property
    def is_stale(self) -> bool:
        """Whether what is printed differs from what the newest version holds."""
        now = source_fingerprint(self.plan, self.dated)
        return self.version is not None and self.version.source_fingerprint != now


NOTHING = "–"


def field(label: Text, value: Words, style: Style = Style.BODY, span: int = 1) -> Field:
    """A labelled value; a dash where there is none."""
    return Field(label, phrase(value or NOTHING, style), span)


def labelled(label: Text, value: Words) -> Phrase:
    """ "Label: value" on a line, the label bold."""
    bold = Run(translate("Sheet", "{label}:").format(label=label), Style.BOLD)
    return Phrase((bold, Run(Text("", " {value}", {"value": value}))))


def strung(texts: Sequence[Text], between: str) -> Text:
    """Texts one after the other, with the same sign between them in every language."""
    places = {f"t{n}": text for n, text in enumerate(texts)}
    return Text("", between.join(f"{{{place}}}" for place in places), places)
