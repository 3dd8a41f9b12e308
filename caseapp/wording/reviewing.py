"""How urgent a review is, in words."""

from datetime import date

from caseapp.domain.assessments import Assessment
from caseapp.text import gettext as _
from caseapp.text import ngettext

YEAR, MONTH = 365, 30
"""Days from which on a span is told in years, or in months of so many days."""


def overdue_by(judged: Assessment, day: date) -> str:
    """For how long a review has been overdue on a day."""
    days = (day - judged.review_by).days
    if days >= 2 * YEAR:
        span = ngettext("{count} year", "{count} years", days // YEAR).format(count=days // YEAR)
    elif days >= 3 * MONTH:
        months = days // MONTH
        span = ngettext("{count} month", "{count} months", months).format(count=months)
    else:
        span = ngettext("{count} day", "{count} days", days).format(count=days)
    return _("Overdue by {span}").format(span=span)


def overdue_count(number: int) -> str:
    """How many judgements are overdue."""
    told = ngettext("{count} judgement overdue", "{count} judgements overdue", number)
    return told.format(count=number)
