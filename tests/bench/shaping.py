"""Setting a page of joining and reordering scripts against HarfBuzz shaping the same runs."""

from collections.abc import Iterator
from functools import partial
from itertools import cycle, groupby
from pathlib import Path

import uharfbuzz as hb

from caseapp.briefing.typeset.faces import Face
from caseapp.briefing.typeset.fonts import Type, set_in
from caseapp.briefing.typeset.typesetting import Line, lines
from caseapp.language.languages import ARABIC, HINDI, Language
from tests.bench.pairs import Figure, compare, timed
from tests.scripts import BURMESE, SAMPLES, messages

LETTERS = 2800
WIDTH = 504


def figures(folder: Path) -> Iterator[Figure]:
    for tongue, name in ((ARABIC, "Arabic"), (HINDI, "Hindi"), (BURMESE, "Burmese")):
        texts = list(_page(list(messages(tongue)) or [SAMPLES[tongue.tag]]))
        type_ = set_in(tongue, "Regular")
        runs = [run for each in _set(texts, type_) for run in _runs(each, type_.rtl)]
        floor = timed(partial(_shaped, runs, type_.tag))
        known = timed(partial(_set, texts, type_))
        yield compare(f"a page of {name}, words known / HarfBuzz", known, floor, aim=3.0)
        never = timed(partial(_set_first, texts, tongue))
        yield compare(f"a page of {name}, words never met / HarfBuzz", never, floor, aim=3.0)


def _page(texts: list[str]) -> Iterator[str]:
    """As many texts as fill a page, the long ones first."""
    count = 0
    for number, text in enumerate(cycle(sorted(texts, key=len, reverse=True)), start=1):
        if count > LETTERS:
            return
        yield f"{number}. {text}"
        count += len(text)


def _set(texts: list[str], type_: Type) -> list[Line]:
    lines.cache_clear()
    return [each for text in texts for each in lines(text, type_, 12, WIDTH)]


def _set_first(texts: list[str], tongue: Language) -> list[Line]:
    """The same by a type that has met no word yet."""
    return _set(texts, Type(tongue.face, "Regular", tongue))


def _runs(line: Line, rtl: bool) -> Iterator[tuple[Face, str]]:
    """The runs of one face in a line, whole, in the order of reading."""
    for face, runs in groupby(line.runs, key=lambda run: run.face):
        texts = [run.text for run in runs]
        yield face, "".join(reversed(texts) if rtl else texts)


def _shaped(runs: list[tuple[Face, str]], tag: str) -> None:
    for face, text in runs:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.language = tag
        hb.shape(face.font, buffer)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            _ = info.codepoint, info.cluster, at.x_advance, at.x_offset, at.y_offset
