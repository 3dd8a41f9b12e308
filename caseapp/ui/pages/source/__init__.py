"""The page of one source that a search found."""
