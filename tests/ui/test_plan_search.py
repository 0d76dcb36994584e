"""Typing in the filter of the plan page: what was found before is narrowed, and always comes to the same."""

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, Sender
from commplan.domain.texts import in_english
from commplan.planning.folding import fold
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.ui.models.plan_groups import GROUPS, Grouping, Heading
from commplan.ui.models.plan_outline import Outline
from commplan.ui.pages.plan import PlanPage
from tests.ui.plan_table_steps import event, frame, page, titles, workspace
from tests.ui.test_plan_page_rows import LOCALE, TODAY, WORDS, plans

__all__ = ["frame", "page", "workspace"]

# letters typed one after the other, words pasted, everything deleted; blanks before, between and after
KEYS = st.lists(st.sampled_from([*"abegmltzłŻ  ", "<", "<", "*", *WORDS]), max_size=12)


def outline_of(plan: Plan, by: str) -> Outline:
    schedule = Schedule(plan)
    grouping = Grouping(by, schedule, in_english, LOCALE, TODAY) if by else None
    outline = Outline(schedule, Selection(), TODAY, grouping=grouping)
    outline.sort(None)
    return outline


def after(words: str, key: str) -> str:
    return words[:-1] if key == "<" else "" if key == "*" else words + key


def look(outline: Outline, words: str, closed: set[str]) -> object:
    rows, counts = outline.rows(words, closed)
    return [(row.key, row.is_open, row.count) for row in rows], counts


@given(plan=plans(), by=st.sampled_from(list(GROUPS)), keys=KEYS, closing=st.sets(st.integers(0, 11)))
def test_whatever_was_typed_before_the_rows_are_those_of_a_fresh_search(
    plan: Plan, by: str, keys: list[str], closing: set[int]
) -> None:
    outline, words, closed = outline_of(plan, by), "", set[str]()
    heads = [branch.head.key for branch in outline.branches]
    for number, key in enumerate(keys):
        words = after(words, key)
        if heads and number in closing:  # a heading is closed, or opened again, in between
            closed ^= {heads[number % len(heads)]}
            outline.sort(None)
        assert look(outline, words, closed) == look(outline_of(plan, by), words, closed)


@given(plan=plans(), words=st.sampled_from(["al", "beta gam", "zolty", "laka al", "gamma  beta zol", "x"]))
def test_a_row_is_found_by_its_own_words_and_those_of_its_event(plan: Plan, words: str) -> None:
    rows, _ = outline_of(plan, "").rows(words, ())
    found = {row.record.id for row in rows if isinstance(row.record, Communication)}
    for c in plan.table(Communication).values():
        sender = plan.table(Sender).get(c.sender_id)
        text = fold(f"{plan.get(ContentEvent, c.event_id).title} {c.title} {sender.name if sender else ''}")
        assert (c.id in found) == all(word in text for word in words.split())


@given(plan=plans(), by=st.sampled_from([by for by in GROUPS if by]))
def test_the_words_of_a_groups_heading_are_those_of_its_rows(plan: Plan, by: str) -> None:
    outline = outline_of(plan, by)
    for branch in outline.branches:
        for row in branch.children:
            assert isinstance(branch.head.record, Heading)
            found, _ = outline.rows(f"{branch.head.record.title} {row.record.title}", ())  # type: ignore[attr-defined]
            assert row in found


@given(plan=plans(), words=st.sampled_from(["", "al", "beta"]))
def test_each_shown_row_knows_its_line_and_no_other_outline_does(plan: Plan, words: str) -> None:
    outline, other = outline_of(plan, ""), outline_of(plan, "")
    everything = list(outline.rows("", ())[0])
    rows, _ = outline.rows(words, ())
    other.rows(words, ())
    for row in everything:
        assert outline.line_of(row) == (rows.index(row) if row in rows else -1)
        assert other.line_of(row) is None


def test_a_letter_that_takes_nothing_away_leaves_the_table_alone(page: PlanPage) -> None:
    page.search.setText("l")
    before = page.view.rows.rows
    page.search.setText("le")
    assert titles(page) == ["NPS results", "Letter"]
    narrowed = page.view.rows.rows
    assert narrowed is not before
    page.search.setText("letter ")
    assert page.view.rows.rows is narrowed
    page.view.set_open({event(page.workspace, "NPS results").id}, is_open=False)
    assert titles(page) == ["NPS results"]
    page.search.setText("letter")
    assert titles(page) == ["NPS results", "Letter"]
