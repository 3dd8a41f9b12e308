"""What the command line says when something cannot be: one sentence, on stderr alone."""

import pytest

from caseapp.language.languages import LANGUAGES

READING = [
    ("country", "CN", "--as-of", "2024-02-30"),
    ("country", "CN", "--as-of", "recently"),
    ("country", "CN", "--as-of", "06/07/2024"),
    ("country", "CN", "--as-of", "last Saturday"),
    ("country", "CN", "--as-of", "2015 or 2019"),
    ("country", "CN", "--as-of", "Sunday, June 29, 2024"),
    ("country", "CN", "--as-of", "next week"),
    ("country", "CN", "--known-on", "tomorrow"),
    ("country", "CN", "--as-of", "2027"),
    ("country", "CN", "--as-of", "2024-03/2024-02"),
    ("country", "CN", "--as-of", "\u0662\u0660\u0662\u0664"),
    ("country", "CN", "--as-of", "9" * 5000),
    ("country", "CN", "--known-on", "2024-02-30"),
    ("country", "CN", "--known-on", "9999-12-31"),
    ("country", "XX"),
    ("country", ""),
    ("country", "ß"),
    ("country", "\x1b[31mCN\x00\u202e\udcff"),
    ("country", "中国" * 500),
    ("visa", "--passport", "XX", "--destination", "EC"),
    ("visa", "--passport", "CN", "--destination", "\x07"),
    ("visa", "--passport", "CN", "--destination", "EC", "--on", "2024-13"),
    ("sheet", "XX", "--language", "en", "-o", "x.pdf"),
    ("sheet", "CN", "--language", "tlh", "-o", "x.pdf"),
    ("sheet", "CN", "--language", "\u202een", "-o", "x.pdf"),
    ("sheet", "CN", "--language", "en", "-o", "x.pdf", "--as-of", "2030"),
    ("sheet", "CN", "--language", "en", "-o", "x.pdf", "--as-of", "2024-02-30"),
]


@pytest.mark.parametrize("words", READING, ids=lambda words: ascii(" ".join(words))[:60])
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_refusal_is_one_plain_sentence_and_nothing_else(
    typed, words, form, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    ended = typed(*words, "--format", form)
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.startswith("caseapp: ")
    assert ended.err.endswith(".\n")
    assert ended.err.count("\n") == 1
    assert ended.err[:-1].isprintable()
    assert len(ended.err) < 600
    assert not (tmp_path / "x.pdf").exists()


def test_a_language_without_sheets_is_answered_with_those_that_have_them(typed):
    err = typed("sheet", "CN", "--language", "tlh", "-o", "x.pdf").err
    assert all(f"{each.tag} ({each.autonym})" in err for each in LANGUAGES)


def test_a_day_that_does_not_exist_is_named_with_the_way_to_write_dates(typed):
    err = typed("country", "CN", "--as-of", "2024-02-30").err
    assert "“2024-02-30” names a day that does not exist" in err
    assert "2024-06-29/2024-06-30" in err


@pytest.mark.parametrize(
    "words",
    [
        ("country",),
        ("country", "CN", "--format", "xml"),
        ("nonsense",),
        ("search",),
        ("visa",),
        ("visa", "--destination", "EC", "--reach"),
        ("visa", "--passport", "CN", "--destination", "EC", "--reach"),
        ("visa", "--passport", "CN", "--reach", "--between", "2024", "2025"),
        ("visa", "--passport", "CN", "--between", "2024"),
        ("visa", "--passport", "CN", "--on", "2024", "--between", "2024", "2025"),
        ("sheet", "CN"),
        ("sheet", "CN", "--language", "en", "-o", "x.pdf", "--paper", "a5"),
        ("sheet", "CN", "--language", "en", "-o", "x.pdf", "--edition", "tiny"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_status_2_and_prints_no_answer(typed, words):
    ended = typed(*words)
    assert (ended.status, ended.out) == (2, "")
    assert "usage: caseapp" in ended.err


def test_a_damaged_knowledge_file_is_named_and_left_alone(typed, own_folder):
    damaged = own_folder / "reference.db"
    content = damaged.read_bytes()[:5000]
    damaged.write_bytes(content)
    for words in (
        ("country", "CN"),
        ("search", "x"),
        ("sheet", "CN", "--language", "en", "-o", "x"),
    ):
        ended = typed(*words)
        assert (ended.status, ended.out) == (1, "")
        assert "is damaged or is not Caseapp's" in ended.err
        assert str(damaged)[:100] in ended.err
    assert damaged.read_bytes() == content


def test_a_file_that_is_not_ours_is_left_alone(typed, own_folder):
    (own_folder / "reference.db").write_text("my diary", encoding="utf-8")
    ended = typed("country", "CN")
    assert (ended.status, ended.out) == (1, "")
    assert (own_folder / "reference.db").read_text(encoding="utf-8") == "my diary"


def test_a_data_folder_that_cannot_be_is_named(typed, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    ended = typed("country", "CN", data_dir=tmp_path / "file" / "office")
    assert (ended.status, ended.out) == (1, "")
    assert "cannot write in" in ended.err
    assert typed("country", "CN", data_dir=tmp_path / "file" / "\udcff").status == 1


def test_a_broken_starter_pack_is_told(typed, own_resources, tmp_path):
    (own_resources / "starter" / "claims.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    ended = typed("country", "CN", data_dir=tmp_path / "new")
    assert (ended.status, ended.out) == (1, "")
    assert "claims.csv" in ended.err


@pytest.mark.parametrize(
    "text", ["\x1b[31m\x07", "\udcff\udcfe", "'; DROP TABLE claim; --", "NEAR(", "*"]
)
def test_search_takes_any_text(typed, text):
    for form in ("text", "json"):
        ended = typed("search", text, "--format", form)
        assert (ended.status, ended.err) == (0, "")
    assert ended.json["query"] == text


def test_an_answer_in_plain_form_never_sends_orders_to_the_terminal(typed):
    out = typed("search", "\x1b[31m\x07\u202e").out
    assert out[:-1].isprintable()
