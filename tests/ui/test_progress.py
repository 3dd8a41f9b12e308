"""Long jobs are seen below and can be stopped."""

import threading

from PySide6.QtWidgets import QProgressBar


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
