"""The English words for months, days, seasons and parts."""

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS = {
    **{name: number for number, name in enumerate(_MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTHS, 1)},
    "sept": 9,
}
"""Months by name and abbreviation, 1 to 12."""

WEEKDAYS = {
    **{name: number for number, name in enumerate(_WEEKDAYS)},
    **{name[:3]: number for number, name in enumerate(_WEEKDAYS)},
    "tues": 1,
    "thur": 3,
    "thurs": 3,
}
"""Days of the week by name and abbreviation, Monday 0 as ``date.weekday``."""

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
"""First and last month of the meteorological seasons of the northern half of the world.

Winter is not among them: it lies in two years.
"""

THIRDS = {
    "early": 0,
    "beginning": 0,
    "start": 0,
    "mid": 1,
    "middle": 1,
    "late": 2,
    "end": 2,
}
"""Which third of a month, year or decade is meant."""

ORDINALS = {
    **{name: number for number, name in enumerate(("first", "second", "third", "fourth"), 1)},
    **{str(number): number for number in range(1, 5)},
}
"""Ordinal numbers of halves and quarters; "1st" has become "1"."""

LEADS = frozenset({"on", "in", "during", "over", "at", "within", "sometime"})
"""Words that lead to a date and say nothing about it."""
