"""The printed page, read back from the PDF."""

import re
import warnings
from datetime import date
from itertools import combinations

import pypdfium2
import pytest
from paper import halves, pages, skeleton, squeezed, text_of
from tagged import Paper

from caseapp.briefing import codes
from caseapp.briefing.editions import PLANS
from caseapp.briefing.heads import CODE
from caseapp.briefing.typeset.typesetting import clean
from caseapp.domain.countries import CODES
from caseapp.domain.office import Contact, Office
from caseapp.domain.sheets import Topic
from caseapp.language.languages import LANGUAGES, language
from caseapp.language.voice import voice

TAGS = [each.tag for each in LANGUAGES]
PAPERS = {"letter": (612, 792), "a4": (595.28, 841.89)}
MARGIN = 31
SCALE = 6
SIDES = {edition: plan.sides for edition, plan in PLANS.items()}

FULL = [
    ("CN", {}),
    ("CN", {"as_of": "2022-09"}),
    ("VE", {"paper": "a4"}),
    ("VN", {}),
    ("IR", {"edition": "large-print"}),
    ("KH", {}),
    ("FR", {"edition": "twin", "paper": "a4"}),
    ("GS", {"paper": "a4"}),
    ("CN", {"edition": "large-print", "paper": "a4"}),
    ("CU", {"edition": "twin"}),
    ("IN", {"without": (Topic.SOURCES, Topic.VISAS)}),
]
"""Each language prints one or two of them, English all: every pair would take a quarter hour."""
CASES = [
    (tag, case)
    for number, tag in enumerate(TAGS)
    for at, case in enumerate(FULL)
    if tag == "en" or at in (number % len(FULL), (number * 3 + 5) % len(FULL))
]


def _named(case):
    return " ".join((case[0], case[1][0], *map(str, case[1][1].values())))


@pytest.fixture(params=TAGS)
def tag(request):
    return request.param


@pytest.fixture(params=CASES, ids=_named)
def printed(request, sheet):
    tongue, (country, order) = request.param
    return sheet(country, tongue, **order)


def heard(made):
    """All that is read aloud, without white space."""
    return squeezed(Paper(made.data).text)


def speaker_of(made):
    return voice(language(made.order.language))


def test_every_sentence_stands_on_the_paper_in_its_order(printed):
    paper, at = heard(printed), 0
    for spoken in printed.spoken:
        found = paper.find(squeezed(clean(spoken.text)), at)
        assert found >= 0, spoken.text
        at = found + len(squeezed(spoken.text))


def test_the_head_says_what_it_is_about_as_of_when_and_when_to_ask_again(printed):
    speaker, order, paper = speaker_of(printed), printed.order, heard(printed)
    title = speaker.say("head.title", country=speaker.country(order.country))
    as_of = speaker.say("head.as_of", date=speaker.day(order.as_of))
    assert paper.startswith(squeezed(title))
    assert squeezed(as_of) in paper
    again = speaker.say("head.check_again", date="\0").split("\0")
    assert all(squeezed(part) in paper for part in again)


def test_every_page_is_numbered_and_carries_the_id_of_the_sheet(printed):
    read = pages(printed.data)
    assert len(read) == printed.pages <= SIDES[printed.order.edition]
    for number, page in enumerate(read, start=1):
        words = page.text.split()  # a reader turns letters on a page that runs to the left
        turned = any(sorted(word) == sorted(printed.id) for word in words)
        assert turned or printed.id in page.text
        assert str(number) in page.text
    assert printed.id in heard(printed)  # below the code, to be typed


def test_the_code_is_named_for_whoever_cannot_scan_it(printed):
    (code,) = Paper(printed.data).find("Figure")
    assert code.alt == f"CASEAPP:{printed.id}"


@pytest.mark.parametrize("spoken", ["en", "ar"])
def test_the_code_on_the_paper_is_that_of_the_id_and_large_enough_for_a_copy(sheet, spoken):
    made = sheet("CN", spoken)
    squares = codes.code(made.id)
    with pypdfium2.PdfDocument(made.data) as document:
        grey = document[0].render(scale=SCALE).to_pil().convert("L")
    size = CODE * SCALE
    assert size / SCALE / 72 >= 0.75
    left = 54 * SCALE if spoken == "ar" else grey.width - 54 * SCALE - size
    edges = [left + step for step in range(-9 * SCALE, 9 * SCALE)]
    top = 42 * SCALE
    found = []
    for edge in edges:  # the id below may be wider, and the code then stands in the middle of it
        seen = [
            [
                grey.getpixel((edge + (x + 0.5) * size / 21, top + (y + 0.5) * size / 21)) < 128
                for x in range(21)
            ]
            for y in range(21)
        ]
        found.append(tuple(map(tuple, seen)) == squares)
    assert any(found)


def test_nothing_stands_outside_the_margins(printed):
    size = PAPERS[printed.order.paper.value]
    size = size[::-1] if printed.order.edition == "twin" else size
    for page in pages(printed.data):
        assert (page.width, page.height) == pytest.approx(size, abs=0.5)
        assert len(page.letters) > 20
        for box in (*page.letters, *page.drawings):
            assert box.left >= MARGIN
            assert box.bottom >= MARGIN
            assert box.right <= page.width - MARGIN
            assert box.top <= page.height - MARGIN


def test_no_words_lie_upon_others(printed):
    # In Nastaliq words begin above the end of others, and boxes are much higher than letters.
    slack, share = (8, 2) if b"Nastaliq" in printed.data else (1, 4)
    for page in pages(printed.data):
        assert len(page.runs) > 2
        for one, other in combinations(page.runs, 2):
            beside = min(one.right, other.right) - max(one.left, other.left)
            shared = min(one.top, other.top) - max(one.bottom, other.bottom)
            height = min(one.top - one.bottom, other.top - other.bottom)
            assert beside < slack or shared < height / share, (one, other)


@pytest.mark.parametrize("country", ["CN", "VE"])
def test_every_source_has_its_number_and_every_number_its_source(sheet, tag, country):
    paper = heard(sheet(country, tag))
    heading = squeezed(voice(language(tag)).say("heading.sources"))
    said, _, sources = paper.rpartition(heading)
    numbers = [int(found) for found in re.findall(r"\[(\d+)\](?=\w)", sources)]
    assert numbers == list(range(1, len(numbers) + 1)) != []
    cited = re.findall(r"\[([\d,]+)\]", said)
    assert {int(n) for group in cited for n in group.split(",")} == set(numbers)


def test_where_there_is_room_each_source_has_a_line_of_its_own(sheet, tag):
    made = sheet("VN", tag, edition="large-print")
    paper = Paper(made.data)
    begun = [x for x in paper.find("LBody") if re.match(r"\[\d+\]", x.text)]
    assert len(begun) == len({s for x in made.spoken for s in x.statement.sources}) > 0


@pytest.mark.parametrize("spoken", ["ar", "fa", "ps", "ur"])
def test_sources_are_listed_in_english_where_a_language_runs_from_the_right(sheet, spoken):
    """Titles in English with dates in Arabic letters between them cannot be followed."""
    copied = " ".join(text_of(sheet("CN", spoken).data).split())
    assert "US Department of Homeland Security: Department announcement of the large" in copied
    assert "July 2, 2024." in copied


def test_a_draft_says_so_and_an_unreviewed_translation_says_so_in_english_too(sheet, tag):
    paper = heard(sheet("CN", tag))
    notice = "DRAFT. No reader of this language has checked these words yet."
    assert squeezed(voice(language(tag)).say("notice.unreviewed")) in paper
    assert (squeezed(notice) in paper) == (tag != "en")


def test_chinese_is_copied_from_the_paper_as_it_was_written(sheet):
    paper = squeezed(text_of(sheet("CN", "zh-Hans").data))
    for words in (
        "中国接收从美国遣返的人员吗？",
        "2024年6月29日或30日",
        "116人",
        "37,000",
        "24,048",
        "厄瓜多尔",
    ):
        assert words in paper
    assert "\ufffd" not in paper


def test_no_letter_is_missing_from_the_faces(printed):
    assert "□" not in text_of(printed.data)


def test_only_our_own_faces_are_used_embedded_and_cut_down_to_what_is_needed(printed):
    pdf = skeleton(printed.data)
    faces = re.findall(rb"/BaseFont\s*/([^\s/<>]+)", pdf)
    assert faces
    assert all(re.fullmatch(rb"[A-Z]{6}\+Noto\w+-(Regular|Bold)", face) for face in faces)
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") == len(set(faces))
    assert b"/Type1" not in pdf
    assert b"Helvetica" not in pdf
    assert len(printed.data) < 400_000


def test_headings_are_bold_and_bold_is_another_face(sheet, tag):
    made = sheet("CN", tag)
    faces = set(re.findall(rb"\+(Noto\w+-\w+)", made.data))
    assert {face.rpartition(b"-")[2] for face in faces} == {b"Regular", b"Bold"}
    programs = re.findall(rb"/FontFile2 (\d+) 0 R", made.data)
    assert len(set(programs)) == len(programs) >= 2


def test_a_sheet_names_its_language_and_title_and_no_machine_or_hour(printed):
    assert f"/Lang ({printed.order.language})".encode() in printed.data
    assert b"/Producer" in printed.data
    dates = set(re.findall(rb"D:(\d{8})", printed.data))
    assert dates <= {b"20000101"}


def test_a_twin_faces_each_statement_with_its_english(sheet):
    both = sheet("CN", "es", edition="twin")
    read = pages(both.data)
    assert len(read) == both.pages <= 4
    assert all(page.width > page.height for page in read)
    own, english = map(squeezed, halves(both.data))
    speaker = voice(language("en"))
    for spoken in both.spoken:
        assert squeezed(spoken.text) in own
        if spoken.statement.message != "notice.translation":
            assert squeezed(speaker.statement(spoken.statement)) in english
    for page in read:
        assert both.id in page.text


def test_an_english_sheet_needs_no_english_twin(sheet):
    twin = sheet("CN", "en", edition="twin")
    assert twin == sheet("CN", "en")


def test_there_are_no_links_no_scripts_and_no_files_in_a_sheet(printed):
    names = skeleton(printed.data)
    for word in (b"/URI", b"/JavaScript", b"/JS", b"/EmbeddedFile", b"/Launch", b"/OpenAction"):
        assert word not in names


@pytest.mark.parametrize("paper", PAPERS)
def test_every_country_fits_on_two_pages_in_every_language(laid_out, known, tag, paper):
    """Those of which something is known, and some of the others, which all say the same."""
    told = [code for code in sorted(CODES - {"US"}) if known(code).claims]
    assert len(told) > 25
    for code in [*told, "FR", "GS", "CD"]:
        _said, sides = laid_out(code, tag, paper=paper)
        assert len(sides) == 2, code


@pytest.mark.parametrize("paper", PAPERS)
def test_what_a_client_needs_most_never_gives_way_to_figures_and_sources(laid_out, tag, paper):
    """Not even where the office stands on the sheet with its telephone and hours."""
    contact = Contact("+1 (510) 555-0100", "Monday to Friday, 9 am to 5 pm", date(2026, 11, 20))
    for office in (None, Office("East Bay Legal Aid for Immigrants", None, (), contact)):
        said, _sides = laid_out("CN", tag, paper=paper, office=office)
        told = {statement.message for statement in said.statements}
        needed = {"flight.uncounted", "condition.nationality_verification", "visa.visa_required"}
        assert needed <= told
        assert {"meaning.supervision", "dates.final", "steps.refuse", "unknown.start"} <= told


@pytest.mark.parametrize("as_of", ["2006-05", "2022-09", "2024-03-30", "2024-07-01", "2025-07"])
def test_countries_with_a_judgement_fit_on_two_pages_on_every_day(laid_out, tag, as_of):
    for code in ("CN", "CO", "CU", "IN", "IR", "NI", "VE", "VN"):
        _said, sides = laid_out(code, tag, as_of=as_of)
        assert len(sides) == 2


def test_numbers_of_sources_are_not_said_again_while_they_stay_the_same(sheet):
    paper = " ".join(text_of(sheet("CN", "en").data).split())
    answer = paper[paper.index("The short answer") : paper.index("What changed, and when?")]
    assert answer.count("[1, 2]") == 1
    assert "can all be true: –" in paper


def test_a_whole_sheet_can_be_read_after_six_years_of_school(sheet):
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "pkg_resources is deprecated")
        import textstat
    for country in ("CN", "VE", "VN", "IR", "FR"):
        text = " ".join(spoken.text for spoken in sheet(country, "en").spoken)
        assert textstat.flesch_kincaid_grade(text) <= 6
