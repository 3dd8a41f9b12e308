"""Caseapp: removal conditions country by country, and the sheet a client takes home."""

__version__ = "0.1.0"
