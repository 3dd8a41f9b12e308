"""What a person is told when a sheet or the office's place on it cannot be had as asked."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def sheet_errors() -> Mapping[str, str]:
    """The sentences by code."""
    return {
        "sheet_file_unlike_edition": _(
            "“{given}” does not say what will be in the file. This edition needs a name that ends"
            " in {wanted}. Nothing was written."
        ),
        "edition_without_english": _(
            "English stands beside the text in an edition of its own. Ask for “--edition twin” or"
            " for “--edition {edition}”, not for both. Nothing was written."
        ),
        "nothing_to_correct": _(
            "Everything on sheet {sheet} is still so. There is nothing to correct."
        ),
        "logo_too_large": _(
            "The logo is larger than {most} MB. Save it smaller and choose it again. The logo"
            " stays as it was."
        ),
        "logo_unreadable": _(
            "The logo is not a PNG or JPEG picture that can be read, whatever its name says, or"
            " it has too many dots. Choose another file. The logo stays as it was."
        ),
        "logo_not_found": _(
            "There is no file “{path}” that can be read. Choose another one. The logo stays as it"
            " was."
        ),
    }
