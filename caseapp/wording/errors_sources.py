"""What a person is told when a source or a story cannot be shown."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def sentences() -> Mapping[str, str]:
    """The sentences by code."""
    return {
        "unknown_story": _(
            "There is no story “{id}” here. Nothing was changed. “caseapp source list” names"
            " the story of every source."
        ),
    }
