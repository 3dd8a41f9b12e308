"""Blocks, pages and tagged PDF: how a page is set, whatever it says."""
