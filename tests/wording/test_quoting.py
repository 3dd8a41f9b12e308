"""Somebody else's text among our words."""

import json

from caseapp.cli.machine_text import machine_text
from caseapp.wording.quoting import harmless, harmless_lines, on_one_line


def test_joiners_and_blanks_of_other_scripts_are_kept():
    text = "می\u200cخواهم 37\u202f000 中\u3000国 a\u00a0b"
    assert harmless(text) == text


def test_orders_to_a_terminal_become_gaps():
    gap = "\N{REPLACEMENT CHARACTER}"
    assert harmless("a\x1b[31m\u202eb\x9b\n") == f"a{gap}[31m{gap}b{gap}{gap}"
    assert harmless_lines("a\x07\nb\r\n") == f"a{gap}\nb{gap}\n"


def test_a_text_on_one_line_cannot_pass_for_a_line_of_ours():
    assert on_one_line("He said so.\n\n  Signed by Ana\u2028.") == "He said so. Signed by Ana ."


def test_machine_text_escapes_what_cannot_be_printed_and_reads_the_same():
    answer = {"a": '\x1b[31m\u202e\x9b\udcff中国 \\ "\n', "b": [1, None, True]}
    written = machine_text(answer)
    assert json.loads(written) == answer
    assert all(letter.isprintable() for letter in written.replace("\n", ""))
    assert "中国" in written
