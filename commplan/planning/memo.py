"""What is worked out once for a schedule, and asked for again and again."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast
from weakref import WeakKeyDictionary

from commplan.planning.schedule import Schedule

P = ParamSpec("P")
T = TypeVar("T")


def once_a_schedule(work: Callable[Concatenate[Schedule, P], T]) -> Callable[Concatenate[Schedule, P], T]:
    """Remember what `work` gives for a schedule and further arguments, as long as the schedule lives.

    The result must not hold the schedule, else neither would ever go.
    """
    known: WeakKeyDictionary[Schedule, dict[object, T]] = WeakKeyDictionary()

    @wraps(work)
    def remembered(schedule: Schedule, /, *args: P.args, **more: P.kwargs) -> T:
        results = known.setdefault(schedule, {})
        key = (args, tuple(more.items()))
        if key not in results:
            results[key] = work(schedule, *args, **more)
        return results[key]

    return cast("Callable[Concatenate[Schedule, P], T]", remembered)
