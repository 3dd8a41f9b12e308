"""Words that would advise somebody to travel, or how to get past a rule: never to be said."""

ADVICE = [
    r"\byou (?:can|could|should|may) (?:go|travel|fly|enter|cross|try)\b",
    r"\bshould (?:go|travel|fly|enter|leave|cross|try)\b",
    r"\b(?:go|travel|fly) (?:to|through|via)\b",
    r"\binstead\b",
    r"\bavoid\b",
    r"\bget(?:ting)? (?:around|round|past)\b",
    r"\bloophole\b",
    r"\bbypass\b",
    r"\bevade\b",
    r"\bworkaround\b",
    r"\bsafe\b",
    r"\bguarantee",
    r"\bwill be (?:let in|admitted)\b",
    r"\bwithout being (?:checked|asked|seen)\b",
    r"\b(?:best|easiest|simplest|recommended) (?:way|route|country|destination)\b",
    r"\btry\b(?! again)",
    r"\bcross the border\b",
    r"\bescape\b",
    r"\bdo not (?:tell|show|say)\b",
]
