"""Tables as files that spreadsheet programs open, and that do nothing when opened."""
