"""What is worked out once for a schedule, and asked for again and again."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast
from weakref import WeakKeyDictionary

from commplan.planning.schedule import Schedule

P = ParamSpec("P")
T = TypeVar("T")

_MOST = 16  # results of one schedule; one of ten thousand dates takes as many words of memory


def once_a_schedule(work: Callable[Concatenate[Schedule, P], T]) -> Callable[Concatenate[Schedule, P], T]:
    """Remember what `work` gave last for a schedule and further arguments, as long as the schedule lives.

    The result must not hold the schedule, else neither would ever go.
    """
    known: WeakKeyDictionary[Schedule, dict[object, T]] = WeakKeyDictionary()

    @wraps(work)
    def remembered(schedule: Schedule, /, *args: P.args, **more: P.kwargs) -> T:
        results = known.setdefault(schedule, {})
        key = (args, tuple(more.items()))
        result = results.pop(key) if key in results else work(schedule, *args, **more)
        results[key] = result  # the one asked for last stands last
        if len(results) > _MOST:
            del results[next(iter(results))]
        return result

    return cast("Callable[Concatenate[Schedule, P], T]", remembered)
