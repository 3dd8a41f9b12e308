"""The table of countries, at a first glance and properly."""

import subprocess
import sys

from caseapp.places import REFERENCE_FILE
from caseapp.services.countries import list_countries
from caseapp.services.country_table import glance
from caseapp.services.moments import moment
from caseapp.services.workspace import open_workspace


def _shown(rows):
    return [
        (row.code, row.name, row.assessment and row.assessment.id, row.stale, row.claims)
        for row in rows
    ]


def test_the_first_glance_shows_the_same_countries_as_the_opened_workspace(own_folder, clock):
    workspace = open_workspace(own_folder, clock)
    proper = _shown(list_countries(workspace, moment(clock)))
    workspace.close()

    assert _shown(glance(own_folder, clock)) == proper


def test_the_first_glance_works_while_the_workspace_is_open(own_folder, clock):
    workspace = open_workspace(own_folder, clock)
    try:
        assert len(glance(own_folder, clock)) == 249
    finally:
        workspace.close()


def test_a_folder_without_a_knowledge_file_has_no_first_glance(tmp_path, clock):
    assert glance(tmp_path, clock) is None
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_has_no_first_glance_and_is_not_changed(own_folder, clock):
    file = own_folder / REFERENCE_FILE
    file.write_bytes(file.read_bytes()[:3000])
    before = file.read_bytes()

    assert glance(own_folder, clock) is None
    assert file.read_bytes() == before


def test_the_first_glance_leaves_no_files_beside_the_store(own_folder, clock):
    before = sorted(path.name for path in own_folder.iterdir())
    glance(own_folder, clock)
    assert sorted(path.name for path in own_folder.iterdir()) == before


def test_the_first_glance_needs_no_sqlalchemy(own_folder):
    script = (
        "import sys, datetime, pathlib\n"
        "from caseapp.services.country_table import glance\n"
        "glance(pathlib.Path(sys.argv[1]), lambda: datetime.datetime.now().astimezone())\n"
        "print([name for name in ('sqlalchemy', 'alembic', 'reportlab') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(own_folder)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"
