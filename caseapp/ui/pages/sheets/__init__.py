"""The page of the sheets that were handed out."""
