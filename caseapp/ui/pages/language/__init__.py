"""The page on which the words of a language of sheets are reviewed."""
