"""The report of a bug: types, places and versions, never a message or a value."""

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import caseapp


def report(error: BaseException) -> str:
    """What a maintainer needs, and nothing of what was on the screen."""
    lines = [
        f"Caseapp {caseapp.__version__}",
        f"Python {platform.python_version()}, Qt {_qt_version()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        "",
    ]
    for each in _chain(error):
        lines.append(f"{type(each).__module__}.{type(each).__qualname__}")
        lines += _places(each.__traceback__)
    return "\n".join(lines)


def _qt_version() -> str:
    core = sys.modules.get("PySide6.QtCore")
    return str(core.qVersion()) if core else "not loaded"


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.append(following)
        following = following.__cause__ or following.__context__
    return chain


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)
    return [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]


def _short(path: str) -> str:
    """The path from our package or a library on: what stands before may name a person."""
    file, package = Path(path), Path(caseapp.__file__).parent
    if file.is_relative_to(package):
        return file.relative_to(package.parent).as_posix()
    if "site-packages" in file.parts[:-1]:
        return "/".join(file.parts[file.parts.index("site-packages") :])
    return file.name
