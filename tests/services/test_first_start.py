"""The first start: the starter knowledge comes whole, once, or not at all."""

from datetime import UTC, timedelta

import pytest
from made_up import NOON

from caseapp.domain.packs import Pack
from caseapp.errors import Refused, Trouble
from caseapp.packs.reading import read_pack
from caseapp.places import resources
from caseapp.services.countries import list_countries, show_country
from caseapp.services.moments import Moment, moment
from caseapp.services.workspace import open_workspace


def counts(workspace):
    with workspace.reference.reading() as unit:
        claims = unit.claims.counts(None)
        return claims, unit.packs.applied(), len(unit.assessments.all(None))


def test_the_starter_pack_has_its_81_sources_and_202_claims():
    pack = read_pack(resources() / "starter")
    assert (len(pack.sources), len(pack.claims)) == (81, 202)
    assert (len(pack.disagreements), len(pack.assessments)) == (34, 17)


def test_every_source_and_claim_of_the_starter_pack_is_loaded(starter):
    pack = read_pack(resources() / "starter")
    with starter.reference.reading() as unit:
        sources = unit.sources.get([source.id for source in pack.sources], None)
        stored = {
            claim.id for code in _countries(pack) for claim in unit.claims.of_country(code, None)
        }
        assessments = unit.assessments.all(None)
    assert len(sources) == 81
    assert stored == {claim.id for claim in pack.claims}
    assert {each.id for each in assessments} == {each.id for each in pack.assessments}


def _countries(pack: Pack):
    return {code for claim in pack.claims for code in claim.countries}


def test_what_was_loaded_is_stamped_with_the_hour_and_the_pack(starter, clock):
    with starter.reference.reading() as unit:
        (claim, *_) = unit.claims.of_country("CN", None)
        (applied,) = unit.packs.applied()
    assert claim.recorded.at == NOON.astimezone(UTC)
    assert claim.recorded.by == applied.name == "caseapp-starter"
    assert applied.applied_at == NOON.astimezone(UTC)


def test_a_second_start_loads_nothing_again(own_folder, clock):
    def later():
        return clock() + timedelta(days=1)

    with_first = open_workspace(own_folder, clock)
    before = counts(with_first)
    with_first.close()
    again = open_workspace(own_folder, later)
    after = counts(again)
    (claim, *_) = show_country(again, "CN", moment(later)).claims
    again.close()
    assert after == before
    assert claim.recorded.revision == 1


@pytest.fixture
def broken_pack(own_resources):
    """The starter pack with one bad row at its very end."""
    table = own_resources / "starter" / "visa_rules.csv"
    whole = table.read_text(encoding="utf-8")
    table.write_text(whole + "no-such-claim,CN,EC,visa_free,,,,,,press,,,\n", encoding="utf-8")
    return lambda: table.write_text(whole, encoding="utf-8")


def test_a_broken_pack_loads_nothing_and_the_next_start_with_a_whole_one_works(
    broken_pack, tmp_path, clock
):
    with pytest.raises(Refused) as refusal:
        open_workspace(tmp_path / "office", clock)
    assert refusal.value.code == "pack_row_broken"
    assert refusal.value.values["file"] == "visa_rules.csv"
    broken_pack()
    mended = open_workspace(tmp_path / "office", clock)
    claims, applied, _ = counts(mended)
    mended.close()
    assert claims["CN"] > 100
    assert len(applied) == 1


def test_a_missing_pack_is_refused_and_the_next_start_works(own_resources, tmp_path, clock):
    folder = own_resources / "starter"
    folder.rename(own_resources / "elsewhere")
    with pytest.raises(Refused) as refusal:
        open_workspace(tmp_path / "office", clock)
    assert refusal.value.code == "pack_broken"
    (own_resources / "elsewhere").rename(folder)
    open_workspace(tmp_path / "office", clock).close()


def test_a_start_that_fails_in_the_midst_of_loading_leaves_nothing_loaded(
    own_resources, tmp_path, clock
):
    """A clock that breaks between the reading of the pack and its writing."""

    def broken():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        open_workspace(tmp_path / "office", broken)
    workspace = open_workspace(tmp_path / "office", clock)
    assert len(counts(workspace)[1]) == 1
    workspace.close()


def test_where_no_folder_can_be_made_the_start_says_so(tmp_path, clock):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Trouble) as trouble:
        open_workspace(tmp_path / "file" / "office", clock)
    assert trouble.value.code == "data_dir_unwritable"


def test_a_damaged_knowledge_file_is_left_as_it_is(own_folder, clock):
    damaged = own_folder / "reference.db"
    damaged.write_bytes(b"no database" * 1000)
    with pytest.raises(Trouble) as trouble:
        open_workspace(own_folder, clock)
    assert trouble.value.code == "reference_damaged"
    assert damaged.read_bytes() == b"no database" * 1000


def test_the_day_before_the_first_start_knew_nothing_the_day_itself_everything(starter, clock):
    before = show_country(starter, "CN", moment(clock, known_on="2026-11-21"))
    assert (before.claims, before.assessments, before.disagreements) == ((), (), ())
    after = show_country(starter, "CN", moment(clock, known_on="2026-11-22"))
    assert after == show_country(starter, "CN", moment(clock))


def test_the_table_has_all_countries_by_name_each_with_its_judgement(starter, clock):
    rows = list_countries(starter, moment(clock))
    assert len(rows) == 249
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    judged = {row.code: row for row in rows if row.assessment}
    assert set(judged) == {"CN", "CO", "CU", "IN", "IR", "NI", "VE", "VN"}
    assert judged["CN"].stale
    assert judged["CN"].last_evidence.isoformat() == "2025-06-03"
    assert {row.code: row.claims for row in rows}["CN"] == 116


def test_on_a_day_before_its_start_the_program_shows_an_empty_table(starter, clock):
    rows = list_countries(starter, moment(clock, known_on="2026-11-21"))
    assert {(row.assessment, row.claims, row.last_evidence) for row in rows} == {(None, 0, None)}


def test_the_table_goes_back_in_time(starter):
    rows = list_countries(starter, Moment(moment(lambda: NOON, "2022-09").as_of))
    assert {row.code: row.assessment.level for row in rows if row.assessment} == {
        "CN": "suspended", "CU": "suspended", "VN": "limited",
    }  # fmt: skip
