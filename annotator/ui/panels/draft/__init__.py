"""The page of what a new draft has moved, changed and lost."""
