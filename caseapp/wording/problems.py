"""What is wrong with each field of a form that cannot be saved yet."""

from caseapp.domain.drafts.draft import Unsound
from caseapp.wording.errors import sentence


def problem_sentences(unsound: Unsound) -> dict[str, str]:
    """A sentence for every field that has a problem, by the field's name, in the form's order."""
    return {problem.field: sentence(problem.error) for problem in unsound.problems}
