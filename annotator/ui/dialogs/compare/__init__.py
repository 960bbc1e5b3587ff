"""Two revisions of an article side by side."""
