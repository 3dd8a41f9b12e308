"""What every sheet says whatever the country: general information, no claim behind it.

Nothing here may promise safety, advise refusing papers, or tell how to avoid a control.
"""

from caseapp.domain.sheets import Country, Section, SectionStyle, Statement


def sections(country: Country) -> tuple[Section, ...]:
    """The sections about the reader's own case, after the sections about the country."""
    return (
        Section("heading.meaning", SectionStyle.BULLETS, _meaning(country)),
        Section("heading.dates", SectionStyle.PLAIN, _DATES),
        Section("heading.steps", SectionStyle.STEPS, _STEPS),
        Section("heading.help", SectionStyle.PLAIN, _HELP),
    )


def _meaning(country: Country) -> tuple[Statement, ...]:
    return (
        Statement("meaning.detention"),
        Statement("meaning.supervision"),
        Statement("meaning.no_order"),
        Statement("meaning.protection", {"country": country}),
    )


_DATES = (
    Statement("dates.final", blank=True),
    Statement("dates.ninety", blank=True),
    Statement("dates.one_eighty", blank=True),
    Statement("dates.six_months", blank=True),
    Statement("dates.meaning"),
)

_STEPS = (
    Statement("steps.appointments"),
    Statement("steps.papers"),
    Statement("steps.refuse"),
    Statement("steps.truth"),
    Statement("steps.travel"),
)

_HELP = (Statement("help.who"), Statement("help.office", blank=True))
