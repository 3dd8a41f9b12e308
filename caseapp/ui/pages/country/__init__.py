"""The page of one country: the answer first, what it rests on below."""
