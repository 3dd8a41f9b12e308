"""The page of changes: what altered since a day, or since somebody last looked."""
