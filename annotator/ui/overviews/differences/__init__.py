"""The overview of assessments that differ: side by side, and settled."""
