"""The page of the office and of what is kept here."""
