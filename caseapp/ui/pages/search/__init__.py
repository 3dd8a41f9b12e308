"""The page of all that a search finds, with filters."""
