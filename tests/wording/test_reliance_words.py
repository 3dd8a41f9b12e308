"""What would be left without a source, in sentences."""

from made_up import assessment, claim, disagreement, source

from caseapp.domain.reliance import without
from caseapp.wording.reliance import footing, sentences
from caseapp.wording.sources import countries, on_sheets, published, witness

WIRE = {"same_story": "wire"}


def told(taken, claims, *sources, **judged):
    known = {each.id: each for each in sources}
    left = without(taken, claims, known, **judged)
    return sentences(left, len(left.claims))


def test_where_a_copy_stays_it_is_said_that_nothing_would_change_and_why():
    copies = (source("a", **WIRE), source("b", **WIRE))
    assert told(["a"], [claim(sources=("a", "b"))], *copies) == [
        "Nothing would change: a copy of the same story stays. It is one witness."
    ]


def test_what_falls_is_counted_and_what_could_not_be_printed_is_said():
    assert told(["post"], [claim("x"), claim("y")], source()) == [
        "2 claims would have no source left.",
        "2 claims that may go on a sheet now could not be printed any more.",
    ]


def test_a_judgement_that_falls_is_named():
    said = told(["post"], [claim("x")], source(), assessments=[assessment(claims_for=("x",))])
    assert said[-1] == (
        "France, judged “Limited” on evidence of October 2, 2026: the 1 claim for it would have"
        " no source left. The judgement would rest on nothing."
    )


def test_a_judgement_that_loses_some_says_how_many_of_how_many():
    judged = assessment(claims_for=("x", "y"), claims_against=("z",))
    claims = [claim("x"), claim("y", sources=("b",)), claim("z")]
    said = told(["post"], claims, source(), source("b"), assessments=[judged])
    assert said[-1].endswith(
        ": 1 of 2 claims for it would have no source left."
        " 1 claim against it would have no source left."
    )


def test_a_disagreement_that_would_be_seen_no_more_is_told():
    sides = [claim("x"), claim("y", sources=("b",))]
    said = told(["post"], sides, source(), source("b"), disagreements=[disagreement("x", "y")])
    assert said[-1] == "1 disagreement would lose a side and would not be seen any more."


def test_where_nothing_rests_it_is_said():
    assert told(["post"], [], source()) == ["No claim rests on it: nothing would change."]


def test_it_is_said_when_only_some_claims_were_looked_at():
    left = without(["post"], [claim()], {"post": source()})
    assert sentences(left, 25_000)[-1] == "Only the newest 1 of 25,000 claims were looked at."


def test_a_claim_says_from_how_many_sources_to_how_many_it_would_come():
    known = {each.id: each for each in (source("a"), source("b"), source("c"))}
    (left,) = without(["a"], [claim(sources=("a", "b", "c"))], known).claims
    assert footing(left) == "2 independent sources left of 3"


def test_a_missing_date_and_a_date_from_elsewhere_are_said():
    assert published(source(published=None)) == "no date"
    assert published(source(dated_in_text=False)) == "October 5, 2026, not in the text itself"
    assert on_sheets(source(published=None)) == "Not on sheets: nobody knows when it was published."
    assert on_sheets(source()) == "May stand on a sheet"


def test_copies_of_one_story_are_called_one_witness():
    assert witness(5) == "One story, 5 copies: one witness"


def test_the_united_states_is_named_only_where_it_stands_alone():
    assert countries(["CN", "US"]) == "China"
    assert countries(["US"]) == "United States"
