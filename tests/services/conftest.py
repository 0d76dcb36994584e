"""An open plan that holds nothing yet."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import PlanInfo
from commplan.services.session import Local, Session
from tests.plans import write_plan

NOW = dt.datetime(2026, 11, 10, 9, 0, tzinfo=dt.UTC)
NEW_PLAN = Plan.of([PlanInfo(id=new_id(), title="CEM 2027", start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31))])


@pytest.fixture
def local(tmp_path: Path) -> Local:
    return Local(who="Officer", backups=tmp_path / "backups", clock=lambda: NOW)


@pytest.fixture
def session(tmp_path: Path, local: Local) -> Iterator[Session]:
    path = tmp_path / "plan.commplan"
    write_plan(path, NEW_PLAN, local)
    with Session.open(path, settings=local) as open_session:
        yield open_session
