"""Whether Qt can start is found out before it starts."""

import sys

import pytest

from caseapp.errors import Trouble
from caseapp.ui.platform_check import check_platform

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone has displays")


def code_of(environment: dict[str, str]) -> str:
    with pytest.raises(Trouble) as caught:
        check_platform(environment)
    return caught.value.code


@linux
def test_no_display_at_all_is_told():
    assert code_of({}) == "no_display"


@linux
def test_a_display_that_nobody_answers_at_is_told():
    assert code_of({"DISPLAY": ":987"}) == "no_display"


@linux
def test_a_display_name_that_makes_no_sense_is_told():
    assert code_of({"DISPLAY": "what is this"}) == "no_display"


@linux
def test_a_wayland_display_that_nobody_answers_at_is_told():
    assert code_of({"WAYLAND_DISPLAY": "wayland-987"}) in ("no_display", "qt_libraries_missing")


@linux
def test_asking_for_x_without_a_display_is_told():
    assert code_of({"QT_QPA_PLATFORM": "xcb"}) == "no_display"


@linux
def test_a_platform_that_qt_does_not_have_is_told():
    assert code_of({"QT_QPA_PLATFORM": "nonsense"}) == "qt_libraries_missing"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:enable_fonts"])
def test_platforms_without_a_screen_need_no_display(platform):
    check_platform({"QT_QPA_PLATFORM": platform})


def test_a_missing_library_is_named(monkeypatch):
    import builtins

    real = builtins.__import__

    def without_gl(name, *args, **kwargs):
        if name == "PySide6.QtWidgets":
            raise ImportError("libGL.so.1: cannot open shared object file: No such file")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_gl)
    with pytest.raises(Trouble) as caught:
        check_platform({})
    assert (caught.value.code, caught.value.values) == (
        "qt_libraries_missing",
        {"library": "libGL.so.1"},
    )
