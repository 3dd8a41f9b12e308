"""The voices that an office's sheets speak with: what ships, and what its readers approved."""

from collections.abc import Iterable, Mapping

from caseapp.domain.message_reviews import MessageReview
from caseapp.language.languages import Language
from caseapp.language.voice import Voice, voice
from caseapp.services.workspace import Workspace


class OfficeVoices:
    """Gives the voice of a language with what an office had approved at one moment.

    It stays what it is while somebody goes on reviewing, so that all sheets of a batch are
    spoken alike. It can be used on any thread and sent to another process.
    """

    def __init__(self, reviews: Iterable[MessageReview]) -> None:
        found: dict[str, tuple[MessageReview, ...]] = {}
        for review in reviews:
            found[review.language] = (*found.get(review.language, ()), review)
        self._reviews: Mapping[str, tuple[MessageReview, ...]] = found

    def __call__(self, wanted: Language) -> Voice:
        """The voice of a language; made once for the same reviews. Raises Trouble."""
        return voice(wanted, self._reviews.get(wanted.tag, ()))


def voices(workspace: Workspace) -> OfficeVoices:
    """The voices of this office as they are now."""
    with workspace.reference.reading() as unit:
        return OfficeVoices(unit.message_reviews.all())
