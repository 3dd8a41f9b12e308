"""What can be asked on the page of visa rules. Plain values, no Qt."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from caseapp.text import gettext as _
from caseapp.ui.asking import Times


class Mode(StrEnum):
    """The questions, in the order of their tabs."""

    PAIR = "pair"
    ROW = "row"
    COLUMN = "column"
    CHANGES = "changes"
    REACH = "reach"


class Question(NamedTuple):
    """A question as it was typed; ``first`` is the earlier of two days."""

    mode: Mode = Mode.PAIR
    passport: str = ""
    destination: str = ""
    first: str = ""
    times: Times = Times()

    @property
    def missing(self) -> str:
        """What is still to be given, in words; empty where the question is whole."""
        given = {
            Mode.PAIR: self.passport and self.destination,
            Mode.ROW: self.passport,
            Mode.COLUMN: self.destination,
            Mode.CHANGES: self.first and (self.passport or self.destination),
            Mode.REACH: self.passport,
        }[self.mode]
        return "" if given else _wanted(self.mode)


def tabs() -> tuple[tuple[Mode, str], ...]:
    """Every mode with its name, each with a mnemonic of its own."""
    return (
        (Mode.PAIR, _("O&ne pair")),
        (Mode.ROW, _("Passport: &all destinations")),
        (Mode.COLUMN, _("Destination: all pa&ssports")),
        (Mode.CHANGES, _("&Changes between two days")),
        (Mode.REACH, _("Could &reach")),
    )


def _wanted(mode: Mode) -> str:
    return {
        Mode.PAIR: _("Give a passport and a destination."),
        Mode.ROW: _("Give a passport to see what every destination asks of it."),
        Mode.COLUMN: _("Give a destination to see what it asks of every passport."),
        Mode.CHANGES: _("Give an earlier day, and a passport, a destination or both."),
        Mode.REACH: _("Give a passport to see what the rules known ask of it beforehand."),
    }[mode]
