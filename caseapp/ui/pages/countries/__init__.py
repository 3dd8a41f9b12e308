"""The page of all countries: a table to sort, filter and open."""
