"""Long documents in words: the dossier for colleagues and the time line for a court."""
