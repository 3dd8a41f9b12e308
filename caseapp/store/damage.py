"""What is raised where a stored value cannot be read back."""


class DamagedRowError(Exception):
    """A stored row holds what was never written: the file is damaged."""
