"""The evidence of the opened claim: rows, the one that is edited, its file, and what a paste or a drop says of it."""
