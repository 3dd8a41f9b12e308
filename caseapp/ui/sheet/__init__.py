"""The window in which a briefing sheet is made, seen, saved and printed."""
