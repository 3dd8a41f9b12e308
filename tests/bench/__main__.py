"""Print every figure beside its floor."""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

PARTS = (
    "starts",
    "sheets",
    "shaping",
    "batches",
    "previews",
    "searching",
    "knowledge",
    "map",
    "visas",
    "changes",
    "blocking",
)


def main() -> None:
    """Measure the parts named on the command line, or all."""
    print(f"{'what / floor':58} {'ours':>9} {'floor':>9}")
    for name in sys.argv[1:] or PARTS:
        with tempfile.TemporaryDirectory() as folder:
            for figure in import_module(f"tests.bench.{name}").figures(Path(folder)):
                print(figure.row(), flush=True)


main()
