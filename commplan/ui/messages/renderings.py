"""Texts rendered off the window's thread, after a pause in typing; what was rendered once is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.exchange.messages import Rendered, Renderer
from commplan.planning.content import TemplateSource, sources, variables
from commplan.planning.schedule import Dated
from commplan.planning.versions import canonical_json
from commplan.ui.messages.rows import DateRow
from commplan.ui.tasks import Progress, Task
from commplan.ui.workspace import Workspace

_PAUSE = 250  # ms after the last key
_MOST_KEPT = 2_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text to render: for one date in one language."""

    source: TemplateSource
    dated: Dated
    language: str


class Renderings(QObject):
    """Keeps the process that renders until `close`."""

    made = Signal(object)
    """The Rendered that was asked for last."""
    refused = Signal(object)
    """The UserError that came in its place."""
    checked = Signal(object)
    """(key of a date, language) -> names of its variables without a value, for all dates that were asked for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._renderer = Renderer()
        self._kept: dict[str, Rendered] = {}
        self._wanted: Wanted | None = None
        self._task: Task | None = None
        self._check: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._start)

    def want(self, wanted: Wanted | None, *, at_once: bool = False) -> None:
        """Ask for a text in place of the one before; None asks for nothing."""
        self._wanted, self._task = wanted, None
        self._timer.stop()
        if wanted is not None and at_once:
            self._start()
        elif wanted is not None:
            self._timer.start()

    def _start(self) -> None:
        wanted, plan = self._wanted, self._workspace.plan
        if wanted is None:
            return
        task = self._task = self._workspace.tasks.start(lambda _: self._render(plan, wanted))
        task.succeeded.connect(lambda text: self.made.emit(text) if task is self._task else None)
        task.refused.connect(lambda error: self.refused.emit(error) if task is self._task else None)

    def check(self, rows: Sequence[DateRow]) -> None:
        """Find out which of these dates have variables without a value."""
        if self._check is not None:
            self._check.cancel()
        plan, dates = self._workspace.plan, [row.dated for row in rows]
        languages = [[language for language, _ in row.languages] for row in rows]
        task = self._check = self._workspace.tasks.start(_checking(self._render, plan, dates, languages))
        task.succeeded.connect(lambda found: self.checked.emit(found) if task is self._check else None)

    def _render(self, plan: Plan, wanted: Wanted) -> Rendered:
        """In a worker's thread; the renderer takes one at a time."""
        values = variables(plan, wanted.dated, wanted.language)
        source = wanted.source
        key = canonical_json([source.subject, source.body, source.format, values, wanted.language])
        found = self._kept.get(key)
        if found is None:
            found = self._renderer.render(source, values, wanted.language)
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = found
        return found

    def refuse_unreadable(self, source: TemplateSource) -> None:
        """TemplateError when a text can't be read. Without braces nothing can be wrong with it."""
        if "{" in f"{source.subject}{source.body}":
            self._renderer.check(source)

    def close(self) -> None:
        """End the process."""
        self._timer.stop()
        self._task = self._check = None
        self._renderer.close()


def _checking(
    render: Callable[[Plan, Wanted], Rendered], plan: Plan, dates: Sequence[Dated], languages: Sequence[Sequence[str]]
) -> Callable[[Progress], dict[object, tuple[str, ...]]]:
    """The work of a check. A template that can't be rendered counts as one whose text is missing."""

    def work(progress: Progress) -> dict[object, tuple[str, ...]]:
        found: dict[object, tuple[str, ...]] = {}
        for number, (dated, codes) in enumerate(zip(dates, languages, strict=True)):
            progress(number, len(dates))
            for language in codes:
                source = sources(plan, dated, language)
                if source is None:
                    continue
                try:
                    found[dated.key, language] = render(plan, Wanted(source, dated, language)).unresolved
                except UserError:
                    found[dated.key, language] = ("…",)
        return found

    return work
