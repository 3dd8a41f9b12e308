"""The page of visa rules: a pair, a row, a column, two days, and what could be reached."""
