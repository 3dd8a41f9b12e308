"""What can be done: one verb a function, one transaction each."""
