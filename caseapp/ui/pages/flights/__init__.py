"""The page of removal flights and routes: a table, and the way of one on the map."""
