"""Sentences with the numbers of their sources behind them."""

from collections.abc import Iterable, Iterator, Mapping

from caseapp.domain.sheets import SpokenStatement


def marked_once(spoken: Iterable[SpokenStatement], numbers: Mapping[str, int]) -> Iterator[str]:
    """Sentences in a row; numbers are not said again while the sources stay the same."""
    before: tuple[str, ...] = ()
    for each in spoken:
        again = each.statement.sources == before
        yield each.text if again else marked(each, numbers)
        before = each.statement.sources


def marked(spoken: SpokenStatement, numbers: Mapping[str, int]) -> str:
    """The sentence with the numbers of its sources behind it, where there is a list of them."""
    found = sorted(numbers[source] for source in spoken.statement.sources if source in numbers)
    return f"{spoken.text} [{', '.join(map(str, found))}]" if found else spoken.text
