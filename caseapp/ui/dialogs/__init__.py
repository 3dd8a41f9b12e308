"""Windows that ask: forms for knowledge, and what only the system can ask."""
