"""Changing the steps of an approval path."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commplan.domain.records import ApprovalPath, ApprovalStep
from commplan.services import paths, records
from commplan.services.session import Session


@pytest.fixture
def path(session: Session) -> ApprovalPath:
    made = records.add(session, "approval_path", {"name": "Standard"})
    assert isinstance(made, ApprovalPath)
    return made


def with_steps(session: Session, path: ApprovalPath, *places: tuple[int, str]) -> None:
    for position, role in places:
        records.add(session, "approval_step", {"path_id": path.id, "position": position, "role": role})


def steps(session: Session, path: ApprovalPath) -> tuple[ApprovalStep, ...]:
    return session.plan.steps_by_path.get(path.id, ())


def places(session: Session, path: ApprovalPath) -> list[tuple[int, str]]:
    return [(step.position, step.role) for step in steps(session, path)]


def step(session: Session, path: ApprovalPath, role: str) -> ApprovalStep:
    return next(s for s in steps(session, path) if s.role == role)


def test_a_new_step_comes_last(session: Session, path: ApprovalPath) -> None:
    with_steps(session, path, (1, "author"), (2, "law"), (2, "HR"))
    paths.add_step(session, path, "sponsor")
    assert places(session, path)[-1] == (3, "sponsor")


def test_a_step_alone_moves_past_its_neighbours(session: Session, path: ApprovalPath) -> None:
    with_steps(session, path, (1, "author"), (2, "law"), (2, "HR"), (3, "sponsor"))
    paths.move_step(session, path, step(session, path, "sponsor"), -1)
    assert places(session, path) == [(1, "author"), (2, "sponsor"), (3, "law"), (3, "HR")]


def test_a_step_beside_others_moves_out_first(session: Session, path: ApprovalPath) -> None:
    with_steps(session, path, (1, "author"), (2, "law"), (2, "HR"))
    paths.move_step(session, path, step(session, path, "HR"), -1)
    assert places(session, path) == [(1, "author"), (2, "HR"), (3, "law")]


@pytest.mark.parametrize(("role", "by"), [("author", -1), ("sponsor", 1)])
def test_at_the_ends_nothing_moves_and_nothing_is_written(
    session: Session, path: ApprovalPath, role: str, by: int
) -> None:
    with_steps(session, path, (1, "author"), (2, "sponsor"))
    label = session.undo_label
    paths.move_step(session, path, step(session, path, role), by)
    assert session.undo_label == label


def test_side_by_side_and_back(session: Session, path: ApprovalPath) -> None:
    with_steps(session, path, (1, "author"), (2, "law"), (3, "HR"), (4, "sponsor"))
    paths.set_parallel(session, path, step(session, path, "HR"), is_parallel=True)
    assert places(session, path) == [(1, "author"), (2, "law"), (2, "HR"), (3, "sponsor")]
    paths.set_parallel(session, path, step(session, path, "HR"), is_parallel=False)
    assert places(session, path) == [(1, "author"), (2, "law"), (3, "HR"), (4, "sponsor")]


def test_steps_behind_a_removed_one_move_up_in_the_same_step(session: Session, path: ApprovalPath) -> None:
    with_steps(session, path, (1, "author"), (2, "law"), (3, "sponsor"))
    paths.remove_steps(session, path, [step(session, path, "law")])
    assert places(session, path) == [(1, "author"), (2, "sponsor")]
    session.undo()
    assert places(session, path) == [(1, "author"), (2, "law"), (3, "sponsor")]


moves = st.lists(st.tuples(st.sampled_from(["up", "down", "beside", "apart", "remove"]), st.integers(0, 5)), max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.lists(st.integers(1, 9), max_size=5), moves=moves)
def test_whatever_is_done_positions_count_from_one_without_gaps(
    session: Session, start: list[int], moves: list[tuple[str, int]]
) -> None:
    path = records.add(session, "approval_path", {"name": "Any"})
    assert isinstance(path, ApprovalPath)
    with_steps(session, path, *((position, f"role {n}") for n, position in enumerate(start)))
    for action, number in moves:
        found = steps(session, path)
        if number >= len(found):
            continue
        before = {s.id for s in found}
        one = found[number]
        if action in ("up", "down"):
            paths.move_step(session, path, one, -1 if action == "up" else 1)
        elif action == "remove":
            paths.remove_steps(session, path, [one])
            before.discard(one.id)
        else:
            paths.set_parallel(session, path, one, is_parallel=action == "beside")
        assert {s.id for s in steps(session, path)} == before
        taken = sorted({s.position for s in steps(session, path)})
        assert taken == list(range(1, len(taken) + 1))
