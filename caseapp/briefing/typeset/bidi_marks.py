"""What the marks in a text say of its direction: rules X1 to X8 of UAX 9, with isolates."""

from collections.abc import Sequence
from typing import NamedTuple

DEEPEST = 125
"""How deep directions may be nested."""

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
"""What begins a stretch that others are not touched by."""

_EMBEDDING = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}

REMOVED = frozenset({*_EMBEDDING, "PDF", "BN"})
"""What has no direction of its own (X9)."""


class _State(NamedTuple):
    level: int
    override: str = ""
    isolate: bool = False


def partners(kinds: Sequence[str]) -> dict[int, int]:
    """Each isolate's beginning by its end and its end by its beginning (BD9)."""
    found: dict[int, int] = {}
    begun: list[int] = []
    for at, kind in enumerate(kinds):
        if kind in ISOLATES:
            begun.append(at)
        elif kind == "PDI" and begun:
            start = begun.pop()
            found[start], found[at] = at, start
    return found


def explicit(kinds: list[str], pairs: dict[int, int], base: int) -> list[int]:
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
        if state.override and kind not in REMOVED:
            kinds[at] = state.override
        if kind in ISOLATES:
            odd = kind == "RLI" or (kind == "FSI" and _runs_left(kinds[at + 1 : pairs.get(at)]))
            stack.isolate(int(odd))
    return found


def _runs_left(kinds: Sequence[str]) -> bool:
    """Whether the first strong letter outside of inner isolates runs to the left (P2, P3)."""
    depth = 0
    for kind in kinds:
        depth += (kind in ISOLATES) - (kind == "PDI")
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
