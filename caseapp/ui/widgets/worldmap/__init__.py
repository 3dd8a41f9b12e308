"""A map of the world: shapes read from a file, drawn once, walked by keys. Knows no page."""
