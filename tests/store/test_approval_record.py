"""What a file holds of approvals is read anew, while it is open elsewhere, and of whatever version it is."""

from pathlib import Path

import pytest

from commplan.domain.history import DECISION, VERSION
from commplan.store.approval_record import read_record
from tests.store.test_migrations import SAMPLES


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_record_of_every_version_ever_shipped_is_read(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / sample.name
    path.write_bytes(sample.read_bytes())
    record = read_record(path)
    told = [change.record_id for _, change in record.told if change.kind in (VERSION, DECISION)]
    assert record.versions and record.decisions
    assert {entry.id for entry in (*record.versions, *record.decisions)} == set(told)
    assert path.read_bytes() == sample.read_bytes()
