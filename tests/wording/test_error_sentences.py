"""What a person is told when something cannot be."""

import ast
import string
from pathlib import Path

import pytest

import caseapp
from caseapp.errors import CaseappError, Refused, Trouble
from caseapp.language.faults import FaultKind
from caseapp.wording import errors
from caseapp.wording.errors import sentence
from caseapp.wording.quoting import SHOWN

SOURCE = Path(caseapp.__file__).parent
THINGS = ("claim", "source", "disagreement", "assessment")


def literals(node):
    """The texts an expression can be; a varying part stands as *."""
    match node:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp(body=body, orelse=other):
            return literals(body) | literals(other)
        case ast.JoinedStr(values=parts):
            return {"".join(p.value if isinstance(p, ast.Constant) else "*" for p in parts)}
        case _:
            return set()


def raised():
    """Every code raised in the program, with the names of its values."""
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Refused", "Trouble"):
                for code in literals(node.args[0]):
                    yield code, {keyword.arg for keyword in node.keywords}


def codes_of(code):
    """The codes that a text with a varying part stands for."""
    if code.startswith("*_"):
        return {f"reference{code[1:]}"}
    if code == "unknown_*":
        return {f"unknown_{thing}" for thing in THINGS}
    if code == "message_*":
        return {f"message_{kind}" for kind in FaultKind}
    assert "*" not in code
    return {code}


RAISED = {code: values for text, values in raised() for code in codes_of(text)}
SENTENCES = errors._sentences()


def test_the_search_for_codes_finds_them():
    known = {"date_not_understood", "disk_full", "file_unwritable", "reference_locked"}
    assert known <= RAISED.keys()


@pytest.mark.parametrize("code", sorted(RAISED))
def test_every_error_has_a_sentence_and_every_value_it_needs(code):
    assert code in SENTENCES
    needed = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
    assert needed <= RAISED[code]


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_sentence_ends_and_speaks_to_a_person(code):
    said = sentence(Refused(code))
    assert said[0].isupper() or said[0] == "“"
    assert said.endswith(".")
    assert "Traceback" not in said
    assert "\n" not in said


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_trouble_says_what_is_safe_or_what_to_do(code):
    said = SENTENCES[code].lower()
    told = (
        "safe",
        "nothing",
        "not changed",
        "is whole",
        "choose",
        "use ",
        "write",
        "give ",
        "start ",
    )
    assert any(word in said for word in told)


def test_a_value_from_outside_is_quoted_short_and_harmless():
    said = sentence(Refused("unknown_country", given="\x1b[31m\u202eCN\n\0" + "x" * 1000))
    assert all(letter.isprintable() for letter in said)
    assert "\N{REPLACEMENT CHARACTER}" in said
    assert len(said) < SHOWN + 300


def test_braces_in_a_value_are_told_as_they_are():
    said = sentence(Refused("unknown_country", given="{given.__class__} {0}"))
    assert "“{given.__class__} {0}”" in said


def test_a_code_nobody_wrote_a_sentence_for_is_still_told():
    assert "no_such_code" in sentence(Trouble("no_such_code"))


def test_an_error_shows_its_code_and_values_to_developers():
    assert str(CaseappError("x", path="a")) == "x(path='a')"
