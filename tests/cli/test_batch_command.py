"""A clinic day at the terminal."""

import pytest
from paper import page_count, text_of
from tagged import faults

LIST = """country,language,edition,copies
CN,zh-Hans,standard,12
VE,es,large-print,2
XX,en,standard,1
VN,vi,text,1
"""


@pytest.fixture
def day(tmp_path):
    """A list in a file."""

    def write(text=LIST):
        path = tmp_path / "day.csv"
        path.write_text(text, "utf-8")
        return path

    return write


def test_a_list_becomes_files_a_cover_list_and_a_report(typed, day, tmp_path):
    folder = tmp_path / "out"
    ended = typed("batch", day(), "-o", folder)
    assert ended.status == 1
    assert "Made 3 sheets" in ended.out
    assert "Line 4" in ended.out
    assert "XX" in ended.out
    names = sorted(each.name for each in folder.iterdir())
    assert [name.split("-")[0] for name in names] == ["CN", "VE", "VN", "cover"]
    cover = text_of((folder / "cover-list.pdf").read_bytes())
    listed = typed("sheet", "list", "--format", "json").json["sheets"]
    assert {each["sheet_id"] for each in listed} <= set(cover.split())
    assert sorted(each["copies"] for each in listed) == [1, 2, 12]


def test_a_list_without_a_fault_ends_well(typed, day, tmp_path):
    ended = typed("batch", day("country,language\nCN,en\n"), "-o", tmp_path / "out")
    assert (ended.status, ended.err) == (0, "")
    told = typed("batch", day(), "-o", tmp_path / "out", "--format", "json").json
    assert [each["line"] for each in told["made"]] == [2, 3, 5]
    assert [(each["line"], each["problem"]) for each in told["failed"]] == [(4, "unknown_country")]


@pytest.mark.parametrize("text", ["", "country\nCN\n", "country,language\n"])
def test_a_list_that_is_none_makes_nothing(typed, day, tmp_path, text):
    ended = typed("batch", day(text), "-o", tmp_path / "out")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_told(typed, day, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    ended = typed("batch", day(), "-o", tmp_path / "file" / "out")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.count("\n") == 1


def test_a_list_can_become_one_file_to_be_printed_in_one_go(typed, day, tmp_path):
    folder = tmp_path / "out"
    ended = typed("batch", day(), "-o", folder, "--together", "--format", "json")
    assert sorted(each.name for each in folder.iterdir()) == ["all-sheets.pdf", "cover-list.pdf"]
    made = ended.json["made"]
    assert [each["line"] for each in made] == [2, 3]
    assert [each["problem"] for each in ended.json["failed"]] == [
        "unknown_country",
        "text_without_pages",
    ]
    sides = sum(each["copies"] * (each["pages"] + each["pages"] % 2) for each in made)
    pdf = (folder / "all-sheets.pdf").read_bytes()
    assert page_count(pdf) == sides
    assert faults(pdf) == []
    text = text_of(pdf)
    assert text.count(made[0]["sheet_id"]) >= 12
