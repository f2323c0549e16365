"""How complete and fresh what we know of a place is, and which places are the first to call."""
