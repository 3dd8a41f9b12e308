"""Where things lie on this computer: what ships with the program, and the office's data."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

REFERENCE_FILE = "reference.db"
"""The file of the open store, in the data folder."""


def resources() -> Path:
    """The folder of fonts, catalogues and the starter pack that ships with the program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "resources"


def data_dir(chosen: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder of the stores: the one chosen, ``CASEAPP_DATA_DIR``, or the platform's."""
    given = chosen or environment.get("CASEAPP_DATA_DIR")
    if given:
        return file_path(given).absolute()
    from platformdirs import user_data_path  # slow to import, and mostly not needed

    return user_data_path("Caseapp", appauthor=False)


def file_path(given: str) -> Path:
    """The path somebody typed; ``~`` is their home, and stays as it is where there is none."""
    return Path(os.path.expanduser(given))  # Path.expanduser raises for a name unknown
