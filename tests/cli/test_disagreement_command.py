"""The command ``disagreement``: found by rule, recorded, decided."""

from typed_words import A_FIGURE, CALENDAR, FIGURE, refused


def test_a_disagreement_is_found_recorded_settled_and_taken_back(office):
    office(*A_FIGURE, *CALENDAR)
    office(*[word.replace("96", "122") for word in (*A_FIGURE, *CALENDAR)])
    listed = office("disagreement", "list", "EC", "--format", "json").json
    assert [FIGURE, f"{FIGURE}-2"] in [each["claims"] for each in listed["found_by_rule"]]
    assert "Found by rule; nobody has looked" in office("disagreement", "list", "EC").out
    assert "What does not fit together by rule:" in office("country", "EC").out
    words = ("disagreement", "add", "--claim", FIGURE, "--claim", f"{FIGURE}-2", "--note", "Two.")
    assert "kind (Kind): This cannot stay empty" in refused(office, *words)
    made = office(*words, "--kind", "contradiction", "--format", "json").json["id"]
    listed = office("disagreement", "list", "EC", "--format", "json").json
    assert [FIGURE, f"{FIGURE}-2"] not in [each["claims"] for each in listed["found_by_rule"]]
    assert made in [each["id"] for each in listed["recorded"]]
    office("disagreement", "leave-open", made)
    office("disagreement", "settle", made, "--note", "The second counts crews.", "--by", "Ben")
    shown = office("disagreement", "show", made, "--format", "json").json
    assert (shown["disagreement"]["state"], shown["disagreement"]["decided_by"]) == (
        "settled",
        "Ben",
    )
    assert [each["id"] for each in shown["claims"]] == [FIGURE, f"{FIGURE}-2"]
    out = office("disagreement", "show", made).out
    assert out.startswith("Contradiction (Settled, by Ben): The second counts crews.")
    office("disagreement", "revise", made, "--kind", "counting", "--reason", "crews")
    assert "Correct the disagreement" in office("undo").out
    office("disagreement", "withdraw", made, "--reason", "no")
    assert "was withdrawn" in refused(office, "disagreement", "show", made)
    office("disagreement", "restore", made, "--reason", "yes")
    assert office("disagreement", "show", made).status == 0


def test_a_disagreement_of_the_starter_pack_says_who_brought_it(typed):
    out = typed("disagreement", "show", "cn-tenfold-base").out
    assert out.startswith("Different periods (Not settled): ")
    assert "Revision 1, recorded by the starter pack on November 22, 2026." in out
    listed = typed("disagreement", "list", "CN", "--known-on", "2026-11-21").out
    assert listed == "No claims about it are known not to fit together.\n"
