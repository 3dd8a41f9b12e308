"""The pages of the window, one folder each; they never know each other or the window."""
