"""The page of visa rules: passport, destination and day."""
