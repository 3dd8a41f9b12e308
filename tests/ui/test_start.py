"""The start: the window first, everything heavy behind it."""

import os
import subprocess
import sys
import textwrap

HEAVY = ("sqlalchemy", "alembic", "reportlab", "babel", "pypdfium2", "sqlcipher3", "uharfbuzz")


def run(script: str, **environment: str | None) -> subprocess.CompletedProcess:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name, value in environment.items():
        env.pop(name, None)
        if value is not None:
            env[name] = value
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        text=True,
        env=env,
        timeout=60,
        check=False,
    )


def test_at_the_first_paint_nothing_heavy_has_been_imported(tmp_path):
    done = run(f"""
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from caseapp.app import run_desktop
        from caseapp.ui.shell import Shell

        def look(shell):
            print(sorted(m for m in {HEAVY!r} if m in sys.modules))
            QTimer.singleShot(0, shell.close)

        Shell.open_workspace = look
        run_desktop(Path({str(tmp_path)!r}), lambda: datetime.now(UTC))
    """)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_program_starts_on_an_empty_folder_fills_its_table_and_ends_with_0(tmp_path):
    done = run(f"""
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from caseapp.app import run_desktop
        from caseapp.ui.shell import Shell

        made = Shell.__init__
        def making(shell, *given):
            made(shell, *given)
            shell.filled.connect(lambda: print(shell.rooms.countries._model.rowCount()))
            shell.filled.connect(shell.close)
        Shell.__init__ = making
        sys.exit(run_desktop(Path({str(tmp_path)!r}), lambda: datetime.now(UTC)))
    """)
    assert done.stdout.strip() == "249", done.stderr
    assert done.returncode == 0
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert said == []


def test_without_a_screen_the_program_says_so_instead_of_aborting(tmp_path):
    done = run(
        f"""
        from datetime import UTC, datetime
        from pathlib import Path
        from caseapp.app import run_desktop
        from caseapp.errors import Trouble
        try:
            run_desktop(Path({str(tmp_path)!r}), lambda: datetime.now(UTC))
        except Trouble as trouble:
            print(trouble.code)
    """,
        QT_QPA_PLATFORM=None,
        DISPLAY=None,
        WAYLAND_DISPLAY=None,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "no_display")


def test_this_qt_survives_fifty_thousand_calls_that_return_nothing():
    done = run("""
        from PySide6.QtWidgets import QApplication, QWidget
        app = QApplication([])
        widget = QWidget()
        for _ in range(50_000):
            widget.update()
        print("alive")
    """)
    assert done.stdout.strip() == "alive"
