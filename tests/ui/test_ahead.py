"""What pages need is imported before anybody goes there, and nothing before it is asked for."""

import subprocess
import sys

ENTERED = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from caseapp.ui.ahead import MODULES, Ahead
from caseapp.ui import furnishing
ahead = Ahead(app)
pages = {f"caseapp.ui.pages.{name}.page" for name in sys.argv[1:]}
print(sorted(pages & set(sys.modules)))
ahead.done.connect(app.quit)
ahead.begin()
app.exec()
print(sorted(pages - set(sys.modules)))
before = set(sys.modules)
import caseapp.ui.dialogs.editor
print(sorted(set(sys.modules) - before))
"""

PAGES = (
    *("country", "search", "map", "visas", "changes", "flights", "sources", "source", "history"),
    *("review", "settings", "sheets", "issued"),
)


def test_every_page_is_imported_ahead_and_none_before():
    told = subprocess.run(
        [sys.executable, "-c", ENTERED, *PAGES], capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == ["[]", "[]", "[]"]
