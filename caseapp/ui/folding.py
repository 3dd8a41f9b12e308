"""Texts as pages compare them while somebody types."""

from caseapp.domain.folding import fold

__all__ = ["fold"]
