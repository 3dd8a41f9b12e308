"""Which way each letter runs: the Unicode bidirectional algorithm (UAX 9), rules X1 to I2, and L2.

The base direction comes from the language, never from the text. Isolates and paired brackets
(rule N0) are honoured; L1 is left out, because no line ends in white space here. Data that
Python has not (the pairs of brackets) are those of BidiBrackets.txt that Noto has letters for.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import bidirectional

from caseapp.briefing.typeset.bidi_marks import ISOLATES, REMOVED, explicit, partners

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""The characters that say which way text runs."""

_PAIRS = (
    "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫⦃⦄⦅⦆〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣"
)
_CLOSER = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSERS = frozenset(_CLOSER.values())
_BRACKETS_TOLD_APART = 63

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI", *ISOLATES})
_NUMBER = frozenset({"EN", "AN"})
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


def turns(text: str) -> bool:
    """Whether anything in a left-to-right text might run the other way."""
    return not text.isascii() and any(bidirectional(letter) in _TURNING for letter in text)


def levels(text: str, base: int) -> list[int]:
    """The level of each letter: even runs to the right, odd to the left; ``base`` is 0 or 1."""
    kinds = [bidirectional(letter) or "L" for letter in text]
    pairs = partners(kinds)
    found = explicit(kinds, pairs, base)
    for sequence in list(_sequences(kinds, pairs, found, base)):  # before any level rises
        _resolve(text, kinds, found, sequence)
    previous = base
    for at, kind in enumerate(kinds):
        if kind in REMOVED:
            found[at] = previous
        previous = found[at]
    return found


def visual(of: Sequence[int]) -> list[int]:
    """The order from left to right of what has these levels (rule L2)."""
    order = list(range(len(of)))
    odd = [level for level in of if level % 2]
    if not odd:
        return order
    for level in range(max(of), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and of[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


class _Sequence(NamedTuple):
    """Letters that are resolved together (BD13): where they stand, and what is around them."""

    places: list[int]
    before: str
    after: str


def _sequences(
    kinds: Sequence[str], pairs: dict[int, int], found: Sequence[int], base: int
) -> Iterator[_Sequence]:
    kept = [at for at, kind in enumerate(kinds) if kind not in REMOVED]
    runs = _runs(kept, found)
    begins = {run[0]: run for run in runs}
    beside = dict(pairwise(kept))
    behind = {after: before for before, after in beside.items()}
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in pairs:
            continue  # it goes on from where its isolate began
        places = list(run)
        while kinds[places[-1]] in ISOLATES and pairs.get(places[-1]) in begins:
            places += begins[pairs[places[-1]]]
        level = found[places[0]]
        left = found[behind[places[0]]] if places[0] in behind else base
        open_ended = kinds[places[-1]] in ISOLATES or places[-1] not in beside
        right = base if open_ended else found[beside[places[-1]]]
        yield _Sequence(places, "LR"[max(level, left) % 2], "LR"[max(level, right) % 2])


def _runs(kept: Sequence[int], found: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for at in kept:
        if runs and found[runs[-1][-1]] == found[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _resolve(text: str, kinds: Sequence[str], found: list[int], sequence: _Sequence) -> None:
    """Weak and neutral letters of a sequence, then the levels of all (W1 to I2)."""
    places = sequence.places
    level = found[places[0]]
    own = [kinds[at] for at in places]
    _marks_and_numbers(own, sequence.before)
    _separators(own)
    _latin_numbers(own, sequence.before)
    _brackets([text[at] for at in places], own, [kinds[at] for at in places], sequence, level)
    _neutrals(own, sequence, "LR"[level % 2])
    for at, kind in zip(places, own, strict=True):
        if level % 2:
            found[at] = level + (kind != "R")
        else:
            found[at] = level + {"L": 0, "R": 1}.get(kind, 2)


def _marks_and_numbers(own: list[str], strong: str) -> None:
    """W1 to W3: marks go with their letter; numbers after Arabic letters are Arabic."""
    before = strong
    for at, kind in enumerate(own):
        if kind == "NSM":
            own[at] = "ON" if before in ISOLATES or before == "PDI" else before
        before = own[at]
    for at, kind in enumerate(own):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            own[at] = "AN"
    own[:] = ["R" if kind == "AL" else kind for kind in own]


def _separators(own: list[str]) -> None:
    """W4 to W6: what parts or ends numbers, and is nothing else."""
    for at in range(1, len(own) - 1):
        before, kind, after = own[at - 1 : at + 2]
        if before == after and (
            (kind == "CS" and before in _NUMBER) or (kind == "ES" and before == "EN")
        ):
            own[at] = before
    for order in (range(len(own)), range(len(own) - 1, -1, -1)):
        before = ""
        for at in order:
            if own[at] == "ET" and before == "EN":
                own[at] = "EN"
            before = own[at]
    own[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in own]


def _latin_numbers(own: list[str], strong: str) -> None:
    """W7: numbers after Latin letters go with them."""
    for at, kind in enumerate(own):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            own[at] = "L"


def _brackets(
    letters: Sequence[str],
    own: list[str],
    original: Sequence[str],
    sequence: _Sequence,
    level: int,
) -> None:
    """N0: the two brackets of a pair run the same way."""
    inward, outward = "LR"[level % 2], "RL"[level % 2]
    for start, end in _bracket_pairs(letters, own):
        inside = {_strong(kind) for kind in own[start + 1 : end]}
        if inward in inside:
            chosen = inward
        elif outward in inside:
            earlier = (_strong(kind) for kind in reversed(own[:start]))
            before = next((kind for kind in earlier if kind in {"L", "R"}), sequence.before)
            chosen = outward if before == outward else inward
        else:
            continue
        for at in (start, end):
            own[at] = chosen
            for mark in range(at + 1, len(own)):
                if original[mark] != "NSM":
                    break
                own[mark] = chosen


def _bracket_pairs(letters: Sequence[str], own: Sequence[str]) -> list[tuple[int, int]]:
    begun: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, letter in enumerate(letters):
        if own[at] != "ON":
            continue
        if letter in _CLOSER:
            if len(begun) == _BRACKETS_TOLD_APART:
                return []
            begun.append((_CLOSER[letter], at))
        elif letter in _CLOSERS:
            for depth in range(len(begun) - 1, -1, -1):
                if begun[depth][0] == letter:
                    found.append((begun[depth][1], at))
                    del begun[depth:]
                    break
    return sorted(found)


def _strong(kind: str) -> str:
    return "R" if kind in _NUMBER else kind


def _neutrals(own: list[str], sequence: _Sequence, inward: str) -> None:
    """N1 and N2: white space and signs go with what is on both sides, or inward."""
    start, before = None, sequence.before
    for at, kind in enumerate([*own, sequence.after]):
        if kind in _NEUTRAL:
            start = at if start is None else start
            continue
        strong = _strong(kind)
        if start is not None:
            own[start:at] = [strong if strong == before else inward] * (at - start)
            start = None
        before = strong
