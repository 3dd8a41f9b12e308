"""An open store on a real file."""

import pytest

from caseapp.store.reference.store import ReferenceStore


@pytest.fixture
def store(tmp_path):
    with ReferenceStore.open(tmp_path / "reference.db", busy_ms=50) as opened:
        yield opened
