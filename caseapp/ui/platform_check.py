"""Finds out before Qt starts whether it can, because Qt itself would abort the program.

No Qt at module level: where its libraries are missing, even the import fails.
"""

import ctypes
import os
import sys
from collections.abc import Mapping

from caseapp.errors import Trouble

SCREENS = ("xcb", "wayland")


def check_platform(environment: Mapping[str, str]) -> None:
    """Raise Trouble ``qt_libraries_missing`` or ``no_display`` where no window can open."""
    _check_libraries()
    if sys.platform.startswith("linux"):
        _check_screen(environment)


def _check_libraries() -> None:
    try:
        import PySide6.QtWidgets  # noqa: F401 - the import is the check
    except (ImportError, OSError) as error:
        raise _missing(str(error)) from error


def _check_screen(environment: Mapping[str, str]) -> None:
    wanted = [name.partition(":")[0] for name in _wanted(environment)]
    others = [name for name in wanted if not name.startswith(SCREENS)]
    if others:
        _check_plugin(others[0])
        return
    if _allowed("wayland", wanted) and _wayland_answers(environment):
        return
    if not (_allowed("xcb", wanted) and _x_answers(environment)):
        raise Trouble("no_display")
    _check_plugin("xcb")


def _wanted(environment: Mapping[str, str]) -> list[str]:
    given = environment.get("QT_QPA_PLATFORM", "")
    return [name.strip() for name in given.split(";") if name.strip()]


def _allowed(platform: str, wanted: list[str]) -> bool:
    return not wanted or any(name.startswith(platform) for name in wanted)


def _check_plugin(name: str) -> None:
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    loader = QPluginLoader(os.path.join(folder, "platforms", f"libq{name}.so"))
    if not loader.load():
        raise _missing(loader.errorString())


def _x_answers(environment: Mapping[str, str]) -> bool:
    display = environment.get("DISPLAY")
    if not display:
        return False
    xcb = _library("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(), None)
    answers = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    display = environment.get("WAYLAND_DISPLAY")
    if not display:
        return False
    try:
        wayland = _library("libwayland-client.so.0")
        _check_plugin("wayland")
    except Trouble:
        if environment.get("DISPLAY"):
            return False  # Qt then falls back to X
        raise
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = (ctypes.c_char_p,)
    wayland.wl_display_disconnect.argtypes = (ctypes.c_void_p,)
    connection = wayland.wl_display_connect(display.encode())
    if connection:
        wayland.wl_display_disconnect(connection)
    return bool(connection)


def _library(name: str) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(name)
    except OSError as error:
        raise _missing(str(error)) from error


def _missing(message: str) -> Trouble:
    words = message.replace(":", " ").replace("(", " ").replace(")", " ").split()
    names = [word for word in words if ".so" in word]
    # The last name is the one not found: a plugin's message names the plugin first.
    name = names[-1].rpartition("/")[2] if names else "Qt"
    return Trouble("qt_libraries_missing", library=name)
