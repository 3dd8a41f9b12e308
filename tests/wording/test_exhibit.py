"""The cited time line as a court reads it."""

import re
from dataclasses import replace

import pytest
from made_up import WHEN, claim, disagreement, source
from paper import pages, squeezed, text_of

from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.disagreements import DisagreementState
from caseapp.domain.exhibits import compiled
from caseapp.domain.knowledge import seen_from
from caseapp.domain.manuscripts import Entry, Heading, NewPage
from caseapp.errors import Refused
from caseapp.jobs import Watch
from caseapp.services.documents import make_document
from caseapp.services.moments import moment
from caseapp.wording.papers.exhibit import exhibit
from caseapp.wording.papers.making import exhibit_words
from caseapp.wording.papers.prepared import Prepared


@pytest.fixture
def worded(known, clock):
    def make(country, as_of=None, known_on=None, **wishes):
        prepared = Prepared(moment(clock, as_of, known_on), clock().date())
        return exhibit_words(known(country, as_of, known_on), prepared, **wishes)

    return make


def entries(manuscript):
    """The entries by their number."""
    return {p.marker: [x.text for x in p.lines] for p in manuscript.pieces if isinstance(p, Entry)}


def words(manuscript):
    return "\n".join(text for lines in entries(manuscript).values() for text in lines)


def printed(manuscript):
    return make_document(manuscript, Watch()).pdf


def of(clock, *claims, sources=(), disagreements=()):
    """A time line of made-up claims."""
    today = clock().date()
    by_id = {s.id: s for s in (source(), *sources)}
    knowledge = seen_from("FR", today, claims, by_id, (), disagreements)
    return exhibit(compiled(knowledge), Prepared(moment(clock), today))


def test_the_cover_says_what_it_is_and_leaves_room_for_a_name(worded):
    cover = squeezed(pages(printed(worded("CN")))[0].text)
    for said in (
        "RemovalpracticeofChina:citedtimeline",
        "Asof:November22,2026",
        "Preparedon:November22,2026",
        "Preparedby(name,office):",
        "Acompilationofpublishedreports",
        "Itisnolegalopinionandnoforecast.",
        "Whatisnotincluded,andwhy",
    ):
        assert said in cover


def test_it_never_says_that_somebody_is_safe_or_should_refuse(worded):
    for country in ("CN", "VE", "CU", "IN", "KH"):
        text = text_of(printed(worded(country))).lower()
        assert not re.search(r"\byou\b|\bis safe\b|should refuse|must be released", text)


def test_every_entry_has_a_date_a_sentence_and_a_numbered_source(worded):
    found = entries(worded("CN"))
    numbered = {marker: lines for marker, lines in found.items() if re.match(r"\d", marker)}
    assert len(numbered) > 30
    for lines in numbered.values():
        assert lines[0] != "Date not known"
        assert lines[1].endswith(".")
        assert any(re.match(r"Sources: \[S\d+", line) for line in lines)


def test_every_source_that_is_named_is_in_the_list(worded):
    manuscript = worded("CN")
    listed = {marker for marker in entries(manuscript) if marker.startswith("[S")}
    named = {f"[{number}]" for number in re.findall(r"\[(S\d+)", words(manuscript))}
    assert named == listed
    sides = [line for lines in entries(manuscript).values() for line in lines]
    not_entries = [line for line in sides if line.startswith("Not an entry here")]
    assert not_entries
    assert all("[S" in line for line in not_entries)


def test_every_disagreement_of_an_entry_is_named_there_and_listed(worded, known):
    found = entries(worded("CN"))
    listed = {marker for marker in found if re.fullmatch(r"D\d+", marker)}
    named = set(re.findall(r"Disagreement (D\d+) with", words(worded("CN"))))
    assert named == listed
    compiled_ids = {c.id for c in compiled(known("CN")).claims}
    touching = [d for d in known("CN").disagreements if compiled_ids & set(d.claims)]
    assert len(listed) == len(touching)


def test_a_half_known_date_stands_in_words(worded):
    heads = [lines[0] for lines in entries(worded("CN")).values()]
    assert any(head.startswith("June 29 or 30, 2024") for head in heads)
    assert any(head.startswith("Between about November 2023 and March 30, 2024") for head in heads)


def test_a_copy_is_told_as_the_same_story(worded):
    copies = [line for line in words(worded("CN")).splitlines() if "same story as [S" in line]
    assert copies


def test_a_date_that_is_not_in_the_text_is_told_with_where_it_comes_from(worded):
    assert "not in the text itself; worked out: external identification" in words(worded("CN"))


def test_a_source_without_a_date_is_listed_as_one(worded):
    assert "No date found" in words(worded("CN"))


def test_what_rests_on_a_text_without_a_date_stands_in_the_appendix(worded):
    manuscript = worded("CN")
    titles = [p.text for p in manuscript.pieces if isinstance(p, Heading)]
    assert "Appendix: not dated or not verified" in titles
    lines = next(x for m, x in entries(manuscript).items() if m == "A1.")
    assert any(line.startswith("Set apart: ") for line in lines)


def test_figures_of_people_met_at_a_border_are_no_removals(worded):
    heads = [lines[1] for m, lines in entries(worded("CN")).items() if re.match(r"\d", m)]
    assert not any("Border Patrol encounters" in head for head in heads)
    assert any("525 people" in head for head in heads)


def test_statements_are_taken_up_when_wished_for(worded):
    more = worded("CN", also=(ClaimKind.STATEMENT,))
    assert len(entries(more)) > len(entries(worded("CN")))


def test_from_a_day_on_what_ended_before_is_counted_on_the_cover(worded):
    since = printed(worded("CN", since="2024"))
    text = squeezed(text_of(since))
    assert "Periodcovered:January1,2024toNovember22,2026" in text
    assert "endedbeforetheperiodcovered:" in text
    assert "thehill-2022" not in text
    assert "ChinastoppedcooperatingwiththeUnitedStatesonremovalsinAugust2022" not in text


def test_a_beginning_after_the_day_asked_about_is_refused(worded):
    with pytest.raises(Refused, match="day_in_future"):
        worded("CN", as_of="2024-05-09", since="2025")
    with pytest.raises(Refused, match="date_not_understood"):
        worded("CN", since="soon")


def test_it_is_about_a_country_people_are_removed_to(worded):
    with pytest.raises(Refused, match="exhibit_about_us"):
        worded("US")


def test_on_an_earlier_day_what_came_later_is_not_in_it(worded):
    text = squeezed(text_of(printed(worded("CN", as_of="2024-05-09"))))
    assert "May9,2024" in text
    assert "took116peoplefromtheUnitedStates" not in text


def test_known_on_a_day_before_anything_was_recorded_it_says_so(worded):
    text = squeezed(text_of(printed(worded("CN", known_on="2026-11-21"))))
    assert "Nothingisrecordedforthistime.Thatdoesnotmeanthatnothinghappened." in text
    assert "Withwhatwasrecordedby:November21,2026" in text
    assert "[S1]isasource" in text


def test_a_country_with_nothing_has_a_cover_and_says_so(worded):
    manuscript = worded("FR")
    assert entries(manuscript) == {}
    assert make_document(manuscript, Watch()).pages == 2


def test_the_quotation_stands_with_its_place_and_in_its_own_script(clock):
    cited = claim(citations=(Citation("post", "page 3", "中国同意接收被遣返者"),))
    manuscript = of(clock, cited)
    assert "“中国同意接收被遣返者” [S1, page 3]" in words(manuscript)
    assert "中国同意接收被遣返者" in squeezed(text_of(printed(manuscript)))


def test_text_from_outside_is_printed_and_never_obeyed(clock):
    hostile = "<b>x</b> <a href='file:///etc/passwd'>y</a> & {0}"
    bad = source(title=hostile, publisher=hostile, url=hostile, note=hostile)
    cited = claim(summary=hostile, citations=(Citation("post", hostile, hostile),))
    pdf = printed(of(clock, cited, sources=(bad,)))
    assert squeezed(text_of(pdf)).count(squeezed(hostile)) >= 4
    assert b"/URI" not in pdf


def test_a_settled_disagreement_is_told_as_settled(clock):
    one, two = claim("a"), claim("b")
    settled = replace(disagreement("a", "b"), state=DisagreementState.SETTLED)
    said = words(of(clock, one, two, disagreements=(settled,)))
    assert "Disagreement D1 with no. 2: contradiction (settled)." in said
    assert "Disagreement D1 with no. 1: contradiction (settled)." in said


def test_a_side_that_is_not_known_here_is_told_to_be_missing(clock):
    said = words(of(clock, claim("a"), disagreements=(disagreement("a", "elsewhere"),)))
    assert "Disagreement D1 with what is no entry here: contradiction (not settled)." in said
    assert "Another side speaks of another country or of a later time." in said


def test_the_same_knowledge_gives_the_same_bytes(worded):
    assert printed(worded("VE")) == printed(worded("VE"))


def test_the_time_line_begins_on_a_page_of_its_own(worded):
    assert sum(isinstance(piece, NewPage) for piece in worded("CN").pieces) == 1
    assert pages(printed(worded("CN")))[1].text.splitlines()[1] == "Time line"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-10-05", "October 5, 2026 (the source carries its date)"),
        ("2026-10", "October 2026 (dated in the source; not known here to the day)"),
        ("2026-10-05~", "about October 5, 2026 (dated in the source; not known here to the day)"),
        ("2026-10-05/2026-10-09", "(dated in the source; not known here to the day)"),
    ],
)
def test_a_source_is_not_said_to_carry_a_day_that_is_not_known(clock, day, said):
    assert said in words(of(clock, claim(), sources=(source(published=WHEN(day)),)))
