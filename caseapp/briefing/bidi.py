"""Which way each letter runs: the Unicode bidirectional algorithm (UAX 9), rules X1 to I2, and L2.

The base direction comes from the language, never from the text. Isolates and paired brackets
(rule N0) are honoured; L1 is left out, because no line ends in white space here. Data that
Python has not (the pairs of brackets) are those of BidiBrackets.txt that Noto has letters for.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import bidirectional

DEEPEST = 125
"""How deep directions may be nested."""

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""The characters that say which way text runs."""

_PAIRS = (
    "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩⟪⟫⦃⦄⦅⦆〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣"
)
_CLOSER = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSERS = frozenset(_CLOSER.values())
_BRACKETS_TOLD_APART = 63

_EMBEDDING = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_REMOVED = frozenset({*_EMBEDDING, "PDF", "BN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI", *_ISOLATES})
_NUMBER = frozenset({"EN", "AN"})
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


class _State(NamedTuple):
    level: int
    override: str = ""
    isolate: bool = False


def turns(text: str) -> bool:
    """Whether anything in a left-to-right text might run the other way."""
    return not text.isascii() and any(bidirectional(letter) in _TURNING for letter in text)


def levels(text: str, base: int) -> list[int]:
    """The level of each letter: even runs to the right, odd to the left; ``base`` is 0 or 1."""
    kinds = [bidirectional(letter) or "L" for letter in text]
    partners = _partners(kinds)
    found = _explicit(kinds, partners, base)
    for sequence in list(_sequences(kinds, partners, found, base)):  # before any level rises
        _resolve(text, kinds, found, sequence)
    previous = base
    for at, kind in enumerate(kinds):
        if kind in _REMOVED:
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


def _partners(kinds: Sequence[str]) -> dict[int, int]:
    """Each isolate's beginning by its end and its end by its beginning (BD9)."""
    found: dict[int, int] = {}
    begun: list[int] = []
    for at, kind in enumerate(kinds):
        if kind in _ISOLATES:
            begun.append(at)
        elif kind == "PDI" and begun:
            start = begun.pop()
            found[start], found[at] = at, start
    return found


def _explicit(kinds: list[str], partners: dict[int, int], base: int) -> list[int]:
    """Levels by the marks in the text (X1 to X8); ``kinds`` are changed by overrides."""
    stack = _Stack(base)
    found: list[int] = []
    for at, kind in enumerate(kinds):
        if kind in _EMBEDDING:
            stack.embed(*_EMBEDDING[kind])
        elif kind == "PDF":
            stack.close_embedding()
        if kind == "PDI":
            stack.close_isolate()
        state = stack.states[-1]
        found.append(base if kind == "B" else state.level)
        if state.override and kind not in _REMOVED:
            kinds[at] = state.override
        if kind in _ISOLATES:
            odd = kind == "RLI" or (kind == "FSI" and _runs_left(kinds[at + 1 : partners.get(at)]))
            stack.isolate(int(odd))
    return found


def _runs_left(kinds: Sequence[str]) -> bool:
    """Whether the first strong letter outside of inner isolates runs to the left (P2, P3)."""
    depth = 0
    for kind in kinds:
        depth += (kind in _ISOLATES) - (kind == "PDI")
        if depth == 0 and kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


class _Stack:
    """The directions that are open, with what did not fit counted."""

    def __init__(self, base: int) -> None:
        self.states = [_State(base)]
        self._lost_isolates = self._lost_embeddings = self._isolates = 0

    def embed(self, odd: int, override: str) -> None:
        level = self._next(odd)
        if level <= DEEPEST and not self._lost_isolates and not self._lost_embeddings:
            self.states.append(_State(level, override))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def isolate(self, odd: int) -> None:
        level = self._next(odd)
        if level <= DEEPEST and not self._lost_isolates and not self._lost_embeddings:
            self._isolates += 1
            self.states.append(_State(level, isolate=True))
        else:
            self._lost_isolates += 1

    def close_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif len(self.states) > 1 and not self.states[-1].isolate:
            self.states.pop()

    def close_isolate(self) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self.states[-1].isolate:
                self.states.pop()
            self.states.pop()
            self._isolates -= 1

    def _next(self, odd: int) -> int:
        level = self.states[-1].level + 1
        return level if level % 2 == odd else level + 1


class _Sequence(NamedTuple):
    """Letters that are resolved together (BD13): where they stand, and what is around them."""

    places: list[int]
    before: str
    after: str


def _sequences(
    kinds: Sequence[str], partners: dict[int, int], found: Sequence[int], base: int
) -> Iterator[_Sequence]:
    kept = [at for at, kind in enumerate(kinds) if kind not in _REMOVED]
    runs = _runs(kept, found)
    begins = {run[0]: run for run in runs}
    beside = dict(pairwise(kept))
    behind = {after: before for before, after in beside.items()}
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in partners:
            continue  # it goes on from where its isolate began
        places = list(run)
        while kinds[places[-1]] in _ISOLATES and partners.get(places[-1]) in begins:
            places += begins[partners[places[-1]]]
        level = found[places[0]]
        left = found[behind[places[0]]] if places[0] in behind else base
        open_ended = kinds[places[-1]] in _ISOLATES or places[-1] not in beside
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
            own[at] = "ON" if before in _ISOLATES or before == "PDI" else before
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
