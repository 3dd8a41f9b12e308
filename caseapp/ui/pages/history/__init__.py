"""The page of the history of one thing: every revision, who wrote it, when and why."""
