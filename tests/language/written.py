"""What translators wrote, read from their files; and catalogues made for a test."""

import io

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from caseapp.language.languages import ENGLISH, LANGUAGES
from caseapp.places import resources


def po_path(language):
    return resources() / "locale" / language.folder / "LC_MESSAGES" / "briefing.po"


def messages(language):
    """The forms of every message by its id, in the order of the file."""
    with po_path(language).open("rb") as file:
        return {id_of(entry): forms_of(entry) for entry in read_po(file) if entry.id}


def id_of(entry):
    return entry.id if isinstance(entry.id, str) else entry.id[0]


def forms_of(entry):
    return (entry.string,) if isinstance(entry.string, str) else tuple(entry.string)


def shipped(language):
    path = resources() / "locale" / language.folder / "LC_MESSAGES" / "briefing.mo"
    return path.read_bytes()


def compiled(catalog):
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def saying(language, rule=None, **words):
    """The compiled catalogue of a language with other words for some messages.

    A name of a message has two underscores for its dot; None leaves the message out. ``rule``
    is another plural rule.
    """
    wanted = {name.replace("__", "."): text for name, text in words.items()}
    with po_path(language).open("rb") as file:
        catalog = read_po(file)
    other = Catalog(locale=None, header_comment="")
    other.locale, other._num_plurals, other._plural_expr = (
        catalog.locale,
        catalog.num_plurals,
        rule or catalog.plural_expr,
    )
    for entry in catalog:
        text = wanted.get(id_of(entry), entry.string) if entry.id else None
        if text is not None:
            other.add(entry.id, text)
    return compiled(other)


def folder_with(tmp_path, language, content):
    """A folder of catalogues as it ships, but for one; None leaves that one out."""
    for each in {*LANGUAGES, ENGLISH, language}:
        path = tmp_path / each.folder / "LC_MESSAGES" / "briefing.mo"
        path.parent.mkdir(parents=True, exist_ok=True)
        if each == language and content is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(content if each == language else shipped(each))
    return tmp_path
