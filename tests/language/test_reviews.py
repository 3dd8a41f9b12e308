"""Who approved which words, and when that counts no more."""

from dataclasses import replace
from datetime import date

import pytest
from written import folder_with, messages, saying, shipped

from caseapp.domain.message_reviews import MessageReview, as_forms, as_text
from caseapp.errors import Trouble
from caseapp.language.catalogue import Catalogue, catalogue
from caseapp.language.languages import CHINESE, ENGLISH, LANGUAGES
from caseapp.language.shipped_reviews import csv_text, shipped_reviews
from caseapp.language.voice import voice

TRUTH = "steps.truth"
OWN, IN_ENGLISH = messages(CHINESE), messages(ENGLISH)


def review(message=TRUTH, **changes):
    made = MessageReview(
        language="zh-Hans",
        message=message,
        english=IN_ENGLISH[message],
        text=OWN[message],
        by="Mei",
        on=date(2026, 11, 20),
    )
    return replace(made, **changes)


def of_all():
    return [review(id_) for id_ in IN_ENGLISH]


@pytest.mark.parametrize("language", LANGUAGES, ids=str)
def test_no_translation_counts_as_reviewed_until_a_reader_has_said_so(language):
    assert catalogue(language).reviewed == (language == ENGLISH)


def test_a_message_is_a_draft_until_somebody_approves_it():
    messages_ = catalogue(CHINESE)
    assert messages_.is_draft(TRUTH)
    approved = messages_.having([review()])
    assert not approved.is_draft(TRUTH)
    assert approved.review(TRUTH).by == "Mei"
    assert approved.is_draft("steps.travel")
    assert not approved.reviewed
    assert catalogue(CHINESE).is_draft(TRUTH)  # what ships stays as it is


def test_a_language_is_reviewed_when_every_message_is():
    assert catalogue(CHINESE).having(of_all()).reviewed
    assert not catalogue(CHINESE).having(of_all()[1:]).reviewed


def test_words_that_an_office_corrected_are_what_is_printed():
    spoken = voice(CHINESE, (review(text=("要说真话。",)),))
    assert spoken.say(TRUTH) == "要说真话。"
    assert voice(CHINESE).say(TRUTH) == OWN[TRUTH][0]


def test_a_plural_message_is_corrected_in_all_its_forms():
    corrected = review("flight.counted", text=("{when}{country}{count}",))
    assert (
        catalogue(CHINESE).having([corrected]).plural("flight.counted", 5)
        == "{when}{country}{count}"
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"english": ("Tell the truth.",)},
        {"english": ()},
        {"language": "es"},
        {"text": ()},
        {"text": ("{count.__class__}",)},
        {"text": ("一", "二")},
        {"message": "steps.no_such"},
    ],
    ids=str,
)
def test_a_review_counts_only_for_what_was_read_and_can_be_printed(changes):
    approved = catalogue(CHINESE).having([replace(review(), **changes)])
    assert approved.is_draft(TRUTH)
    assert approved.message(TRUTH) == OWN[TRUTH][0]
    assert approved.ids == catalogue(CHINESE).ids


def test_a_change_of_the_english_makes_a_message_a_draft_again(tmp_path):
    folder = folder_with(tmp_path, ENGLISH, saying(ENGLISH, steps__truth="Always tell the truth."))
    changed = Catalogue(folder, CHINESE).having(of_all())
    assert changed.is_draft(TRUTH)
    assert not changed.is_draft("steps.travel")


def with_reviews(tmp_path, *reviews, content=None):
    folder = folder_with(tmp_path, CHINESE, content or shipped(CHINESE))
    path = folder / CHINESE.folder / "reviews.csv"
    path.write_text(csv_text(reviews), encoding="utf-8", newline="")
    return folder


def test_reviews_ship_beside_the_catalogue(tmp_path):
    folder = with_reviews(tmp_path, *of_all())
    assert shipped_reviews(folder, CHINESE) == of_all()
    assert Catalogue(folder, CHINESE).reviewed


def test_a_shipped_review_counts_only_for_the_words_that_ship(tmp_path):
    content = saying(CHINESE, steps__truth="撒谎。")
    assert Catalogue(with_reviews(tmp_path, review(), content=content), CHINESE).is_draft(TRUTH)


def test_what_the_office_approved_stands_before_what_ships(tmp_path):
    shipped_ = Catalogue(with_reviews(tmp_path, review()), CHINESE)
    own = shipped_.having([review(text=("要说真话。",), by="Li")])
    assert (own.message(TRUTH), own.review(TRUTH).by) == ("要说真话。", "Li")
    taken_back = shipped_.having([review(text=(), by="Li")])
    assert taken_back.review(TRUTH).by == "Mei"


@pytest.mark.parametrize(
    "text",
    [
        "message,english\r\na,b\r\n",
        "message,english,text,by,on\r\nsteps.truth,a,b,Mei,soon\r\n",
        "message,english,text,by,on\r\nsteps.truth,a,b, ,2026-11-20\r\n",
        "message,english,text,by,on\r\nsteps.truth\r\n",
    ],
)
def test_a_file_of_reviews_that_cannot_be_read_is_named(tmp_path, text):
    folder = with_reviews(tmp_path)
    (folder / CHINESE.folder / "reviews.csv").write_text(text, encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        Catalogue(folder, CHINESE)
    assert trouble.value.code == "catalogue_damaged"
    assert trouble.value.values["path"].endswith("reviews.csv")


def test_forms_are_written_a_line_each_and_read_back():
    for forms in ((), ("one",), ("one", "two"), (", ",)):
        assert as_forms(as_text(forms)) == forms
    assert as_forms("one\r\ntwo") == ("one", "two")
