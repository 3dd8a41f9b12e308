"""What a sheet leaves out: by choice, or by one rule for want of room; and that it says so."""

import pytest
from made_up import WHEN

from caseapp.briefing.contents import contents
from caseapp.briefing.editions import PLANS
from caseapp.briefing.fitting import fitting
from caseapp.briefing.narrowing import chosen, named
from caseapp.briefing.topics import GIVING_WAY, giving_way, topic_of
from caseapp.domain.sheets import Edition, LeftOut, LeftOutFor, Listed, Statement, Topic
from caseapp.errors import Refused

ALWAYS = ("answer", "unknown", "disagreement", "steps", "help")


def groups(said):
    return {statement.message.partition(".")[0] for statement in said.statements}


def all_heights(most):
    """Fits whatever has no more statements than so many, and notes what was tried."""
    tried = []

    def fits(said, stage):
        tried.append((len(said.statements), stage))
        return len(said.statements) <= most

    return fits, tried


@pytest.mark.parametrize("topic", Topic)
def test_each_topic_can_be_left_out_and_is_named_then(known, topic):
    said = contents(known("CN"))
    less = named(chosen(said, [topic]))
    told = [s for s in said.statements if topic_of(s) is topic]
    count = len(said.sources) if topic is Topic.SOURCES else len(told)
    assert not [s for s in less.statements if topic_of(s) is topic]
    assert bool(less.sources) == (topic is not Topic.SOURCES)
    if not count:
        assert less == said
        return
    assert less.left_out == (LeftOut(topic, LeftOutFor.CHOICE, count),)
    (more,) = (s for s in less.statements if s.message == "more.ask")
    assert more.values == {"topics": Listed((f"topic.{topic}",))}
    assert set(ALWAYS) <= groups(less)


def test_without_all_topics_what_always_stands_still_stands(known):
    less = named(chosen(contents(known("CN")), list(Topic)))
    assert groups(less) == {*ALWAYS, "notice", "more"}
    assert {"heading.changes", "heading.known"}.isdisjoint(s.heading for s in less.sections)


def test_sources_that_only_stood_behind_what_is_left_out_go_with_it(known):
    said = contents(known("CN"))
    less = chosen(said, [Topic.VISAS])
    cited = {source for s in less.statements for source in s.sources}
    assert {line.id for line in less.sources} == cited
    assert [line.number for line in less.sources] == list(range(1, len(cited) + 1))
    assert len(less.sources) < len(said.sources)


def test_nothing_is_left_out_of_a_sheet_with_room_and_nothing_is_said_of_more(known):
    fits, tried = all_heights(1000)
    said, stage = fitting(contents(known("CN")), PLANS[Edition.TWIN], fits)
    assert said.left_out == ()
    assert "more.ask" not in {s.message for s in said.statements}
    assert stage == PLANS[Edition.TWIN].stages[0]
    assert len(tried) == 1


def test_topics_give_way_in_one_order_and_older_flights_before_all(known):
    going = giving_way(contents(known("CN")))
    assert [topic_of(s) for s in going] == [
        Topic.FLIGHTS,
        *sorted((topic_of(s) for s in going[1:-3]), key=GIVING_WAY.index),
        Topic.FLIGHTS,
        Topic.CHANGES,
        Topic.CHANGES,
    ]
    assert going[0].values["when"] < going[-4].values["when"]
    assert going[-2].values["when"] == WHEN("2022-08-05")


@pytest.mark.parametrize("room", range(32, 44))
def test_what_is_about_the_reader_and_all_doubt_stay_however_little_room_there_is(known, room):
    everything = contents(known("CN"))
    fits, tried = all_heights(room)
    said, _stage = fitting(everything, PLANS[Edition.STANDARD], fits)
    assert len(said.statements) <= room
    kept = [s for s in everything.statements if topic_of(s) not in GIVING_WAY]
    told = [s for s in said.statements if topic_of(s) not in GIVING_WAY]
    assert [s for s in told if s.message != "more.ask"] == kept
    assert len(tried) <= 20
    gone = [s for s in giving_way(everything) if id(s) not in {id(t) for t in said.statements}]
    assert gone == list(giving_way(everything)[: len(gone)])
    assert sum(left.count for left in said.left_out if left.topic is not Topic.SOURCES) == len(gone)


def test_where_not_even_that_fits_the_sheet_is_refused(known):
    with pytest.raises(Refused) as refused:
        fitting(contents(known("CN")), PLANS[Edition.STANDARD], lambda _said, _stage: False)
    assert refused.value.code == "sheet_does_not_fit"


def test_every_topic_of_a_statement_has_a_name_to_print(known):
    from caseapp.language.languages import LANGUAGES
    from caseapp.language.voice import voice

    statement = Statement("more.ask", {"topics": Listed(tuple(f"topic.{t}" for t in Topic))})
    for language in LANGUAGES:
        text = voice(language).statement(statement)
        assert all(voice(language).say(f"topic.{t}") in text for t in Topic)
