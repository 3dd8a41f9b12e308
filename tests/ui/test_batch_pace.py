"""How long a batch will still take is told by how long its sheets took."""

import pytest

from caseapp.ui.batch.pace import Pace
from caseapp.ui.batch.telling import time_left_words


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def at_pace(clock, seconds, steps, total=100):
    pace = Pace(clock)
    for done in range(1, steps + 1):
        clock.now += seconds
        pace.hear(done, total)
    return pace


def test_nothing_is_told_before_there_is_enough_to_tell_it_by(clock):
    assert at_pace(clock, 10, 4).seconds_left is None
    assert at_pace(clock, 0.01, 50).seconds_left is None


def test_an_even_pace_is_carried_on(clock):
    assert at_pace(clock, 2, 50).seconds_left == pytest.approx(100)


def test_slow_first_steps_are_forgotten(clock):
    pace = Pace(clock)
    clock.now += 60
    for done in range(1, 51):
        clock.now += 1
        pace.hear(done, 100)
    assert pace.seconds_left == pytest.approx(50)


def test_steps_that_come_in_loads_are_told_alike(clock):
    pace = Pace(clock)
    for load in range(1, 5):
        clock.now += 12
        for done in range((load - 1) * 12, load * 12):
            pace.hear(done + 1, 96)
    assert pace.seconds_left == pytest.approx(48, rel=0.3)


def test_a_step_heard_of_twice_counts_once(clock):
    pace = at_pace(clock, 2, 50)
    for _again in range(20):
        pace.hear(50, 100)
    assert pace.seconds_left == pytest.approx(100)


def test_the_total_may_alter_on_the_way(clock):
    pace = at_pace(clock, 1, 50, total=100)
    for done in range(501, 751):
        clock.now += 0.1
        pace.hear(done, 1000)
    assert pace.seconds_left == pytest.approx(25, rel=0.1)


def test_nothing_is_left_at_the_end(clock):
    assert at_pace(clock, 2, 100).seconds_left == 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0, "less than a minute left"),
        (59, "less than a minute left"),
        (61, "about 1 minute left"),
        (150, "about 2 minutes left"),
        (3600, "about 60 minutes left"),
    ],
)
def test_time_left_is_told_in_whole_minutes(seconds, words):
    assert time_left_words(seconds) == words
