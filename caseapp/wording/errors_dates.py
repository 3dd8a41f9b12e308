"""What a person is told about a date that cannot be read, or cannot be."""

from collections.abc import Mapping

from caseapp.text import gettext as _


def sentences() -> Mapping[str, str]:
    """The sentences of refused dates, by code."""
    figures = _(
        "Write a year, month or day (2006, 2022-08, 2024-03-30), with ? or ~ where it is"
        " uncertain, or an interval such as 2024-06-29/2024-06-30; .. leaves an end open."
    )
    return {
        "date_not_understood": _("“{given}” is not a date that Caseapp understands. ") + figures,
        "date_phrase_not_understood": _(
            "“{given}” is not a date that Caseapp understands. Write it in words, such as"
            " “about August 2022” or “before 2018”, or in figures, such as 2024-03-30 or"
            " 2024-06-29/2024-06-30."
        ),
        "date_ambiguous": _(
            "“{given}” can be read in two ways, as {first} or as {second}. Write the one that"
            " is meant."
        ),
        "dates_apart": _(
            "“{given}” names two dates that do not follow each other, {first} and {second}, and"
            " not the time between them. Write “between … and …” if that is meant, or record"
            " each date by itself."
        ),
        "weekday_differs": _(
            "“{given}” does not fit the calendar: {day} is another day of the week. Look at the"
            " source again, and write the date without its weekday or with its year."
        ),
        "no_such_day": _("“{given}” names a day that does not exist. ") + figures,
        "date_runs_backwards": _("“{given}” ends before it begins. ") + figures,
        "day_in_future": _(
            "“{given}” has not come yet. Give today or an earlier day: what is known cannot"
            " speak of the future."
        ),
    }
