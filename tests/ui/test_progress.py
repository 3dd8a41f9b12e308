"""Long jobs are seen below and can be stopped."""

import threading
from contextlib import closing

from PySide6.QtWidgets import QProgressBar, QPushButton

from caseapp.places import REFERENCE_FILE
from caseapp.store.driver import connect


def test_a_long_job_shows_how_far_it_is_and_cancel_stops_it(screen, qtbot):
    heard, go_on = [], threading.Event()

    def work(watch):
        watch.step(1, 4, "Drawing page 2")
        go_on.wait(10)
        watch.step(2, 4, "Drawing page 3")
        heard.append("went on")

    screen.desk.draw(work, heard.append, heard.append, "Printing")
    screen.eventually(lambda: screen.find(QProgressBar, "Progress").value() == 1)
    screen.click("Cancel")
    go_on.set()
    screen.settle()
    assert heard == []
    assert not [b for b in screen.widget.findChildren(QProgressBar) if b.isVisible()]


def test_a_short_job_shows_no_progress(screen):
    screen.desk.draw(lambda _watch: None, lambda _none: None, print)
    screen.settle()
    assert not [b for b in screen.widget.findChildren(QProgressBar) if b.isVisible()]


def test_opening_an_older_file_shows_its_steps_and_no_cancel(office, shell, qtbot):
    """Without its search nothing could be found, and without a workspace nothing be done."""
    with closing(connect(str(office / REFERENCE_FILE))) as raw:
        raw.execute("UPDATE setting SET value = 'older' WHERE name = 'search_index'").fetchall()
    seen = []

    def look():
        bars = [b for b in shell.findChildren(QProgressBar) if b.isVisible()]
        cancels = [b for b in shell.findChildren(QPushButton) if b.accessibleName() == "Cancel"]
        seen.extend((bar.maximum() > 0, [c.isVisible() for c in cancels]) for bar in bars)

    shell.desk.moved.connect(look)
    with qtbot.waitSignal(shell.filled, timeout=15000):
        shell.show()
    assert (True, [False]) in seen
    assert not [b for b in shell.findChildren(QProgressBar) if b.isVisible()]
