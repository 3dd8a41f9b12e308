"""A field that has another value now, in words that always show what the difference is."""

from collections import Counter

from caseapp.domain.differences import FieldChange
from caseapp.text import gettext as _
from caseapp.wording.fields import field_label
from caseapp.wording.values import LONGEST, all_words, cut, value_words

SHORT = 80
"""Values up to this many characters stand side by side, longer ones one below the other."""

_BEFORE_THE_DIFFERENCE = 60  # characters, where two long texts begin alike


def field_words(change: FieldChange) -> tuple[str, ...]:
    """A field with its value before and now, in one line or two.

    Of a long list only what was added and taken out is told, of long texts the part from
    which they differ on.
    """
    field, old, new = field_label(change.field), change.before, change.after
    before, after = all_words(old, change.field), all_words(new, change.field)
    if max(len(before), len(after)) <= SHORT:
        return (_("{field}: {before} → {after}").format(field=field, before=before, after=after),)
    if isinstance(old, tuple) and isinstance(new, tuple) and Counter(old) != Counter(new):
        return _list_words(change)
    before, after = _from_the_difference(before, after)
    return (
        _("{field}, before: {value}").format(field=field, value=before),
        _("{field}, now: {value}").format(field=field, value=after),
    )


def _list_words(change: FieldChange) -> tuple[str, ...]:
    assert isinstance(change.before, tuple)
    assert isinstance(change.after, tuple)
    old, new = Counter(change.before), Counter(change.after)
    parts = (
        (_("{field}, added: {value}"), tuple((new - old).elements())),
        (_("{field}, taken out: {value}"), tuple((old - new).elements())),
    )
    label = field_label(change.field)
    return tuple(
        words.format(field=label, value=value_words(items, change.field))
        for words, items in parts
        if items
    )


def _from_the_difference(before: str, after: str) -> tuple[str, str]:
    if max(len(before), len(after)) <= LONGEST:
        return before, after
    pairs = enumerate(zip(before, after, strict=False))
    alike = next((n for n, (a, b) in pairs if a != b), min(len(before), len(after)))
    start = alike - _BEFORE_THE_DIFFERENCE
    if start > 0:
        before, after = f"…{before[start:]}", f"…{after[start:]}"
    return cut(before), cut(after)
