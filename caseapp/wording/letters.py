"""The first letter of a text that stands at the head of a line or in the midst of one."""


def lowered(text: str) -> str:
    """A label in the midst of a sentence; one that begins with capitals keeps them."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def raised(text: str) -> str:
    """A text at the head of a line."""
    return text[:1].upper() + text[1:]
