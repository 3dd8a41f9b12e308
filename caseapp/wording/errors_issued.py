"""What is said when a sheet handed out is not found, or a batch cannot be read or made."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def issued_errors() -> Mapping[str, str]:
    """The sentences by code."""
    return {**_about_ids(), **_about_lists(), **_about_making()}


def _about_ids() -> Mapping[str, str]:
    return {
        "sheet_id_unreadable": _(
            "“{given}” is not the id of a sheet. Give two letters and twice four signs, such as"
            " CN-7K3F-9Q2M, as they stand on the paper."
        ),
        "sheet_id_mistyped": _(
            "No sheet “{given}” was handed out here. It may be {accepted}: compare these with the"
            " paper and give the one that stands there."
        ),
        "unknown_sheet": _(
            "No sheet “{given}” was handed out here, and none with an id like it. Compare it"
            " with the paper. Of a sheet from another office nothing is kept here."
        ),
        "kept_sheet_damaged": _(
            "The kept copy of sheet {id} is damaged, so nothing was printed. What the sheet said"
            " can still be read and compared. Restore a backup, or make a new sheet."
        ),
        "no_copies": _("The number of copies is 1 or more. Nothing was noted."),
    }


def _about_lists() -> Mapping[str, str]:
    return {
        "batch_unreadable": _(
            "This list is not a table in CSV with UTF-8 letters. Nothing of it was taken. Save"
            " it from the spreadsheet as “CSV UTF-8” and open it again."
        ),
        "batch_columns": _(
            "The columns of the list do not fit: {wrong}. Nothing of it was taken. “country” and"
            " “language” are needed, each column once, and there may be these: {accepted}."
        ),
        "batch_too_long": _(
            "The list is too long: a batch has {most} sheets at most. Nothing of it was taken."
            " Divide the list."
        ),
        "batch_empty": _(
            "There is no sheet in the list. Write one on each line, with a country and a language."
        ),
        "batch_file_unreadable": _(
            "The list {path} cannot be read. Nothing was made. Check that it is there and that"
            " you may open it."
        ),
        "batch_word_unknown": _("“{given}” cannot be chosen there. Use one of these: {accepted}."),
        "copies_unclear": _(
            "“{given}” is no number of copies. Write a whole number from 1 to {most}."
        ),
    }


def _about_making() -> Mapping[str, str]:
    return {
        "batch_folder": _(
            "There is no folder {path} to write the sheets in, and it cannot be made. No sheet"
            " was made. Choose another folder."
        ),
        "batch_incomplete": _(
            "Lines of the list that made no sheet: {failed}. Each sheet that was made is whole."
            " Correct those lines and make them again."
        ),
        "text_without_pages": _(
            "Plain text has no pages and cannot stand in one file with the others. Choose a file"
            " for each sheet, or make it by itself. The other sheets were made."
        ),
        "press_broken": _(
            "The system ended a process that was making sheets, perhaps for want of memory."
            " Nothing that was finished is lost. Close other programs and make the rest again."
        ),
    }
