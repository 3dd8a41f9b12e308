"""Short names of editions and papers, for cells of tables and lists to choose from."""

from caseapp.domain.sheets import Edition, Paper
from caseapp.text import gettext as _


def paper_name(paper: Paper) -> str:
    """The name of a paper."""
    return {Paper.LETTER: _("Letter"), Paper.A4: _("A4")}[paper]


def edition_name(edition: Edition) -> str:
    """The name of an edition in a word or two, for a cell of a table."""
    return {
        Edition.STANDARD: _("Standard"),
        Edition.LARGE_PRINT: _("Large print"),
        Edition.WALLET_CARD: _("Wallet cards"),
        Edition.TWIN: _("With English"),
        Edition.TEXT: _("Plain text"),
    }[edition]
