"""Command lines that several tests of writing type, and what they look for in answers."""

POST = "the-post-2026-11-03"
FIGURE = "ec-figure-2025"
A_SOURCE = (
    "source", "add", "--title", "More flights", "--publisher", "The Post", "--published",
    "November 3, 2026", "--dated-in-text", "yes", "--grade", "B",
)  # fmt: skip
A_FIGURE = (
    "claim", "add", "--kind", "figure", "--country", "EC", "--country", "US", "--summary",
    "96 people were removed to Ecuador.", "--when", "2025", "--grade", "B", "--client-safe",
    "yes", "--source", f"{POST}|paragraph 4|some 96", "--set", "measure=removals by blimp",
    "--set", "population=Ecuadorians", "--set", "value=96",
)  # fmt: skip
CALENDAR = ("--set", "period_basis=calendar")
A_JUDGEMENT = (
    "assess", "add", "EC", "--level", "limited", "--since", "before 2018", "--as-of-evidence",
    "2025", "--certainty", "possible", "--note", "Some are taken back.", "--for", FIGURE,
)  # fmt: skip


def refused(typed, *words):
    ended = typed(*words)
    assert (ended.status, ended.out) == (1, "")
    return ended.err


def orders(text):
    """The letters of an answer that could give orders to a terminal."""
    return {letter for letter in text if not letter.isprintable()} - {"\n"}
