"""A correction: what was said, what is said now, and no more than that."""

from datetime import date

import pytest
from made_up import WHEN, assessment, claim, source
from paper import page_count, squeezed
from tagged import Paper as Heard

from caseapp.briefing.correcting import correct
from caseapp.domain.corrections import Corrected, Correction, CorrectionOrder, Verdict
from caseapp.domain.knowledge import seen_from
from caseapp.domain.office import Contact, Office
from caseapp.domain.sheets import Country, Edition, Paper, SpokenStatement, Statement
from caseapp.errors import Refused
from caseapp.language.languages import LANGUAGES, language
from caseapp.language.voice import voice

DAY = date(2026, 11, 22)
TAGS = [each.tag for each in LANGUAGES]
KNOWLEDGE = seen_from("FR", DAY, [claim()], {"post": source()}, [assessment(signed_by=None)], [])
OFFICE = Office("Harbor Legal Aid", None, (), Contact("1-800-555-0100", None, DAY))


def event(name, when):
    values = {"country": Country("FR"), "when": WHEN(when)}
    return Statement(f"event.{name}", values, ("fr-1",), ("post",))


def printed(statement, tag):
    return SpokenStatement(statement, voice(language(tag)).statement(statement))


def correction(tag="en", *verdicts):
    old, new = event("suspended", "2022"), event("resumed", "2026-10-02")
    gone, same = event("refused", "2023"), event("agreed", "2021")
    items = {
        Verdict.HOLDS: Corrected(Verdict.HOLDS, printed(same, tag), same),
        Verdict.CHANGED: Corrected(Verdict.CHANGED, printed(old, tag), new),
        Verdict.WITHDRAWN: Corrected(Verdict.WITHDRAWN, printed(gone, tag), None),
        Verdict.ADDED: Corrected(Verdict.ADDED, None, event("agreed", "2026-10")),
    }
    chosen = tuple(items[each] for each in verdicts or Verdict)
    return Correction("FR-0000-0000", "FR", tag, date(2026, 5, 2), DAY, chosen)


def paper(given, edition="standard", office=OFFICE):
    return correct(given, CorrectionOrder(Edition(edition), Paper.LETTER), KNOWLEDGE, office)


@pytest.mark.parametrize("tag", TAGS)
def test_it_says_what_became_of_each_statement_under_its_heading(tag):
    made = paper(correction(tag))
    assert made.pages == page_count(made.data) == 1
    heard, say = squeezed(Heard(made.data).text), voice(language(tag)).say
    at = 0
    for heading in ("changed", "withdrawn", "added", "holds"):
        found = heard.find(squeezed(say(f"correction.{heading}")), at)
        assert found > at
        at = found
    old = voice(language(tag)).statement(event("suspended", "2022"))
    new = voice(language(tag)).statement(event("resumed", "2026-10-02"))
    assert squeezed(say("correction.before", sentence=old)) in heard
    assert squeezed(say("correction.now", sentence=f"{new} [1]")) in heard


def test_it_carries_its_notices_the_office_no_promise_and_the_code_of_the_old_sheet():
    made = paper(correction("es"))
    heard = Heard(made.data)
    text = squeezed(heard.text)
    for words in (
        "BORRADOR. Nadie en esta oficina",
        "DRAFT. No reader of this language",
        "1-800-555-0100",
        voice(language("es")).say("answer.no_promise"),
        voice(language("es")).say("correction.use_new"),
    ):
        assert squeezed(words) in text
    assert [each.alt for each in heard.find("Figure")] == ["CASEAPP:FR-0000-0000"]


def test_it_reprints_no_general_information():
    text = squeezed(Heard(paper(correction()).data).text)
    for message in ("meaning.detention", "steps.truth", "dates.final"):
        assert squeezed(voice(language("en")).say(message)) not in text


def test_where_all_holds_there_is_nothing_to_correct():
    with pytest.raises(Refused) as refused:
        paper(correction("en", Verdict.HOLDS))
    assert refused.value.code == "nothing_to_correct"


def test_a_sheet_that_lacks_only_what_is_new_is_not_called_wrong():
    text = paper(correction("en", Verdict.HOLDS, Verdict.ADDED), "text").data.decode()
    assert "not right any more" not in text
    assert "What is new?" in text


def test_what_still_holds_gives_way_to_what_does_not():
    many = correction("en", *[Verdict.CHANGED] * 14, *[Verdict.HOLDS] * 40)
    made = paper(many)
    text = squeezed(Heard(made.data).text)
    assert made.pages == 2
    assert squeezed("What is still as it was?") not in text
    assert text.count(squeezed("Now we say:")) == 14


def test_however_much_changed_all_of_it_is_told():
    made = paper(correction("en", *[Verdict.CHANGED] * 60))
    assert squeezed(Heard(made.data).text).count(squeezed("Now we say:")) == 60


@pytest.mark.parametrize("edition", ["standard", "large-print", "text", "wallet-card", "twin"])
def test_the_same_correction_is_the_same_to_the_byte(edition):
    one, other = paper(correction("en"), edition), paper(correction("en"), edition)
    assert one == other
    assert one.suffix == (".txt" if edition == "text" else ".pdf")
