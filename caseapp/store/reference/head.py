"""Which migration a current reference store stands at."""

HEAD = "0008"
"""The newest revision; a test holds it against the migrations there are."""
