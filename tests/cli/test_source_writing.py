"""The actions of ``source`` that write."""

from typed_words import refused


def test_a_source_without_a_date_is_saved_and_marked(office):
    words = ("source", "add", "--title", "A leaflet", "--grade", "B", "--dated-in-text", "no")
    ended = office(*words)
    assert (ended.status, ended.err) == (0, "")
    assert "Not on sheets: nobody knows when it was published." in ended.out
    made = office("source", "list", "--undated", "--unused", "--format", "json").json["sources"]
    (id_,) = [row["id"] for row in made if row["title"] == "A leaflet"]
    found = ("--published", "late 2025", "--published-basis", "derived interval")
    out = office("source", "revise", id_, *found, "--reason", "dated by its printer").out
    assert "Not on sheets: the document itself carries no date." in out
    office("source", "withdraw", id_, "--reason", "forged")
    assert refused(office, "source", "show", id_)
    office("source", "restore", id_, "--reason", "not forged")
    assert office("source", "show", id_).status == 0
