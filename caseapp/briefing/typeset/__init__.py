"""Text of any script into glyphs on a line, and those into a PDF: no page is known here."""
