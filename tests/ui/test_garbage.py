"""Garbage is collected when nothing goes on, not while somebody waits for an answer."""

import gc

import pytest
from PySide6.QtCore import QObject

from caseapp.ui.desk import Desk
from caseapp.ui.garbage import Garbage


@pytest.fixture
def looked(qapp):
    """The generations that were gone through."""
    seen = []

    def note(phase, told):
        if phase == "start":
            seen.append(told["generation"])

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.enable()


def test_nothing_is_gone_through_while_little_has_gathered(looked):
    owner = QObject()
    garbage = Garbage(Desk(owner), owner)
    looked.clear()
    garbage.look()
    assert looked == []


def test_too_much_is_collected_without_waiting(looked):
    owner = QObject()
    garbage = Garbage(Desk(owner), owner, many=0)
    looked.clear()
    kept = [[] for _ in range(1000)]
    garbage.look()
    assert looked == [2]
    assert kept


def test_a_question_puts_off_that_everything_is_gone_through(looked):
    owner = QObject()
    desk = Desk(owner)
    garbage = Garbage(desk, owner)
    assert not garbage.waits_for_quiet
    desk.moved.emit()
    assert garbage.waits_for_quiet
    assert 2 not in looked


def test_everything_is_gone_through_once_nothing_goes_on(looked, qtbot):
    owner = QObject()
    desk = Desk(owner)
    garbage = Garbage(desk, owner, quiet=1)
    desk.moved.emit()
    qtbot.waitUntil(lambda: 2 in looked)
    assert not garbage.waits_for_quiet
