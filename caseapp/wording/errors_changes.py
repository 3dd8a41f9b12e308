"""What is said when changes cannot be told, or a country is not on watch."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def changes_refusals() -> Mapping[str, str]:
    """The sentences, by their codes."""
    return {
        "since_after_until": _(
            "The first day is later than the last one, so no time lies between them. Give an"
            " earlier first day or a later last day."
        ),
        "not_watched": _("“{country}” is not on watch here. Nothing was changed."),
    }
