"""The opened card: all of one claim, each part edited in place."""
