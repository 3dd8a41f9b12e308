"""The page shown after a bug, with a report to copy."""
