"""Promises of the project as a whole."""

import ast
import importlib.util
import re
import socket
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

import caseapp
from caseapp.places import resources

PACKAGE = Path(caseapp.__file__).parent
ROOT = PACKAGE.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
BOOKS = [ROOT / "resources" / "starter", ROOT / "docs", ROOT / "caseapp", ROOT / "tests"]
FORBIDDEN = {"sqlite3", "socket", "ssl", "http", "ftplib", "smtplib", "urllib.request"}


def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path):
    return str(path.relative_to(PACKAGE))


def test_opening_a_socket_in_a_test_is_an_error():
    with pytest.raises(AssertionError, match="socket"):
        socket.socket()


def test_qt_survives_fifty_thousand_calls_that_return_nothing():
    """PySide 6.12.0 aborted here on Python 3.11: see docs/adr."""
    program = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
for _ in range(50_000):
    assert widget.update() is None
print("alive")
"""
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": ""},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, b"alive")


@pytest.mark.parametrize("module", ["QtCharts", "QtWebEngineCore", "QtDataVisualization"])
def test_only_the_essential_parts_of_qt_are_installed(module):
    assert importlib.util.find_spec(f"PySide6.{module}") is None


def test_what_is_installed_comes_with_a_hash_and_from_no_place_of_our_own():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"https?:|--(?!hash=)|@ file|git\+", lock)
    pinned = re.findall(r"^([a-z0-9._-]+)==", lock, re.MULTILINE | re.IGNORECASE)
    assert len(pinned) > 20
    assert lock.count("--hash=sha256:") >= len(pinned)


def test_the_lock_names_every_requirement_of_the_project():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for requirement in project["dependencies"]:
        assert re.search(rf"^{re.escape(requirement)}\b", lock, re.MULTILINE), requirement


def test_no_file_names_a_place_on_our_own_machines():
    ours = re.compile(r"/(?:work|root|home/\w+|Users/\w+)/")
    files = [path for folder in BOOKS for path in folder.rglob("*") if path.is_file()]
    files += [path for path in ROOT.iterdir() if path.is_file()]
    texts = {".py", ".md", ".csv", ".json", ".toml", ".po", ".spec", ".lock", ""}
    for path in files:
        if path.suffix in texts and path != Path(__file__):
            assert not ours.search(path.read_text(encoding="utf-8")), path


def test_the_starter_pack_is_a_valid_data_package():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from frictionless import Package

        report = Package(str(resources() / "starter" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "fieldName", "rowNumber", "message"])[:5]


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_every_module_class_and_public_function_says_what_it_is(path):
    module = tree(path)
    assert ast.get_docstring(module)
    for node in _public(module):
        assert ast.get_docstring(node), f"{node.name} in line {node.lineno}"


def _public(scope):
    for node in scope.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_module_opens_the_network_or_another_sqlite(path):
    for node in ast.walk(tree(path)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        for name in names:
            assert not any(name == bad or name.startswith(f"{bad}.") for bad in FORBIDDEN)
            assert not name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))


def test_every_layer_rule_is_kept():
    ended = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stdout.decode()[-2000:]


def test_everything_written_down_is_utf8_with_unix_line_ends():
    for path in [*MODULES, *(resources() / "starter").iterdir()]:
        content = path.read_bytes()
        content.decode("utf-8")
        assert b"\r" not in content, path
