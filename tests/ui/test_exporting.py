"""What leaves the window as a file."""

import csv

import openpyxl
import pytest
from paper import text_of
from PySide6.QtWidgets import QComboBox
from ui.screens import Screen

from caseapp.ui.dialogs.system import Saving, with_ending
from caseapp.ui.exporting import HasTable


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def told(screen: Screen) -> str:
    return screen.shell.status.currentMessage()


def test_the_table_is_exported_as_it_is_filtered_and_ordered(screen, asked, tmp_path):
    asked.path = tmp_path / "countries.csv"
    screen.filter("an")
    screen.find(QComboBox, "Filter by status").setCurrentText("Limited")
    screen.act("sort_0")
    screen.act("export")
    screen.eventually(lambda: told(screen))
    written = read(asked.path)
    shown = screen.rows()
    assert shown
    assert written[0] == list(screen.shell.rooms.countries.columns)
    assert written[1 : len(shown) + 1] == shown
    assert told(screen) == f"Written to {asked.path}"
    assert "Written on November 22, 2026." in [row[0] for row in written]
    assert f"{len(shown)} of 249 countries, as filtered on screen." in [r[0] for r in written]


def test_the_same_table_as_a_workbook(screen, asked, tmp_path):
    asked.path = tmp_path / "countries.xlsx"
    screen.act("export")
    screen.eventually(lambda: told(screen))
    sheet = openpyxl.load_workbook(asked.path)["Countries"]
    assert sheet.max_row == 250


def test_a_name_is_proposed_with_the_day_and_both_kinds_of_file(screen, asked):
    screen.act("export")
    assert asked.savings == [
        Saving(
            "Export this table",
            "countries-2026-11-22.csv",
            (("CSV", ".csv"), ("Excel", ".xlsx")),
        )
    ]


@pytest.mark.parametrize("name", ["export", "dossier", "exhibit"])
def test_a_person_who_thinks_better_of_it_writes_nothing(screen, asked, tmp_path, name):
    if name != "export":
        screen.open("CN")
    asked.path = None
    screen.act(name)
    assert asked.proposed
    assert told(screen) == ""
    assert not any(each.suffix in (".csv", ".pdf") for each in tmp_path.iterdir())


def test_a_page_without_a_table_cannot_be_exported(screen):
    actions = screen.shell.actions_by_name
    assert actions["export"].isEnabled()
    screen.open("CN")
    assert not isinstance(screen.shell.rooms.currentWidget(), HasTable)
    assert not actions["export"].isEnabled()
    screen.act("back")
    assert actions["export"].isEnabled()


def test_documents_are_written_on_the_page_of_a_country_alone(screen):
    actions = screen.shell.actions_by_name
    for name in ("dossier", "exhibit"):
        assert not actions[name].isEnabled()
    screen.open("CN")
    for name in ("dossier", "exhibit"):
        assert actions[name].isEnabled()


@pytest.mark.parametrize(
    ("name", "proposed", "said"),
    [
        ("dossier", "dossier-VE-2024-06-30.pdf", "Country dossier: Venezuela"),
        ("exhibit", "removal-practice-VE-2024-06-30.pdf", "Removal practice of Venezuela"),
    ],
)
def test_a_document_is_written_of_the_moment_that_is_shown(
    screen, asked, tmp_path, name, proposed, said
):
    asked.path = tmp_path / "paper.pdf"
    screen.open("VE")
    screen.write("As of", "2024-06")
    screen.act(name)
    screen.eventually(lambda: told(screen))
    assert asked.proposed == [proposed]
    text = text_of(asked.path.read_bytes())
    assert said in text
    assert "As of: June 30, 2024" in text
    assert told(screen) == f"Written to {asked.path}"


@pytest.mark.parametrize("name", ["export", "dossier", "exhibit"])
def test_a_place_that_cannot_be_written_is_told_in_the_window(screen, asked, tmp_path, name):
    asked.path = tmp_path / "no" / "such" / f"x.{'csv' if name == 'export' else 'pdf'}"
    if name != "export":
        screen.open("CN")
    screen.act(name)
    screen.eventually(lambda: screen.text("Trouble"))
    assert "cannot be written" in screen.text("Trouble")
    asked.path = None
    screen.act(name)
    assert screen.text("Trouble") == ""


def test_a_time_line_of_the_united_states_is_refused_with_a_reason(screen, asked, tmp_path):
    asked.path = tmp_path / "us.pdf"
    screen.open("US")
    screen.act("exhibit")
    screen.eventually(lambda: screen.text("Trouble"))
    assert "not about the United States" in screen.text("Trouble")
    assert not asked.path.exists()


def test_a_document_that_is_cancelled_leaves_no_file(screen, asked, tmp_path):
    asked.path = tmp_path / "cn.pdf"
    screen.open("CN")
    cancelled = []

    def cancel_as_soon_as_it_is_offered():
        long_jobs = [errand for errand in screen.desk.errands if errand.title]
        if long_jobs and not cancelled:
            cancelled.append(long_jobs[0].title)
            screen.click("Cancel")

    screen.desk.moved.connect(cancel_as_soon_as_it_is_offered)
    screen.act("dossier")
    assert cancelled == ["Making the dossier"]
    assert not asked.path.exists()
    assert told(screen) == ""


KINDS = Saving("Save", "x", (("CSV", ".csv"), ("Excel", ".xlsx")))


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("a", 0, "a.csv"),
        ("a", 1, "a.xlsx"),
        ("a.XLSX", 0, "a.XLSX"),
        ("a.csv", 1, "a.csv"),
        ("Exhibit 1.a", 0, "Exhibit 1.a.csv"),
    ],
)
def test_a_name_without_an_ending_gets_that_of_the_kind_chosen(tmp_path, typed, kind, name):
    assert with_ending(tmp_path / typed, KINDS, kind) == tmp_path / name
