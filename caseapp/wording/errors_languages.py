"""What is said when the words of a message cannot be approved, or cannot be read."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def language_errors() -> Mapping[str, str]:
    """The sentences, by their codes."""
    return {
        "english_needs_no_review": _(
            "English is what the other languages are compared with, so its messages are not"
            " reviewed. Nothing was changed."
        ),
        "unknown_message": _(
            "The sheets have no message “{given}”. Nothing was changed. “caseapp languages show”"
            " names them all."
        ),
        "not_reviewed_here": _(
            "Nobody in this office has approved “{message}”, so there is nothing to take back."
        ),
        "message_not_translated": _(
            "“{message}” has no words in this language that can be printed. Nothing was saved."
            " Give the words."
        ),
        "message_unbalanced": _(
            "There is a brace without its other half. Nothing was saved. Write each value as in"
            " the English, such as “{{country}}”."
        ),
        "message_not_plain": _(
            "There is something other than a name between two braces. Nothing was saved. Write"
            " each value as in the English, such as “{{country}}”."
        ),
        "message_unknown_value": _(
            "The English has no value “{value}”. Nothing was saved. Use the values of the"
            " English only, in braces as they stand there."
        ),
        "message_lacks_value": _(
            "The value “{value}” of the English is missing. Nothing was saved. Put it where it"
            " belongs, in braces as in the English."
        ),
        "message_plural_forms": _(
            "There are {value} forms and this language needs {count} here, one for each kind of"
            " number. Nothing was saved. Give them all."
        ),
        "message_never_said": _(
            "“{said}”: a sheet must never promise safety or release, nor advise to refuse papers,"
            " to stay away or to get past a control. Nothing was saved. Use other words."
        ),
        "message_empty": _("There are no words. Nothing was saved. Give the words."),
        "conventions_missing": _(
            "The names and dates for “{language}” are missing. Your data is safe. Install"
            " Caseapp again."
        ),
        "never_list_damaged": _(
            "The list of what a sheet must never say, {path}, is missing or damaged. Your data is"
            " safe. Install Caseapp again."
        ),
        "glossary_damaged": _(
            "The list of legal terms {path} is missing or damaged. Your data is safe. Install"
            " Caseapp again."
        ),
    }
