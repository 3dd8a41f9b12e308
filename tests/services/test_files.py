"""Writing files: the whole file or none, and nothing left behind."""

import os
import resource
import signal

import pytest

from caseapp.errors import Trouble
from caseapp.services.files import write_whole


def refused(path):
    with pytest.raises(Trouble) as trouble:
        write_whole(path, b"new")
    assert trouble.value.code == "file_unwritable"
    assert trouble.value.values == {"path": str(path)}


def test_a_file_is_written_and_nothing_else(tmp_path):
    write_whole(tmp_path / "sheet.pdf", b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]
    assert (tmp_path / "sheet.pdf").read_bytes() == b"new"


def test_an_older_file_gives_way(tmp_path):
    (tmp_path / "sheet.pdf").write_bytes(b"old and longer")
    write_whole(tmp_path / "sheet.pdf", b"new")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"new"


def test_what_is_written_is_for_its_owner_alone(tmp_path):
    write_whole(tmp_path / "sheet.pdf", b"new")
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o777 == 0o600


def test_in_a_folder_that_is_missing_nothing_is_made(tmp_path):
    refused(tmp_path / "missing" / "sheet.pdf")
    assert list(tmp_path.iterdir()) == []


def test_below_a_file_nothing_can_be_written_and_the_file_stays(tmp_path):
    (tmp_path / "file").write_bytes(b"old")
    refused(tmp_path / "file" / "sheet.pdf")
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_folder_is_not_replaced(tmp_path):
    (tmp_path / "sheet.pdf").mkdir()
    refused(tmp_path / "sheet.pdf")
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_pipe_or_a_device_is_not_replaced_by_a_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    refused(tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


def test_a_name_as_long_as_the_disk_allows_is_written(tmp_path):
    long = tmp_path / ("简" * 83 + ".pdf")
    write_whole(long, b"new")
    assert list(tmp_path.iterdir()) == [long]


def test_a_name_that_is_too_long_is_refused_and_leaves_nothing(tmp_path):
    refused(tmp_path / ("x" * 300))
    assert list(tmp_path.iterdir()) == []


def test_where_writing_fails_midway_the_old_file_stays_whole(tmp_path):
    """A full disk in small: the system lets this process write no more than 4,096 bytes."""
    old = tmp_path / "sheet.pdf"
    old.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(Trouble):
            write_whole(old, b"x" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert old.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [old]
