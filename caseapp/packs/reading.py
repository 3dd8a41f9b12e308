"""Reading a pack folder: wholly in memory, and wholly checked, before anything is used."""

from pathlib import Path

from caseapp.domain.packs import Pack
from caseapp.packs.building import build_assessments, build_disagreements, build_sources
from caseapp.packs.claims import build_claims
from caseapp.packs.descriptor import FILE, read_descriptor
from caseapp.packs.folder import Folder
from caseapp.packs.layout import check_layout
from caseapp.packs.tables import check_references, read_table


def read_pack(path: Path) -> Pack:
    """The pack in a folder.

    Raises Refused ``pack_broken`` (file, reason) or ``pack_row_broken`` (file, row, reason).
    """
    folder = Folder(path)
    descriptor = read_descriptor(folder.text(FILE))
    check_layout(descriptor)
    tables = {
        name: read_table(schema, folder.text(schema.file))
        for name, schema in descriptor.tables.items()
    }
    check_references(descriptor.tables, tables)
    sources = build_sources(tables)
    claims = build_claims(tables, sources)
    return Pack(
        name=descriptor.name,
        version=descriptor.version,
        sha256=folder.sha256(),
        sources=tuple(sources.values()),
        claims=tuple(claims.values()),
        disagreements=tuple(build_disagreements(tables, claims)),
        assessments=tuple(build_assessments(tables, claims)),
    )
