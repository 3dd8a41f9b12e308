"""Forms made from the fields of a draft: a control for each, and what is wrong beside it."""
