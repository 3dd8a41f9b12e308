"""How long a job will still take, told by how long its steps took. No Qt."""

from collections.abc import Callable

ENOUGH_STEPS = 5
ENOUGH_SECONDS = 2.0
"""Before that, a guess would jump about: the first steps wait for processes to start."""

RECENT = 0.5
"""How much of the steps done counts for the pace: the later half, since the first are slow."""


class Pace:
    """Hears of steps and tells the seconds left. ``clock`` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._marks: list[tuple[float, float]] = [(clock(), 0.0)]

    def hear(self, done: int, total: int) -> None:
        """Note that so many steps of the total are done; a step heard of before counts once.

        The total may alter on the way: what counts is the part that is done.
        """
        part = done / max(total, 1)
        if part > self._marks[-1][1]:
            self._marks.append((self._clock(), part))

    @property
    def seconds_left(self) -> float | None:
        """How many seconds are left; None while too little is done to tell."""
        began, part = self._marks[0][0], self._marks[-1][1]
        now = self._clock()
        if len(self._marks) <= ENOUGH_STEPS or now - began < ENOUGH_SECONDS:
            return None
        # The newest mark at which the first half was done.
        since, first = max(mark for mark in self._marks if mark[1] <= part * RECENT)
        return (now - since) / (part - first) * (1 - part)
