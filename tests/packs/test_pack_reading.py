"""A pack is read whole and as it stands, or not at all."""

import json
import time
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pack_examples import (
    ROWS,
    changed,
    csv_text,
    descriptor,
    with_row,
    without,
    write_pack,
)

from caseapp.domain.claims import DETAILS, Certainty, Citation
from caseapp.domain.dates import PartialDate
from caseapp.domain.details import FlightStop
from caseapp.domain.quantities import Part, Quantity, QuantityKind
from caseapp.domain.sources import Grade
from caseapp.errors import Refused
from caseapp.packs import folder as pack_folder
from caseapp.packs.layout import LAYOUT
from caseapp.packs.reading import read_pack
from caseapp.places import resources


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "pack"


def claims_of(pack):
    return {claim.id: claim for claim in pack.claims}


def refusal(folder):
    with pytest.raises(Refused) as refused:
        read_pack(folder)
    return refused.value


def test_a_pack_has_its_name_version_and_digest(folder):
    pack = read_pack(write_pack(folder))
    assert (pack.name, pack.version, len(pack.sha256)) == ("small", "1.0", 64)


def test_the_digest_changes_with_any_file(folder):
    first = read_pack(write_pack(folder)).sha256
    assert read_pack(write_pack(folder)).sha256 == first
    other = changed("sources", 0, "note", "another")
    assert read_pack(write_pack(folder, other)).sha256 != first


def test_sources_are_read(folder):
    first, second = read_pack(write_pack(folder)).sources
    assert first.published == PartialDate.parse("2024-07-02/2024-07-07")
    assert (first.title, first.note, first.dated_in_text) == (
        "A “title”, quoted",
        "two\nlines",
        False,
    )
    assert (second.publisher, second.published, second.grade) == (None, None, Grade.C)


def test_every_kind_of_claim_is_read(folder):
    claims = claims_of(read_pack(write_pack(folder)))
    assert {claim.kind for claim in claims.values()} == DETAILS.keys()
    for claim in claims.values():
        assert type(claim.details) is DETAILS[claim.kind]


def test_a_claim_has_all_that_belongs_to_it_in_order(folder):
    claim = claims_of(read_pack(write_pack(folder)))["event"]
    assert claim.countries == ("CN", "US")
    assert claim.when == PartialDate.parse("2024-05")
    assert claim.when.phrase == "this spring"
    assert claim.citations == (
        Citation("s1", "line 3", "its words", None),
        Citation("s2", None, None, "a note"),
    )
    assert claim.see_also == ("practice", "flight")
    assert (claim.certainty, claim.client_safe) == (Certainty.STATED, True)
    assert claim.recorded is None


def test_a_flight_has_its_stops_passengers_and_parts(folder):
    flight = claims_of(read_pack(write_pack(folder)))["flight"].details
    assert flight.passengers == Quantity(QuantityKind.RANGE, 110, 120)
    assert flight.stops == (
        FlightStop("departure", None, "US", "country"),
        FlightStop("arrival", "Shenyang", "CN", "city"),
    )
    assert flight.passenger_parts == (Part("women", Quantity(QuantityKind.EXACT, 9)),)


def test_figures_agreements_and_lists_are_read(folder):
    claims = claims_of(read_pack(write_pack(folder)))
    figure, deal = claims["figure"].details, claims["deal"].details
    assert figure.value == Quantity(QuantityKind.AT_LEAST, 37)
    assert figure.parts == (Part("men", Quantity(QuantityKind.EXACT, 20)),)
    assert deal.amount == Quantity(QuantityKind.ABOUT, 6_000_000)
    assert deal.parties == ("US", "PA")
    assert claims["route"].details.return_ == ()


def test_an_agreement_without_an_amount_has_none(folder):
    row = ["deal", "US;PA", "", "costs", "", "", "", "true", "2008", ""]
    deal = claims_of(read_pack(write_pack(folder, ROWS | {"agreements": [row]})))["deal"]
    assert deal.details.amount is None


def test_disagreements_and_assessments_are_read(folder):
    pack = read_pack(write_pack(folder))
    (disagreement,), (assessment,) = pack.disagreements, pack.assessments
    assert disagreement.claims == ("practice", "event")
    assert assessment.claims_for == ("flight", "event")
    assert assessment.claims_against == ("practice",)
    assert assessment.since.phrase == "since May"
    assert assessment.review_by == date(2027, 1, 1)
    assert assessment.signed_by is None


@pytest.mark.parametrize(
    ("table", "column", "value", "reason"),
    [
        ("sources", "id", "", "id: required"),
        ("sources", "id", "S1!", "id: not in the pattern"),
        ("sources", "grade", "Z", "grade: not in the enum"),
        ("sources", "dated_in_text", "yes", "dated_in_text: not true or false"),
        ("sources", "dated_in_text", "", "plain_broken"),
        ("sources", "url", "javascript:alert(1)", "address_not_of_the_web"),
        ("sources", "url", "file:///etc/passwd", "address_not_of_the_web"),
        ("sources", "published", "soon", "date_not_understood"),
        ("claims", "kind", "rumour", "plain_broken"),
        ("claims", "when", "2024-02-30", "no_such_day"),
        ("claims", "when", "2024-05/2024-01", "date_runs_backwards"),
        ("claims", "id", "renamed", "refers to nothing"),
        ("claim_countries", "position", "0", "position: below the minimum"),
        ("claim_countries", "position", "1e3", "position: not a whole number"),
        ("claim_countries", "position", "9" * 400, "position: not a whole number"),
        ("claim_countries", "country", "XX", "unknown_country"),
        ("claim_countries", "country", "cn", "unknown_country"),
        ("claim_countries", "claim", "nobody", "belongs to nothing"),
        ("citations", "source", "s9", "source: refers to nothing"),
        ("see_also", "other", "nobody", "refers to nothing"),
        ("cooperation_events", "claim", "practice", "claim: none of this kind"),
        ("cooperation_events", "action", "", "plain_broken"),
        ("classifications", "names", "Cuba;;Iran", "names: empty item in a list"),
        ("removal_flights", "passengers", "", "quantity_incomplete"),
        ("removal_flights", "passengers_upper", "", "quantity_incomplete"),
        ("removal_flights", "passengers_kind", "many", "plain_broken"),
        ("flight_stops", "country", "QQ", "unknown_country"),
        ("flight_stops", "claim", "event", "claim: refers to nothing"),
        ("parts", "claim", "event", "belongs to nothing"),
        ("figures", "value", "1.5", "value: not a whole number"),
        ("visa_rules", "requirement", "maybe", "plain_broken"),
        ("visa_rules", "destination", "QQ", "unknown_country"),
        ("agreements", "amount", "", "quantity_incomplete"),
        ("disagreements", "state", "maybe", "plain_broken"),
        ("disagreement_claims", "claim", "nobody", "refers to nothing"),
        ("assessments", "level", "great", "plain_broken"),
        ("assessments", "country", "QQ", "unknown_country"),
        ("assessments", "review_by", "2026-02-30", "review_by: not a date"),
        ("assessments", "since", "", "plain_broken"),
        ("assessment_claims", "stance", "neither", "plain_broken"),
        ("assessment_claims", "claim", "nobody", "refers to nothing"),
    ],
)
def test_a_broken_row_is_refused_with_its_place(folder, table, column, value, reason):
    refused = refusal(write_pack(folder, changed(table, 0, column, value)))
    assert refused.code == "pack_row_broken"
    assert reason in refused.values["reason"]
    assert refused.values["file"].endswith(".csv")
    assert isinstance(refused.values["row"], int)


def test_the_row_is_counted_in_lines_with_the_header(folder):
    refused = refusal(write_pack(folder, changed("sources", 1, "grade", "Z")))
    # The first source has a cell of two lines.
    assert refused.values == {"file": "sources.csv", "row": 4, "reason": "grade: not in the enum"}


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (without("cooperation_events", 0), "no row in cooperation_events"),
        (ROWS | {"claim_countries": ROWS["claim_countries"][2:]}, "no row in claim_countries"),
        (ROWS | {"citations": ROWS["citations"][1:-1]}, "no row in citations"),
        (with_row("cooperation_events", ROWS["cooperation_events"][0]), "claim: twice"),
        (with_row("claims", ROWS["claims"][0]), "twice"),
        (with_row("disagreements", ROWS["disagreements"][0]), "id: twice"),
        (with_row("sources", ["s3"]), "wrong number of cells"),
        (with_row("sources", []), "wrong number of cells"),
        (without("disagreement_claims", 0), "fewer than two claims"),
        (changed("claims", 1, "summary", "The summary of event."), "summary: twice"),
        (changed("claims", 0, "kind", "practice"), "claim: none of this kind"),
    ],
)
def test_rows_that_are_missing_or_too_many_are_refused(folder, rows, reason):
    refused = refusal(write_pack(folder, rows))
    assert refused.code == "pack_row_broken"
    assert reason in refused.values["reason"]


def rewritten(folder, name, content):
    write_pack(folder)
    (folder / name).write_bytes(content)
    return refusal(folder)


def test_a_header_that_differs_is_refused(folder):
    text = csv_text("see_also", []).replace("other", "others")
    refused = rewritten(folder, "see_also.csv", text.encode())
    assert refused.values["row"] == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty file"),
        (b"claim,other\nevent,\xff\n", "not UTF-8 at byte 18"),
        (b"claim,other\nevent,\x00\n", "U+0000 in line 2"),
        (b"claim,other\r\n", "U+000D in line 1"),
        (b"claim,other\nevent,\x1b[2J\n", "U+001B in line 2"),
        ("claim,other\nevent,\u202efdp\n".encode(), "U+202E in line 2"),
        ("claim,other\nevent,\u2066fdp\n".encode(), "U+2066 in line 2"),
    ],
)
def test_hidden_and_broken_characters_are_refused(folder, content, reason):
    refused = rewritten(folder, "see_also.csv", content)
    assert refused.code == "pack_broken"
    assert refused.values == {"file": "see_also.csv", "reason": reason}


@pytest.mark.parametrize("content", [b'claim,other\n"event,practice\n', b'claim,other\n"a"b,c\n'])
def test_broken_quoting_is_refused(folder, content):
    assert rewritten(folder, "see_also.csv", content).code == "pack_row_broken"


def test_a_file_that_is_too_large_is_refused(folder):
    content = b"claim,other\n" + b"\n" * pack_folder.MOST_BYTES
    assert rewritten(folder, "see_also.csv", content).values["reason"] == "too large"


def test_a_cell_that_is_too_long_is_refused(folder):
    content = b"claim,other\nevent," + b"x" * 200_000 + b"\n"
    assert rewritten(folder, "see_also.csv", content).code == "pack_row_broken"


def test_a_missing_file_is_refused(folder):
    write_pack(folder)
    (folder / "see_also.csv").unlink()
    assert refusal(folder).values == {"file": "see_also.csv", "reason": "no such file"}


def test_a_link_to_another_file_is_refused(folder, tmp_path):
    write_pack(folder)
    (folder / "see_also.csv").rename(tmp_path / "elsewhere.csv")
    (folder / "see_also.csv").symlink_to(tmp_path / "elsewhere.csv")
    assert refusal(folder).values["reason"] == "no such file"


def test_a_folder_without_a_description_is_no_pack(tmp_path):
    assert refusal(tmp_path).values == {"file": "datapackage.json", "reason": "no such file"}


@pytest.mark.parametrize(
    "path",
    ["../see_also.csv", "/etc/passwd", "a/b.csv", "..", "C:\\x.csv", "CON", "see_also.csv\n", "x"],
)
def test_a_path_that_is_not_a_plain_name_is_refused(folder, path):
    description = descriptor()
    description["resources"][4]["path"] = path
    refused = refusal(write_pack(folder, description=description))
    assert refused.code == "pack_broken"
    assert refused.values["reason"] == "file name not plain"


def field(description, table, column):
    (resource,) = [r for r in description["resources"] if r["name"] == table]
    return next(f for f in resource["schema"]["fields"] if f["name"] == column)


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "^(a|a)*$", "^[a-z]+([a-z][a-z]+)*$", "[", "^.*$", r"^\d+$", 5]
)
def test_a_pattern_that_could_search_for_ever_is_refused(folder, pattern):
    description = descriptor()
    field(description, "sources", "title")["constraints"] = {"pattern": pattern}
    assert refusal(write_pack(folder, description=description)).code == "pack_broken"


@pytest.mark.parametrize(
    "change",
    [
        {"type": "geojson"},
        {"type": None},
        {"type": []},
        {"name": "other"},
        {"name": 7},
        {"constraints": {"maximum": 3}},
        {"constraints": {"minimum": "3"}},
        {"constraints": {"enum": [1]}},
        {"constraints": 5},
    ],
)
def test_a_schema_that_is_not_understood_is_refused(folder, change):
    description = descriptor()
    field(description, "sources", "title").update(change)
    assert refusal(write_pack(folder, description=description)).code == "pack_broken"


def test_a_schema_cannot_make_the_reader_take_other_types(folder):
    description = descriptor()
    field(description, "claims", "client_safe")["type"] = "string"
    assert refusal(write_pack(folder, description=description)).code == "pack_row_broken"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'{"name": "x", "version": "1", "resources": []}',
        b'{"name": "x", "version": 1, "resources": []}',
        b'{"name": "x", "version": "1", "resources": [5]}',
        b"[" * 100_000,
    ],
)
def test_a_description_that_is_not_understood_is_refused(folder, content):
    assert rewritten(folder, "datapackage.json", content).code == "pack_broken"


def test_a_description_with_a_table_twice_is_refused(folder):
    description = descriptor()
    description["resources"].append(description["resources"][0])
    assert refusal(write_pack(folder, description=description)).code == "pack_broken"


def test_a_description_with_a_table_too_many_is_refused(folder):
    description = descriptor()
    description["resources"].append(description["resources"][4] | {"name": "rumours"})
    assert "rumours" in refusal(write_pack(folder, description=description)).values["reason"]


def test_a_reference_to_no_table_is_refused(folder):
    description = descriptor()
    text = json.dumps(description).replace('"resource": "removal_flights"', '"resource": "x"')
    assert refusal(write_pack(folder, description=json.loads(text))).code == "pack_broken"


PLACES = [
    (table, column)
    for table, columns in LAYOUT.items()
    if ROWS[table]
    for column in columns.split()
]


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.sampled_from(PLACES), text=st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_stands_in_a_cell_it_is_read_or_refused(folder, place, text):
    write_pack(folder, changed(place[0], 0, place[1], text))
    with suppress(Refused):
        read_pack(folder)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.sampled_from(["datapackage.json", "claims.csv"]), content=st.binary())
def test_whatever_stands_in_a_file_it_is_refused(folder, name, content):
    write_pack(folder)
    (folder / name).write_bytes(content)
    with pytest.raises(Refused):
        read_pack(folder)


def test_the_starter_pack_is_read_in_a_moment():
    start = time.perf_counter()
    pack = read_pack(resources() / "starter")
    # It takes some 0.03 s; the bound allows for a slow and busy machine.
    assert time.perf_counter() - start < 1
    assert pack.name == "caseapp-starter"
    assert len(pack.claims) > 150
    assert len(pack.sources) > 50
    assert pack.assessments
    assert pack.disagreements
