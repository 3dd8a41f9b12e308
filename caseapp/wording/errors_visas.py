"""What a person is told when a question about visa rules cannot be answered."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def sentences() -> Mapping[str, str]:
    """The sentences by code."""
    return {
        "visa_pair_missing": _(
            "No country was given. Nothing was changed. Give a passport, a destination or both."
        ),
    }
