"""A small open plan."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import PlanInfo
from commplan.services.session import Local, Session

NOW = dt.datetime(2026, 11, 10, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def local(tmp_path: Path) -> Local:
    return Local(who="Officer", backups=tmp_path / "backups", clock=lambda: NOW)


@pytest.fixture
def session(tmp_path: Path, local: Local) -> Iterator[Session]:
    info = PlanInfo(id=new_id(), title="CEM 2027", start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31))
    with Session.create(tmp_path / "plan.commplan", Plan.of([info]), settings=local) as open_session:
        yield open_session
