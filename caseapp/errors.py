"""What can go wrong that is not a bug: a code and values, no words.

The words are chosen and translated where they are shown, in ``caseapp.wording.errors``.
Anything that is neither Refused nor Trouble is a bug.
"""


class CaseappError(Exception):
    """Something a person is told about: a code and the values its sentence needs."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: dict[str, object] = values

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.code}({shown})"


class Refused(CaseappError):
    """The person asked for something that cannot be."""


class Trouble(CaseappError):
    """The surroundings fail: a full disk, a damaged file, a missing font."""
