"""Pages about help that is no place: schemes, life events, and lines to call."""
