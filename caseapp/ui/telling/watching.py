"""The tag of a country on watch."""

from caseapp.services.watching import is_watched
from caseapp.services.workspace import Workspace
from caseapp.text import gettext as _
from caseapp.ui.entries import Tag


def watch_tags(workspace: Workspace, code: str) -> tuple[Tag, ...]:
    """A tag that says that a country is watched, or none."""
    return (Tag(_("★ Watched")),) if is_watched(workspace, code) else ()
