"""What the page says about turn-round, in words; also what screen readers say of the pictures."""

from collections.abc import Iterator

from commplan.domain.texts import Text, literal, translate
from commplan.planning.turnaround import ENOUGH, Advice, Figures, Turnaround


def median_words(figures: Figures) -> Text:
    return translate("Turnaround", "median {days}").format(days=figures.median)


def share_words(share: float | None) -> Text:
    """How many answers came in time, in per cent."""
    if share is None:
        return literal("")
    return translate("Turnaround", "{percent}% in time").format(percent=round(100 * share))


def count_words(figures: Figures) -> Text:
    return translate("Turnaround", "%n answer(s)", "", 1).count(len(figures.days))


def allowed_words(figures: Figures) -> Text:
    """Of a step: its path and its length; nothing of a person."""
    if figures.step is None:
        return literal(figures.path)
    text = translate("Turnaround", "{path} · %n working day(s) allowed", "", 1)
    return text.count(figures.step.working_days).format(path=figures.path)


def silent_words(count: int) -> Text:
    return translate("Turnaround", "%n without answer", "", 1).count(count)


def row_words(figures: Figures) -> list[Text]:
    """Everything that a row shows, the picture included."""
    mostly = translate("Turnaround", "three of four within %n working day(s)", "", 1).count(figures.mostly)
    longest = translate("Turnaround", "the longest %n", "", 1).count(figures.days[-1])
    parts = [literal(figures.name), allowed_words(figures), median_words(figures), mostly, longest]
    parts += [share_words(figures.share_in_time), count_words(figures)]
    return [*parts, silent_words(figures.silent)] if figures.silent else parts


def advice_words(advice: Advice) -> Text:
    """ "Legal counsel (Standard): 3 working days instead of 2" and why."""
    figures, step = advice.figures, advice.step
    text = translate("Turnaround", "{role} ({path}): %n working day(s) instead of {now}.", "", 1)
    return text.count(advice.days).format(role=step.role, path=figures.path, now=step.working_days)


def reason_words(advice: Advice) -> Text:
    figures = advice.figures
    text = translate("Turnaround", "Three of four answers came within %n working day(s) ({median}, {answers}).", "", 1)
    return text.count(figures.mostly).format(median=median_words(figures), answers=count_words(figures))


def notes(found: Turnaround) -> Iterator[Text]:
    """What the figures mean, and what they leave out."""
    yield translate(
        "Turnaround",
        "In time: by the due date, or within the step’s working days where it was asked late. Late ones are hollow.",
    )
    if found.silent:
        text = translate("Turnaround", "%n time(s) nobody answered, and that counted as approval.", "", 1)
        yield text.count(found.silent)
    left_out = found.few_steps + found.few_people
    if left_out:
        text = translate("Turnaround", "%n step(s) or person(s) with fewer than {enough} answers are not shown.", "", 1)
        yield text.count(left_out).format(enough=ENOUGH)


def rounds_words(rounds: int) -> Text:
    return translate("Turnaround", "approved after %n round(s)", "", 1).count(rounds)
