"""Drafts as text that can be kept, and back."""

import json
from typing import Any

from caseapp.domain.claims import Citation, ClaimKind
from caseapp.domain.drafts.draft import Draft


def draft_text(draft: Draft) -> str:
    """The text in which a draft is kept."""
    kept = {
        "thing": draft.thing,
        "kind": draft.kind.value if draft.kind else None,
        "id": draft.id,
        "begun_from": draft.begun_from,
        "texts": dict(draft.texts),
        "citations": [[c.source, c.locator, c.quote, c.note] for c in draft.citations],
    }
    return json.dumps(kept, ensure_ascii=False)


def draft_from(text: str) -> Draft | None:
    """The draft that a text keeps; None where it keeps none that this program can read."""
    try:
        kept: dict[str, Any] = json.loads(text)
        kind = ClaimKind(kept["kind"]) if kept["kind"] else None
        texts = {str(name): str(value) for name, value in kept["texts"].items()}
        citations = tuple(Citation(*cited) for cited in kept["citations"])
        return Draft(kept["thing"], kind, kept["id"], int(kept["begun_from"]), texts, citations)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
