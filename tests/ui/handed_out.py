"""An office that handed out sheets in July, of which not everything is so any more."""

from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from made_up import NOON

from caseapp.domain.issuing import IssuedHow
from caseapp.domain.sheets import Edition, Paper, Sheet, SheetOrder
from caseapp.services.forms import begin_correction
from caseapp.services.issued_sheets import issue_sheet
from caseapp.services.moments import moment
from caseapp.services.office import add_person
from caseapp.services.recording import record, withdraw
from caseapp.services.sheets import make_sheet
from caseapp.services.workspace import open_workspace

DAYS = {"china": 130, "ecuador": 100, "haiti": 2}
"""How many days ago each sheet was handed out."""


class HandedOut(NamedTuple):
    """The folder of the office, and its sheets by name."""

    folder: Path
    sheets: dict[str, Sheet]


def hand_out(folder):
    """Hand out three sheets, then correct one flight to China and withdraw another."""
    now = [NOON - timedelta(days=200)]
    workspace = open_workspace(folder, lambda: now[0])
    add_person(workspace, "Ana", "supervising attorney")
    orders = {
        "china": ("CN", "es", Edition.STANDARD),
        "ecuador": ("EC", "es", Edition.TEXT),
        "haiti": ("HT", "en", Edition.STANDARD),
    }
    made = {}
    for name, (country, language, edition) in orders.items():
        now[0] = NOON - timedelta(days=DAYS[name])
        at = moment(workspace.clock)
        order = SheetOrder(country, language, edition, Paper.LETTER, at.as_of)
        made[name] = make_sheet(workspace, order, at)
        issue_sheet(workspace, made[name], at, IssuedHow.PRINTED, 2)
    now[0] = NOON - timedelta(hours=1)
    claims = {s.statement.message: s.statement.claims for s in made["china"].spoken}
    draft = begin_correction(workspace, "claim", claims["flight.counted"][0])
    record(workspace, draft.having(passengers="117"), "Ana", reason="a miscount")
    (gone,) = claims["flight.uncounted"]
    withdraw(workspace, "claim", gone, "the report was taken back", "Ana")
    workspace.close()
    return HandedOut(folder, made)
