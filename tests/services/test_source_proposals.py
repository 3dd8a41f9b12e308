"""Sources are proposed by words in any order or by id, and never more than a few."""

import pytest
from made_up import NOON
from store.reference_examples import a_source

from caseapp.services.search_index import build_index
from caseapp.services.source_proposals import MOST, propose_sources
from caseapp.services.workspace import open_workspace


@pytest.fixture
def many(own_folder, clock):
    workspace = open_workspace(own_folder, clock)
    with workspace.reference.writing() as unit:
        made = [a_source(f"zebra-{n:03}", title=f"Zebras flown {n}") for n in range(3 * MOST)]
        unit.sources.record(made, NOON, "Ana")
        build_index(unit)
    yield workspace
    workspace.close()


def proposed(workspace, text):
    return [source.id for source in propose_sources(workspace, text)]


def test_words_of_the_title_are_found_in_any_order(many):
    assert proposed(many, "flown zebras 7")[0].startswith("zebra-")


def test_an_id_and_the_beginning_of_one_are_proposed_first(many):
    assert proposed(many, "zebra-007") == ["zebra-007"]
    assert proposed(many, "zebra-00")[:3] == ["zebra-000", "zebra-001", "zebra-002"]


def test_only_a_few_are_proposed_however_many_there_are(many):
    assert len(proposed(many, "zebras")) == MOST


def test_nothing_is_proposed_for_nothing(many):
    assert proposed(many, "  ") == []
