"""What other sites show of ours: a page for their frames, and a page on which one makes the line that shows it."""
