"""Disagreements in words, whether somebody recorded them or a rule found them."""

from caseapp.domain.disagreements import Disagreement, DisagreementState
from caseapp.domain.misfits import Dispute, Misfit
from caseapp.text import gettext as _
from caseapp.wording.answers import speaker
from caseapp.wording.misfits import found_by_rule, misfit_words


def state(each: Dispute) -> str:
    """Whether somebody has settled it, in the midst of a sentence."""
    if isinstance(each, Misfit):
        return _("found by rule, not looked at yet")
    return _("settled") if each.state is DisagreementState.SETTLED else _("not settled")


def how_to_read(each: Dispute) -> str:
    """The note of the person who recorded it, or what the rule means by it."""
    return misfit_words(each) if isinstance(each, Misfit) else each.note


def who_decided(each: Dispute) -> str:
    """Who settled it or left it open, and when; empty for what was recorded undecided."""
    if isinstance(each, Misfit):
        return found_by_rule()
    if each.decided_by is None:
        return ""
    return _decided(each).format(
        name=each.decided_by, day=speaker().day(each.decided_on) if each.decided_on else ""
    )


def _decided(each: Disagreement) -> str:
    if each.state is DisagreementState.SETTLED:
        return _("Settled by {name} on {day}.") if each.decided_on else _("Settled by {name}.")
    if each.decided_on:
        return _("Looked at by {name} on {day} and left open.")
    return _("Looked at by {name} and left open.")
