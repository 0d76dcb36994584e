"""How many people audiences are, alone and together."""

from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Audience
from commplan.planning.sizes import reach_of, size_of


def group(name: str, size: int | None = None, parent: Audience | None = None) -> Audience:
    return Audience(id=new_id(), name=name, size=size, parent_id=parent.id if parent else "")


STAFF = group("staff")
MANAGERS = group("managers", 96, STAFF)
FRONT = group("front line", None, STAFF)
SHOPS = group("shops", 300, FRONT)
CONTACT = group("contact centre", 180, FRONT)
BOARD = group("board", 7)
UNKNOWN = group("unknown")
PLAN = Plan.of([STAFF, MANAGERS, FRONT, SHOPS, CONTACT, BOARD, UNKNOWN])


def test_a_size_that_was_said_counts_else_the_groups_within_are_added_up() -> None:
    assert size_of(PLAN, MANAGERS.id) == 96
    assert size_of(PLAN, FRONT.id) == 480
    assert size_of(PLAN, STAFF.id) == 576
    assert size_of(PLAN, UNKNOWN.id) is None


def test_a_group_within_another_counts_once() -> None:
    assert reach_of(PLAN, [STAFF.id, SHOPS.id, BOARD.id]) == 583
    assert reach_of(PLAN, [UNKNOWN.id]) is None


def test_who_is_left_out_is_taken_off() -> None:
    assert reach_of(PLAN, [STAFF.id], [MANAGERS.id]) == 480
    assert reach_of(PLAN, [STAFF.id], [FRONT.id, SHOPS.id]) == 96
    assert reach_of(PLAN, [MANAGERS.id], [BOARD.id]) == 96
