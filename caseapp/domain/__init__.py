"""What is true, and the rules: plain Python, no library."""
