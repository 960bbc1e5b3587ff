"""Search over everything that a project holds."""
