"""From the text of a file to a value that the rest can trust, or to problems with a line and a column."""
