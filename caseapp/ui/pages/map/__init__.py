"""The page of the world: every country by its standing, on any day there was."""
