"""Tests mirror the package; ``bench`` measures speed."""
