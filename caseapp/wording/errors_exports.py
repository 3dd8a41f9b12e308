"""What a person is told when something cannot leave the program."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def export_errors() -> Mapping[str, str]:
    """The sentences by code."""
    return {
        "table_file_unknown": _(
            "“{given}” does not say what kind of table to write. Give a name that ends in .csv"
            " or .xlsx. Nothing was written."
        ),
        "paper_file_unknown": _(
            "“{given}” is not the name of a PDF file. Give a name that ends in .pdf. Nothing"
            " was written."
        ),
        "exhibit_about_us": _(
            "A time line is about a country that people are removed to, not about the United"
            " States. Choose that country."
        ),
        "table_not_of_visas": _(
            "Only visa rules have a passport and a destination. Use “export visas”, or leave"
            " them out. Nothing was written."
        ),
    }
