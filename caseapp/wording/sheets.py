"""Editions, topics and what is left out of a sheet, in the words of the program."""

from collections.abc import Iterable, Mapping

from caseapp.domain.sheets import Edition, LeftOut, LeftOutFor, Topic
from caseapp.text import gettext as _
from caseapp.text import ngettext


def edition_words() -> Mapping[Edition, str]:
    """The names of the editions."""
    return {
        Edition.STANDARD: _("Standard, two sides"),
        Edition.LARGE_PRINT: _("Large print, up to eight sides"),
        Edition.WALLET_CARD: _("Wallet card, eight to a leaf"),
        Edition.TWIN: _("With English beside it, up to four sides"),
        Edition.TEXT: _("Plain text, for messages and reading aloud"),
    }


def topic_words() -> Mapping[Topic, str]:
    """The names of the topics that a sheet may leave out."""
    return {
        Topic.CHANGES: _("changes"),
        Topic.FLIGHTS: _("flights"),
        Topic.CONDITIONS: _("conditions"),
        Topic.VISAS: _("visa rules"),
        Topic.AGREEMENTS: _("agreements"),
        Topic.SANCTIONS: _("visa sanctions"),
        Topic.NUMBERS: _("numbers of removals"),
        Topic.MEANING: _("what it can mean for the client"),
        Topic.DATES: _("dates to fill in"),
        Topic.SOURCES: _("the list of sources"),
    }


def left_out_lines(left_out: Iterable[LeftOut]) -> list[str]:
    """What is not on a sheet and why, one line a reason."""
    told = []
    for reason, words in (
        (LeftOutFor.CHOICE, _("Left out as you chose: {topics}.")),
        (LeftOutFor.ROOM, _("Left out for want of room: {topics}.")),
    ):
        topics = ", ".join(_counted(left) for left in left_out if left.reason is reason)
        if topics:
            told.append(words.format(topics=topics))
    return told


def _counted(left: LeftOut) -> str:
    line = ngettext("{topic} ({count} line)", "{topic} ({count} lines)", left.count)
    return line.format(topic=topic_words()[left.topic], count=left.count)
