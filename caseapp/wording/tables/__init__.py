"""What is known as tables in words, for files that leave the program."""
