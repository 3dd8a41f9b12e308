"""Writing what leaves the program: the kind asked for, whole or not at all."""

import resource
import signal
from pathlib import Path

import pytest

from caseapp.domain.exporting import FileKind, Table
from caseapp.domain.manuscripts import Line, Manuscript
from caseapp.errors import Refused, Trouble
from caseapp.jobs import Stopped, Watch
from caseapp.services.documents import make_document, paper_path, save_document
from caseapp.services.exports import file_kind, known_countries, save_table
from caseapp.services.moments import moment

TABLE = Table("T", ("A",), tuple((f"row {n}" * 20,) for n in range(2000)))


@pytest.mark.parametrize(
    ("name", "kind"), [("a.csv", "csv"), ("A.XLSX", "xlsx"), ("a.b.csv", "csv")]
)
def test_the_ending_of_the_name_says_the_kind(name, kind):
    assert file_kind(Path(name)) is FileKind(kind)


@pytest.mark.parametrize("name", ["a", "a.xls", "a.pdf", ".csv", "a.csv ", "csv"])
def test_another_ending_is_refused_and_nothing_is_written(name, tmp_path):
    with pytest.raises(Refused, match="table_file_unknown"):
        save_table(TABLE, tmp_path / name, Watch())
    assert list(tmp_path.iterdir()) == []


def test_a_document_is_written_as_pdf_alone(tmp_path):
    document = make_document(Manuscript("T", "", "", (Line("x"),)), Watch())
    save_document(document, tmp_path / "a.PDF")
    assert (tmp_path / "a.PDF").read_bytes() == document.pdf
    with pytest.raises(Refused, match="paper_file_unknown"):
        paper_path(tmp_path / "a.txt")


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx"])
def test_on_a_full_disk_the_older_file_stays_whole(tmp_path, name):
    old = tmp_path / name
    old.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(Trouble):
            save_table(TABLE, old, Watch())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert old.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx"])
def test_a_stopped_export_leaves_no_file(tmp_path, name):
    watch = Watch()

    def stop_soon(step):
        if step.done:
            watch.stop()

    watch = Watch(stop_soon)
    with pytest.raises(Stopped):
        save_table(TABLE, tmp_path / name, watch)
    assert list(tmp_path.iterdir()) == []


def test_every_country_with_knowledge_is_gathered_once(starter, clock):
    steps = []
    watch = Watch(steps.append)
    codes = [each.country for each in known_countries(starter, moment(clock), watch)]
    assert codes == sorted(set(codes))
    assert {"CN", "VE", "CU"} <= set(codes)
    assert "FR" not in codes
    assert len(steps) == len(codes)
