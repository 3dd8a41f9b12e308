"""Data packs: folders of CSV files with a description, read whole or not at all."""
