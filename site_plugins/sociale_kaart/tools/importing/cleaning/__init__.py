"""What stands in a cell of a register, in the form that a place has; or why it cannot be."""
