"""Legal terms have one rendering in each language, and every message keeps to it."""

import re

import pytest

from caseapp.language.catalogue import catalogue
from caseapp.language.glossary import Glossary, LegalTerm, Rendering, glossary, legal_terms
from caseapp.language.languages import ENGLISH, LANGUAGES

TRANSLATED = [each for each in LANGUAGES if each != ENGLISH]
REMOVAL = LegalTerm("removal", re.compile(r"\bremoval\b", re.IGNORECASE), "…")


@pytest.mark.parametrize("language", TRANSLATED, ids=str)
def test_every_term_has_a_rendering_in_every_language(language):
    renderings = glossary(language).renderings
    assert [each.term for each in renderings] == list(legal_terms())
    assert all(each.words.strip() for each in renderings)


@pytest.mark.parametrize("language", TRANSLATED, ids=str)
def test_every_message_says_the_terms_as_the_glossary_does(language):
    messages, terms = catalogue(language), glossary(language)
    strays = {
        id_: [(each.term.name, messages.forms(id_)) for each in unkept]
        for id_ in messages.ids
        if (unkept := terms.not_kept(messages.english(id_), messages.forms(id_)))
    }
    assert strays == {}


@pytest.mark.parametrize("term", legal_terms(), ids=lambda term: term.name)
def test_every_term_is_found_where_the_english_names_it(term):
    assert term.is_in((f"About {term.name}, and more.",))
    assert not term.is_in(("Nothing of the kind.",))


def test_a_message_that_uses_another_word_is_found():
    own = Glossary([Rendering(REMOVAL, "expulsión", ("expulsar",))])
    english = ("A Removal flight",)
    assert own.of(english)[0].words == "expulsión"
    assert own.not_kept(english, ("Un vuelo de deportación",)) == own.renderings
    assert own.not_kept(english, ("Vuelo de EXPULSIÓN",)) == ()
    assert own.not_kept(english, ("para expulsar", "de la expulsión")) == ()
    assert own.not_kept(english, ("para expulsar", "de la deportación")) == own.renderings
    assert own.not_kept(("Remove it",), ("Quítelo",)) == ()


def test_english_needs_no_glossary():
    assert glossary(ENGLISH).renderings == ()
