"""What was finished of a batch stays and is told, whatever ends it."""

from contextlib import closing

import pytest

from caseapp.domain.issuing import IssuedQuestion
from caseapp.jobs import Watch
from caseapp.places import REFERENCE_FILE
from caseapp.services.batch_reading import batch_of
from caseapp.services.batches import run_batch
from caseapp.services.issued_sheets import find_sheets
from caseapp.services.workspace import Workspace
from caseapp.store.driver import connect
from caseapp.store.reference.store import ReferenceStore

LIST = "country,language,copies\nEC,es,2\nHT,en,1\n"


@pytest.fixture
def impatient(own_folder, ticking):
    """An office whose store does not wait long for another program."""
    with ReferenceStore.open(own_folder / REFERENCE_FILE, busy_ms=50) as store:
        yield Workspace(store, ticking)


def test_sheets_that_cannot_be_noted_are_whole_and_the_trouble_is_told(
    impatient, own_folder, tmp_path
):
    batch = batch_of(LIST, impatient.clock)
    with closing(connect(str(own_folder / REFERENCE_FILE))) as raw:
        raw.execute("BEGIN IMMEDIATE").fetchall()
        done = run_batch(impatient, batch, tmp_path / "day", Watch())
        raw.execute("ROLLBACK").fetchall()
    assert [sheet.row.order.country for sheet in done.made] == ["EC", "HT"]
    assert done.ended is not None
    assert done.ended.code == "reference_locked"
    assert all((tmp_path / "day" / sheet.file).exists() for sheet in done.made)
    assert find_sheets(impatient, IssuedQuestion()) == []
    again = run_batch(impatient, batch, tmp_path / "day", Watch())
    assert again.ended is None
    assert len(find_sheets(impatient, IssuedQuestion())) == 2


def test_what_was_written_before_somebody_pressed_control_c_is_noted(office, tmp_path):
    def press_control_c(step):
        if step.done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_batch(office, batch_of(LIST, office.clock), tmp_path / "day", Watch(press_control_c))
    (line,) = find_sheets(office, IssuedQuestion())
    assert [line.id in path.name for path in (tmp_path / "day").iterdir()] == [True]
