"""One small file for each form that a list comes in: bytes in, rows that know where they came from out."""
