"""The page of all sources: a table grouped by story, to filter, sort and open."""
