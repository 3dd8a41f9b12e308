"""What is said about visa rules: every value has its words, and no word is advice to go."""

import ast
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from advice import ADVICE
from made_up import WHEN, visa_claim
from visa_world import claims_of

import caseapp
from caseapp.domain.claims import Certainty
from caseapp.domain.details import Requirement, RuleBasis
from caseapp.domain.visa_changes import VisaChangeKind
from caseapp.domain.visa_reach import Reach
from caseapp.domain.visas import visa_on
from caseapp.wording import visas

PACKAGE = Path(caseapp.__file__).parent
SPEAKING = [
    *(PACKAGE / "ui" / "pages" / "visas").glob("*.py"),
    *(PACKAGE / "cli").glob("visa*.py"),
    PACKAGE / "cli" / "arguments.py",
    PACKAGE / "wording" / "visas.py",
    PACKAGE / "wording" / "errors_visas.py",
]


def messages():
    """Every message that the page and the command can say, with where it stands."""
    for path in SPEAKING:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id in ("_", "ngettext", "pgettext"):
                for part in node.args:
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield path.name, part.value


def test_there_are_messages_to_judge():
    assert len({text for _place, text in messages()}) > 80


@pytest.mark.parametrize("advice", ADVICE)
def test_no_message_of_the_page_or_the_command_advises_how_to_travel(advice):
    found = [(place, text) for place, text in messages() if re.search(advice, text, re.IGNORECASE)]
    assert found == []


def test_reach_is_told_with_who_may_decide_otherwise_and_whom_to_ask_first():
    said = visas.reach_caution()
    for words in (
        "By the rules known here",
        "border officer",
        "airline",
        "transit country",
        "ask a lawyer before travelling",
        "leaving the United States can have consequences for a case",
    ):
        assert words in said


def test_a_data_set_is_called_a_lead_and_no_law():
    assert "lead" in visas.basis(RuleBasis.DATASET)
    assert "a lead, not law" in visas.caution()
    assert "does not mean that there is none" in visas.caution()


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (RuleBasis, visas.basis),
        (Reach, visas.reach),
        (Reach, visas.reach_cell),
        (VisaChangeKind, visas.change),
        ((True, False, None), visas.could_reach),
    ],
)
def test_every_value_has_a_name_of_its_own(values, name):
    names = [name(value) for value in values]
    assert all(names)
    assert len(set(names)) == len(names)


def test_the_unknown_is_told_neither_as_could_nor_as_could_not():
    for said in (visas.reach_cell(Reach.NOT_KNOWN), visas.could_reach(None)):
        assert said.lower() == "not known"


def test_what_is_not_known_on_either_day_is_not_told_as_unchanged():
    said = visas.compared(10, [VisaChangeKind.CHANGED], 4)
    assert said == (
        "10 pairs compared. Changed: 1. No rule known on either day: 4;"
        " whether anything changed is not known."
    )
    assert "not known" not in visas.compared(10, [], 0)


@pytest.mark.parametrize("certainty", [Certainty.HEDGED, Certainty.DISPUTED])
def test_a_rule_that_its_own_source_doubts_is_never_told_without_the_doubt(certainty):
    told = replace(visa_claim(when=WHEN("2024")), certainty=certainty)
    answer = visa_on([told], "FR", "BR", date(2025, 1, 1))
    for said in (
        visas.requirement(answer, disputed=False),
        visas.asked(answer, disputed=True),
        visas.held(answer),
        " ".join(visas.grounds(answer)),
    ):
        assert "doubt" in said


def test_a_rule_that_may_have_begun_and_one_that_speaks_against_it_are_told():
    seen = [(date(2024, 1, 1), "90"), (date(2024, 3, 1), "visa required")]
    between = visa_on(claims_of("FR", "BR", seen), "FR", "BR", date(2024, 2, 1))
    assert visas.requirement(between, disputed=False) == "No visa needed, perhaps: Visa required"
    law = visa_claim("law", WHEN("2024-02-01"), requirement=Requirement.NO_ADMISSION)
    against = visa_on([law, *claims_of("FR", "BR", seen)], "FR", "BR", date(2024, 5, 1))
    assert any("On record too: Visa required" in text for text in visas.grounds(against))
