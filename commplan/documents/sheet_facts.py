"""What an approval sheet is about, looked up once.

A sheet shows one version: what is approved is read from its content alone, that of today only where it is a draft.
"""

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
from commplan.planning.differences import Difference, difference
from commplan.planning.paths import path_of
from commplan.planning.same_sources import still_holds
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.version_state import ShownStep, shown_version, steps_now, steps_then, versions_of
from commplan.planning.versions import approval_content


class SheetText(Protocol):
    """A rendered message as the sheet needs it (`exchange.messages.Rendered` is one)."""

    @property
    def language(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def plain(self) -> str: ...
    @property
    def html(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLooks:
    """What people choose: the texts as an `annex` on pages of their own, the box with the load, the codes.

    Without `code` the QR code is left out, and the code to be typed; number, version and fingerprint stay.
    """

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
    """A dated communication with all that its sheet tells about it.

    `version` is the one whose sheet it is; None is that which `shown_version` gives, for what has changed a draft.
    """

    def __init__(
        self,
        schedule: Schedule,
        dated: Dated,
        texts: Sequence[SheetText],
        options: SheetOptions,
        version: ContentVersion | None = None,
    ) -> None:
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
        self.versions = versions_of(self.plan, dated)
        self.version = version or shown_version(self.plan, dated)

    @property
    def path_id(self) -> str:
        """The approval path of this date; "" for none."""
        return path_of(self.communication, self.occurrence)

    # --- what is approved

    @cached_property
    def content(self) -> Mapping[str, Any]:
        """What the version froze; for a draft what it would freeze."""
        return json.loads(self.version.content) if self.version else self._today

    @cached_property
    def _today(self) -> Mapping[str, Any]:
        texts = {t.language: {"subject": t.subject, "body": t.plain, "html": t.html} for t in self.texts}
        return approval_content(self.plan, self.dated, texts)

    @property
    def title(self) -> str:
        return str(self.content["title"])

    @cached_property
    def date(self) -> dt.date:
        return dt.date.fromisoformat(self.content["date"])

    @cached_property
    def time(self) -> dt.time | None:
        time = self.content["time"]
        return dt.time.fromisoformat(time) if time else None

    # --- its place among the versions

    @property
    def latest(self) -> ContentVersion | None:
        """The newest version of the date, whichever is shown."""
        return self.versions[-1] if self.versions else None

    @property
    def is_superseded(self) -> bool:
        return self.version is not None and self.version != self.latest

    @cached_property
    def is_past(self) -> bool:
        """Whether the plan is no longer what the version froze: only its content speaks for it."""
        if self.version is None:
            return False
        return self.is_superseded or not still_holds(self.plan, self.dated, self.version)

    @cached_property
    def is_out_of_date(self) -> bool:
        """Whether a newer version is still to be put up."""
        return self.is_past and not self.is_superseded and shown_version(self.plan, self.dated) is None

    @cached_property
    def older(self) -> ContentVersion | None:
        """The version before the one that is shown; before a draft the newest."""
        if self.version is None:
            return self.latest
        at = self.versions.index(self.version)
        return self.versions[at - 1] if at else None

    @cached_property
    def changes(self) -> Difference | None:
        """What is other than in the version before; None where there was none, or nothing is."""
        if self.older is None:
            return None
        try:
            return difference(json.loads(self.older.content), self.content) or None
        except (ValueError, TypeError, KeyError):  # not what this program wrote: the chain check says so
            return None

    # --- its steps

    @cached_property
    def state(self) -> ApprovalState | None:
        return approval_state(self.plan, self.schedule, self.dated, self.options.printed_at.date())

    @cached_property
    def steps(self) -> tuple[ShownStep, ...]:
        """The steps that the version takes, with its own decisions."""
        if self.version is not None and self.is_past:
            return steps_then(self.schedule, self.version)
        return steps_now(self.plan, self.state, self.version) if self.state else ()


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
