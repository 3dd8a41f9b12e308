"""The command ``assess``: judging, signing, countersigning, and what is due."""

from typed_words import A_FIGURE, A_JUDGEMENT, CALENDAR, FIGURE, POST, refused


def test_a_judgement_is_made_signed_and_countersigned_by_another(office):
    office(*A_FIGURE, *CALENDAR)
    made = office(*A_JUDGEMENT, "--format", "json").json["id"]
    assert made in office("assess", "due").out
    assert "Nobody has signed this yet" in refused(office, "assess", "countersign", made)
    signed = office("assess", "sign", made, "--review-by", "2027-01-31", "--format", "json").json
    assert (signed["act"], signed["changes"]["assessments"]) == ("signed", [made])
    assert "The first signature is that of Ana." in refused(office, "assess", "countersign", made)
    office("assess", "countersign", made, "--by", "Ben")
    shown = office("assess", "show", "EC", "--format", "json").json
    judged = shown["assessment"]
    assert (judged["id"], judged["review_by"]) == (made, "2027-01-31")
    assert (judged["signed_by"], judged["countersigned_by"]) == ("Ana", "Ben")
    (weighed,) = shown["for"]["claims"]
    assert (weighed["id"], weighed["stories"], weighed["known"]) == (FIGURE, [POST], True)
    assert shown["for"]["independent_sources"] == 1
    out = office("assess", "show", "EC").out
    assert "Signed by Ana on November 22, 2026" in out
    assert "ountersigned by Ben on November 22, 2026" in out
    assert "What speaks for it (1 source):" in out
    assert made not in office("assess", "due").out
    again = office("assess", "revise", made, "--note", "Few are.", "--reason", "a new count")
    assert again.status == 0
    waiting = office("assess", "due", "--format", "json").json
    assert made in [each["id"] for each in waiting["unsigned"]]
    office("assess", "withdraw", made, "--reason", "too early")
    assert "Restore the judgement on Ecuador" not in office("undo").out
    assert "Withdraw the judgement on Ecuador" in office("redo").out
    office("assess", "restore", made, "--reason", "after all")
    assert office("assess", "show", "EC", "--format", "json").json["assessment"]["id"] == made


def test_a_judgement_that_rests_on_nothing_is_not_saved(office):
    err = refused(office, *A_JUDGEMENT[:-2], "--against", "no-such")
    assert "claims_for (Claims for it): A judgement rests on claims." in err
    assert "unknown" not in office("assess", "show", "FR").out
    assert "Nothing is recorded about France." in office("assess", "show", "FR").out
    err = refused(office, "assess", "sign", "co-2025-limited", "--review-by", "2025")
    assert "is not one day" in err


def test_what_is_due_goes_back_in_time(on_day):
    on_day(0, "office", "--add-person", "Ana")
    before = on_day(0, "assess", "due")
    on_day(1, "assess", "sign", before["overdue"][0]["id"])
    then = on_day(2, "assess", "due", "--known-on", "2026-11-22", "--as-of", "2026-11-22")
    assert then == {**before, "known_on": "2026-11-22"}
    assert len(on_day(2, "assess", "due")["overdue"]) == len(before["overdue"]) - 1
    assert on_day(2, "assess", "due", "--as-of", "1999")["overdue"] == []
