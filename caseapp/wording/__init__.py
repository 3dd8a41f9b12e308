"""What the program says on screen and at the terminal, in the language of its user."""
