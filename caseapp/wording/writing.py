"""What was just written down, in a sentence."""

from enum import StrEnum

from caseapp.text import gettext as _


class Act(StrEnum):
    """What was done to a thing."""

    ADDED = "added"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
    SIGNED = "signed"
    COUNTERSIGNED = "countersigned"
    SETTLED = "settled"
    LEFT_OPEN = "left_open"


def done(act: Act, id_: str, revision: int) -> str:
    """What was done to the thing of an id, and which revision that made."""
    return {
        Act.ADDED: _("Saved as {id}, revision {revision}."),
        Act.REVISED: _(
            "{id} was corrected: this is revision {revision}; the others stay readable."
        ),
        Act.WITHDRAWN: _("{id} was withdrawn by revision {revision}; the others stay readable."),
        Act.RESTORED: _("{id} was restored by revision {revision}."),
        Act.SIGNED: _("{id} was signed by revision {revision}."),
        Act.COUNTERSIGNED: _("{id} was countersigned by revision {revision}."),
        Act.SETTLED: _("{id} was settled by revision {revision}."),
        Act.LEFT_OPEN: _("{id} was looked at and stays open: revision {revision}."),
    }[act].format(id=id_, revision=revision)


def taken_back(words: str) -> str:
    """That an action was taken back; ``words`` are those of ``action_words``."""
    return _("Taken back: {action}.").format(action=words)


def done_again(words: str) -> str:
    """That an action was done again; ``words`` are those of ``action_words``."""
    return _("Done again: {action}.").format(action=words)
