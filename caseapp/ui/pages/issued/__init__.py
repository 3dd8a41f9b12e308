"""The page of one sheet that was handed out: what it said, and what of it is still so."""
