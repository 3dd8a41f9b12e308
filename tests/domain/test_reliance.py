"""What would lose its footing without a source: copies of one story are one witness."""

from made_up import assessment, claim, disagreement, source

from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.reliance import Footing, without
from caseapp.domain.sources import Grade

WIRE = {"same_story": "wire"}


def among(*sources):
    return {each.id: each for each in sources}


def footing(told, sources, taken):
    (left,) = without(taken, [told], sources).claims
    return left.footing


def test_a_claim_on_one_source_has_none_left_without_it():
    (left,) = without(["post"], [claim()], among(source())).claims
    assert (left.footing, left.witnesses, left.left) == (Footing.BARE, 1, 0)
    assert left.leaves_sheets


def test_one_copy_of_a_story_can_go_and_nothing_changes():
    copies = among(source("a", **WIRE), source("b", **WIRE))
    left = without(["a"], [claim(sources=("a", "b"))], copies)
    assert left.changes_nothing
    assert (left.claims[0].footing, left.claims[0].witnesses) == (Footing.UNCHANGED, 1)


def test_without_all_copies_of_its_story_a_claim_has_no_source_left():
    copies = among(source("a", **WIRE), source("b", **WIRE))
    assert footing(claim(sources=("a", "b")), copies, ["a", "b"]) is Footing.BARE


def test_another_story_stays_a_witness_but_one_fewer():
    sources = among(source("a", **WIRE), source("b", **WIRE), source("c"))
    (left,) = without(["c"], [claim(sources=("a", "b", "c"))], sources).claims
    assert (left.footing, left.witnesses, left.left) == (Footing.FEWER, 2, 1)
    assert not left.leaves_sheets


def test_a_claim_that_loses_its_only_dated_source_can_be_printed_no_more():
    sources = among(source("a"), source("b", published=None))
    (left,) = without(["a"], [claim(sources=("a", "b"))], sources).claims
    assert (left.footing, left.leaves_sheets) == (Footing.UNCITABLE, True)


def test_what_was_never_printed_does_not_leave_the_sheets():
    told = claim(client_safe=False, why_not="It frightens and helps nobody.")
    (left,) = without(["post"], [told], among(source())).claims
    assert (left.footing, left.leaves_sheets) == (Footing.BARE, False)


def test_what_is_disputed_was_not_printed_and_does_not_leave_the_sheets():
    sides = [claim("x"), claim("y", sources=("other",))]
    sources = among(source(), source("other"))
    left = without(["post"], sides, sources, (), [disagreement("x", "y")])
    assert not left.leaving_sheets
    settled = disagreement("x", "y", state=DisagreementState.SETTLED)
    assert without(["post"], sides, sources, (), [settled]).leaving_sheets


def test_a_poorer_copy_that_stays_is_not_called_no_change():
    copies = among(source("a", grade=Grade.A, **WIRE), source("b", grade=Grade.C, **WIRE))
    told = claim(sources=("a", "b"))
    assert footing(told, copies, ["a"]) is Footing.POORER
    assert footing(told, copies, ["b"]) is Footing.UNCHANGED
    assert not without(["a"], [told], copies).changes_nothing


def test_a_source_that_is_not_known_is_no_witness():
    told = claim(sources=("post", "withdrawn"))
    assert footing(told, among(source()), ["post"]) is Footing.BARE
    assert without(["withdrawn"], [told], among(source())).claims == ()


def test_claims_that_do_not_cite_it_are_not_spoken_of():
    sources = among(source(), source("other"))
    left = without(["post"], [claim("x"), claim("y", sources=("other",))], sources)
    assert [each.claim.id for each in left.claims] == ["x"]


def test_the_worst_comes_first():
    sources = among(source("a"), source("b"))
    left = without(["a"], [claim("x", sources=("a", "b")), claim("y", sources=("a",))], sources)
    assert [each.footing for each in left.claims] == [Footing.BARE, Footing.FEWER]


def test_a_judgement_falls_when_no_claim_for_it_has_a_source_left():
    judged = assessment(claims_for=("x", "y"))
    left = without(["post"], [claim("x"), claim("y")], among(source()), [judged])
    (fallen,) = left.assessments
    assert (fallen.falls, fallen.lost, fallen.left) == (True, ("x", "y"), ())


def test_a_judgement_that_loses_some_claims_says_which_and_what_stays():
    judged = assessment(claims_for=("x", "y", "z"), claims_against=("v",))
    sources = among(source("a"), source("b"))
    told = [
        claim("x", sources=("a",)),
        claim("y", sources=("a", "b")),
        claim("z", sources=("b",)),
        claim("v", sources=("a",)),
    ]
    (left,) = without(["a"], told, sources, [judged]).assessments
    assert (left.falls, left.lost, left.weaker) == (False, ("x",), ("y",))
    assert (left.left, left.lost_against) == (("y", "z"), ("v",))


def test_a_judgement_that_stood_on_nothing_before_does_not_fall_now():
    judged = assessment(claims_for=("gone",), claims_against=("x",))
    (left,) = without(["post"], [claim("x")], among(source()), [judged]).assessments
    assert not left.falls


def test_a_judgement_whose_claims_lose_only_a_copy_is_not_spoken_of():
    copies = among(source("a", **WIRE), source("b", **WIRE))
    judged = assessment(claims_for=("x",))
    assert without(["a"], [claim("x", sources=("a", "b"))], copies, [judged]).assessments == ()


def test_a_disagreement_that_loses_a_side_would_be_seen_no_more():
    sides = [claim("x"), claim("y", sources=("other",))]
    sources = among(source(), source("other"))
    (left,) = without(["post"], sides, sources, (), [disagreement("x", "y")]).disagreements
    assert (left.lost, left.left) == (("x",), ("y",))


def test_where_nothing_rests_nothing_changes():
    left = without(["post"], [], among(source()))
    assert left.changes_nothing
    assert left.claims == ()
