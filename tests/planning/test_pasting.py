"""What pasting would do: which line falls on which row, what is new, and what is refused."""

from collections.abc import Sequence

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.texts import in_english
from commplan.planning.cell_texts import CellTexts
from commplan.planning.pasting import Pasting, Start, without_titles
from commplan.planning.proposal import Proposal
from tests.planning.builders import DAY, communication, event, make, plan

BOARD = make(r.Sender, name="Board")
HR = make(r.Sender, name="HR")
STAFF = make(r.Audience, name="All staff")
NPS = event(DAY(2026, 3, 2), title="NPS")
LETTER = communication(NPS, title="Letter")
TALK = communication(NPS, title="Talk", sender_id=HR.id)
BUDGET = event(DAY(2026, 5, 4), title="Budget")
NOTE = communication(BUDGET, title="Note")
ROWS = [NPS, LETTER, TALK, BUDGET, NOTE]
PLAN = plan(BOARD, HR, STAFF, *ROWS)

TITLE = {"content_event": "title", "communication": "title"}
SENDER = {"communication": "sender_id"}
AUDIENCES = {"communication": "audience_ids"}
WHEN = {"content_event": "rule", "communication": "offset"}
CATEGORY = {"content_event": "category"}
STATUS: dict[str, str] = {}


def paste(
    grid: Sequence[Sequence[str]],
    columns: Sequence[dict[str, str]],
    targets: Sequence[r.Record] = (),
    about: str = "",
) -> Proposal:
    texts = CellTexts(PLAN, in_english, lambda _: None)
    start = Start(day=DAY(2026, 1, 5), event_title="New event", communication_title="New message", event_id=about)
    return Pasting(texts, columns, start).read(grid, targets)


def given(proposal: Proposal) -> list[tuple[str, dict[str, object]]]:
    return [(line.record.title, line.values()) for line in proposal.lines]  # type: ignore[attr-defined]


def test_lines_fall_on_the_rows_from_the_focus_on() -> None:
    proposal = paste([["Board"], ["Board"]], [SENDER], ROWS[1:])
    assert given(proposal) == [("Letter", {"sender_id": BOARD.id}), ("Talk", {"sender_id": BOARD.id})]
    assert proposal.is_certain


def test_rows_that_have_nothing_of_what_is_pasted_are_passed_over() -> None:
    proposal = paste([["HR"], ["HR"], ["Board"]], [SENDER], ROWS[1:])
    assert [title for title, _ in given(proposal)] == ["Letter", "Talk", "Note"]


def test_lines_of_communications_fall_on_communications_over_the_events_between() -> None:
    proposal = paste([["A", "HR"], ["B", "HR"], ["C", "Board"]], [TITLE, SENDER], ROWS[1:])
    assert [title for title, _ in given(proposal)] == ["Letter", "Talk", "Note"]
    assert proposal.is_certain


def test_an_empty_line_falls_on_its_row_all_the_same() -> None:
    # a block copied from this very table: the event's row has no sender
    proposal = paste([[""], ["HR"], [""]], [SENDER], ROWS)
    assert given(proposal) == [("Letter", {"sender_id": HR.id}), ("Talk", {"sender_id": ""})]


def test_what_only_stands_there_to_be_read_is_passed_over() -> None:
    proposal = paste([["Letter 2", "Planned", "results"]], [TITLE, STATUS, CATEGORY], [LETTER])
    assert given(proposal) == [("Letter", {"title": "Letter 2"})]
    assert proposal.is_certain


def test_lines_beyond_the_end_become_rows_events_with_their_communications() -> None:
    grid = [
        ["Strategy", "", "2026-06-01"],
        ["Briefing", "Board", "-3"],
        ["Stand-up", "", "same day"],
        ["Party", "", ""],
    ]
    proposal = paste(grid, [TITLE, SENDER, WHEN], about=NPS.id)
    strategy, briefing, standup, party = [line.record for line in proposal.lines]
    assert isinstance(strategy, r.ContentEvent)
    assert isinstance(briefing, r.Communication) and briefing.event_id == strategy.id
    assert isinstance(standup, r.Communication) and standup.event_id == strategy.id
    assert isinstance(party, r.Communication)  # nothing says that it is an event
    assert proposal.lines[0].values() == {"title": "Strategy", "rule": "", "start": DAY(2026, 6, 1)}
    assert all(line.is_new for line in proposal.lines)


def test_without_an_event_a_line_is_one() -> None:
    proposal = paste([["One"], ["Two"]], [TITLE])
    first, second = [line.record for line in proposal.lines]
    assert isinstance(first, r.ContentEvent) and first.start == DAY(2026, 1, 5)
    assert isinstance(second, r.Communication) and second.event_id == first.id


def test_names_not_known_yet_are_made_once_and_said() -> None:
    proposal = paste([["CEO", "Managers"], ["ceo", "Managers; All staff"]], [SENDER, AUDIENCES], [LETTER, TALK])
    assert [x.name for x in proposal.made.values()] == ["CEO", "Managers"]  # type: ignore[attr-defined]
    assert not proposal.is_certain
    ceo, managers = proposal.made
    assert proposal.lines[1].values() == {"sender_id": ceo, "audience_ids": (managers, STAFF.id)}
    assert proposal.lines[1].values(frozenset({managers})) == {"sender_id": ceo}


def test_what_is_not_understood_is_named_with_line_column_and_reason_and_the_rest_is_kept() -> None:
    proposal = paste([["A", "whenever"], ["", "-1"], ["C", "-2"]], [TITLE, WHEN], [LETTER, TALK, NOTE])
    assert [(p.line, p.column, p.words) for p in proposal.problems] == [(0, 1, "whenever"), (1, 0, "")]
    assert str(proposal.problems[1].why) == "this field must not be empty."
    assert given(proposal) == [
        ("Letter", {"title": "A"}),
        ("Talk", {"offset": -1}),
        ("Note", {"title": "C", "offset": -2}),
    ]


def test_values_beyond_what_a_field_may_hold_are_refused_before_anything_is_changed() -> None:
    proposal = paste([["x" * 201], ["fine"]], [TITLE], [LETTER, TALK])
    assert [p.line for p in proposal.problems] == [0]
    assert given(proposal) == [("Talk", {"title": "fine"})]


def test_what_an_event_can_not_have_is_refused_there() -> None:
    proposal = paste([["NPS", "Board"]], [TITLE, SENDER], [NPS])
    assert [p.column for p in proposal.problems] == [1]


def test_records_made_for_cells_that_are_refused_are_forgotten() -> None:
    proposal = paste([["; ".join(f"Group {n}" for n in range(201))]], [AUDIENCES], [LETTER])
    assert len(proposal.problems) == 1
    assert not proposal.made


def test_a_first_line_with_the_names_of_columns_says_where_the_cells_belong() -> None:
    titles = [{"1 content event": 0, "2 sender": 1, "owner": 2}, {"content event": 0, "sender": 1}, {"title": 0}]
    assert without_titles([["owner", "2 SENDER"], ["Anna", "HR"]], titles) == ([2, 1], 1)
    assert without_titles([["Sender", "Owner"], ["HR", ""]], titles) == ([1, 2], 1)
    assert without_titles([["2 Sender", "Remarks", "Owner"], ["HR", "", "Anna"]], titles) == ([1, -1, 2], 1)
    assert without_titles([["Letter", "HR", "Anna"], ["x", "", ""]], titles) == (None, 0)
    assert without_titles([["Owner"]], titles) == (None, 0)  # a single line may be a value


def test_a_column_is_known_by_its_best_name_and_none_is_meant_twice() -> None:
    names = [{"1 content event": 0}, {"content event": 0, "when": 1}, {"title": 0}, {"content event": 2}]
    assert without_titles([["Title", "When"], ["a", "b"]], names) == ([0, 1], 1)
    assert without_titles([["Content event", "When"], ["a", "b"]], names) == ([0, 1], 1)
    assert without_titles([["Content event", "1 Content event"], ["a", "b"]], names) == ([2, 0], 1)


def test_a_line_of_a_plain_spreadsheet_becomes_an_event_with_its_communication() -> None:
    grid = [["Survey", "Board", "2026-06-01", "finance"], ["Briefing", "HR", "-3", ""], ["Party", "HR", "", "people"]]
    proposal = paste(grid, [TITLE, SENDER, WHEN, CATEGORY], about=NPS.id)
    survey, letter, briefing, party, talk = [line.record for line in proposal.lines]
    assert proposal.problems == [] and proposal.count == 3
    assert isinstance(survey, r.ContentEvent) and isinstance(party, r.ContentEvent)
    assert [m.event_id for m in (letter, briefing, talk) if isinstance(m, r.Communication)] == [
        survey.id, survey.id, party.id,
    ]  # fmt: skip
    values = [line.values() for line in proposal.lines]
    assert values[0]["start"] == DAY(2026, 6, 1) and "sender_id" not in values[0]
    assert values[1] == {"title": "Survey", "sender_id": BOARD.id}
    assert values[3:] == [{"title": "Party", "category": w.Category.PEOPLE}, {"title": "Party", "sender_id": HR.id}]


# --- new rows: nothing is dated by guessing, and lines about one event belong together

EVENT_TITLE = {"content_event": "title"}
MESSAGE_TITLE = {"communication": "title"}
OWNER = {"content_event": "owner", "communication": "owner"}
ROW = [EVENT_TITLE, MESSAGE_TITLE, SENDER, WHEN]


def test_a_new_row_whose_date_is_no_date_is_not_added_and_neither_is_what_belongs_to_it() -> None:
    grid = [
        ["Launch", "Letter", "HR", "31.02.2027"],
        ["", "Talk", "HR", "-3"],
        ["Launch", "Note", "HR", ""],
        ["Party", "Card", "Boss", "2027-03-01"],
    ]
    proposal = paste(grid, ROW)
    assert [line.record.title for line in proposal.lines] == ["New event", "New message"]  # type: ignore[attr-defined]
    assert [line.values()["title"] for line in proposal.lines] == ["Party", "Card"]
    assert proposal.undated == [0, 1, 2]
    assert [(p.line, p.column) for p in proposal.problems] == [(0, 3)]
    assert [record.name for record in proposal.made.values()] == ["Boss"]  # type: ignore[attr-defined]
    assert not proposal.is_certain


def test_a_date_that_is_none_behind_another_row_is_refused_as_a_date() -> None:
    proposal = paste([["Gala", "HR", "2027-03-01"], ["Ball", "HR", "31.02.2027"]], [TITLE, SENDER, WHEN])
    assert proposal.undated == [1]
    assert [str(p.why) for p in proposal.problems] == ["this frequency is not known; a date such as 2027-01-31 is."]


def test_a_new_communication_is_not_added_on_the_day_of_its_event_where_another_day_is_not_understood() -> None:
    proposal = paste([["Letter 2", "HR", "whenever"]], [TITLE, SENDER, WHEN], about=NPS.id)
    assert (proposal.lines, proposal.undated) == ([], [0])


def test_lines_with_the_same_event_and_date_become_its_communications() -> None:
    grid = [
        ["Launch", "Letter", "HR", "2027-03-01"],
        ["launch", "Talk", "Board", "2027-03-01"],
        ["Launch", "Note", "HR", "-2"],
        ["Launch", "Card", "HR", "2027-04-01"],
    ]
    proposal = paste(grid, ROW)
    events = [line.record for line in proposal.lines if isinstance(line.record, r.ContentEvent)]
    messages = [line.record for line in proposal.lines if isinstance(line.record, r.Communication)]
    assert len(events) == 2  # another date is another event
    assert [m.event_id for m in messages] == [events[0].id] * 3 + [events[1].id]
    assert proposal.together == {events[0].id: "Launch"}
    assert not proposal.is_certain
    assert proposal.count == 4


def test_what_lines_say_differently_of_one_event_is_refused_and_what_only_one_says_is_taken() -> None:
    grid = [["Launch", "A", "2027-03-01", ""], ["Launch", "B", "2027-03-01", "results"], ["Launch", "C", "", "finance"]]
    proposal = paste(grid, [EVENT_TITLE, MESSAGE_TITLE, WHEN, CATEGORY])
    categories = [line.values().get("category") for line in proposal.lines if isinstance(line.record, r.ContentEvent)]
    assert categories == [w.Category.RESULTS]
    assert [(p.line, p.column) for p in proposal.problems] == [(2, 3)]
    assert str(proposal.problems[0].why) == "line 1 says something else of the same event."


def test_a_cell_that_is_refused_for_event_and_communication_is_named_once() -> None:
    proposal = paste([["x" * 201, "HR", "2027-03-01"]], [TITLE, SENDER, WHEN])
    assert len(proposal.problems) == 1
