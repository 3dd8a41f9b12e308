"""A clock that goes on by itself, for tests in which one thing happens after another."""

from datetime import timedelta

from made_up import NOON


class Ticking:
    """Gives a moment one second later each time it is asked."""

    def __init__(self, start=NOON):
        self.now = start

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now

    def pass_days(self, days):
        """Let days go by."""
        self.now += timedelta(days=days)
