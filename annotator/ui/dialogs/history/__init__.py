"""The history of an article or a claim in a window of its own, and how a claim was at a moment."""
