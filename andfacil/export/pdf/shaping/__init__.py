"""Text of any script on paper: levels, breaks, shaped pieces, lines."""
