"""Approval sheets on paper: single ones, all of an approver's with a list on top, many items with one signature.

Everything here works without a window. Texts are rendered in the sandboxed process, pages drawn in a child process:
call it from a worker thread where there is a window.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from commplan.documents.approval_sheet import approval_sheet
from commplan.documents.approver_cover import approver_cover
from commplan.documents.blocks import Document
from commplan.documents.sheet_facts import USUAL, SheetLooks, SheetOptions
from commplan.documents.sheet_round import Round
from commplan.documents.summary_list import summary_list
from commplan.domain.versions import ContentVersion
from commplan.exchange.messages import Renderer
from commplan.planning.approvals import approval_state
from commplan.planning.approvers import Approver, addressed, approvers
from commplan.planning.schedule import Dated, Schedule
from commplan.printing.batch import draw_in_child
from commplan.services.export_request import Progress
from commplan.services.texts import sheet_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPress:
    """Makes the documents of a plan as of `now` (with a zone)."""

    schedule: Schedule
    now: dt.datetime
    renderer: Renderer
    looks: SheetLooks = USUAL

    def _options(self, language: str) -> SheetOptions:
        info = self.schedule.plan.info
        local = self.now.astimezone(ZoneInfo(info.zone))
        return SheetOptions(language=language or info.language, printed_at=local, looks=self.looks)

    def sheet(self, dated: Dated, language: str = "", version: ContentVersion | None = None) -> Document:
        """The sheet of one version of a date, or of what `shown_version` gives. Language "": the plan's."""
        texts = sheet_texts(self.schedule.plan, dated, self.renderer, version)
        return approval_sheet(self.schedule, dated, texts, self._options(language), version)

    def round(self, approver: Approver, language: str = "") -> list[Document]:
        """The list of what is asked, and the sheets in its order. Language "": the approver's, else the plan's."""
        chosen = language or approver.language
        cover = approver_cover(Round(self.schedule, approver, self._options(chosen)))
        return [cover, *(self.sheet(dated, chosen) for dated in approver.dates)]

    def summary(self, approver: Approver, language: str = "") -> Document:
        """All items of an approver with one signature. Language as in `round`."""
        plan = self.schedule.plan
        texts = {dated.key: sheet_texts(plan, dated, self.renderer) for dated in approver.dates}
        return summary_list(Round(self.schedule, approver, self._options(language or approver.language)), texts)


def approvers_of(schedule: Schedule, dates: Iterable[Dated], today: dt.date, person: str = "") -> tuple[Approver, ...]:
    """Who may decide something about `dates` today; with `person` only what is a matter of that person or role."""
    states = (approval_state(schedule.plan, schedule, dated, today) for dated in dates)
    found = addressed(schedule.plan, approvers(state for state in states if state is not None))
    return tuple(own for approver in found if (own := _only(approver, person)) is not None)


def _only(approver: Approver, person: str) -> Approver | None:
    items = tuple(item for item in approver.items if not person or item.is_for(person))
    return approver.with_items(items) if items else None


def round_pdfs(
    schedule: Schedule,
    approvers: Sequence[Approver],
    now: dt.datetime,
    *,
    language: str = "",
    looks: SheetLooks = USUAL,
    progress: Progress | None = None,
) -> Iterator[bytes]:
    """The file of each approver, in order, all drawn by one child process. `progress` counts sheets and lists."""
    with Renderer() as renderer:
        press = SheetPress(schedule=schedule, now=now, renderer=renderer, looks=looks)
        files = [press.round(approver, language) for approver in approvers]
    return draw_in_child(files, progress=progress)
