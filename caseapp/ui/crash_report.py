"""The report of a bug: types, places and versions, never a message or a value."""

import platform
import sys
import traceback
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
    """The path from the package on: what stands before it may name a person."""
    parts = path.replace("\\", "/").split("/")
    for root in ("site-packages", "caseapp"):
        if root in parts[:-1]:
            return "/".join(parts[parts.index(root) :])
    return parts[-1]
