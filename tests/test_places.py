"""Where things lie: what ships with the program, and the office's data."""

import sys
from pathlib import Path

from caseapp.places import data_dir, file_path, resources


def test_the_folder_chosen_on_the_command_line_goes_before_all_others(tmp_path):
    environment = {"CASEAPP_DATA_DIR": str(tmp_path / "other")}
    assert data_dir(str(tmp_path / "chosen"), environment) == tmp_path / "chosen"


def test_without_one_the_environment_chooses(tmp_path):
    assert data_dir(None, {"CASEAPP_DATA_DIR": str(tmp_path)}) == tmp_path


def test_without_either_it_is_the_folder_of_the_platform():
    assert data_dir(None, {}).name == "Caseapp"
    assert data_dir("", {"CASEAPP_DATA_DIR": ""}).is_absolute()


def test_a_folder_is_the_same_wherever_the_program_goes_later(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert data_dir("office", {}) == tmp_path / "office"


def test_home_is_written_as_a_tilde(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert file_path("~/sheet.pdf") == tmp_path / "sheet.pdf"


def test_the_home_of_nobody_is_left_as_it_was_typed():
    assert file_path("~nobody-of-this-name/sheet.pdf") == Path("~nobody-of-this-name/sheet.pdf")


def test_what_ships_is_found_beside_the_program_and_inside_the_frozen_one(monkeypatch, tmp_path):
    assert (resources() / "starter" / "datapackage.json").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "resources"
