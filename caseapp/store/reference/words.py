"""Text as the full-text index sees it, and questions put to it.

Chinese, Japanese and Korean put no spaces between words, and Thai, Lao, Burmese and Khmer
few: there each character is indexed as a word, and a run of them is found as a phrase.
What a thing can be filtered by is a word in the column ``scope``: a country's code, its
type, its kind.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from caseapp.domain.searching import SearchEntry, SearchFilter, Term

_LONGEST_QUESTION = 200
_MOST_WORDS = 16
_SHORTEST_BEGINNING = 2
_NOT_IN_NAMES = re.compile("[^a-z0-9]")
_WORDS = "{title terms body}"
_UNSPACED = re.compile(
    "["
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"  # Hangul
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # Kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
    "]+"
)


def indexed(text: str) -> str:
    """A text with a space around each character that is a word of its own."""
    if text.isascii():
        return text
    # Compatibility forms: full-width letters and half-width kana are found by the usual ones.
    return _UNSPACED.sub(_apart, unicodedata.normalize("NFKC", text))


def _apart(run: re.Match[str]) -> str:
    return f" {' '.join(run.group())} "


def scope(entry: SearchEntry) -> str:
    """The words by which an entry passes filters."""
    words = [*map(_of_country, entry.countries), _of_type(entry.type)]
    return " ".join([*words, _of_kind(entry.kind)] if entry.kind else words)


def words_of(question: str) -> list[str]:
    """The words of a question, as typed but without those that hold no letter or digit."""
    sound = question[:_LONGEST_QUESTION].encode("utf-8", "ignore").decode("utf-8")
    words = unicodedata.normalize("NFKC", sound.replace("\0", " ")).split()
    return [word for word in words if any(map(str.isalnum, word))][:_MOST_WORDS]


def match_expression(terms: Sequence[Term], filters: SearchFilter) -> str:
    """The FTS5 expression by which every term must occur, the last one as a beginning.

    A term that calls countries is found by its words and by the countries of things. Empty
    where neither terms nor filters ask for a word.
    """
    last = len(terms) - 1
    parts = [_expression(term, at == last) for at, term in enumerate(terms)]
    country = [_of_country(filters.country)] if filters.country else []
    for words in (country, map(_of_type, filters.types), map(_of_kind, filters.kinds)):
        any_of = _any(words)
        if any_of:
            parts.append(any_of)
    return " AND ".join(parts)


def _expression(term: Term, is_last: bool) -> str:
    words = term.text.split()
    phrases = [_quoted(word) for word in words]
    if is_last and _may_go_on(words[-1]):
        phrases[-1] += "*"
    found = f"{_WORDS} : ({' AND '.join(phrases)})"
    countries = _any(map(_of_country, term.countries))
    return f"({found} OR {countries})" if countries else found


def _may_go_on(word: str) -> bool:
    """Whether a word may be the beginning of others: every letter begins too many."""
    return len(word) >= _SHORTEST_BEGINNING and not _UNSPACED.search(word[-1])


def _any(words: Iterable[str]) -> str:
    quoted = [f'"{word}"' for word in sorted(words)]
    return f"scope : ({' OR '.join(quoted)})" if quoted else ""


def _of_country(code: str) -> str:
    return "c" + _bare(code)


def _of_type(type_: str) -> str:
    return "t" + _bare(type_)


def _of_kind(kind: str) -> str:
    return "k" + _bare(kind)


def _bare(name: str) -> str:
    """A name as one word of the index, whatever stands in it."""
    return _NOT_IN_NAMES.sub("", name.lower())


def _quoted(word: str) -> str:
    return '"' + indexed(word).replace('"', '""') + '"'
