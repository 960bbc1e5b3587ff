"""Qt models over immutable values, read in pages."""
