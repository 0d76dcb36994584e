"""Views of a plan as documents: what stands in them, under which header."""

import dataclasses
import datetime as dt
from itertools import groupby

import pytest

from commplan.documents.blocks import A3_LANDSCAPE, Document, Phrase
from commplan.documents.formats import Formats
from commplan.documents.registry import VIEWS
from commplan.documents.view_blocks import Day, Listing, OnePage, Section, Shade, WeeksGrid, YearGrid
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.planning.approvals import approval_state
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from tests.documents.sheet_plans import dated_of, design_plan
from tests.documents.view_plans import NOW, busy_plan, request
from tests.planning.builders import communication, event

PLAN = busy_plan(["One", "Two", "Three"], [3, 3, 17], [1, 1, 3])


def words_of(phrase: Phrase) -> str:
    return "".join(str(run.words) for run in phrase.runs)


def extended(*records: r.Record, **info: str) -> Plan:
    others = [each for each in PLAN.records() if each.kind != "plan"]
    return Plan.of([dataclasses.replace(PLAN.info, **info), *others, *records])


def listing(document: Document) -> Listing:
    (block,) = document.blocks
    assert isinstance(block, Listing)
    return block


def first_cells(block: Listing) -> list[tuple[str, list[str]]]:
    def text(cell: object) -> str:
        return " ".join(words_of(item) for item in cell)  # type: ignore[attr-defined]

    return [(text(group.head[0]), [text(row[0]) for row in group.rows]) for group in block.groups]


@pytest.mark.parametrize("view", VIEWS)
def test_every_page_says_plan_view_period_filter_time_and_file(view: str) -> None:
    chosen = Selection(owner="Anna", words="o")
    document = VIEWS[view].load()(request(PLAN, selection=chosen, paper=A3_LANDSCAPE))
    assert document.runs_on_first
    assert document.paper is A3_LANDSCAPE
    assert "Plan · Company" in words_of(document.running.left)
    assert "Filter: Owner: Anna; Words: o" in words_of(document.running.left)
    assert words_of(document.running.right).startswith(str(VIEWS[view].label))
    assert "01/11/2026 – 30/11/2026" in words_of(document.running.right)
    assert words_of(document.footer.left) == "p.commplan"
    assert words_of(document.running.right).endswith("\nPrinted 10/11/2026, 14:02")
    assert "{pages}" in document.page.source


def test_a_month_has_its_days() -> None:
    (grid,) = VIEWS["month"].load()(request(PLAN)).blocks
    assert isinstance(grid, WeeksGrid)
    assert grid.title == "November 2026"
    assert [week.number for week in grid.weeks] == ["44", "45", "46", "47", "48", "49"]
    assert [entry.words for entry in grid.weeks[1].days[1].entries] == ["One", "Two"]
    assert Shade.OUTSIDE in grid.weeks[0].days[0].shades
    assert grid.weeks[1].days[5].shades == {Shade.OFF}
    assert [(bar.first, bar.last, bar.entry.words) for bar in grid.weeks[3].bars] == [(1, 3, "Three")]
    assert grid.weeks[2].days[2].note == "Independence Day" or grid.weeks[2].days[2].note


def test_the_weeks_of_a_month_are_whole_with_what_goes_out_in_its_neighbours() -> None:
    wanted = request(PLAN, dt.date(2026, 12, 1), dt.date(2026, 12, 31))
    outside = event(dt.date(2026, 11, 30), title="Kick-off")
    plan = Plan.of([*PLAN.records(), outside, communication(outside, title="Before December")])
    (grid,) = VIEWS["month"].load()(dataclasses.replace(wanted, schedule=Schedule(plan))).blocks
    monday = grid.weeks[0].days[0]
    assert [entry.words for entry in monday.entries] == ["Before December"]
    assert Shade.OUTSIDE in monday.shades


def test_a_year_has_the_months_of_the_period_only() -> None:
    (year,) = VIEWS["year"].load()(request(PLAN, dt.date(2026, 11, 15), dt.date(2027, 1, 10))).blocks
    assert isinstance(year, YearGrid)
    assert (year.title, [month.title for month in year.months]) == (
        "November 2026 – January 2027",
        ["November", "December", "January"],
    )
    (short,) = VIEWS["year"].load()(request(PLAN)).blocks
    assert short.title == "November 2026"


def test_a_period_takes_a_page_for_each_month_quarter_or_twelve_months() -> None:
    wanted = request(PLAN, dt.date(2026, 10, 20), dt.date(2027, 2, 1))
    titles = [str(grid.title) for grid in VIEWS["month"].load()(wanted).blocks]
    assert titles == ["October 2026", "November 2026", "December 2026", "January 2027", "February 2027"]
    quarters = [str(grid.title) for grid in VIEWS["quarter"].load()(wanted).blocks]
    assert quarters == ["October – December 2026", "January – March 2027"]
    (year,) = VIEWS["year"].load()(wanted).blocks
    assert isinstance(year, YearGrid)
    assert year.title == "October 2026 – February 2027"


def test_a_week_is_a_page_with_seven_columns_times_and_audiences() -> None:
    timed = dataclasses.replace(next(iter(PLAN.table(r.Communication).values())), time=dt.time(10, 30), duration=45)
    plan = Plan.of([timed if each.id == timed.id else each for each in PLAN.records()])
    wanted = request(plan, dt.date(2026, 11, 4), dt.date(2026, 11, 10))
    first, second = VIEWS["week"].load()(wanted).blocks
    assert [str(grid.title) for grid in (first, second)] == [
        "Week 45, 02/11/2026 – 08/11/2026",
        "Week 46, 09/11/2026 – 15/11/2026",
    ]
    (week,) = first.weeks
    assert [day.number for day in week.days] == ["2", "3", "4", "5", "6", "7", "8"]
    by_title = {entry.words: entry for entry in week.days[1].entries}  # the 3rd, though it lies before the period
    assert (by_title["One"].time, by_title["One"].below) == ("10:30–11:15", "All staff")
    assert by_title["Two"].time == "09:00–09:30"


def due_days(view: str, **options: object) -> dict[str, str]:
    """What the days of a printed calendar say about approvals, for those that say anything."""
    plan = design_plan()
    sending = dated_of(plan).date
    wanted = request(plan, sending - dt.timedelta(28), sending, **options)
    days: list[Day] = []
    for block in VIEWS[view].load()(wanted).blocks:
        if isinstance(block, WeeksGrid):
            days += (day for week in block.weeks for day in week.days)
        elif isinstance(block, YearGrid):
            days += (day for month in block.months for _, week in month.weeks for day in week if day)
    for day in days:
        late = Shade.OVERDUE if day.due.endswith("!") else Shade.DUE
        assert day.shades & {Shade.DUE, Shade.OVERDUE} == ({late} if day.due else set())
    return {day.title: day.due for day in days if day.due}


@pytest.mark.parametrize("view", ["week", "month", "quarter", "year"])
def test_deadlines_of_approval_are_marked_on_their_days(view: str) -> None:
    plan = design_plan()
    state = approval_state(plan, Schedule(plan), dated_of(plan), NOW.date())
    assert state is not None
    left = [step for step in state.steps if step.decision is None]
    formats = Formats("en")
    assert due_days(view, printed_at=NOW.replace(year=2025)) == {
        formats.short_day(day): str(len(list(steps))) for day, steps in groupby(sorted(s.due for s in left))
    }
    late = due_days(view, printed_at=NOW.replace(year=2027))
    assert late
    assert all(words.endswith("!") for words in late.values())
    assert due_days(view, deadlines=False) == {}
    assert due_days(view, printed_at=NOW.replace(year=2025), selection=Selection(words="nothing like it")) == {}


def test_an_agenda_says_which_approvals_are_due() -> None:
    plan = design_plan()
    sending = dated_of(plan).date
    wanted = request(plan, sending - dt.timedelta(28), sending, printed_at=NOW.replace(year=2025))
    rows = [row for group in listing(VIEWS["agenda"].load()(wanted)).groups for row in group.rows]
    said = [str(phrase.runs[0].words) for row in rows for phrase in row[2]]
    assert sum("due: " in words and dated_of(plan).title in words for words in said) == len(
        due_days("month", printed_at=NOW.replace(year=2025))
    )


def test_a_year_counts_what_goes_out_and_goes_on() -> None:
    (year,) = VIEWS["year"].load()(request(PLAN)).blocks
    counts = {day.number: day.count for _, week in year.months[0].weeks for day in week if day}
    assert (counts["3"], counts["17"], counts["18"], counts["19"], counts["20"]) == (2, 1, 1, 1, 0)
    assert str(year.months[0].total) == "3 communication(s)"


@pytest.mark.parametrize(
    ("name", "said"),
    [("Budget", "Quiet period “Budget”, "), ("Quiet period: budget", "Quiet period: budget, ")],
)
def test_an_agenda_says_once_that_a_period_is_quiet(name: str, said: str) -> None:
    quiet = r.DayRule(
        id=new_id(), name=name, type=w.DayRuleType.QUIET_PERIOD, start=dt.date(2026, 11, 3), end=dt.date(2026, 11, 5)
    )
    rows = (row for group in listing(VIEWS["agenda"].load()(request(extended(quiet)))).groups for row in group.rows)
    assert f"{said}03/11/2026 – 05/11/2026" in [words_of(row[2][0]) for row in rows if row[2]]


def test_days_of_a_quiet_period_are_hatched() -> None:
    quiet = r.DayRule(
        id=new_id(), name="Budget", type=w.DayRuleType.QUIET_PERIOD, start=dt.date(2026, 11, 23),
        end=dt.date(2026, 11, 25),
    )  # fmt: skip
    (grid,) = VIEWS["month"].load()(request(extended(quiet))).blocks
    hatched = [day.number for week in grid.weeks for day in week.days if Shade.QUIET in day.shades]
    assert hatched == ["23", "24", "25"]
    assert [bar.entry.words for bar in grid.weeks[4].bars] == ["Budget"]


def test_an_agenda_groups_by_week_and_names_a_day_once() -> None:
    groups = first_cells(listing(VIEWS["agenda"].load()(request(PLAN))))
    names = [(head.split(",")[0], rows) for head, rows in groups]
    assert ("Week 45", ["Tue 3 Nov", ""]) in names


def test_the_table_has_the_seven_elements_in_groups_of_events() -> None:
    block = listing(VIEWS["table"].load()(request(PLAN)))
    assert len(block.columns) == 8
    assert first_cells(block) == [("About One", ["One"]), ("About Two", ["Two"]), ("About Three", ["Three"])]


def test_an_event_without_communications_is_in_the_table_too() -> None:
    bare = r.ContentEvent(id=new_id(), title="Bare", start=dt.date(2026, 11, 5))
    block = listing(VIEWS["table"].load()(request(extended(bare))))
    assert ("Bare", []) in first_cells(block)


def sections(plan: Plan, **options: object) -> dict[str, Section]:
    (page,) = VIEWS["plan-on-a-page"].load()(request(plan, **options)).blocks
    assert isinstance(page, OnePage)
    return {str(section.title): section for column in page.columns for section in column}


def test_the_page_has_all_parts_of_a_plan() -> None:
    assert list(sections(PLAN)) == [
        "Reason",
        "Objectives and the goals they serve",
        "Audiences: know, feel, do",
        "Key messages with proof",
        "Senders",
        "Channels, tools and rhythm",
        "Owners",
        "Approvals",
        "Timeline",
        "Risks and questions",
        "Measures",
        "Feedback loop",
        "Budget",
        "Version and sign-off",
    ]


def test_the_page_invents_nothing() -> None:
    found = sections(PLAN)
    for empty in ("Reason", "Objectives and the goals they serve", "Measures", "Budget"):
        assert found[empty].points == ()
        assert found[empty].rules  # a line to write on
    (audience,) = found["Audiences: know, feel, do"].points
    assert words_of(audience.phrase) == "All staff (1,240)"


def test_the_page_takes_what_the_filter_takes() -> None:
    owners = sections(PLAN, selection=Selection(words="Three"))["Senders"]
    assert [words_of(point.phrase) for point in owners.points] == ["Board: 1 date(s)"]


def test_key_messages_are_three_with_proof_and_the_others_counted() -> None:
    event = next(iter(PLAN.table(r.ContentEvent).values()))
    many = [r.Communication(id=new_id(), event_id=event.id, title=f"C{n}", key_messages=(f"M{n}",)) for n in range(5)]
    win = r.QuickWin(id=new_id(), title="Shorter form", event_id=event.id)
    points = sections(extended(*many, win))["Key messages with proof"].points
    words = [words_of(point.phrase) for point in points]
    assert len(words) == 4
    assert all("proof: Shorter form" in each for each in words[:3])
    assert words[3] == "2 more in the communications"
