"""What is printed: the wall map with its list, the desk list, the hand-out and the poster, as PDF files."""
