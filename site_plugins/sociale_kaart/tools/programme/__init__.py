"""A programme as a community centre prints it, turned into what could be on offer: proposals, each to confirm."""
