"""Forms as they were filled in, and how they are read.

A form is texts, by the names of its fields. So it can be kept while it is unfinished, come
from a window or a command line, and be read at any time: into a value of the domain, or
into what is wrong with each field. Nothing is ever half saved.
"""
