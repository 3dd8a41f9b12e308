"""What is told on stderr when something cannot be."""

from caseapp.domain.drafts.draft import Unsound
from caseapp.errors import CaseappError
from caseapp.text import gettext as _
from caseapp.wording.errors import sentence
from caseapp.wording.fields import field_label
from caseapp.wording.problems import problem_sentences


def told(error: CaseappError) -> str:
    """One sentence; of a form that cannot be saved, one line for each field besides."""
    if not isinstance(error, Unsound):
        return f"caseapp: {sentence(error)}"
    lines = [f"caseapp: {_('Nothing was saved.')}"]
    for name, said in problem_sentences(error).items():
        lines.append(f"  {name} ({field_label(name)}): {said}")
    return "\n".join(lines)
