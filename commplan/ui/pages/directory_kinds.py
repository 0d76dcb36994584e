"""The kinds of master data: their columns, their order, what a new one is like. Data only."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from commplan.domain import records as r
from commplan.domain.labels import field_label
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, translate
from commplan.domain.words import DayRuleType
from commplan.planning.folding import fold
from commplan.planning.sizes import size_of
from commplan.ui.actions import ADDING, ActionSpec
from commplan.ui.models.record_cells import RecordCells, column, field_column
from commplan.ui.models.rows import Column

Values = Callable[[Plan, dt.date], Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class KindSpec:
    """One kind in the directory. `order` is the usual one, by name where it is None. `values` are those of a new one
    beside its name; with `is_programme` it stands in the second group."""

    kind: str
    icon: str
    add: Text  # on the button
    fresh: Text  # the name of a new one
    lesson: Text  # shown while there are none
    columns: tuple[Column[RecordCells], ...]
    order: Callable[[Any], Any] | None = None
    values: Values = lambda _plan, _today: {}
    is_programme: bool = False

    @property
    def new(self) -> ActionSpec:
        """Makes a new one, whichever kind is shown; for "search or do"."""
        return ActionSpec(id=f"directory.new_{self.kind}", text=self.fresh, icon=self.icon, also=ADDING)

    @property
    def name_field(self) -> str:
        return self.columns[0].name


_USES = column(
    "uses",
    translate("Directory", "Used"),
    RecordCells.uses,
    lambda cells, record: -cells.use_count(record),
    64,
    0.2,
    is_number=True,
)


def _is_public(rule: r.Record) -> bool:
    return isinstance(rule, r.DayRule) and rule.type == DayRuleType.PUBLIC_HOLIDAYS


def _is_quiet(rule: r.Record) -> bool:
    return isinstance(rule, r.DayRule) and rule.type == DayRuleType.QUIET_PERIOD


def _size_key(cells: RecordCells, record: r.Record) -> Any:
    size = size_of(cells.plan, record.id)
    return (True,) if size is None else (False, -size)


def _next_position(record_type: type[r.Phase] | type[r.JourneyStage]) -> Values:
    def values(plan: Plan, _today: dt.date) -> Mapping[str, Any]:
        return {"position": max((x.position for x in plan.table(record_type).values()), default=0) + 1}

    return values


def _never(_cells: RecordCells, record: r.Record) -> Any:
    return fold(getattr(record, "name", ""))


DIRECTORY: tuple[KindSpec, ...] = (
    KindSpec(
        kind="sender",
        icon="user-round",
        add=translate("Directory", "Sender"),
        fresh=translate("Directory", "New sender"),
        lesson=translate("Directory", "Senders are those in whose name you speak: the board, a director, HR."),
        columns=(
            field_column("sender", "name", 150, 2),
            field_column("sender", "level", 100),
            field_column("sender", "email", 120, 1.5),
            field_column("sender", "champion", 90, 0.3),
            _USES,
        ),
    ),
    KindSpec(
        kind="audience",
        icon="users",
        add=translate("Directory", "Audience"),
        fresh=translate("Directory", "New audience"),
        lesson=translate("Directory", "Audiences are the groups you speak to; a group can contain others."),
        columns=(
            field_column("audience", "name", 220, 2.5),
            column(
                "size",
                field_label("audience", "size"),
                RecordCells.size,
                _size_key,
                80,
                0.4,
                is_number=True,
                fields={"audience": "size"},
            ),
            field_column("audience", "load_limit", 110, 0.5),
            field_column("audience", "minimum_gap", 150, 0.5),
            _USES,
        ),
    ),
    KindSpec(
        kind="channel",
        icon="megaphone",
        add=translate("Directory", "Channel"),
        fresh=translate("Directory", "New channel"),
        lesson=translate("Directory", "Channels are how messages reach people: e-mail, town hall."),
        columns=(
            field_column("channel", "name", 150, 1.5),
            field_column("channel", "form", 100),
            field_column("channel", "delivery", 70, 0.4),
            field_column("channel", "direction", 80, 0.4),
            field_column("channel", "lead_time", 100, 0.3),
            field_column("channel", "weight", 90, 0.3),
            _USES,
        ),
    ),
    KindSpec(
        kind="tool",
        icon="wrench",
        add=translate("Directory", "Tool"),
        fresh=translate("Directory", "New tool"),
        lesson=translate("Directory", "Tools are what you use exactly: a group mailbox, an intranet section, a room."),
        columns=(
            field_column("tool", "name", 180, 1.5),
            field_column("tool", "type", 120, 0.7),
            field_column("tool", "address", 150, 1.5),
            field_column("tool", "channel_ids", 150, 1.2),
            _USES,
        ),
    ),
    KindSpec(
        kind="approval_path",
        icon="stamp",
        add=translate("Directory", "Approval path"),
        fresh=translate("Directory", "New approval path"),
        lesson=translate("Directory", "An approval path says who must accept a content, in which order and by when."),
        columns=(
            field_column("approval_path", "name", 160, 1),
            column("steps", translate("Directory", "Steps"), RecordCells.steps, _never, 220, 2.5),
            field_column("approval_path", "no_answer", 130, 0.5),
            _USES,
        ),
    ),
    KindSpec(
        kind="day_rule",
        icon="calendar-off",
        add=translate("Directory", "Day rule"),
        fresh=translate("Directory", "New day off"),
        lesson=translate("Directory", "Day rules are public holidays, company days off and quiet periods."),
        columns=(
            field_column("day_rule", "name", 125, 1.5),
            field_column("day_rule", "type", 110, 0.7),
            column(
                "period",
                translate("Directory", "Days"),
                RecordCells.period,
                lambda _, rule: (False, rule.start) if isinstance(rule, r.DayRule) and rule.start else (True,),
                135,
                1,
            ),
            field_column("day_rule", "country", 70, 0.3, applies=_is_public),
            field_column("day_rule", "region", 64, 0.3, applies=_is_public),
            field_column("day_rule", "enforcement", 90, 0.3, applies=_is_quiet),
            field_column("day_rule", "audience_ids", 80, 0.8, applies=_is_quiet),
        ),
        order=lambda rule: (list(DayRuleType).index(rule.type), rule.start or dt.date.min, fold(rule.name)),
        values=lambda _plan, today: {"start": today.isoformat()},
    ),
    KindSpec(
        kind="goal",
        icon="target",
        add=translate("Directory", "Goal"),
        fresh=translate("Directory", "New goal"),
        lesson=translate("Directory", "Goals of the organisation contain those of teams, and these those of people."),
        columns=(
            field_column("goal", "name", 200, 2.5),
            field_column("goal", "level", 110, 0.5),
            field_column("goal", "owner", 120),
            field_column("goal", "measure", 150, 1.5),
            _USES,
        ),
        is_programme=True,
    ),
    KindSpec(
        kind="phase",
        icon="milestone",
        add=translate("Directory", "Phase"),
        fresh=translate("Directory", "New phase"),
        lesson=translate("Directory", "Phases of the change, such as Kotter’s eight steps, with their dates."),
        columns=(
            field_column("phase", "name", 220, 2),
            field_column("phase", "position", 80, 0.2),
            field_column("phase", "start", 110, 0.5),
            field_column("phase", "end", 110, 0.5),
            _USES,
        ),
        order=lambda phase: (phase.position, phase.start or dt.date.min),
        values=_next_position(r.Phase),
        is_programme=True,
    ),
    KindSpec(
        kind="journey_stage",
        icon="route",
        add=translate("Directory", "Journey stage"),
        fresh=translate("Directory", "New stage"),
        lesson=translate("Directory", "The stages of the customers’ journey, and of the employees’ beside it."),
        columns=(
            field_column("journey_stage", "name", 220, 2),
            field_column("journey_stage", "journey", 150),
            field_column("journey_stage", "position", 80, 0.2),
            _USES,
        ),
        order=lambda stage: (stage.journey, stage.position),
        values=_next_position(r.JourneyStage),
        is_programme=True,
    ),
    KindSpec(
        kind="quick_win",
        icon="zap",
        add=translate("Directory", "Quick win"),
        fresh=translate("Directory", "New quick win"),
        lesson=translate("Directory", "Quick wins are told early and often: note each, and the event that tells it."),
        columns=(
            field_column("quick_win", "title", 220, 2),
            field_column("quick_win", "date", 110, 0.3),
            field_column("quick_win", "owner", 120),
            field_column("quick_win", "event_id", 160, 1.2),
        ),
        order=lambda win: (win.date or dt.date.max, fold(win.title)),
        is_programme=True,
    ),
    KindSpec(
        kind="indicator",
        icon="chart-line",
        add=translate("Directory", "Indicator"),
        fresh=translate("Directory", "New indicator"),
        lesson=translate("Directory", "Indicators are what you measure over time: NPS, eNPS, satisfaction."),
        columns=(
            field_column("indicator", "name", 220, 2),
            field_column("indicator", "type", 120),
            field_column("indicator", "unit", 90, 0.4),
            field_column("indicator", "target", 90, 0.4),
        ),
        is_programme=True,
    ),
)
