"""A server's own log, as counts of pages: no address and no time of day is kept, and no line is ever shown."""
