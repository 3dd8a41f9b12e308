"""The field's words for each kind of thing, by which a search finds it. Never shown."""

import json
from functools import cache

from caseapp.places import resources


@cache
def search_terms() -> dict[str, str]:
    """The words by kind ("claim" kinds, "assessment"), in English, Spanish and Chinese."""
    path = resources() / "names" / "terms.json"
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found
