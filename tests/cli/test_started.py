"""The program as it is started by a person: a process of its own, in any locale."""

import json
import os
import subprocess
import sys

import pytest

import caseapp

PROGRAM = (sys.executable, "-m", "caseapp", "--data-dir")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        {"LANG": "en_US.ISO-8859-1", "PYTHONIOENCODING": "latin-1"},
        {"LC_ALL": "C.UTF-8"},
    ],
    ids=str,
)
def test_chinese_is_printed_whole_in_every_locale(started, environment):
    ended = started("languages", "--format", "json", **environment)
    assert (ended.status, ended.err) == (0, "")
    assert "简体中文" in [each["name"] for each in ended.json["languages"]]
    refused = started("sheet", "CN", "--language", "tlh", "-o", "x.pdf", **environment)
    assert "简体中文" in refused.err
    assert refused.status == 1


def test_a_chinese_sheet_is_made_in_the_plainest_locale(started, tmp_path):
    path = tmp_path / "cn.pdf"
    ended = started(
        "sheet", "CN", "--language", "zh-Hans", "-o", path, "--format", "json", LC_ALL="C"
    )
    assert ended.status == 0
    assert any("中国" in each["text"] for each in ended.json["statements"])
    assert path.stat().st_mode & 0o077 == 0


def test_what_is_written_is_for_this_person_alone(started, tmp_path):
    folder = tmp_path / "deep" / "office"
    ended = started("--data-dir", folder, "country", "CN")
    assert ended.status == 0
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "reference.db").stat().st_mode & 0o077 == 0


def test_text_that_is_not_utf8_is_taken_without_a_crash(own_folder):
    ended = subprocess.run(
        [*PROGRAM, own_folder, "search", b"\xff\xfe", "--format", "json"],
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert json.loads(ended.stdout)["results"] == []
    assert ended.stderr == b""


def test_a_reader_who_leaves_is_no_crash(own_folder):
    command = [*PROGRAM, own_folder, "country", "CN"]
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writing)
    assert ended.returncode == 1
    assert b"Traceback" not in ended.stderr


def test_a_full_disk_behind_the_answer_is_told(own_folder):
    command = [*PROGRAM, own_folder, "country", "CN"]
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"caseapp: The answer could not be written")
    assert b"Traceback" not in ended.stderr


def test_the_folder_can_be_chosen_by_the_environment(own_folder, tmp_path):
    command = [sys.executable, "-m", "caseapp", "country", "CN", "--format", "json"]
    environment = {**os.environ, "CASEAPP_DATA_DIR": str(own_folder), "HOME": str(tmp_path)}
    ended = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=60)
    assert json.loads(ended.stdout)["country"] == "CN"
    assert not (tmp_path / ".local").exists()


def test_version_and_help(started):
    assert started("--version").out == f"caseapp {caseapp.__version__}\n"
    help_ = started("--help")
    assert help_.status == 0
    for command in ("country", "visa", "search", "languages", "sheet"):
        assert command in help_.out


def test_two_first_starts_at_once_load_the_starter_knowledge_once(tmp_path):
    office = tmp_path / "office"
    command = [*PROGRAM, office, "country", "CN", "--format", "json"]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in "12"]
    ended = [each.communicate(timeout=60) for each in both]
    assert [each.returncode for each in both] == [0, 0]
    assert {len(json.loads(out)["claims"]) for out, _ in ended} == {116}
