"""What is remembered of a schedule: what was asked for last, and no more than that."""

import gc
from weakref import ref

from commplan.planning.memo import _MOST, once_a_schedule
from commplan.planning.schedule import Schedule
from tests.planning.builders import plan


class Squares:
    """Work that counts how often it is done."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.of = once_a_schedule(self._square)

    def _square(self, _: Schedule, number: int) -> int:
        self.done.append(number)
        return number * number


def test_what_was_asked_for_is_not_worked_out_again_for_the_same_schedule() -> None:
    squares, schedule = Squares(), Schedule(plan())
    assert [squares.of(schedule, 3), squares.of(schedule, 3), squares.of(Schedule(schedule.plan), 3)] == [9, 9, 9]
    assert squares.done == [3, 3]


def test_what_was_not_asked_for_in_a_long_time_is_forgotten() -> None:
    squares, schedule = Squares(), Schedule(plan())
    for number in range(_MOST + 5):
        squares.of(schedule, number)
        squares.of(schedule, 0)  # asked for again and again
    squares.done.clear()
    assert squares.of(schedule, 0) == 0
    assert squares.of(schedule, _MOST + 4) == (_MOST + 4) ** 2
    assert squares.done == []
    assert squares.of(schedule, 1) == 1
    assert squares.done == [1]


def test_nothing_is_remembered_of_a_schedule_that_is_gone() -> None:
    squares, schedule = Squares(), Schedule(plan())
    squares.of(schedule, 2)
    gone = ref(schedule)
    del schedule
    gc.collect()
    assert gone() is None
