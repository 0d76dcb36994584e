"""Reading a line by fixed rules: what it is made of comes out again, and nothing is guessed."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.planning.folding import fold
from commplan.planning.quick_add import QuickRules, parse
from commplan.planning.quick_line import Part, QuickLine
from commplan.planning.quick_names import QuickNames, slug
from commplan.planning.quick_words import QUICK_WORDS
from tests.planning.builders import event, make, plan

TODAY = dt.date(2026, 11, 10)  # a Tuesday
NAMES = {
    "audience": ("All staff", "Managers", "Żółta łódź", "Contact centre"),
    "channel": ("Town hall", "E-mail", "1:1"),
    "sender": ("Management board", "HR", "CEM sponsor"),
}
TYPES = {"audience": r.Audience, "channel": r.Channel, "sender": r.Sender}


def directory() -> Plan:
    records = [make(TYPES[kind], name=name) for kind, names in NAMES.items() for name in names]
    return plan(*records, event(title="x", owner="Anna Kowalska"))


PLAN = directory()
RULES = QuickRules(names=QuickNames(PLAN), language="en", today=TODAY)


def read(line: str, language: str = "en", **values: object) -> QuickLine:
    return parse(line, QuickRules(**{"names": RULES.names, "language": language, "today": TODAY, **values}))


def names(line: QuickLine, part: Part) -> list[str]:
    return [PLAN.find(part.value, record_id).name for record_id in line.ids(part)]  # type: ignore[union-attr]


def test_the_example_of_the_manual() -> None:
    line = read("NPS results 12.04 10:00 @all-staff #town-hall ~board")
    assert line.problems == ()
    assert (line.title, line.day, line.time, line.rule) == ("NPS results", dt.date(2027, 4, 12), dt.time(10), "")
    assert names(line, Part.AUDIENCE) == ["All staff"]
    assert names(line, Part.CHANNEL) == ["Town hall"]
    assert names(line, Part.SENDER) == ["Management board"]


words = st.text(st.characters(categories=("Lu", "Ll", "Nd")), min_size=1, max_size=8)
titles = st.lists(words.map(lambda word: f'"{word}"'), min_size=1, max_size=4)
days = st.dates(TODAY, dt.date(2199, 12, 31))


def typed_days(day: dt.date, language: str) -> st.SearchStrategy[str]:
    """All ways to write a day in full."""
    with_year = [f"{day.day}.{day.month}.{day.year}", f"{day:%d/%m/%Y}", f"{day:%d-%m-%Y}", f"{day:%d.%m.%y}"]
    return st.sampled_from([*with_year[: 4 if day.year < 2100 else 3], day.isoformat()])


@given(st.data(), titles, days, st.times(), st.sampled_from(("en", "pl", "nl")))
def test_a_line_says_what_it_was_made_of(
    data: st.DataObject, title: list[str], day: dt.date, time: dt.time, language: str
) -> None:
    audiences = data.draw(st.lists(st.sampled_from(NAMES["audience"]), unique=True, max_size=3))
    channel, sender = (data.draw(st.sampled_from(NAMES[kind])) for kind in ("channel", "sender"))
    frequency = data.draw(st.sampled_from([*QUICK_WORDS[language].frequencies.items(), ("", "")]))
    marked = [f"@{slug(name)}" for name in audiences] + [f"#{slug(channel)}", f"~{'-'.join(sender.split())}"]
    mixed = data.draw(st.permutations([*marked, data.draw(typed_days(day, language)), f"{time:%H:%M}"]))
    line = read(" ".join([*title, *mixed, frequency[0]]), language)
    assert line.problems == ()
    assert line.title == " ".join(word.strip('"') for word in title)
    assert (line.day, line.time, line.rule) == (day, time.replace(second=0, microsecond=0), frequency[1])
    assert names(line, Part.AUDIENCE) == [m for m in names(line, Part.AUDIENCE) if m in audiences]
    assert set(names(line, Part.AUDIENCE)) == set(audiences)
    assert (names(line, Part.CHANNEL), names(line, Part.SENDER)) == ([channel], [sender])


@given(st.text(max_size=60), st.sampled_from(("en", "pl", "nl")))
def test_reading_never_raises_and_loses_no_piece(text: str, language: str) -> None:
    line = read(text, language)
    covered = "".join(text[t.start : t.end] for t in line.tokens)
    assert "".join(covered.split()) == "".join(text.split())


pieces = st.sampled_from(
    ("@", "#", "~", "+", "@all", "#x", '"', "12.04", "31.02", "25:00", "10:00-9:00", "fri", "weekly", "30.02.2027",
     "0.0", "99.99.9999", "2027-13-01", "13pm", "a", "co", "tydzień", "elke", "week", "12", "april",
     "2027", "of", "apr-27")
)  # fmt: skip


@given(st.lists(pieces, max_size=8).map(" ".join), st.sampled_from(("en", "pl", "nl")))
def test_a_line_with_a_problem_never_has_a_value_in_its_place(text: str, language: str) -> None:
    for token in read(text, language).tokens:
        assert token.problem is None or (token.value is None and not token.is_new)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("10.11", "en", TODAY),
        ("9.11", "en", dt.date(2027, 11, 9)),
        ("09.11.", "pl", dt.date(2027, 11, 9)),
        ("12/04", "en", dt.date(2027, 4, 12)),
        ("12-04", "nl", dt.date(2027, 4, 12)),
        ("29.02", "pl", dt.date(2028, 2, 29)),
        ("2027-04-12", "nl", dt.date(2027, 4, 12)),
        ("12.04.27", "pl", dt.date(2027, 4, 12)),
        ("12/04/2027", "pl", dt.date(2027, 4, 12)),
        ("today", "en", TODAY),
        ("jutro", "pl", dt.date(2026, 11, 11)),
        ("vandaag", "nl", TODAY),
        ("fri", "en", dt.date(2026, 11, 13)),
        ("pt", "pl", dt.date(2026, 11, 13)),
        ("śr", "pl", dt.date(2026, 11, 11)),
        ("vr", "nl", dt.date(2026, 11, 13)),
        ("tue", "en", dt.date(2026, 11, 17)),  # today is a Tuesday: the next one
    ],
)
def test_days_by_the_rules_of_a_language(typed: str, language: str, day: dt.date) -> None:
    line = read(f"x {typed}", language)
    assert (line.title, line.day, line.problems) == ("x", day, ())


@pytest.mark.parametrize(
    ("typed", "language"), [("12/04", "pl"), ("12-04", "en"), ("12/04", "nl"), ("fri", "pl"), ("vr", "en")]
)
def test_what_another_language_would_read_as_a_day_stays_in_the_title(typed: str, language: str) -> None:
    line = read(f"x {typed}", language)
    assert (line.title, line.day) == (f"x {typed}", None)


@pytest.mark.parametrize(
    "typed", ["31.02", "32.01", "1.13", "00.01", "2027-02-30", "29.02.2027", "25:00", "9:75", "10:00-9:00"]
)
def test_what_no_calendar_or_clock_shows_is_marked(typed: str) -> None:
    line = read(f"x {typed} 1.12" if ":" in typed else f"x {typed}")
    assert [t.words for t in line.tokens if t.problem] == [typed]
    assert len(line.problems) == 1


def test_words_for_days_count_only_behind_the_title() -> None:
    assert read("Zo doen we dat 12-04", "nl").title == "Zo doen we dat"
    line = read("Mon amour 10:00 mon weekly")
    assert (line.title, line.day, line.rule) == ("Mon amour", dt.date(2026, 11, 16), "FREQ=WEEKLY")
    assert read("Fri talk today").title == "Fri talk"


def test_a_second_date_is_marked_not_chosen() -> None:
    line = read("24/7 support 12.04")
    assert line.day == dt.date(2027, 7, 24)
    assert [t.words for t in line.tokens if t.problem] == ["12.04"]
    assert read('"24/7" support 12.04').problems == ()


def test_times_with_an_end_and_by_the_half_day() -> None:
    assert (read("x 1.12 10:00-11:30").time, read("x 1.12 10:00-11:30").duration) == (dt.time(10), 90)
    assert read("x 1.12 2:30pm").time == dt.time(14, 30)
    assert read("x 1.12 12am").time == dt.time(0)
    assert read("x 1.12 14pm").problems
    assert read("x 1.12 2pm", "pl").title == "x 2pm"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("@ALL-STAFF", "All staff"), ("@zolta-lodz", "Żółta łódź"), ("@zo", "Żółta łódź"), ("@centre", "Contact centre")],
)
def test_names_are_folded_and_may_be_begun(typed: str, found: str) -> None:
    assert names(read(f"x 1.12 {typed}"), Part.AUDIENCE) == [found]


def test_a_name_that_fits_several_or_none_is_marked() -> None:
    both = plan(make(r.Audience, name="Sales north"), make(r.Audience, name="Sales south"))
    line = parse("x 1.12 @sales @nobody @", QuickRules(names=QuickNames(both), language="en", today=TODAY))
    assert [len(t.options) for t in line.tokens if t.part == Part.AUDIENCE] == [2, 0, 0]
    assert len(line.problems) == 3


def test_an_exact_name_wins_over_longer_ones() -> None:
    both = plan(make(r.Audience, name="Sales"), make(r.Audience, name="Sales south"))
    line = parse("x 1.12 @sales", QuickRules(names=QuickNames(both), language="en", today=TODAY))
    assert line.problems == ()


def test_archived_records_are_not_found() -> None:
    old = plan(make(r.Sender, name="Old board", archived=True))
    assert parse("x 1.12 ~old", QuickRules(names=QuickNames(old), language="en", today=TODAY)).problems


def test_a_new_name_is_taken_only_when_agreed() -> None:
    assert read("x 1.12 ~new-head").problems
    line = read("x 1.12 ~new-head", agreed={(Part.SENDER, "new-head")})
    assert (line.problems, line.new_names(Part.SENDER), line.ids(Part.SENDER)) == ((), ("new head",), ())


def test_an_owner_is_known_or_taken_as_written() -> None:
    assert read("x 1.12 +anna-kowalska").owner == "Anna Kowalska"
    assert read("x 1.12 +Jan-Nowak").owner == "Jan Nowak"
    assert read("Call +48 22 1.12").title == "Call +48 22"


def test_what_is_missing_is_said() -> None:
    assert [p.source for p in read("").problems] == ["The line needs a title.", "Say when, for instance 12.04."]
    assert read("x", day=TODAY).day == TODAY
    assert read("x 1.12", day=TODAY).day == dt.date(2026, 12, 1)
    assert read("x 31.02", day=TODAY).day is None
    assert read("x" * 201 + " 1.12").problems


def test_all_words_are_folded_as_typed_words_are() -> None:
    for known in QUICK_WORDS.values():
        for word in (*known.from_today, *known.weekdays, *known.frequencies):
            assert word == fold(word)


@pytest.mark.parametrize("language", ["en", "pl", "nl"])
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 kwietnia", dt.date(2027, 4, 12)),
        ("12 april", dt.date(2027, 4, 12)),
        ("12 April", dt.date(2027, 4, 12)),
        ("April 12", dt.date(2027, 4, 12)),
        ("April 12th, 2028", dt.date(2028, 4, 12)),
        ("12th of April", dt.date(2027, 4, 12)),
        ("12-apr-2028", dt.date(2028, 4, 12)),
        ("(12 kwietnia 2028 r.)", dt.date(2028, 4, 12)),
        ("10 listopada", TODAY),
        ("9 nov.", dt.date(2027, 11, 9)),
        ("29 lut", dt.date(2028, 2, 29)),
    ],
)
def test_a_month_may_stand_with_its_name(typed: str, language: str, day: dt.date) -> None:
    line = read(f"NPS {typed} results @all-staff", language)
    assert (line.problems, line.day, line.title) == ((), day, "NPS results")


@pytest.mark.parametrize(
    "typed",
    [
        "12 april 27",
        "32 april",
        "31 lutego",
        "april 2027",
        "Apr-27",
        "12–14 april",
        "100 mei",
        "2027 may",
        "12.04 april",
        "mei 12.05",
        "2027-05-12 mei",
    ],
)
def test_a_month_beside_a_number_never_stays_in_the_title(typed: str) -> None:
    line = read(f"NPS {typed} @all-staff", "nl")
    assert (line.title, line.day, len(line.problems)) == ("NPS", None, 1)
    assert typed in str(line.problems[0])


@pytest.mark.parametrize("typed", ["may 10:00", "maj @all-staff 12.04", '"12 april"', "5 się", "March @all-staff 5"])
def test_a_month_without_a_number_and_quoted_words_belong_to_the_title(typed: str) -> None:
    line = read(f"{typed} tomorrow" if "12.04" not in typed else typed)
    assert typed.split()[0].strip('"') in line.title
    assert line.problems == ()


def test_two_dates_are_refused_also_with_the_name_of_a_month() -> None:
    for typed in ("NPS 12 april 2027 morgen", "NPS 12 april 12.05", "NPS 12 april 13 mei"):
        assert read(typed, "nl").problems
