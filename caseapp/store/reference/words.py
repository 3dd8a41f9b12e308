"""Text as the full-text index sees it, and questions put to it.

Chinese, Japanese and Korean put no spaces between words, and Thai, Lao, Burmese and Khmer
few: there each character is indexed as a word, and a run of them is found as a phrase.
"""

import re
import unicodedata

_LONGEST_QUESTION = 200
_MOST_WORDS = 16
_UNSPACED = re.compile(
    "(["
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"  # Hangul
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # Kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
    "])"
)


def indexed(text: str) -> str:
    """A text with a space around each character that is a word of its own."""
    # Compatibility forms: full-width letters and half-width kana are found by the usual ones.
    return _UNSPACED.sub(r" \1 ", unicodedata.normalize("NFKC", text))


def words_of(question: str) -> list[str]:
    """The words of a question, as typed but without those that hold no letter or digit."""
    sound = question[:_LONGEST_QUESTION].encode("utf-8", "ignore").decode("utf-8")
    words = unicodedata.normalize("NFKC", sound.replace("\0", " ")).split()
    return [word for word in words if any(map(str.isalnum, word))][:_MOST_WORDS]


def match_expression(words: list[str]) -> str:
    """The FTS5 expression by which every word must occur, the last one as a beginning."""
    return " ".join(_quoted(word) for word in words) + (
        "*" if words and not _UNSPACED.search(words[-1][-1]) else ""
    )


def _quoted(word: str) -> str:
    return '"' + indexed(word).replace('"', '""') + '"'
