"""What a person is told when something cannot be: what happened, what is safe, what next.

Values come from outside and are quoted, never spoken as our own voice.
"""

from collections.abc import Mapping

from caseapp.errors import CaseappError
from caseapp.text import gettext as _
from caseapp.wording import (
    errors_dates,
    errors_knowledge,
    errors_sources,
    errors_visas,
    errors_writing,
)
from caseapp.wording.errors_changes import changes_refusals
from caseapp.wording.errors_exports import export_errors
from caseapp.wording.errors_issued import issued_errors
from caseapp.wording.errors_languages import language_errors
from caseapp.wording.errors_map import map_troubles
from caseapp.wording.errors_sheets import sheet_errors
from caseapp.wording.quoting import harmless, quoted


def sentence(error: CaseappError) -> str:
    """The sentence for an error, with its values quoted and made harmless."""
    values = {name: _shown(name, value) for name, value in error.values.items()}
    template = _sentences().get(error.code)
    if template is None:
        return _("Something was refused (code {code}). Nothing was changed.").format(
            code=error.code
        )
    return template.format_map(_Blanks(values))


def _shown(name: str, value: object) -> str:
    """A value, short; but what can be chosen is told to its end."""
    return harmless(str(value)) if name in ("accepted", "fields") else quoted(value)


class _Blanks(dict[str, str]):
    """Values of a sentence; one that was not given is left blank."""

    def __missing__(self, key: str) -> str:
        return "?"


def _sentences() -> Mapping[str, str]:
    return {
        **_refusals(),
        **errors_knowledge.sentences(),
        **errors_sources.sentences(),
        **errors_writing.sentences(),
        **_knowledge_troubles(),
        **_other_troubles(),
        **errors_dates.sentences(),
        **export_errors(),
        **map_troubles(),
        **errors_visas.sentences(),
        **changes_refusals(),
        **language_errors(),
        **sheet_errors(),
        **issued_errors(),
    }


def _refusals() -> Mapping[str, str]:
    return {
        "unknown_country": _(
            "“{given}” is not a country code. Use the two letters of ISO 3166, such as CN for"
            " China, EC for Ecuador or VE for Venezuela; a search for the name finds them."
        ),
        "unknown_language": _(
            "There is no sheet in “{given}”. Choose one of these languages: {accepted}."
        ),
        "quantity_incomplete": _(
            "A number of the kind “{kind}” does not fit its value. Give one value, two for a"
            " range, and none where it is not known."
        ),
        "address_not_of_the_web": _(
            "“{given}” is not an address on the web. Write one that begins with https:// or"
            " http://."
        ),
        "unknown_source": _("There is no source “{id}” here. Use search to find its id."),
        "unknown_claim": _("There is no claim “{id}” here. Use search to find its id."),
        "unknown_disagreement": _("There is no disagreement “{id}” here. Nothing was changed."),
        "unknown_assessment": _("There is no assessment “{id}” here. Use search to find its id."),
        "plain_broken": _(
            "A stored value is not what it should be (it should be a {expected}). Nothing was"
            " changed. Restore a backup, or report this."
        ),
        "sheet_about_us": _(
            "A sheet is about a country that people are removed to, not about the United States."
            " Choose that country."
        ),
        "sheet_does_not_fit": _(
            "This sheet does not fit on its two pages. Nothing was printed. Please report this"
            " with the name of the country and the language."
        ),
        "pack_broken": _(
            "The data pack cannot be read: {file}: {reason}. Nothing of it was loaded. Ask for"
            " a new copy of the pack."
        ),
        "pack_row_broken": _(
            "The data pack has a broken row: {file}, row {row}: {reason}. Nothing of it was"
            " loaded. Ask for a new copy of the pack."
        ),
    }


def _knowledge_troubles() -> Mapping[str, str]:
    return {
        "reference_damaged": _(
            "The knowledge file {path} is damaged or is not Caseapp's. It was not changed."
            " Put a backup in its place, or rename it and start again: Caseapp then makes a"
            " new one from its starter knowledge."
        ),
        "reference_newer": _(
            "The knowledge file {path} was made by a newer Caseapp. It was not changed."
            " Install the newer version to use it."
        ),
        "reference_locked": _(
            "Another Caseapp is using the knowledge file {path}. Nothing was changed. Close the"
            " other window and try again."
        ),
        "data_dir_unwritable": _(
            "Caseapp cannot write in {path}. Nothing was changed. Choose another folder with"
            " --data-dir, or allow writing there."
        ),
    }


def _other_troubles() -> Mapping[str, str]:
    return {
        "file_unwritable": _(
            "The file {path} cannot be written. Nothing was changed there. Choose another"
            " folder or name."
        ),
        "disk_full": _(
            "The disk is full: {path} was not written, and what you had is whole. Free some"
            " space and try again."
        ),
        "answer_unprintable": _(
            "The answer could not be written where it was sent. Your data is safe. Free some"
            " space there, or send it somewhere else, and try again."
        ),
        "font_missing": _(
            "The font file {path} is missing or damaged, so no sheet can be made. Your data is"
            " safe. Install Caseapp again."
        ),
        "catalogue_missing": _(
            "The sentences for “{language}” are missing ({path}). Your data is safe. Install"
            " Caseapp again, or run “make” if you run it from its source."
        ),
        "catalogue_damaged": _(
            "The sentences for “{language}” cannot be read ({path}). Your data is safe. Install"
            " Caseapp again."
        ),
        "message_missing": _(
            "The sentence “{message}” is missing from the catalogues, so no sheet was made."
            " Your data is safe. Install Caseapp again."
        ),
        "no_display": _(
            "Caseapp needs a screen and there is none here. Start it from a desktop session, or"
            " use its commands without a screen: “caseapp --help”."
        ),
        "qt_libraries_missing": _(
            "Caseapp cannot open a window because a system library is missing ({library})."
            " On Debian or Ubuntu, “sudo apt-get install libegl1 libgl1 libglib2.0-0 libdbus-1-3"
            " libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
            " libxcb-randr0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0” installs what is needed."
        ),
    }
