"""The window in which many sheets are asked for at once, for a clinic day."""
